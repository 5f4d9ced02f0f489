import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

const runs = (priorities: number) =>
  count(priorities, { one: "La línea pasa por # prioridad", other: "La línea pasa por # prioridades" });

export const line: Words["line"] = {
  title: "Línea",
  whole: (priorities) => `${runs(priorities)} sin romperse.`,
  broken: (priorities, breaks) =>
    `${runs(priorities)} y se rompe en ${count(breaks, { one: "un lugar", other: "# lugares" })}.`,
  stepsWhole: (steps) =>
    count(steps, {
      one: "Un paso de acción, y su línea no se rompe.",
      other: "# pasos de acción, y su línea no se rompe.",
    }),
  stepsBroken: (steps, breaks) =>
    [
      count(steps, { one: "# paso de acción", other: "# pasos de acción" }),
      count(breaks, { one: "un corte en la línea.", other: "# cortes en la línea." }),
    ].join(", "),
  lede: "De lo que espera que sea verdad en cinco años hasta quién hace qué y para cuándo. Elija un nombre para ir a su celda.",
  noPriorities:
    "Ninguna hoja enumera prioridades, así que la línea cuelga de aquello bajo lo que están escritos los pasos.",
  onlyBreaks: "Mostrar solo los cortes",
  asText: "Leer como texto",
  asLine: "Volver a la línea",

  level: { priority: "Prioridad", initiative: "Iniciativa", deliverable: "Entregable", step: "Paso" },
  hope: "Aspiración",
  measure: "Medida",
  missing: "Falta",
  sponsor: (who) => `respalda ${who}`,
  due: (day) => `para el ${day}`,
  wasDue: (day) => `era para el ${day}`,
  from: (day) => `desde el ${day}`,
  span: (first, last) => `del ${first} al ${last}`,
  complete: "Terminado",
  now: (figure) => `${figure} ahora`,
  baseline: (figure) => `${figure} al inicio`,
  target: (figure) => `la meta es ${figure}`,
  targetBy: (figure, day) => `${figure} para el ${day}`,
  noFigure: "sin cifra todavía",
  tooFew: "muy pocos estudiantes para mostrar",

  gap: {
    "no-hope": "Sin aspiración",
    "no-measure": "Sin medida",
    "no-initiative": "Sin iniciativa",
    "no-deliverable": "Sin entregable",
    "no-step": "Todavía sin pasos de acción",
    "no-parent": "No pertenece a nada",
    unlisted: "Se nombra, y no está en ninguna lista",
    homeless: "No nombra ningún entregable",
    "no-owner": "Sin responsable",
    "no-dates": "Sin fecha",
    "no-need": "Sin fila de necesidades, ni siquiera “ninguna”",
    "ends-early": "Termina antes de empezar",
    "after-deliverable": "Vence después de su entregable",
  },
  unknown: (text) => `Nombra “${text}”, que no está en ninguna parte`,
  near: (text, name) => `Nombra “${text}”. ¿Será “${name}”?`,

  below: {
    initiative: (things) => count(things, { one: "# iniciativa", other: "# iniciativas" }),
    deliverable: (things) => count(things, { one: "# entregable", other: "# entregables" }),
    step: (things) => count(things, { one: "# paso", other: "# pasos" }),
  },
  breaks: (things) => count(things, { one: "# corte", other: "# cortes" }),
  noBreaks: "sin cortes",
  more: (things) => count(things, { one: "Mostrar # más", other: "Mostrar # más" }),
  loose: "Todavía no pertenece a nada",
  hopes: "Lo que espera que sea verdad",

  key: "Cómo leer la línea",
  keys: {
    priority: "Punto grande: prioridad",
    initiative: "Punto: iniciativa",
    deliverable: "Anillo: entregable",
    step: "Punto pequeño: paso",
    gap: "Con guiones y un anillo vacío: algo falta",
  },

  reading: {
    title: "El plan como texto",
    says: "Para un expediente de la junta, un correo o un lector de pantalla.",
    asOf: (workbook, day) => `${workbook}, al ${day}`,
    copy: "Copiar el texto",
    copied: "Copiado.",
    notCopied: "El texto está seleccionado. Cópielo con Ctrl+C o Comando+C.",
    save: "Guardar como archivo de texto",
    file: "plan-de-texto.txt",
  },

  empty: {
    answer: "Todavía no hay línea que dibujar.",
    says: "Se dibuja a partir de hojas de prioridades y de pasos de acción. No hallamos ninguna.",
    hint: "Agregue una hoja con una fila de encabezados, como Priority, Initiative, Deliverable y Owner, y revise de nuevo.",
    toProgress: "Ver cómo van sus medidas",
  },
};
