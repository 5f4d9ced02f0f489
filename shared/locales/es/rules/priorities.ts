import type { RuleWords } from "../../language.ts";

export const priorities: Readonly<Record<string, RuleWords>> = {
  "priorities/deliverable-has-initiative": {
    what: "Cada entregable es de una iniciativa.",
    why: "Un producto que no es de ninguna iniciativa no es trabajo de nadie; uno que es de dos se hace dos veces o ninguna.",
    how: "Escriba su iniciativa en la fila; donde dos iniciativas lo necesitan, déselo a la que lo hace.",
    messages: {
      none: "El entregable “{deliverable}” no es de ninguna iniciativa. Escriba la que lo hace.",
      several:
        "El entregable “{deliverable}” está bajo {count:iniciativa|iniciativas}: {parents}. Déjelo con la que lo hace.",
    },
  },
  "priorities/deliverable-in-initiative": {
    what: "Un entregable se hace mientras corre su iniciativa.",
    why: "Para un producto que vence cuando la iniciativa ya terminó no queda nadie que lo haga.",
    how: "Mueva el entregable, o alargue la iniciativa.",
    messages: {
      early:
        "“{deliverable}” empieza el {start:date}, antes que su iniciativa “{initiative}” ({from:date}). Mueva uno de los dos.",
      late: "“{deliverable}” vence el {end:date}, cuando su iniciativa “{initiative}” ya terminó ({until:date}). Mueva uno de los dos.",
    },
  },
  "priorities/initiative-has-deliverable": {
    what: "Cada iniciativa tiene al menos un entregable.",
    why: "Sin un producto que alguien pueda ver o tener en la mano, nadie puede saber cuándo terminó la iniciativa.",
    how: "Nombre el producto que va a entregar.",
    messages: {
      none: "La iniciativa “{initiative}” no tiene ningún entregable. Nombre el producto que va a entregar.",
    },
  },
  "priorities/initiative-has-priority": {
    what: "Cada iniciativa es de una prioridad.",
    why: "Una iniciativa sin prioridad es trabajo sin un motivo en el plan; con dos, nadie sabe de cuál es.",
    how: "Escriba su prioridad en la fila, o déjela con la prioridad a la que más sirve.",
    messages: {
      none: "La iniciativa “{initiative}” no es de ninguna prioridad. Escriba aquella a la que sirve.",
      several: "La iniciativa “{initiative}” está bajo {count:prioridad|prioridades}: {parents}. Déjela con una.",
    },
  },
  "priorities/initiative-in-horizon": {
    what: "Las iniciativas ocurren dentro de los años del plan.",
    why: "Lo que termina después del plan no está en el presupuesto ni en el calendario de ningún año.",
    how: "Corrija el año, o indique de cuántos años es el plan.",
    messages: {
      early:
        "“{initiative}” termina el {end:date}, antes de que el plan empiece ({from:date}). Corrija el año, o el primer año del plan.",
      late: "“{initiative}” termina el {end:date}, después que el plan ({until:date}). Corrija el año, o de cuántos años es el plan.",
    },
  },
  "priorities/initiatives-differ": {
    what: "No hay dos iniciativas que hagan el mismo trabajo.",
    why: "Un trabajo que está dos veces en el plan se paga dos veces, y cada quien cree que lo hace el otro.",
    how: "Junte las dos, o escriba en qué se distinguen.",
    messages: {
      alike: "“{one}” y “{other}” tienen casi el mismo nombre. Júntelas, o escriba en qué se distinguen.",
      sameWork:
        "“{one}” y “{other}” tienen el mismo responsable y el mismo entregable, “{deliverable}”. Júntelas, o escriba en qué se distinguen.",
    },
  },
  "priorities/initiatives-per-priority": {
    what: "Una prioridad tiene cinco iniciativas a lo más.",
    why: "Si son más, las mismas personas las dirigen todas; algunas no se harán.",
    how: "Junte las iniciativas que van juntas, o deje algunas para un año posterior.",
    messages: {
      many: "La prioridad “{priority}” tiene {count:iniciativa|iniciativas}; una prioridad puede con {most}.",
    },
  },
  "priorities/initiatives-sequenced": {
    what: "Las iniciativas se reparten entre los años del plan.",
    why: "Cuando todo empieza a la vez, los primeros meses piden más gente de la que hay, y los años siguientes quedan vacíos.",
    how: "Decida qué debe ir primero, y mueva el inicio de las demás.",
    messages: {
      sameQuarter:
        "{count#La|Las} {count:iniciativa|iniciativas} {count#empieza|empiezan} entre el {first:date} y el {last:date}. Decida qué debe ir primero, y empiece las demás más tarde.",
      sameYear:
        "{count#La|Las} {count:iniciativa|iniciativas} {count#empieza|empiezan} en {year}, y ninguna pasa de ese año. Repártalas entre los años del plan.",
    },
  },
  "priorities/number-of-priorities": {
    what: "Un plan tiene de tres a cinco prioridades.",
    why: "Con más, nada va primero; con menos, por lo general una de ellas son varias en una.",
    how: "Junte las prioridades que van juntas, quite una, o divida la que dice dos cosas.",
    messages: {
      many: "El plan tiene {count:prioridad|prioridades}; un plan puede con {most}. Junte o quite algunas.",
      few: "El plan tiene solo {count:prioridad|prioridades}; la mayoría tiene {fewest} o más. ¿Alguna de ellas son varias en una?",
    },
  },
  "priorities/priority-has-initiative": {
    what: "Cada prioridad tiene al menos una iniciativa.",
    why: "Una prioridad a la que no sirve ningún trabajo es un deseo.",
    how: "Nombre la iniciativa que le sirve, o quite la prioridad.",
    messages: {
      none: "Ninguna iniciativa sirve a la prioridad “{priority}”. Nombre una.",
    },
  },
};
