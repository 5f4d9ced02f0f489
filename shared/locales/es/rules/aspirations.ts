import type { RuleWords } from "../../language.ts";

export const aspirations: Readonly<Record<string, RuleWords>> = {
  "aspirations/both-levels": {
    what: "Hay aspiraciones para la misión y para las prioridades estratégicas.",
    why: "La misión dice adónde va el sistema; la aspiración de una prioridad dice qué parte del camino le toca.",
    how: "Escriba lo que falta y, al lado, su nivel.",
    messages: {
      noMission: "Ninguna aspiración es de la misión. Escriba lo que será cierto para el sistema en su conjunto.",
      noPriority: "Ninguna aspiración es de una prioridad estratégica. Escriba lo que será cierto para cada una.",
    },
  },
  "aspirations/horizon": {
    what: "Las aspiraciones dicen lo que será cierto dentro de cinco años.",
    why: "Antes de eso son metas; más allá, nadie de quienes están en la sala estará para verlo.",
    how: "Escriba el año que cae cinco años después del inicio del plan.",
    messages: {
      far: "“{aspiration}” está pensada para {year}; cinco años después del inicio de este plan es {expected}.",
    },
  },
  "aspirations/names-priority": {
    what: "Una aspiración de una prioridad estratégica dice de cuál es.",
    why: "De otro modo nadie puede ver qué prioridades ya tienen una.",
    how: "Escriba al lado el ID o el nombre de la prioridad.",
    messages: {
      missing: "“{aspiration}” es de una prioridad estratégica, pero no dice de cuál. Escriba su ID o su nombre.",
    },
  },
};
