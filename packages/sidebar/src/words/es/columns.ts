import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, number, list } = formats;

export const columns: Words["columns"] = {
  title: "Columnas",
  answer: (read, of, unsure) => {
    const headings = count(of, { one: "un encabezado", other: "# encabezados" });
    const said = read === of ? `Leímos todo: ${headings}.` : `Leímos ${number(read)} de ${headings}.`;
    return unsure === 0
      ? said
      : `${said} ${count(unsure, { one: "Uno lo necesita a usted.", other: "# lo necesitan a usted." })}`;
  },
  sheet: "Tabla",
  table: (sheet, rows) => `${sheet}, ${count(rows, { one: "# fila", other: "# filas" })}`,
  unsure: (things) => count(things, { one: "# por responder", other: "# por responder" }),
  readAs: "Se leyó como:",
  headingsIn: (row) => `Los encabezados están en la fila ${number(row)}.`,
  noHeadings: "No tiene una fila de encabezados, así que no hay nada que confirmar.",
  whyKind: "Por qué lo creemos",
  skipped: (rows) =>
    count(rows, {
      one: "Fila que quedó fuera, porque no es un dato:",
      other: "# filas que quedaron fuera, porque no son datos:",
    }),
  skippedRow: (row, why) => `Fila ${number(row)}. ${why}`,
  noKind:
    "Ninguno de los tipos de hoja que conocemos. Los responsables y las fechas sí se leen; las reglas dejan lo demás en paz.",

  kind: {
    change: "Decir qué es esta tabla",
    what: "¿Qué es esta tabla?",
    something: "Otra cosa que conocemos",
    ours: "Nada de esto, déjenla así",
    stays: "Queda con las notas de este libro, para todas las personas que lo revisen.",
  },

  headings: "Encabezados",
  standing: { ask: "No es seguro", said: "Usted lo dijo", sure: "Seguro", likely: "Probable", theirs: "Suya" },
  leftAlone: "Suya, no la tocamos",
  holds: (values) => `Contiene ${list(values.map((value) => `“${value}”`))}`,
  holdsNothing: "Todas las celdas están vacías.",
  noHeading: "(sin encabezado)",
  nameIt: "Escriba primero un encabezado sobre esta columna. Después podrá decir aquí qué es.",
  what: "¿Qué hay en esta columna?",
  something: "Otra cosa que conocemos",
  which: "¿Cuál?",
  choose: "Elija",
  chooseFirst: "Elija primero qué es.",
  ours: "Es nuestra, déjenla así",
  use: "Usar esto",
  change: "Cambiar",
  changeOf: (heading) => `Cambiar lo que es “${heading}”`,
  keep: "Dejarlo como está",
  stays: "Sus respuestas quedan en este libro, en una hoja de notas. Van con él.",

  structure: {
    title: "Estructurar esta hoja",
    says: "Para que nunca más haya que adivinar esta tabla. Lo que usted escribió queda como lo escribió, y todo esto se puede deshacer.",
    parts: "Qué hacer",
    part: {
      names: "Recordar qué es la tabla y cada columna",
      "drop-downs": "Ofrecer opciones en listas desplegables",
      formats: "Mostrar los números como las fechas, el dinero o los porcentajes que son",
      notes: "Poner una nota de ayuda en los encabezados",
      ids: "Completar los identificadores que faltan",
    },
    newIds: "Dar identificadores a las filas que no tienen ninguno, en una columna propia",
    show: "Verlo antes",
    does: "Lo que esto hace",
    leaves: "Lo que queda como está",
    more: (lines) => `Mostrar ${number(lines)} más`,
    nothing: "Aquí no hay nada que hacer.",
    do: (changes) => count(changes, { one: "Hacer este # cambio", other: "Hacer estos # cambios" }),
  },

  empty: {
    answer: "Aquí todavía no hay tablas que leer.",
    says: "Una tabla empieza con una fila de encabezados, como Action step, Owner y Due.",
  },
};
