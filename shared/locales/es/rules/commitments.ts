import type { RuleWords } from "../../language.ts";

export const commitments: Readonly<Record<string, RuleWords>> = {
  "commitments/hours-in-order": {
    what: "El cálculo más bajo de horas no es mayor que el más alto.",
    why: "Toda suma de horas sale mal mientras una cifra ocupa el lugar de la otra.",
    how: "Intercambie las dos cifras o corrija la que está mal.",
    messages: {
      reversed: "“{commitment}” toma al menos {low} y a lo más {high} horas. Intercambie las cifras o corrija una.",
    },
  },
  "commitments/require-basis": {
    what: "Las horas dicen si son en total, por reunión o por semana.",
    why: "“2-3 horas” en cada una de treinta semanas son noventa horas.",
    how: "Elija “In total”, “Per meeting” o “Per week”.",
    messages: {
      missing:
        "Las horas de “{commitment}” no dicen si son en total (“In total”), por reunión (“Per meeting”) o por semana (“Per week”). Elija una.",
    },
  },
  "commitments/weekly-hours": {
    what: "Nadie promete al plan más de diez horas por semana.",
    why: "Cada quien tiene además otro trabajo; lo que pase de ahí no se va a cumplir.",
    how: "Reparta el trabajo, o diga abiertamente qué otra cosa se dejará de hacer.",
    messages: {
      heavy:
        "“{owner}” promete {hours} horas por semana en {count:fila|filas}; junto a otro trabajo se pueden cumplir {most}.",
    },
  },
};
