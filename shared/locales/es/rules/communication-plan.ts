import type { RuleWords } from "../../language.ts";

export const communicationPlan: Readonly<Record<string, RuleWords>> = {
  "communication-plan/priority-covered": {
    what: "Cada prioridad se le comunica a alguien.",
    why: "La gente no puede ayudar con algo de lo que no ha oído.",
    how: "Agregue una comunicación para la prioridad, o escriba “All priorities” donde una las cuente todas.",
    messages: {
      untold:
        "Ninguna comunicación habla de la prioridad “{priority}”. Agregue una, o escriba “All priorities” junto a la que las cuenta todas.",
    },
  },
  "communication-plan/reaches-every-group": {
    what: "A cada grupo que fue consultado se le dice qué resultó de ello.",
    why: "Quien dio su tiempo y no recibe noticias no volverá a responder.",
    how: "Agregue una comunicación que tenga a ese grupo como público.",
    messages: {
      untold: "Ninguna comunicación va dirigida a {group}, y se les consulta en {sheet}. Agregue una.",
    },
  },
  "communication-plan/sender-on-committee": {
    what: "Lo que el Comité Directivo tiene que decir lo dice uno de sus integrantes.",
    why: "Unas prioridades que vienen de alguien que no las fijó pesan menos, y las preguntas no llegan a nadie.",
    how: "Nombre como remitente a alguien del Comité Directivo.",
    messages: {
      outside:
        "“{sender}” está en la lista de integrantes, pero no en el Comité Directivo, que es quien comunica las prioridades. Nombre a alguien del comité.",
    },
  },
};
