import type { RuleWords } from "../../language.ts";

export const resourceMap: Readonly<Record<string, RuleWords>> = {
  "resource-map/ending-is-replaced": {
    what: "A lo que termina a mitad del año escolar le sigue algo.",
    why: "Los alumnos que empiezan con ello en otoño se quedan sin nada en invierno, y solo entonces se ve el hueco.",
    how: "Ponga en el mapa, como planeado, lo que sigue, o escriba un final más tarde.",
    messages: {
      open: "“{activity}” termina el {end:date}, antes que el año escolar, y nada sigue en su lugar. Escriba lo que sigue.",
    },
  },
  "resource-map/family-of-schools": {
    what: "Un recurso que varios planteles tienen cada uno por su cuenta se planea entre todos.",
    why: "Las escuelas que se pasan alumnos pueden compartir personal, capacitación y precios.",
    how: "Pregunte a los planteles si podrían compartirlo, y escríbalos en “Shared with”.",
    messages: {
      several: "“{resource}” está en {sites:plantel|planteles}: {names}. Pregunte si podrían compartirlo.",
    },
  },
  "resource-map/in-framework": {
    what: "Cada actividad está en una celda del marco: un ámbito y un nivel de apoyo.",
    why: "Una actividad fuera del marco no se cuenta en ninguna parte, y se ve un hueco donde no lo hay.",
    how: "Elija el ámbito y el nivel de la lista; cambie la lista si su marco tiene otros.",
    messages: {
      other: "“{word}” no está en el marco ({what}). Elija uno de la lista, o agréguelo ahí.",
    },
  },
  "resource-map/learning-support-on-map": {
    what: "Una iniciativa que es un apoyo al aprendizaje está en el mapa de recursos.",
    why: "Lo que se planea y no está en el mapa no se cuenta en ninguna parte, y el mapa muestra un hueco que se está llenando.",
    how: "Agréguela al mapa con su ámbito y su nivel de apoyo, o nombre la iniciativa junto a la fila que ya está.",
    messages: {
      missing:
        "“{initiative}” está marcada como apoyo al aprendizaje, y ninguna fila del mapa de recursos trata de ella. Agregue una, planeada o activa.",
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
  "resource-map/no-open-gap": {
    what: "Donde una necesidad señala un lugar del mapa, hay algo en él o algo planeado.",
    why: "Un lugar vacío que alguien necesita es para lo que se hace un mapa.",
    how: "Ponga en el mapa lo que hay, o diga en “Recommendation” o “Initiative” cómo se llenará el hueco.",
    messages: {
      place:
        "“{need}” señala “{arena}”, “{level}”: ahí no hay nada en el mapa ni se recomienda nada. Diga cómo llenarlo.",
      arena: "“{need}” señala “{arena}”: ahí no hay nada en el mapa ni se recomienda nada. Diga cómo llenarlo.",
    },
  },
  "resource-map/no-redundancy": {
    what: "A los mismos alumnos de un plantel no los atienden de la misma manera varias actividades de fondos distintos.",
    why: "Cada una tiene su calendario, sus formularios y sus informes; juntas podrían atender a más alumnos por menos.",
    how: "Pregunte a quienes las llevan si podrían ser una sola. Déjelas si cada una hace lo que las otras no.",
    messages: {
      several:
        "{count:actividad atiende|actividades atienden} a {group} de la misma manera, con {sources:fondo|fondos}: {names}. Pregunte si podrían ser una sola.",
    },
  },
  "resource-map/staff-within-full-time": {
    what: "Las plazas de una persona suman a lo más una de tiempo completo.",
    why: "En el papel las mismas horas sirven a dos programas; en la escuela, uno de ellos se queda sin ellas.",
    how: "Corrija las plazas, o nombre quién más hace el trabajo.",
    messages: {
      over: "Las filas de “{person}” suman {sum} plazas de tiempo completo. Corríjalas, o nombre quién más hace el trabajo.",
    },
  },
  "resource-map/verified-lately": {
    what: "Alguien comprobó en los últimos doce meses que cada actividad sigue vigente.",
    why: "La gente se muda, los fondos terminan y los socios cambian de horario; un mapa del año pasado manda a las familias a puertas cerradas.",
    how: "Pregunte a quien la ofrece, y escriba el día junto a la actividad.",
    messages: {
      old: "“{activity}” se comprobó por última vez el {day:date}, hace {days:día|días}. Pregunte a quien la ofrece si sigue vigente.",
    },
  },
};
