import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

export const line: Words["line"] = {
  title: "Línea",
  lede: "De lo que espera que sea verdad en cinco años hasta quién hace qué y para cuándo. Elija un nombre para ir a su celda.",
  noPriorities:
    "Ninguna hoja enumera prioridades, así que la línea cuelga de aquello bajo lo que están escritos los pasos.",
  onlyBreaks: "Mostrar solo los cortes",
  asText: "Leer como texto",
  asLine: "Volver a la línea",

  below: {
    initiative: (things) => count(things, { one: "# iniciativa", other: "# iniciativas" }),
    deliverable: (things) => count(things, { one: "# entregable", other: "# entregables" }),
    step: (things) => count(things, { one: "# paso", other: "# pasos" }),
  },
  breaks: (things) => count(things, { one: "# corte", other: "# cortes" }),
  noBreaks: "sin cortes",
  more: (things) => count(things, { one: "Mostrar # más", other: "Mostrar # más" }),
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
