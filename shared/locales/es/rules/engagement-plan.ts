import type { RuleWords } from "../../language.ts";

export const engagementPlan: Readonly<Record<string, RuleWords>> = {
  "engagement-plan/groups-and-purposes": {
    what: "A cada uno de los seis grupos interesados se le involucra en el diagnóstico y en la creación del plan.",
    why: "Un grupo al que se consulta una sola vez, o nunca, se encontrará con un plan hecho sin él.",
    how: "Agregue un paso para el grupo; escriba “Both” bajo “Informs” donde un paso sirve para las dos cosas.",
    messages: {
      group: "Ningún paso involucra a {group}. Agregue uno para el diagnóstico y otro para la creación del plan.",
      purpose:
        "Ningún paso involucra a {group} en {purpose}. Agregue uno, o escriba “Both” donde un paso sirve para las dos cosas.",
    },
  },
  "engagement-plan/in-time": {
    what: "A la gente se le consulta antes de que venza el producto que sus respuestas alimentan.",
    why: "Lo que se escucha después ya no puede cambiarlo, y la gente lo nota.",
    how: "Mueva el paso, o la fecha límite del producto.",
    messages: {
      late: "A “{group}” se le consulta el {day:date}, cuando ya venció “{product}” ({due:date}), que debía tomarlo en cuenta. Mueva uno de los dos.",
    },
  },
};
