import type { RuleWords } from "../../language.ts";

export const benchmarkTracker: Readonly<Record<string, RuleWords>> = {
  "benchmark-tracker/every-level": {
    what: "Tienen indicadores de avance tanto las escuelas como los niveles por encima de ellas.",
    why: "Un distrito que pide avances a las escuelas y no tiene ninguno propio que mostrar no puede decir cuánto ha avanzado el conjunto.",
    how: "Agregue los indicadores de avance del nivel que falta, y nómbrelos en “Part of” junto a los que cuentan para ellos.",
    messages: {
      noneAbove:
        "Ningún nivel superior tiene un indicador de avance, y {count:fila|filas} son de escuelas. Agregue aquello que suman para el distrito.",
      noneBelow:
        "Ninguna escuela tiene un indicador de avance, y {count:fila|filas} son de niveles superiores. Agregue lo que cada escuela hace por ellos.",
    },
  },
  "benchmark-tracker/part-of-level-above": {
    what: "Un indicador de avance cuenta para otro de un nivel superior al suyo.",
    why: "Las escuelas suman para el distrito, y los distritos para la región o el estado; contado al revés, nada suma.",
    how: "Nombre el indicador del nivel superior, o corrija el nivel.",
    messages: {
      same: "“{benchmark}” ({level}) es parte de “{other}” ({above}), que no es de un nivel superior. Nombre uno que sí lo sea, o corrija el nivel.",
    },
  },
  "benchmark-tracker/phases-in-order": {
    what: "Un plantel no termina una fase posterior mientras una anterior no ha empezado.",
    why: "Lo que se construye antes de que la gente esté lista se construye dos veces; o la fila anterior no está al día.",
    how: "Diga cómo va ahora el indicador anterior, o revise otra vez el posterior.",
    messages: {
      before:
        "“{benchmark}”, de una fase posterior, está completo, y “{earlier}”, de una fase anterior, está en “{status}”. Corrija uno de los dos.",
    },
  },
  "benchmark-tracker/roll-up-agrees": {
    what: "Lo que dice un indicador de avance es lo que suman los que cuentan para él.",
    why: "Una junta que oye “todas las escuelas” y visita una que no ha empezado no volverá a creer ninguna cifra.",
    how: "Cuente otra vez, y corrija la fila de arriba o las de abajo.",
    messages: {
      open: "“{benchmark}” está en “{status}”, y de las filas que cuentan para él están completas {reached} de {all}; “{first}” no lo está. Corrija una de ellas.",
      percent:
        "“{benchmark}” dice {said}; de las filas que cuentan para él están completas {reached} de {all}, es decir, {share}. Corrija una de las dos cosas.",
      count:
        "“{benchmark}” dice {said}; de las filas que cuentan para él están completas {reached} de {all}. Corrija una de las dos cosas.",
    },
  },
};
