import type { RuleWords } from "../../language.ts";

export const norms: Readonly<Record<string, RuleWords>> = {
  "norms/names-value": {
    what: "Cada norma nombra el valor al que da vida.",
    why: "Una norma sin valor es una regla de la casa; con un valor, la gente sabe para qué es.",
    how: "Escriba junto a la norma el valor del sistema.",
    messages: {
      missing: "“{norm}” no nombra ningún valor. Escriba el valor del sistema al que da vida.",
    },
  },
  "norms/number-of-norms": {
    what: "Un equipo tiene unas cinco normas.",
    why: "Nadie recuerda diez, y dos no abarcan cómo trabaja la gente en conjunto.",
    how: "Junte las normas que dicen lo mismo, o agregue lo que falta.",
    messages: {
      many: "Hay {count:norma|normas}; un equipo puede tener presentes unas cinco. Junte algunas.",
      few: "La lista tiene solo {count:norma|normas}; lo usual son unas cinco. ¿Qué falta?",
    },
  },
  "norms/value-has-norm": {
    what: "Cada valor del sistema tiene una norma.",
    why: "Un valor al que ninguna norma da vida se queda en el cartel.",
    how: "Agregue una norma para el valor, o nombre el valor junto a la que lo pone en práctica.",
    messages: {
      none: "Ninguna norma da vida al valor “{value}”. Agregue una, o nombre el valor junto a la que lo hace.",
    },
  },
};
