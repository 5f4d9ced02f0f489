import type { RuleWords } from "../../language.ts";

export const communicationPlan: Readonly<Record<string, RuleWords>> = {
  "communication-plan/after-approval": {
    what: "Lo que se anuncia ya está aprobado para entonces.",
    why: "Una junta que lee su decisión en una carta a las familias, antes de haberla tomado, puede tomar otra.",
    how: "Pase la comunicación a después del día de la aprobación, o diga en ella que es un borrador.",
    messages: {
      early:
        "“{message}” sale el {day:date}; “{product}”, de lo que trata, se aprueba el {approved:date}. Cambie la fecha, o diga que es un borrador.",
    },
  },
  "communication-plan/initiative-covered": {
    what: "Cada iniciativa se le comunica a alguien, por sí sola o con su prioridad.",
    why: "Si se habla de unas iniciativas de una prioridad y de una no, la gente entiende que se abandonó.",
    how: "Agregue una comunicación para ella, o nombre su prioridad junto a la que habla de todas sus iniciativas.",
    messages: {
      untold:
        "Se habla de otras iniciativas de su prioridad, y ninguna comunicación habla de “{initiative}”. Agregue una, o nombre la prioridad.",
    },
  },
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
