import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

export const analyses: Words["analyses"] = {
  stillBlank: (sheets) =>
    count(sheets, {
      one: "La hoja para esto ya está, pero sigue en blanco. Se dibuja conforme la llene:",
      other: "Las hojas para esto ya están, pero siguen en blanco. Se dibuja conforme las llene:",
    }),
  addSheet: "Agregar una hoja hecha para eso",
  tooFew: "muy pocos para mostrar",
  more: (rows) => count(rows, { one: "Mostrar # más", other: "Mostrar # más" }),
  showAll: (cells) => count(cells, { one: "Mostrar su celda", other: "Mostrar sus # celdas" }),
};
