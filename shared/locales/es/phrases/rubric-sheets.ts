/** What is said of rubrics that an office keeps on a sheet: of their cells, and of publishing them. */
export const rubricSheets: Readonly<Record<string, string>> = {
  "Which rows are scored for each product.": "Qué filas se califican por cada producto.",
  "{row}, deliverable {product}": "{row}, entregable {product}",
  "“{line}” is “{value}”; write {choices}.": "“{line}” dice “{value}”; escriba {choices}.",
  "“{line}” is “{value}”; write a whole number, such as 1.":
    "“{line}” dice “{value}”; escriba un número entero, como 1.",
  "“{line}” is “{value}”; write a number, such as 3.": "“{line}” dice “{value}”; escriba un número, como 3.",
  "The line “{line}” says nothing; write a number beside it.":
    "La línea “{line}” no dice nada; escriba un número al lado.",
  "The line “{line}” is missing below the title.": "Falta la línea “{line}” debajo del título.",
  "The heading “{heading}” is missing in this row.": "En esta fila falta el encabezado “{heading}”.",
  "No row has the headings “{key}” and “{row}”.": "Ninguna fila tiene los encabezados “{key}” y “{row}”.",
  "This row has no name; write one under “{heading}”, or empty the row.":
    "Esta fila no tiene nombre; escriba uno bajo “{heading}” o vacíe la fila.",
  "“{row}” has no level; write a score and what work there looks like.":
    "“{row}” no tiene ningún nivel; escriba una calificación y cómo se ve ahí el trabajo.",
  "“{level}” has no score beside it; write one under “{heading}”.":
    "“{level}” no tiene una calificación al lado; escriba una bajo “{heading}”.",
  "“{heading}” is “{value}”; write a number, such as 1.": "“{heading}” dice “{value}”; escriba un número, como 1.",
  "“{heading}” is “{value}”; write {choices}.": "“{heading}” dice “{value}”; escriba {choices}.",
  "The column “{heading}” is no part of a rubric and was left out.":
    "La columna “{heading}” no es parte de una rúbrica y se dejó fuera.",
  "“{row}” is scored for each product; write {products} under “product”.":
    "“{row}” se califica por cada producto; escriba {products} bajo “product”.",
  "“{row}” is not scored for product {product}; write {products}.":
    "“{row}” no se califica para el producto {product}; escriba {products}.",
  "These plans are scored by different rubrics: {rubrics}.":
    "Estos planes se califican con rúbricas distintas: {rubrics}.",
  "Compare those of one rubric, or name it with --rubric.": "Compare los de una sola rúbrica, o nómbrela con --rubric.",
  "Published in {file}: “{id}”, version {version}.": "Publicada en {file}: “{id}”, versión {version}.",
  "rubric sheet": "hoja de rúbrica",
  "Say which with --sheet.": "Diga cuál con --sheet.",
  "There is more than one rubric in {file}: {sheets}.": "En {file} hay más de una rúbrica: {sheets}.",
  "“throughline rubric export --format rubric-sheet -o rubric.xlsx” makes one to edit.":
    "“throughline rubric export --format rubric-sheet -o rubric.xlsx” crea una para editar.",
  "There is no rubric sheet in {file}.": "En {file} no hay hoja de rúbrica.",
  "“{rubric}” on {sheet} is published as version {version}, and no word of it has changed.":
    "“{rubric}”, en {sheet}, está publicada como versión {version}, y ninguna palabra ha cambiado.",
  "“{rubric}” on {sheet}, {rows:row|rows}: not published yet. It becomes version {version} of “{id}”.":
    "“{rubric}”, en {sheet}, {rows:fila|filas}: todavía sin publicar. Será la versión {version} de “{id}”.",
  "“{rubric}” on {sheet}, {rows:row|rows}: changed since version {before} was published. It becomes version {version} of “{id}”; scores by version {before} were made with other words and do not count with it.":
    "“{rubric}”, en {sheet}, {rows:fila|filas}: cambió desde que se publicó la versión {before}. Será la versión {version} de “{id}”; lo calificado con la versión {before} se hizo con otras palabras y no cuenta con esta.",
  "“{rubric}” on {sheet} cannot be published before this is put right:":
    "“{rubric}”, en {sheet}, no se puede publicar antes de corregir esto:",
  "Publish the rubric “{rubric}” as version {version}": "Publicar la rúbrica “{rubric}” como versión {version}",
  "Publish it?": "¿Publicarla?",
  "Say --yes to publish it.": "Diga --yes para publicarla.",
  "To know:": "Para saber:",
  "Cells that cannot be read:": "Celdas que no se pueden leer:",
  "Publish one of them, or name one with --rubric.": "Publique una de ellas, o nombre una con --rubric.",
  "{file} has more than one rubric.": "{file} tiene más de una rúbrica.",
  "Name one with --rubric: {ids}.": "Nombre una con --rubric: {ids}.",
  "The rubric on “{sheet}” was changed since version {version} was published: scores by that version were made with other words.":
    "La rúbrica de “{sheet}” cambió desde que se publicó la versión {version}: lo calificado con esa versión se hizo con otras palabras.",
  "Put the old words back, publish these as version {next} with “throughline rubric publish {file}”, or name another with --rubric.":
    "Vuelva a poner las palabras de antes, publique estas como versión {next} con “throughline rubric publish {file}”, o nombre otra con --rubric.",
  "The rubric on “{sheet}” is not published yet, and its words may still change.":
    "La rúbrica de “{sheet}” todavía no está publicada, y sus palabras aún pueden cambiar.",
  "Publish it with “throughline rubric publish {file}”, or name another with --rubric.":
    "Publíquela con “throughline rubric publish {file}”, o nombre otra con --rubric.",
  "Publish the one to go by, or take the others out.": "Publique la que vale, o quite las demás.",
  "{scores:score was|scores were} made by another version of the rubric, with other words, and {scores#does|do} not count.":
    "{scores:calificación se hizo|calificaciones se hicieron} con otra versión de la rúbrica, con otras palabras, y no {scores#cuenta|cuentan}.",
  "The workbook’s Settings say where a reason is asked for: at the ends of the scale, on required rows, or nowhere.":
    "Las Opciones del libro dicen dónde se pide una razón: en los extremos de la escala, en las filas obligatorias o en ninguna parte.",
  "{scores:score has|scores have} to say why, under “comment”: {rows}.":
    "{scores:calificación tiene|calificaciones tienen} que decir por qué, bajo “comment”: {rows}.",
  "Correct it there: a row left out would change every verdict.":
    "Corríjalo ahí: una fila que falta cambiaría todos los veredictos.",
  "{first} There {more#is|are} {more:more thing|more things} to put right.":
    "{first} Hay {more:cosa más|cosas más} por {more#corregir|corregir}.",
  "{cell}: {because}": "{cell}: {because}",
};
