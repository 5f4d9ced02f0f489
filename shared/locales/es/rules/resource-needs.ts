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
  "resource-needs/recurring-has-lasting-source": {
    what: "Lo que vuelve cada año no se paga solo con dinero de una vez.",
    why: "La cuenta vuelve; el dinero no.",
    how: "Nombre al lado la fuente que paga después, o páguelo con una que venga cada año.",
    messages: {
      oneTime: "“{need}” vuelve cada año, y “{source}” es dinero de una sola vez. Nombre la fuente que paga después.",
    },
  },
  "resource-needs/source-lasts": {
    what: "Una fuente de fondos dura tanto como la necesidad que paga.",
    why: "Cuando un fondo termina y la necesidad no, se despide a gente o paga otro programa.",
    how: "Nombre la fuente que paga después, o termine la necesidad junto con el dinero.",
    messages: {
      ends: "“{need}” se necesita hasta el {needed:date}; “{source}” termina el {lasts:date}. Nombre la fuente que paga después.",
      forGood:
        "“{need}” vuelve cada año sin final; “{source}” termina el {lasts:date}. Nombre la fuente que paga después.",
    },
  },
  "resource-needs/staffing-has-fte": {
    what: "Una necesidad de personal dice cuántas plazas de tiempo completo.",
    why: "Las plazas duran más que un presupuesto; recursos humanos planea con ellas, no con dólares.",
    how: "Escriba las plazas, por ejemplo 0.5. Los estímulos, los suplentes y el pago por hora o por día no las necesitan.",
    messages: {
      missing:
        "“{need}” es personal, y “{heading}” está vacío. Escriba cuántas plazas de tiempo completo, por ejemplo 0.5.",
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
