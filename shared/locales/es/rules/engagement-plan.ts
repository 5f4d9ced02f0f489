import type { RuleWords } from "../../language.ts";

export const engagementPlan: Readonly<Record<string, RuleWords>> = {
  "engagement-plan/enough-heard": {
    what: "Se escucha más o menos a tantas personas como se esperaba.",
    why: "Unas pocas voces de un grupo grande pueden ser las que de todos modos se escuchan.",
    how: "Pregunte otra vez de otra manera, o diga junto a lo escuchado que viene de pocos.",
    messages: {
      few: "De “{group}” se escuchó a {heard} de las {hoped} personas que se esperaban. Pregunte otra vez de otra manera, o diga que viene de pocos.",
    },
  },
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
  "engagement-plan/heard-is-reported-back": {
    what: "Cada grupo que fue escuchado tiene un día en que se le dice qué resultó de ello.",
    why: "Quien no recibe respuesta entiende que nadie escuchó.",
    how: "Escriba el día en que se le dijo, o se le dirá.",
    messages: {
      untold: "Se escuchó a “{group}”, y “{heading}” está vacío. Escriba el día en que sabrá qué resultó de ello.",
    },
  },
  "engagement-plan/heard-is-used": {
    what: "Lo que se escuchó dice cómo se usó.",
    why: "La gente puede vivir con un no; una respuesta con la que nadie hizo nada es la última que da.",
    how: "Escriba qué cambió en el plan por ello, o por qué no cambió nada.",
    messages: {
      unused:
        "Se escuchó a “{group}”, y “{heading}” está vacío. Escriba qué cambió por ello, o por qué no cambió nada.",
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
