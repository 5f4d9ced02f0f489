import type { RuleWords } from "../../language.ts";

export const pdsaLog: Readonly<Record<string, RuleWords>> = {
  "pdsa-log/adapt-has-next-cycle": {
    what: "Una idea que se va a adaptar se vuelve a probar.",
    why: "“Adaptar” sin un próximo ciclo es “abandonar” sin que nadie lo haya dicho.",
    how: "Planee la próxima prueba, o decida abandonar la idea.",
    messages: {
      none: "“{idea}” se va a adaptar, y no hay otra prueba planeada. Planee una, o abandone la idea.",
    },
  },
  "pdsa-log/adopted-is-planned": {
    what: "Una idea que se adoptó está en el plan de implementación.",
    why: "Lo que funciona en un aula se extiende solo donde alguien lo planea.",
    how: "Escriba el paso que la lleva a los próximos lugares, con las palabras de la idea.",
    messages: {
      unplanned: "“{idea}” se adoptó, y ningún paso de acción habla de ella. Planee cómo llega a los próximos lugares.",
    },
  },
  "pdsa-log/decision-after-study": {
    what: "La decisión sobre una idea viene después de los resultados de su prueba.",
    why: "Una decisión sin resultados es una opinión, y la prueba fue en vano.",
    how: "Escriba lo que se vio y se aprendió, y después decida.",
    messages: {
      early:
        "“{idea}” ya está decidida (“{decision}”), pero nada dice qué mostró su prueba. Escriba primero los resultados.",
    },
  },
  "pdsa-log/prediction-before-start": {
    what: "Una prueba tiene una predicción antes de empezar.",
    why: "Sin ella, cualquier resultado parece el que se esperaba, y no se aprende nada.",
    how: "Escriba, antes del primer día, lo que el equipo espera ver.",
    messages: {
      missing: "La prueba de “{idea}” empezó sin una predicción. Escriba lo que el equipo espera ver.",
    },
  },
  "pdsa-log/short-cycle": {
    what: "Una prueba dura un mes a lo más.",
    why: "En un año se aprende más de pruebas pequeñas y rápidas que de una larga, y cuestan menos cuando fallan.",
    how: "Pruebe una parte más pequeña de la idea, con menos gente, por una o dos semanas.",
    messages: {
      long: "La prueba de “{idea}” dura {days:día|días}. Pruebe una parte más pequeña en un plazo de {most} días.",
    },
  },
};
