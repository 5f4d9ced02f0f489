import type { RuleWords } from "../../language.ts";

export const lists: Readonly<Record<string, RuleWords>> = {
  "lists/unique-choices": {
    what: "Cada opción está una sola vez en su lista, con un código propio.",
    why: "Con dos iguales, los conteos por opción se parten en dos y nadie lo nota.",
    how: "Borre una de las dos, o dele otro código.",
    messages: {
      choice: "“{choice}” está dos veces en la lista “{list}”. Borre una de las dos.",
      code: "El código “{code}” se usa para dos opciones de la lista “{list}”. Dele otro a una de ellas.",
    },
  },
};
