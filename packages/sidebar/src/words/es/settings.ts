import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, number } = formats;

export const settings: Words["settings"] = {
  title: "Opciones",
  answer: "Cómo cuenta este libro el tiempo y las reglas, y lo que usted prefiere.",
  shared: "Lo que se elige aquí queda en la hoja de notas de este libro, para todos los que lo abran.",

  time: "Tiempo",
  schoolYearStart: "El año escolar empieza",
  fiscalYearStart: "El año fiscal empieza",
  planYear: "Primer año escolar del plan",
  fromPlan: "Se lee del plan",
  quarters: "“Q1” significa",
  fiscal: (first, last) => `De ${first} a ${last}, con el año fiscal`,
  calendar: (first, last) => `De ${first} a ${last}`,
  dates: "“3/4” es",
  terms: "Períodos",
  term: { fall: "Otoño", winter: "Invierno", spring: "Primavera", summer: "Verano" },
  from: (term) => `${term}: empieza`,
  to: (term) => `${term}: termina`,
  month: "Mes",
  day: "Día",

  template: "Plantilla",
  readBy: "Leer este libro según",
  bestFit: (pack) => `La que mejor queda: ${pack}`,

  reasons: "Calificación",
  reasonsAsk: "Una calificación tiene que decir por qué",
  atTheEnds: "En el nivel más bajo y en el más alto",
  onRequired: "En las filas obligatorias",

  rules: "Reglas",
  changed: (rules, of) => `${number(rules)} de ${number(of)} cambiadas`,
  search: "Buscar reglas",
  searchHint: "Busque una palabra, como responsable",
  noRule: (words) => `Ninguna regla menciona “${words}”.`,
  was: (level) => `antes: ${level}`,
  level: { error: "Impide el envío", warning: "Conviene verlo", info: "Bueno saberlo", off: "Apagada" },
  more: (rules) => count(rules, { one: "Mostrar # regla más", other: "Mostrar # reglas más" }),

  yours: "Solo suyo",
  yoursSays: "Esto va con usted a cada libro. Nadie más lo ve.",
  language: "Idioma",
  asHost: "Como esté esta hoja de cálculo",
  theme: "Colores",
  themes: { system: "Como esté el equipo", light: "Claro", dark: "Oscuro", contrast: "Más contraste" },
  letters: "Las letras sueltas actúan en las listas",
  lettersHint: "J y K mueven, F arregla, Z deshace.",
  name: "Su nombre",
  nameHint: "Para el registro y las notas. Déjelo vacío para llamarse como lo llama esta hoja de cálculo.",
  cannot: "Aquí puede ver este libro, pero no cambiarlo.",
};
