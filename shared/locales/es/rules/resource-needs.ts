import type { RuleWords } from "../../language.ts";

export const resourceNeeds: Readonly<Record<string, RuleWords>> = {
  "resource-needs/initiative-has-need": {
    what: "Cada iniciativa del próximo año dice lo que necesita, aunque sea que no necesita nada.",
    why: "Una iniciativa por la que nadie preguntó pedirá dinero cuando ya no quede.",
    how: "Escriba sus necesidades, o una fila que diga “None needed”.",
    messages: {
      none: "“{initiative}” corre en {year}, y nada dice lo que necesita. Escriba sus necesidades en {sheet}, o “None needed”.",
    },
  },
  "resource-needs/recurring-has-end": {
    what: "Una necesidad recurrente dice hasta cuándo.",
    why: "Un costo que vuelve cada año es una promesa; el presupuesto debe saber cuánto dura.",
    how: "Escriba el año o el día hasta el que se necesita.",
    messages: {
      open: "“{need}” vuelve cada año y no dice hasta cuándo. Escriba el año.",
    },
  },
  "resource-needs/within-source": {
    what: "Lo que se pide a una fuente de fondos no pasa de lo que tiene.",
    why: "En algún momento del año se acabará el dinero, y la última necesidad que se pida se quedará sin nada.",
    how: "Pase una necesidad a otra fuente, o pida más.",
    messages: {
      over: "Las necesidades piden {asked} de “{source}”, que tiene {held}. Pase una necesidad a otra fuente.",
    },
  },
};
