import type { RuleWords } from "../../language.ts";

export const decisionRights: Readonly<Record<string, RuleWords>> = {
  "decision-rights/one-decider": {
    what: "Decide una sola función, o un solo órgano que vota.",
    why: "Cuando deciden dos, a ninguno se le puede preguntar por qué, y un empate no tiene salida.",
    how: "Deje a quien decide; al otro quizá le toque dar su acuerdo o su opinión.",
    messages: {
      several:
        "{count:parte decide|partes deciden} “{decision}”: “{deciders}”. Deje a quien decide; a los demás quizá les toque dar su acuerdo.",
    },
  },
  "decision-rights/require-decider": {
    what: "Cada decisión clave dice quién decide.",
    why: "Una decisión sin quien la tome la toma el último que habla, o nadie.",
    how: "Escriba la única función u órgano que decide. Una práctica no lo necesita: diga en cambio qué tan común es.",
    messages: {
      none: "Nadie decide “{decision}”. Escriba la única función u órgano que lo hace.",
    },
  },
  "decision-rights/says-how-common": {
    what: "Cada decisión y cada práctica dice si es igual en todas las escuelas, si sigue una guía o si es propia de cada escuela.",
    why: "Las escuelas no pueden seguir una práctica común, ni usar su libertad, si nadie ha dicho cuál de las dos es.",
    how: "Elija “Centralized”, “Guided” o “School autonomy”.",
    messages: {
      missing:
        "“{title}” no dice qué tan común es. Elija “Centralized” (igual en todas), “Guided” (con guía) o “School autonomy” (propia de cada escuela).",
    },
  },
};
