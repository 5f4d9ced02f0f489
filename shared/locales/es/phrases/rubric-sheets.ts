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
};
