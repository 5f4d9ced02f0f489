import type { RuleWords } from "../../language.ts";

export const diagnostic: Readonly<Record<string, RuleWords>> = {
  "diagnostic/both-kinds": {
    what: "El diagnóstico nombra fortalezas y áreas de mejora.",
    why: "Un plan se apoya en lo que funciona; sin áreas de mejora no hay nada que planear.",
    how: "Agregue el tipo de hallazgo que falta.",
    messages: {
      strength: "Ningún hallazgo es una fortaleza. Agregue aquello en lo que el plan puede apoyarse.",
      growth: "Ningún hallazgo es un área de mejora. Agregue aquello que el plan quiere cambiar.",
    },
  },
  "diagnostic/four-sources": {
    what: "El diagnóstico usa cuatro fuentes: datos de rendimiento, observaciones en el aula, materiales de enseñanza y lo que dice la gente.",
    why: "Cada fuente deja de ver algo que otra sí ve.",
    how: "Agregue un hallazgo de la fuente que falta, o nombre la fuente junto a uno que se basa en ella.",
    messages: {
      missing: "Ningún hallazgo se basa en {source}. Agregue uno, o nombre la fuente junto a un hallazgo que sí.",
    },
  },
  "diagnostic/growth-area-addressed": {
    what: "A cada área de mejora de peso le responde una prioridad.",
    why: "Por lo que resultó más importante y luego quedó fuera, alguien va a preguntar.",
    how: "Escriba la prioridad que le responde, agregue una, o indique un peso menor si importa menos.",
    messages: {
      open: "El área de mejora “{finding}” pesa {severity}, y ninguna prioridad le responde. Escriba la que lo hace.",
    },
  },
  "diagnostic/priority-has-finding": {
    what: "Cada prioridad responde a un hallazgo del diagnóstico.",
    why: "Una prioridad que ningún hallazgo apoya es un deseo; la gente preguntará en qué se basa.",
    how: "Nombre la prioridad junto al hallazgo que llevó a ella, o agregue ese hallazgo.",
    messages: {
      none: "Ningún hallazgo del diagnóstico lleva a la prioridad “{priority}”. Nómbrela junto al que sí lo hace, o agregue uno.",
    },
  },
  "diagnostic/several-sources": {
    what: "Cada hallazgo se basa en más de una fuente de evidencia.",
    why: "Cuando las pruebas, las visitas, los trabajos de los alumnos y la gente dicen lo mismo, pocos lo discuten; una sola fuente puede engañar.",
    how: "Busque lo mismo en una segunda fuente, y nómbrela junto a la primera: “Performance data; Classroom observations”.",
    messages: {
      one: "“{finding}” se basa solo en {source}. Búsquelo en una segunda fuente, y nómbrela al lado.",
    },
  },
};
