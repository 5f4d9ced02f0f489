import type { RuleWords } from "../../language.ts";

export const resourceMap: Readonly<Record<string, RuleWords>> = {
  "resource-map/in-framework": {
    what: "Cada actividad está en una celda del marco: un ámbito y un nivel de apoyo.",
    why: "Una actividad fuera del marco no se cuenta en ninguna parte, y se ve un hueco donde no lo hay.",
    how: "Elija el ámbito y el nivel de la lista; cambie la lista si su marco tiene otros.",
    messages: {
      other: "“{word}” no está en el marco ({what}). Elija uno de la lista, o agréguelo ahí.",
    },
  },
  "resource-map/no-duplicate-activity": {
    what: "Una actividad está una sola vez en el mapa por cada plantel y cada celda del marco.",
    why: "Si está dos veces, se cuenta, se le asigna personal y se paga dos veces.",
    how: "Junte las dos filas, o escriba en qué se distinguen.",
    messages: {
      twice:
        "“{activity}” está aquí y en la fila {first}, en el mismo plantel y la misma celda del marco. Junte las dos.",
    },
  },
};
