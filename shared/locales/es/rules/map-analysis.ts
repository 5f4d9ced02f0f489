import type { RuleWords } from "../../language.ts";

export const mapAnalysis: Readonly<Record<string, RuleWords>> = {
  "map-analysis/ending-is-told": {
    what: "Quien usa lo que se cierra o se traslada se entera de ello.",
    why: "A las familias que encuentran la puerta cerrada nadie les preguntó, y lo dirán.",
    how: "Agregue una comunicación que nombre el recurso, antes de que termine.",
    messages: {
      untold: "“{resource}” {how}, y ninguna comunicación lo nombra. Agregue una para quienes lo usan.",
    },
  },
  "map-analysis/need-has-evidence": {
    what: "Cada necesidad prioritaria dice en qué se basa.",
    why: "El dinero va a las necesidades que están primero; quienes se quedan sin nada preguntarán por qué.",
    how: "Escriba la cifra, la encuesta, o lo que se vio.",
    messages: {
      none: "La necesidad “{need}” está entre las primeras, y “{heading}” está vacío. Escriba en qué se basa.",
    },
  },
  "map-analysis/need-has-initiative": {
    what: "Una necesidad que se va a atender en cierto año tiene una iniciativa.",
    why: "Una necesidad con año y sin trabajo es una promesa que el año va a romper.",
    how: "Nombre la iniciativa que le responde, o agregue una al plan.",
    messages: {
      none: "“{need}” se va a atender en “{year}”, y “{heading}” está vacío. Nombre la iniciativa que le responde, o agregue una.",
    },
  },
  "map-analysis/recommendation-has-owner": {
    what: "Cada recomendación tiene una persona responsable.",
    why: "Lo que todos recomiendan y nadie lleva adelante se queda en el informe.",
    how: "Escriba quién la lleva adelante. Una recomendación de dejar algo como está no necesita a nadie.",
    messages: {
      nobody:
        "Nadie es responsable de la recomendación “{recommendation}” para “{finding}”. Escriba quién la lleva adelante.",
    },
  },
  "map-analysis/redeploy-within-cost": {
    what: "Una recomendación no libera más dinero del que cuestan los recursos de los que trata.",
    why: "Lo que hoy no se gasta no se puede gastar en otra cosa.",
    how: "Corrija la suma, o nombre los otros recursos de los que sale el dinero.",
    messages: {
      tooMuch:
        "“{finding}” libera {freed} de “{resources}”, que cuesta {cost} al año. Corrija la suma, o nombre de qué más sale.",
    },
  },
};
