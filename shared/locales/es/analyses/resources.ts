import type { AnalysisWords } from "../../language.ts";

/** What is asked of the resource map, of what a team makes of it, and of the money. */
export const resources: Readonly<Record<string, AnalysisWords>> = {
  "resource-map/matrix": {
    name: "El mapa: ámbitos por nivel de apoyo",
    what: "¿Qué hay en cada ámbito, en cada nivel de apoyo?",
    how: "Las filas activas del mapa, contadas y sumadas por los ámbitos y niveles del marco. Una fila sin ámbito o sin nivel está en la última fila o columna. Los estudiantes se suman por actividad, así que quien está en dos cuenta dos veces.",
    messages: {
      count: "{count:actividad|actividades} en el mapa; {empty} de {cells} celdas del marco están vacías.",
      cost: "Dólares por año, de {count#la|las} {count:actividad que lo dice|actividades que lo dicen}.",
      fte: "Plazas de tiempo completo, de {count#la|las} {count:actividad que lo dice|actividades que lo dicen}.",
      students:
        "Estudiantes atendidos, de {count#la|las} {count:actividad que lo dice|actividades que lo dicen}; un estudiante en dos actividades cuenta dos veces.",
      unplaced:
        "Ninguna de {count#la|las} {count:actividad|actividades} del mapa dice su ámbito y su nivel de apoyo. Con una columna para cada uno, este mapa se llena solo.",
      nowhere: "Sin ámbito",
      total: "Total",
    },
  },
  "resource-map/overlaps": {
    name: "Hecho dos veces, y en pedazos",
    what: "¿Dónde hay varias actividades que atienden a los mismos estudiantes de la misma manera?",
    how: "Posible redundancia: al menos el número fijado de actividades distintas en una celda del marco para un mismo grupo, pagadas de fuentes distintas. Fragmentación: lo mismo, de una sola fuente o de ninguna nombrada, por proveedores distintos. Las dos son preguntas para el equipo, no veredictos.",
    messages: {
      counts: "{count:lugar|lugares} con {least} o más actividades para el mismo grupo.",
      redundancy: "Posible redundancia",
      fragmentation: "Fragmentación",
      sources: "{activities:actividad|actividades} para “{group}” de {sources:fuente|fuentes}: {names}",
      providers: "{activities:actividad|actividades} para “{group}” de {providers:proveedor|proveedores}: {names}",
    },
  },
  "resource-map/views": {
    name: "El mapa por personal, actividad, comunidad y fondos",
    what: "¿En quién y en qué se apoya el mapa: qué personas, tipos de actividad, socios y fuentes de dinero?",
    how: "Las filas activas, contadas y sumadas una vez por cada persona, por cada tipo de actividad, por escuela o comunidad y por cada fuente. Una fila de dos personas cuenta para las dos, y con ella su dinero, así que estas tablas no suman el total del mapa.",
    messages: {
      staff: "{count:proveedor|proveedores}; {alone:actividad depende|actividades dependen} de una sola persona.",
      activity: "{count:tipo|tipos} de actividad.",
      community: "{community:actividad es|actividades son} de la comunidad.",
      funding: "{count:fuente|fuentes}; {unpaid:actividad no nombra|actividades no nombran} ninguna.",
    },
  },
  "resource-map/shared-by-sites": {
    name: "El mismo recurso en varios planteles",
    what: "¿Qué recursos tienen varios planteles, de modo que una familia de escuelas los podría compartir?",
    how: "Filas activas de un mismo nombre en dos o más planteles, con lo que cuestan en conjunto.",
    messages: {
      counts: "{count:recurso está|recursos están} en más de uno de {sites:plantel|planteles}.",
    },
  },
  "resource-map/map-again": {
    name: "Por volver a verificar",
    what: "¿Qué filas del mapa tiene que confirmar alguien otra vez?",
    how: "Filas activas verificadas hace más de los días fijados, o nunca; filas cuya fecha de fin o cuyo convenio ya pasó; y convenios que terminan dentro de los días fijados a partir de hoy.",
    messages: {
      counts: "{count:fila|filas} de {all} por confirmar.",
      unasked: "Ninguna columna dice cuándo se verificó una fila por última vez, así que nadie sabe qué sigue vigente.",
      unused: "Ninguna fila dice todavía cuándo se verificó por última vez, así que nadie sabe qué sigue vigente.",
      never: "nunca verificada",
      old: "verificada hace {days:día|días}",
      ended: "terminó el {day:date} y sigue en el mapa como activa",
      expired: "su convenio terminó el {day:date}",
      expiring: "su convenio termina el {day:date}",
    },
  },
  "mechanisms/coverage": {
    name: "Quién lleva el cambio, en cada nivel",
    what: "¿Qué grupos hay en cada nivel, ante quién responden, y qué falta definir de cada uno?",
    how: "Las filas por grupo y nivel, sin los que ya terminaron. De cada grupo está lo que su fila dice de sus funciones, quién lo dirige, cada cuánto se reúne, ante quién responde y cuándo termina; solo uno temporal tiene que decir cuándo.",
    messages: {
      counts: "{count:grupo|grupos} en {levels:nivel|niveles}; {open:deja|dejan} algo sin definir.",
      missing: "no se dice",
      lasting: "permanente",
      noLevel: "Sin nivel",
      total: "Total",
    },
  },
  "map-analysis/gaps": {
    name: "Huecos y lugares débiles",
    what: "¿Dónde el mapa no tiene nada, o tiene muy poco, aunque alguien lo necesita?",
    how: "Un hueco es una celda del marco sin ningún recurso activo, a la que apunta una necesidad o que la autoevaluación contesta con “No, and wanted”. Un lugar débil tiene recursos, y la autoevaluación dice que hace falta más, o de todos modos le apunta una necesidad.",
    messages: {
      counts: "{gaps:hueco|huecos} y {weak:lugar débil|lugares débiles} entre {cells} celdas del marco.",
      gap: "Hueco",
      weak: "Débil",
      empty: "nada en el mapa; “{need}”",
      few: "{count:recurso|recursos}; “{need}”",
    },
  },
  "map-analysis/priority-needs": {
    name: "Las necesidades en orden",
    what: "¿Qué necesidades van primero, por cuánto importan y qué tan bien se pueden atender?",
    how: "Gravedad por viabilidad, de mayor a menor; los productos iguales comparten lugar. Una necesidad sin los dos números va al final, sin lugar.",
    messages: {
      counts: "{count:necesidad|necesidades}; {unranked} sin los dos números, {bare} sin evidencia.",
    },
  },
  "map-analysis/recommendations": {
    name: "Lo que se recomienda, y si el dinero alcanza",
    what: "¿Qué liberan las recomendaciones, qué requieren y quién debe recibirlas?",
    how: "El dinero liberado menos el dinero necesario es lo que queda. Una recomendación no puede liberar más de lo que cuestan por año las filas del mapa de que trata. En el estado y la región la recibe quien dirige la agencia; en un distrito o familia de escuelas, el superintendente; en una escuela, el director.",
    messages: {
      balance: "{freed} liberados menos {needed} necesarios: quedan {left}.",
      short: "{freed} liberados menos {needed} necesarios: faltan {left}.",
      total: "Total",
      agencyHead: "Quien dirige la agencia",
      superintendent: "Superintendente",
      principal: "Director de escuela",
      tooMuch: "libera más de los {cost} que cuesta",
      noOwner: "no tiene responsable",
    },
  },
  "resource-needs/money": {
    name: "El dinero por iniciativa, fuente y año",
    what: "¿Cuánto necesita cada iniciativa, de qué fuente y en qué año?",
    how: "Los costos de las necesidades, sumados. El año es el que está escrito junto a la necesidad; si no, el año escolar en que empieza o termina. Un costo que es un rango, o el precio de uno entre varios, no se cuenta.",
    messages: {
      sum: "{needs:necesidad tiene|necesidades tienen} un costo; {uncounted} no {uncounted#tiene|tienen} uno que se pueda sumar.",
      noInitiative: "Sin iniciativa",
      noSource: "Sin fuente",
      total: "Total",
    },
  },
  "resource-needs/outlives-funding": {
    name: "Lo que dura más que sus fondos",
    what: "¿Qué necesidades siguen cuando ya terminó el dinero con que se pagan?",
    how: "La última fecha de fin que el presupuesto da para una fuente se compara con el día hasta el que dura la necesidad. Una necesidad recurrente sin fin sigue de manera indefinida.",
    messages: {
      counts:
        "{count:necesidad dura|necesidades duran} más que el dinero, de {all} que se pagan de una fuente con fin; {cost} en total.",
      forGood: "indefinidamente",
    },
  },
};
