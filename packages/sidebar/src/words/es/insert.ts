import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

export const insert: Words["insert"] = {
  title: "Agregar hojas",
  answer: (sheets) =>
    count(sheets, { one: "A su plan le vendría bien una hoja más.", other: "A su plan le vendrían bien # hojas más." }),
  complete: "Todas las hojas que pide la plantilla están aquí.",
  says: "Agregar una hoja no cambia nada más en su libro. Se puede deshacer.",
  cannot: "Aquí no se pueden agregar hojas. Abra el libro donde pueda cambiarlo.",
  search: "Buscar hojas",
  searchHint: "Busque una palabra, como reuniones",
  none: (words) => `Ninguna hoja menciona “${words}”.`,
  called: (pack) => `Las pide “${pack}”`,
  others: "Otras que la gente agrega",
  more: (sheets) => count(sheets, { one: "Mostrar # hoja más", other: "Mostrar # hojas más" }),
  who: (who) => `La llena: ${who}.`,
  contents: (headings, dropDowns) =>
    dropDowns === 0
      ? count(headings, { one: "# encabezado", other: "# encabezados" })
      : `${count(headings, { one: "# encabezado", other: "# encabezados" })}, ${count(dropDowns, { one: "# lista desplegable", other: "# listas desplegables" })}, una nota de ayuda en cada uno`,
  first: (sheet) => `Primeros encabezados de ${sheet}`,
  headings: "Ver todos sus encabezados",
  add: "Agregar esta hoja",
  addOf: (sheet) => `Agregar esta hoja: ${sheet}`,
  here: (sheets) => count(sheets, { one: "Ya está aquí: # hoja", other: "Ya están aquí: # hojas" }),
};
