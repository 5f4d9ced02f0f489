import type { RuleWords } from "../../language.ts";

export const rubric: Readonly<Record<string, RuleWords>> = {
  "rubric/every-row-scored": {
    what: "Una vez que se empieza a calificar, cada fila recibe una calificación.",
    why: "Una fila sin calificación no es un 0 ni se puede saltar: el veredicto queda abierto hasta que esté.",
    how: "Califique la fila.",
    messages: {
      open: "“{criterion}” todavía no tiene calificación, aunque otras filas sí. Califíquela.",
    },
  },
  "rubric/extremes-have-evidence": {
    what: "Las calificaciones más altas y las más bajas dicen en qué se basan.",
    why: "Ellas deciden si un plan aprueba, y por ellas se va a preguntar.",
    how: "Escriba las celdas o páginas en que se basa la calificación.",
    messages: {
      missing:
        "“{criterion}” tiene la calificación {score} y ninguna evidencia. Escriba las celdas o páginas en que se basa.",
    },
  },
  "rubric/raters-agree": {
    what: "Quienes califican coinciden en cada fila requerida.",
    why: "Una fila requerida decide por sí sola si un plan aprueba; con dos calificaciones no decide nada.",
    how: "Hablen de la fila, y escriban la calificación acordada con “adjudicated” como calificador.",
    messages: {
      differ:
        "“{criterion}” es requerida, y las calificaciones difieren: {scores}. Acuerden una, con “adjudicated” como calificador.",
    },
  },
  "rubric/score-on-scale": {
    what: "Cada calificación está en la escala de la rúbrica.",
    why: "Una calificación fuera de la escala mueve el promedio, y con él si el plan aprueba.",
    how: "Corrija la calificación, o ajuste la escala de su rúbrica.",
    messages: {
      off: "“{score}” para “{criterion}” no está en la escala de {lowest} a {highest}. Corrija la calificación, o ajuste la escala.",
    },
  },
  "rubric/top-score-is-earned": {
    what: "La calificación más alta para entregables o pasos no contradice lo que muestra el plan.",
    why: "La rúbrica dice que una calificación así no deja nada por corregir; quien autoriza el plan preguntará.",
    how: "Revise la fila otra vez, o corrija primero el plan. La calificación sigue siendo suya.",
    messages: {
      amiss:
        "“{criterion}” tiene la calificación {score}, pero el plan todavía tiene {count:error|errores} en ello. Revíselo otra vez.",
    },
  },
};
