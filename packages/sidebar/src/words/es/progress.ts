import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count } = formats;

export const progress: Words["progress"] = {
  title: "Avance",
  lateDeliverables: (things) =>
    count(things, { one: "Un entregable está atrasado.", other: "# entregables están atrasados." }),
  lateSteps: (things) => count(things, { one: "Un paso está atrasado.", other: "# pasos están atrasados." }),
  noneLate: "Nada está atrasado.",
  measuresBehind: (things) =>
    count(things, { one: "Una medida va detrás de su camino.", other: "# medidas van detrás de su camino." }),
  measuresFine: (things) =>
    count(things, { one: "Una medida va en su camino o adelante.", other: "# medidas van en su camino o adelante." }),
  measuresOnly: (things) =>
    count(things, {
      one: "Una medida, que todavía no se puede comparar con un camino.",
      other: "# medidas, y ninguna se puede comparar todavía con un camino.",
    }),
  undatedSteps: (steps) =>
    count(steps, { one: "Un paso, sin fecha para seguirlo.", other: "# pasos, sin fechas para seguirlos." }),
  onlyBenchmarks: "Hasta dónde va cada plantel.",

  year: (name) => `Año escolar ${name}`,
  deliverables: "Entregables",
  steps: "Pasos",
  show: "Mostrar en la línea de tiempo",
  which: { all: "Todo", late: "Atrasado", risk: "En riesgo" },
  noneOfThese: "Ninguno de estos.",
  state: {
    done: "Terminado",
    onTrack: "En camino",
    atRisk: "En riesgo",
    dropped: "Abandonado",
  },
  lateBy: (days) => count(days, { one: "# día de atraso", other: "# días de atraso" }),
  due: (day) => `para el ${day}`,
  wasDue: (day) => `era para el ${day}`,
  from: (day) => `desde el ${day}`,
  until: (day) => `hasta el ${day}`,
  span: (first, last) => `del ${first} al ${last}`,
  shareDone: (share) => `${share} hecho`,
  key: {
    done: "Hecho hasta ahora",
    plan: "Planeado",
    late: "Atrasado",
    today: (day) => `Hoy, ${day}`,
  },
  leftOut: (undated, elsewhere) =>
    [
      undated > 0 ? count(undated, { one: "# no tiene fecha.", other: "# no tienen fecha." }) : "",
      elsewhere > 0 ? count(elsewhere, { one: "# es de otro año.", other: "# son de otros años." }) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  asTable: "Mostrar como tabla",
  column: { name: "Nombre", owner: "Responsable", start: "Inicio", due: "Vence", status: "Estado" },

  attention: "Lo que pide atención",
  load: "Quién carga más",
  loadAside: "pasos abiertos por vencer",
  loadCaption: "Pasos abiertos, por responsable y por cuándo vencen",
  late: "Tarde",
  later: "Más tarde",
  undated: "Sin fecha",
  most: "la mayor carga",
  stepsOf: (owner) => `, mostrar los pasos de ${owner}`,

  measures: "Medidas",
  undrawn: (things) =>
    count(things, {
      one: "# tiene muy pocas cifras para dibujarla",
      other: "# tienen muy pocas cifras para dibujarlas",
    }),
  cut: (figure) => `El eje empieza en ${figure}.`,
  tooFew: "Muy pocos estudiantes para mostrar.",
  baseline: "al inicio",
  target: "meta",
  actual: "real",
  when: "Cuándo",
  figure: "Cifra",
  is: "Qué",
  atStart: "inicio",
  now: "ahora",
  atEnd: "fin",

  runs: "Altas y bajas en el tiempo",
  median: (figure) => `mediana ${figure}`,
  fewTitle: "Muy pocos puntos para probar",
  few: (points, open) =>
    [
      count(points, { one: "Un punto hasta ahora.", other: "# puntos hasta ahora." }),
      "Con diez podemos distinguir un cambio real de las altas y bajas de siempre.",
      count(open, { one: "Falta uno.", other: "Faltan #." }),
    ].join(" "),
  fewAgain: (points, open) =>
    `${count(points, { one: "Un punto hasta ahora", other: "# puntos hasta ahora" })}; ${count(open, { one: "falta uno", other: "faltan #" })}.`,
  sign: "Señal de cambio",

  benchmarks: "Puntos de referencia por plantel y fase",
  reached: (done, all) => `${formats.number(done)} de ${formats.number(all)} alcanzados`,
  site: "Plantel",
  phase: "Fase",
  share: "Alcanzado",

  empty: {
    answer: "Todavía no hay nada que seguir.",
    says: "El avance se dibuja a partir de pasos de acción con fechas, de entregables y de medidas con un valor inicial, una meta y cifras.",
    hint: "Agregue una de estas hojas, o escriba una fecha de inicio y otra de término junto a cada paso. Luego revise de nuevo.",
  },
};
