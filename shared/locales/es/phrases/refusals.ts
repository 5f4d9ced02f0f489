/** Why a change stays out: what is in the way, and what to do. */
export const refusals: Readonly<Record<string, string>> = {
  "Check again.": "Revise de nuevo.",
  "The sheet is no longer in this workbook. Check again.":
    "La hoja ya no está en este libro de trabajo. Revise de nuevo.",
  "“{sheet}” has no room for more rows.": "En “{sheet}” no caben más filas.",
  "Merged cells reach across {place}. Unmerge them first.":
    "Hay celdas combinadas que atraviesan {place}. Primero sepárelas.",
  "“{sheet}” is protected, and {place} is locked. Unprotect the sheet to change it.":
    "“{sheet}” está protegida, y {place} está bloqueada. Quite la protección de la hoja para cambiarla.",
  "{place} is merged into {other}. Write there.": "{place} está combinada dentro de {other}. Escriba ahí.",
  "“{sheet}” does not reach as far as {place}.": "“{sheet}” no llega hasta {place}.",
  "The text for {place} is longer than a cell can hold.":
    "El texto para {place} es más largo de lo que cabe en una celda.",
  "People are talking at {place}; a note has no place there.": "Hay una conversación en {place}; ahí no cabe una nota.",
  "“{sheet}” is protected. Unprotect the sheet to write notes.":
    "“{sheet}” está protegida. Quite la protección de la hoja para escribir notas.",
  "The name “{name}” is not what it was. Check again.": "El nombre “{name}” ya no es lo que era. Revise de nuevo.",
  "A spreadsheet does not take “{name}” for a name: begin with a letter, without spaces.":
    "Una hoja de cálculo no acepta “{name}” como nombre: empiece con una letra, sin espacios.",
  "A sheet cannot be named “{name}”: {problem}.": "Una hoja no se puede llamar “{name}”: {problem}.",
  "it is empty": "está vacío",
  "it has more than 31 letters": "tiene más de 31 letras",
  "it has one of these in it: [ ] : * ? / \\": "contiene uno de estos signos: [ ] : * ? / \\",
  "it begins or ends with '": "empieza o termina con '",
  "spreadsheets keep it for themselves": "las hojas de cálculo lo reservan para sí",
  "There is a sheet “{name}” already. Rename it, or work on that one.":
    "Ya hay una hoja “{name}”. Cámbiele el nombre, o trabaje en esa.",
  "The name “{name}” is in use already, so “{sheet}” cannot be added with it.":
    "El nombre “{name}” ya está en uso, así que “{sheet}” no se puede agregar con él.",
  "There is no sheet “{name}” any more.": "La hoja “{name}” ya no existe.",
  "{place} has been changed since; “{name}” stays.": "{place} cambió desde entonces; “{name}” se queda.",
  "“{name}” is the last sheet that can be seen.": "“{name}” es la última hoja visible.",
  "This cannot be done here; do it in the spreadsheet itself.":
    "Esto no se puede hacer aquí; hágalo en la hoja de cálculo misma.",
  "Row {first}": "la fila {first}",
  "Rows {first} to {last}": "las filas {first} a {last}",
  "{rows} of “{sheet}” cannot be taken out: {what}.": "No se puede quitar de “{sheet}” {rows}: {what}.",
  "{place} needs them": "{place} usa sus celdas",
  "the name “{name}” stands for them": "el nombre “{name}” se refiere a sus celdas",
  "{place} is merged with cells of theirs": "{place} está combinada con sus celdas",
  "there is a link in {place}": "hay un enlace en {place}",
  "there is a note on {place}": "hay una nota en {place}",
  "the table “{table}” would not be whole": "la tabla “{table}” quedaría incompleta",
  "the drop-down of {place} needs them": "la lista desplegable de {place} usa sus celdas",
  "some are hidden": "hay filas ocultas",
  "“{sheet}” cannot be taken out: a formula in {place} needs it.":
    "“{sheet}” no se puede quitar: una fórmula en {place} la necesita.",
  "“{sheet}” cannot be taken out: the name “{name}” stands for cells of it.":
    "“{sheet}” no se puede quitar: el nombre “{name}” se refiere a celdas suyas.",
  "Another change just went in there. Check again, then choose it.":
    "Ahí acaba de entrar otro cambio. Revise de nuevo y después elíjalo.",
  "What stood in {place} has moved to {now}. Check again.":
    "Lo que estaba en {place} se movió a {now}. Revise de nuevo.",
  "{place} has been changed since the check. Check again.": "{place} cambió después de la revisión. Revise de nuevo.",
  "This file holds bytes that are no text. {what}": "Este archivo contiene bytes que no son texto. {what}",
  "A quote in this file is never closed. {what}": "En este archivo hay una comilla que nunca se cierra. {what}",
  "Save it again from a spreadsheet, and change that.":
    "Guárdelo de nuevo desde una hoja de cálculo y haga ahí el cambio.",
  "Save it as an Excel workbook (.xlsx) first.": "Primero guárdelo como libro de Excel (.xlsx).",
  "A .csv file cannot hold further sheets.": "Un archivo .csv no puede contener más hojas.",
  "A .csv file cannot hold drop-downs.": "Un archivo .csv no puede contener listas desplegables.",
  "A .csv file cannot hold notes.": "Un archivo .csv no puede contener notas.",
  "A .csv file cannot hold names of ranges.": "Un archivo .csv no puede contener nombres de rangos.",
  "{sentence} {what}": "{sentence} {what}",
  "A .csv file cannot hold formulas.": "Un archivo .csv no puede contener fórmulas.",
  "A .csv file cannot hold dates and number formats; the bare number would be left of it.":
    "Un archivo .csv no puede contener fechas ni formatos de número; solo quedaría el número.",
  "A .csv file cannot tell an error from text.": "Un archivo .csv no distingue un error de un texto.",
  "In a .csv file, “{text}” would be taken for something else.":
    "En un archivo .csv, “{text}” se tomaría por otra cosa.",
  "The letters this file is written in have no room for “{text}”.":
    "Las letras en que está escrito este archivo no alcanzan para “{text}”.",
  "A spreadsheet would take “{text}” for a formula when it opens this .csv file.":
    "Al abrir este archivo .csv, una hoja de cálculo tomaría “{text}” por una fórmula.",
  "“{sheet}” cannot be taken out: a chart or a pivot table shows cells of it.":
    "“{sheet}” no se puede quitar: una gráfica o una tabla dinámica muestra celdas suyas.",
  "This workbook is digitally signed, and any change would break the signature. Save a copy without it, and change that.":
    "Este libro de trabajo tiene firma digital, y cualquier cambio la rompería. Guarde una copia sin firma y cambie esa.",
  "This workbook is damaged there. Open it in Excel, let Excel repair it, and save it again.":
    "Este libro de trabajo está dañado en ese lugar. Ábralo en Excel, deje que Excel lo repare y guárdelo de nuevo.",
  "The list of sheets of this workbook is protected. Unprotect the workbook to add or remove sheets.":
    "La lista de hojas de este libro de trabajo está protegida. Quite la protección del libro para agregar o quitar hojas.",
  "This workbook keeps track of who changed what. Turn that off to add or remove rows.":
    "Este libro de trabajo registra quién cambió qué. Desactive eso para agregar o quitar filas.",
  "This workbook holds macros of the oldest kind, which count on rows staying where they are.":
    "Este libro de trabajo tiene macros del tipo más antiguo, que cuentan con que las filas no se muevan.",
  "These choices are too long for a drop-down by themselves. Write them on a sheet, and choose from there.":
    "Estas opciones son demasiado largas para una lista desplegable por sí solas. Escríbalas en una hoja y elija desde ahí.",
  "an array formula": "una fórmula de matriz",
  "a data table": "una tabla de datos",
  "a pivot table": "una tabla dinámica",
  "{place} is filled by {what}; change it in the spreadsheet itself.":
    "A {place} la llena {what}; cámbielo en la hoja de cálculo misma.",
  "An Excel workbook cannot hold the error {error} as a value.":
    "Un libro de Excel no puede contener el error {error} como valor.",
  "{place} is a heading of the table “{table}”, which has to be a text.":
    "{place} es un encabezado de la tabla “{table}”, y tiene que ser un texto.",
  "The table “{table}” has a column “{heading}” already.": "La tabla “{table}” ya tiene una columna “{heading}”.",
  "Formulas name the column “{heading}” of the table “{table}”; rename it in the spreadsheet itself.":
    "Hay fórmulas que nombran la columna “{heading}” de la tabla “{table}”; cámbiele el nombre en la hoja de cálculo misma.",
  "Rows cannot be added or removed here: {what} at {place} reaches across them.":
    "Aquí no se pueden agregar ni quitar filas: las atraviesa {what} en {place}.",
  "These rows of “{sheet}” cannot be taken out: {part} is about just them.":
    "Estas filas de “{sheet}” no se pueden quitar: {part} trata justo de ellas.",
  "The name “{name}” stands for more than one range; change it in the spreadsheet itself.":
    "El nombre “{name}” se refiere a más de un rango; cámbielo en la hoja de cálculo misma.",
};
