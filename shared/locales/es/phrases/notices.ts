/** What of a file could not be read. */
export const notices: Readonly<Record<string, string>> = {
  "The sheet “{sheet}” could not be read: its part is missing from the file.":
    "La hoja “{sheet}” no se pudo leer: falta su parte en el archivo.",
  "The sheet “{sheet}” could not be read: no cells were found in its part of the file.":
    "La hoja “{sheet}” no se pudo leer: no se encontraron celdas en su parte del archivo.",
  "Some formulas of the sheet “{sheet}” were too long to read.":
    "Algunas fórmulas de la hoja “{sheet}” eran demasiado largas para leerse.",
  "Left out of the sheet “{sheet}”: {what}.": "Quedó fuera de la hoja “{sheet}”: {what}.",
  "The sheet “{sheet}” breaks off in the middle; what comes before was read.":
    "La hoja “{sheet}” se corta a la mitad; se leyó lo que viene antes.",
  "the text of {count:cell|cells}, which the file does not hold":
    "el texto de {count:celda|celdas}, que el archivo no contiene",
  "{count:cell|cells} outside of Excel's last row or column":
    "{count:celda|celdas} más allá de la última fila o columna de Excel",
  "the formula of {count:cell|cells}, not found or too long":
    "la fórmula de {count:celda|celdas}, que no se encontró o es demasiado larga",
  "{count:cell|cells} far to the right of the rest": "{count:celda|celdas} muy a la derecha del resto",
  "the number formats of some rows, which are too many": "los formatos de número de algunas filas, que son demasiados",
  "The sheet “{sheet}” is very large; it was read down to row {row}.":
    "La hoja “{sheet}” es muy grande; se leyó hasta la fila {row}.",
  "{count:cell|cells} far from the rest ({first})": "{count:celda|celdas} lejos del resto ({first})",
  "The sheet “{sheet}” holds no cells: {kind}.": "La hoja “{sheet}” no tiene celdas: {kind}.",
  "it is a macro sheet": "es una hoja de macros",
  "it is a chart": "es una gráfica",
  "it is a dialog": "es un cuadro de diálogo",
  "it is a sheet of another kind": "es una hoja de otro tipo",
  "it is a macro module": "es un módulo de macros",
  "Two sheets are called “{name}”; the second one is shown as “{own}”.":
    "Dos hojas se llaman “{name}”; la segunda se muestra como “{own}”.",
  "The part “{part}” of the file is damaged and was not read.":
    "La parte “{part}” del archivo está dañada y no se leyó.",
  "The part “{part}” of the file is not as it was saved; some of what was read may be wrong.":
    "La parte “{part}” del archivo no está como se guardó; algo de lo que se leyó puede estar mal.",
  "The list of sheets is missing from this workbook; the sheets were read without their names.":
    "Falta la lista de hojas de este libro de trabajo; las hojas se leyeron sin sus nombres.",
  "The file is very large; it was read down to line {line}.":
    "El archivo es muy grande; se leyó hasta la línea {line}.",
};
