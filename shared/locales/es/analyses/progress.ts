import type { AnalysisWords } from "../../language.ts";

/** What is asked of measures and benchmarks. */
export const progress: Readonly<Record<string, AnalysisWords>> = {
  "measures/trajectory": {
    name: "Dónde está cada medida",
    what: "¿Va cada medida en camino de su línea de base a su meta?",
    how: "Una línea recta va de la línea de base en su fecha a la meta final en la suya. La cifra más reciente se compara con la línea en el día de la cifra. Dentro del margen, en porcentaje de todo el camino, está sobre la línea. Donde falta una fecha para la línea, se dice qué parte del camino lleva, o que la meta se alcanzó. Los grupos demasiado pequeños para mostrarse se guardan, como en “Los grupos, lado a lado”.",
    messages: {
      counts:
        "{all:medida|medidas}: {met} en la meta, {ahead} por delante de la línea, {onLine} sobre ella, {behind} por detrás; {part} con parte del camino y sin fechas para una línea; {unknown} que no se {unknown#puede|pueden} decir, {none} de ellas sin cifra.",
      met: "meta alcanzada",
      reached: "meta alcanzada",
      ahead: "por delante de la línea",
      "on-line": "sobre la línea",
      behind: "por detrás de la línea",
      part: "{share}% del camino; faltan fechas para la línea",
      away: "más lejos que al principio; faltan fechas para la línea",
      noFigures: "todavía sin cifras",
      noBaseline: "no se puede decir: sin línea de base",
      noTarget: "no se puede decir: sin meta",
      noActual: "no se puede decir: todavía sin cifra",
      otherUnits: "no se puede decir: las cifras no cuentan lo mismo",
    },
  },
  "measures/status-and-figures": {
    name: "Estados que las cifras no respaldan",
    what: "¿Dónde cuentan cosas distintas el estado de una medida y sus cifras?",
    how: "Un estado de encaminado o completo se compara con la línea recta de la línea de base a la meta: si está detrás de ella por más del margen, las cifras dicen menos. Un estado de en riesgo, desviado o no cumplido se compara al revés. Una sola cifra no decide nada; pregunte antes de cambiarlo.",
    messages: {
      none: "{count#El|Los} {count:estado que se puede|estados que se pueden} comparar con cifras {count#coincide|coinciden} con ellas.",
      some: "{count:estado dice|estados dicen} algo distinto que las cifras, de {all} que se pueden comparar con ellas.",
      brighter: "mejor que las cifras",
      darker: "peor que las cifras",
    },
  },
  "measures/groups": {
    name: "Los grupos, lado a lado",
    what: "¿Qué tan lejos están entre sí los grupos de estudiantes de una medida?",
    how: "La cifra más reciente de cada grupo, y qué tan lejos está del grupo “All”, o si no, del primero. Donde hay un número de estudiantes bajo “Out of”, no se muestran los grupos menores que el tamaño fijado, ni el siguiente más pequeño si solo se dejaría fuera uno.",
    messages: {
      apart:
        "{groups:grupo|grupos} de “{measure}”; {hidden} {hidden#demasiado pequeño|demasiado pequeños} para {hidden#mostrarlo|mostrarlos}.",
    },
  },
  "measures/run-charts": {
    name: "Gráficas de corridas",
    what: "¿Muestran las cifras de una medida un cambio, o solo los altibajos de siempre?",
    how: "Todas las cifras de una medida, un plantel y un grupo en el orden del tiempo. El centro es su mediana; las reglas de una escuela con nombre (ihi, nhs, western-electric, anhoej) dicen qué es más que azar. Con “xmr” la gráfica se traza alrededor del promedio, con límites a 2.66 rangos móviles promedio, y los puntos fuera de ellos también cuentan; las corridas se cuentan de todos modos alrededor de la mediana. Con menos de diez puntos fuera de la mediana no se prueba nada, y una sola cifra baja nunca es una señal. Los grupos demasiado pequeños para mostrarse no tienen gráfica.",
    messages: {
      few: "{count:punto|puntos}: muy pocos para probar; hacen falta {least}.",
      steady:
        "{count:punto|puntos} alrededor de {center}: nada más que los altibajos de siempre, según las reglas {rules}.",
      signals: "{count:punto|puntos} alrededor de {center}: más que azar, según las reglas {rules}.",
      shift: "{length} seguidos de un lado de la mediana, de {first} a {last}.",
      trend: "{length} seguidos que suben o bajan, de {first} a {last}; por sí solo, una señal débil.",
      crossings: "La línea cruza la mediana {crossings:vez|veces}; por azar lo haría al menos {least}.",
      outside: "{length:punto queda|puntos quedan} fuera de los límites {low} y {high}.",
      inShift: "desplazamiento",
      inTrend: "tendencia",
      isOutside: "fuera de los límites",
    },
  },
  "benchmark-tracker/phases-by-site": {
    name: "Hasta dónde va cada plantel, fase por fase",
    what: "¿Qué parte de sus puntos de referencia ha alcanzado cada plantel en cada fase?",
    how: "Los puntos de referencia alcanzados, divididos entre los que no están aplazados ni cancelados, en porcentaje. “Alcanzados” y “Puntos de referencia” cuentan todas las fases.",
    messages: {
      far: "{done} de {all:punto de referencia alcanzado|puntos de referencia alcanzados} en {sites:plantel|planteles}.",
      total: "Todos los planteles",
      noSite: "Sin plantel",
    },
  },
  "benchmark-tracker/roll-up": {
    name: "De las escuelas al distrito, la región y el estado",
    what: "¿Cuántos puntos de referencia se alcanzan en cada nivel del sistema, y coinciden los niveles?",
    how: "Cada punto de referencia cuenta una vez, en el nivel que dice su fila. Alcanzados, empezados, sin empezar y descartados suman el total. Se nombra el punto de referencia que llevan las escuelas y ningún nivel superior, y al revés.",
    messages: {
      all: "{count:punto de referencia|puntos de referencia} en {levels:nivel|niveles}; {alone:está|están} solo de un lado.",
      total: "Total",
      noLevel: "Sin nivel",
      below: "lo llevan escuelas, y ningún nivel superior",
      above: "lo lleva un nivel superior, y ninguna escuela",
    },
  },
  "benchmark-tracker/parts": {
    name: "Qué cuenta para qué",
    what: "¿Qué puntos de referencia de abajo cuentan para cada uno, cuántos se han alcanzado, y dice lo mismo el de arriba?",
    how: "Las filas que nombran un punto de referencia en “Part of” cuentan para él; las descartadas no. El que está completo mientras una fila de abajo sigue abierta dice de más; el que sigue abierto cuando todas las de abajo se alcanzaron dice de menos.",
    messages: {
      counts:
        "{count:punto de referencia|puntos de referencia} para los que cuentan otros; {apart:no dice|no dicen} lo que suman las filas de abajo.",
      agrees: "coincide",
      tooMuch: "dice más que las filas de abajo",
      tooLittle: "todos los de abajo se alcanzaron",
    },
  },
  "benchmark-tracker/stale": {
    name: "Puntos de referencia que nadie ha mirado últimamente",
    what: "¿Qué puntos de referencia abiertos llevan sin mirarse más de los días fijados?",
    how: "La última mirada es la fecha de revisión o la última actualización, la que sea más reciente. Un punto de referencia sin ninguna de las dos nunca se ha mirado; cuenta cuando su trabajo ya debía empezar, o cuando no tiene fecha de inicio.",
    messages: {
      counts:
        "{count:punto de referencia|puntos de referencia} sin mirar por más de {limit:día|días}, de {open} {open#abierto|abiertos}.",
      never: "nunca",
    },
  },
  "benchmark-tracker/status-and-dates": {
    name: "Estados que las fechas no respaldan",
    what: "¿Dónde cuentan cosas distintas el estado de un punto de referencia y sus fechas?",
    how: "Demasiado bueno: completo sin fecha de término o con menos de 100%, o encaminado después de la fecha de la meta. Demasiado malo: sin empezar con fecha de inicio o con algún porcentaje hecho, o abierto con una fecha de término que ya llegó.",
    messages: {
      some: "{count:estado|estados} de {all} que las fechas no respaldan.",
      none: "{all#El|Los} {all:estado coincide|estados coinciden} con las fechas.",
      undated: "completo, sin el día en que lo fue",
      partly: "completo, al {percent}%",
      passed: "encaminado, {days:día|días} después de su fecha",
      started: "sin empezar, con inicio el {day:date}",
      begun: "sin empezar, al {percent}%",
      finished: "abierto, con término el {day:date}",
    },
  },
};
