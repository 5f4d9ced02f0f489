import { formatsOf } from "../formats.ts";
import type { Words } from "../index.ts";

export const formats = formatsOf("es-US", [
  "Ninguna",
  "Una",
  "Dos",
  "Tres",
  "Cuatro",
  "Cinco",
  "Seis",
  "Siete",
  "Ocho",
  "Nueve",
]);
const { count, number } = formats;

export const shell: Words["shell"] = {
  skip: "Ir al contenido",
  doors: "Vistas",
  door: { home: "Inicio", check: "Revisar", plan: "Plan", score: "Calificar", setUp: "Ajustes" },
  rooms: (door) => `En ${door}`,
  blocking: (blocks) => count(blocks, { one: "# cosa impide el envío", other: "# cosas impiden el envío" }),
  opened: (view) => `Se abrió ${view}`,

  reading: "Leyendo…",
  readingSheets: (done, of) => `Leyendo la hoja ${number(done)} de ${number(of)}`,
  checkingNow: "Revisando lo leído",
  keepTyping: "Puede seguir escribiendo en la hoja.",
  cancel: "Cancelar",
  stopped: "Se detuvo la lectura.",
  stoppedHint: "No se cambió nada.",

  checkedAt: (time, sheets) => `Revisado a las ${time}, ${count(sheets, { one: "# hoja", other: "# hojas" })}`,
  checking: "Revisando de nuevo…",
  changing: "Cambiando…",
  notYet: "Aún sin revisar",
  checkAgain: "Revisar de nuevo",

  close: "Cerrar",
  closeMessage: "Cerrar este mensaje",
  undo: "Deshacer",
  goTo: (place) => `Ir a ${place}`,
  tryAgain: "Intentar de nuevo",

  trouble: {
    unforeseen: "Algo falló de nuestro lado.",
    unforeseenHint:
      "No se cambió nada más. Inténtelo de nuevo; si sigue igual, muestre estos detalles a soporte técnico.",
    details: "Detalles para soporte técnico",
  },

  happened: {
    changed: (cell, sheet, from, to) => `Se cambió ${cell} en “${sheet}” de ${from} a ${to}.`,
    done: (title) => `Hecho: ${title}.`,
    changedMany: (changes) => count(changes, { one: "Se hizo # cambio.", other: "Se hicieron # cambios." }),
    nothing: "No se cambió nada.",
    leftAlone: (cells) => count(cells, { one: "Un cambio quedó sin hacer:", other: "# cambios quedaron sin hacer:" }),
    waiting: (changes) =>
      count(changes, {
        one: "Otro tocaría la misma celda, así que espera aquí.",
        other: "Otros # tocarían las mismas celdas, así que esperan aquí.",
      }),
    unlogged: (why) => `No se pudo llevar un registro: ${why}`,
    undone: (cells) =>
      count(cells, { one: "Se deshizo el cambio en # celda.", other: "Se deshizo el cambio en # celdas." }),
    setAside: "Apartada. Vuelve si la celda cambia.",
    noted: "Anotado en el libro, para todos los que lo abran.",
    takenUp: "De vuelta entre las observaciones.",
    submitted: (rows, rater) =>
      `${count(rows, { one: "# calificación está", other: "# calificaciones están" })} en la hoja Scores, de ${rater}.`,
    settled: "Acordado. La fila está en la hoja Scores.",
    markedStale: (rows) =>
      count(rows, {
        one: "# calificación quedó marcada como desactualizada.",
        other: "# calificaciones quedaron marcadas como desactualizadas.",
      }),
  },

  question: {
    log: {
      title: "¿Llevar un registro de los cambios?",
      says: (sheet) =>
        `Agregaríamos a este libro una hoja llamada “${sheet}”. Anota cada celda que cambiamos, qué decía, quién y cuándo, para poder deshacer cualquier cambio más adelante.`,
      add: "Agregar el registro y cambiar",
      without: "Cambiar sin registro",
    },
    notes: {
      title: "¿Agregar una hoja para sus notas?",
      says: (sheet) =>
        `Agregaríamos a este libro una hoja llamada “${sheet}”. Guarda lo que usted aparta y por qué, para que sus colegas también lo vean. Si borra una fila, se olvida.`,
      add: "Agregar la hoja",
    },
    scores: {
      title: "¿Agregar una hoja para las calificaciones?",
      says: (sheet) =>
        `Agregaríamos a este libro una hoja llamada “${sheet}” y, junto a ella, un registro. Una fila por calificación: el nivel, por qué, las celdas en que se apoya, quién la dio y cuándo. Quien puede abrir el libro puede leerla. Las notas privadas se quedan con usted.`,
      add: "Agregar la hoja y entregar",
    },
    cancel: "Cancelar",
  },

  severity: { error: "Impide el envío", warning: "Conviene verlo", info: "Bueno saberlo" },
  cell: {
    empty: "vacía",
    now: "Ahora",
    after: "Después del arreglo",
    formula: (formula) => `fórmula =${formula}`,
    rule: "una regla de entrada",
    noRule: "sin lista desplegable",
    dropDown: (choices) => `lista desplegable: ${choices}`,
    yes: "VERDADERO",
    no: "FALSO",
  },
};
