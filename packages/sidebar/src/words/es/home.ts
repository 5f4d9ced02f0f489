import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, countFirst, number, list } = formats;

export const home: Words["home"] = {
  title: "Inicio",
  blocked: (things) =>
    countFirst(things, {
      one: "# cosa impide enviar este plan.",
      other: "# cosas impiden enviar este plan.",
    }),
  clear: "Nada impide enviar este plan.",
  clearSoFar: (sheets) =>
    count(sheets, {
      one: "Nada de lo escrito impide el envío, pero una hoja sigue en blanco.",
      other: "Nada de lo escrito impide el envío, pero # hojas siguen en blanco.",
    }),
  blank: "Este plan sigue en blanco.",
  blankSays: "Escriba o pegue debajo de los encabezados. Lo que escriba se revisa al momento.",
  begin: "Llene estas hojas",
  stillBlank: "Todavía en blanco",
  meter: (sheets) => count(sheets, { one: "# hoja del plan", other: "# hojas del plan en orden" }),
  sheetReady: (sheet) => `${sheet}: lista`,
  sheetBlank: (sheet) => `${sheet}: en blanco`,
  sheetBlocked: (sheet, things) =>
    count(things, { one: `${sheet}: # cosa impide el envío`, other: `${sheet}: # cosas impiden el envío` }),
  blockedIn: (parts, others) => {
    const said = parts.map(({ sheet, things }) => `${number(things)} en “${sheet}”`);
    return list(others === 0 ? said : [...said, count(others, { one: "# en otra parte", other: "# en otras partes" })]);
  },
  ready: (ready, blank) =>
    blank > 0
      ? `${countFirst(ready, { one: "# hoja está lista", other: "# hojas están listas" })}.`
      : count(ready, { one: "Su hoja está lista.", other: "Las # hojas están listas." }),
  others: (ready, blank) =>
    [
      ready > 0 && blank === 0
        ? count(ready, { one: "La otra hoja está lista.", other: "Las otras # hojas están listas." })
        : "",
      ready > 0 && blank > 0
        ? countFirst(ready, { one: "Otra hoja está lista.", other: "Otras # hojas están listas." })
        : "",
      blank > 0 ? countFirst(blank, { one: "# hoja sigue en blanco.", other: "# hojas siguen en blanco." }) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  looks: (things) =>
    countFirst(things, {
      one: "# cosa que conviene ver no le va a detener.",
      other: "# cosas que conviene ver no le van a detener.",
    }),

  startWith: (things) => (things === 1 ? "Empiece con esta" : `Empiece con estas ${things === 2 ? "dos" : "tres"}`),
  easiest: "lo fácil primero",
  effort: {
    click: "un clic",
    choice: "una elección",
    name: "un nombre",
    date: "una fecha",
    figure: "un número",
    words: "unas palabras",
    talk: "una charla breve",
  },

  since: (when) => `Desde que revisó ${when}`,
  onDay: (day) => `el ${day}`,
  atTime: (time) => `a las ${time}`,
  fixed: (things) => countFirst(things, { one: "# observación ya no está.", other: "# observaciones ya no están." }),
  fixedEnd: (things) => `${number(things)} menos`,
  fresh: (things) => countFirst(things, { one: "# observación es nueva.", other: "# observaciones son nuevas." }),
  freshEnd: (things) => count(things, { one: "# nueva", other: "# nuevas" }),
  same: "Nada ha cambiado desde entonces.",

  isThis: "Qué es este libro",
  madeFrom: (pack) => `hecho con la plantilla “${pack}”.`,
  readAs: (pack) => `leído con la plantilla “${pack}”, a la que mejor se ajustan sus hojas.`,
  readAlone: "leído hoja por hoja: juntas no se ajustan a ninguna plantilla que conozcamos.",
  tables: (read, left) => {
    const tables = countFirst(read, { one: "# tabla leída", other: "# tablas leídas" });
    return left === 0 ? tables : `${tables}, ${count(left, { one: "# hoja sin tocar", other: "# hojas sin tocar" })}`;
  },
  rows: (rows) => count(rows, { one: "# fila", other: "# filas" }),
  leftAlone: "no tiene encabezados que conozcamos, así que no la tocamos",
  notRead: "sin leer",
  notices: "Lo que no se pudo leer",

  empty: {
    answer: "Aquí todavía no hay un plan.",
    says: (sheets) =>
      count(sheets, {
        one: "Miramos una hoja y no hallamos encabezados que conozcamos.",
        other: "Miramos # hojas y no hallamos encabezados que conozcamos.",
      }),
    hint: "Escriba o pegue su plan con una fila de encabezados, como Action step, Owner y Due, y revise de nuevo.",
  },
};
