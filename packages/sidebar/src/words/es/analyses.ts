import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

export const analyses: Words["analyses"] = {
  addSheet: "Agregar una hoja hecha para eso",
  tooFew: "muy pocos para mostrar",
  more: (rows) => count(rows, { one: "Mostrar # más", other: "Mostrar # más" }),
  showAll: (cells) => count(cells, { one: "Mostrar su celda", other: "Mostrar sus # celdas" }),
};
