import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, number } = formats;

export const rubric: Words["rubric"] = {
  title: "Rúbrica",
  answer: (name, version) => `Este plan se califica con “${name}”, versión ${number(version)}.`,
  says: "Cada calificación lleva la versión con que se hizo. Las hechas con otras palabras se muestran, y nunca cuentan junto con estas.",
  toRate: "Ir a las calificaciones",

  scoreBy: "Calificar este plan con",
  choice: (name, version, sheet) =>
    sheet === null
      ? `${name}, versión ${number(version)}, la de Throughline`
      : `${name}, versión ${number(version)}, en la hoja “${sheet}”`,
  shared: "Se guarda en la hoja de notas de este libro, para que todos califiquen con las mismas palabras.",

  standing: {
    unread: "Todavía no se puede calificar con ella",
    draft: "Sin publicar",
    changed: "Cambió desde que se publicó",
    published: "Publicada",
  },
  about: (name, rows) => `“${name}”, ${count(rows, { one: "# fila", other: "# filas" })}.`,
  standingSays: {
    unread: () => "Corrija lo que se enumera aquí; después se podrá publicar.",
    draft: ({ next }) =>
      `Nadie califica con ella antes de que se publique. Será la versión ${number(next.version)} de “${next.id}”.`,
    changed: ({ publication, next }) =>
      `La versión ${number(publication?.version ?? 0)} se publicó con otras palabras, y lo calificado con ella solo cuenta con esas. Vuelva a poner las palabras de antes, o publique estas como versión ${number(next.version)} de “${next.id}” y califique de nuevo.`,
    published: ({ publication }) => {
      const day = serialOfIso(publication?.on ?? "");
      return `Está tal como se publicó: versión ${number(publication?.version ?? 0)}${day === null ? "" : `, ${formats.day(day)}`}.`;
    },
  },
  publish: (version) => `Publicar como versión ${number(version)}`,
  show: "Mostrar la hoja",
  more: (troubles) => count(troubles, { one: "Mostrar # más", other: "Mostrar # más" }),

  own: "Una rúbrica propia",
  ownSays:
    "Agregue la rúbrica como hoja, cambie ahí sus palabras, filas, niveles o límites, y publíquela. Desde entonces se califica con ella.",
  add: "Agregarla como hoja para editar",
  added: "Agregar una rúbrica para editar",
  sheetName: "Rúbrica",

  waits: {
    open: "¿Con qué rúbrica se califica este plan?",
    openSays: "El libro tiene más de una. Elija aquella con la que todos califican.",
    answer: {
      unread: (sheet) => `Todavía no se puede calificar con la rúbrica de “${sheet}”.`,
      draft: (sheet) => `La rúbrica de “${sheet}” todavía no está publicada.`,
      changed: (sheet) => `La rúbrica de “${sheet}” cambió desde que se publicó.`,
      published: (sheet) => `La rúbrica de “${sheet}” está lista.`,
    },
    says: "Lo calificado con palabras que aún pueden cambiar no se podría comparar. Publíquela, o califique con otra rúbrica.",
    toRubric: "Ver la rúbrica",
  },
};
