import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;
const one = (value: number) => (Math.round(Math.abs(value) * 100) / 100).toFixed(2);

export const compare: Words["compare"] = {
  title: "Comparar",
  nobody: "Califique primero el plan y luego compare.",
  blind:
    "Se califica a ciegas: cada quien ve las calificaciones de la otra persona cuando ambas han entregado todas las filas.",
  toRate: "Ir a sus calificaciones",
  toHandIn: "Ir a entregar",
  lead: "Comparar sin calificar",
  leadSays: "Usted reúne calificaciones y no da ninguna: ve las de cada persona que entregó todas sus filas.",
  waitingForAll: "Hacen falta dos personas que hayan entregado todas sus filas.",
  openRows: (rows) =>
    countFirst(rows, { one: "# fila suya está sin entregar.", other: "# filas suyas están sin entregar." }),
  waiting: (raters): string =>
    raters === 0 ? "Por ahora solo califica usted." : "Usted terminó. La otra persona aún no.",
  alone: "Otra persona abre este plan, dice quién es y lo califica a solas.",
  done: (rater) => `${rater} entregó todas las filas.`,
  stillOpen: (rater, rows) => `A ${rater} le falta entregar ${count(rows, { one: "# fila", other: "# filas" })}.`,

  toSettle: (rows) => countFirst(rows, { one: "# fila por acordar", other: "# filas por acordar" }),
  between: (raters) => `Calificado por ${raters}, cada quien a solas.`,
  allSettled: "No queda nada por acordar.",
  agreed: (rows) => count(rows, { one: "# fila en que coinciden", other: "# filas en que coinciden" }),
  settled: "Acordada",
  adjudicated: "Acordado en conjunto",
  noComment: "Sin razón escrita.",
  whatDoYouAgreeOn: "¿En qué coinciden?",
  reason: "Razón, para que conste",
  chooseFirst: "Elija primero una calificación.",
  reasonFirst: "Escriba primero la razón: queda en el registro.",
  settle: "Acordar esta fila",
  settleAgain: "Acordarla de nuevo",

  add: {
    title: "Calificaciones de otra parte",
    says: "Quizá alguien calificó una copia de este plan. Sus libros de calificaciones o archivos van a la hoja Scores, tal como las dio.",
    saysApart:
      "Quienes califican entregan libros de calificaciones o archivos. Agréguelos aquí, y estarán junto al plan en su propio libro de calificaciones.",
    choose: "Calificaciones de otras personas",
    button: "Agregar calificaciones de archivos",
    added: (raters) => `Las calificaciones de ${raters} están en la hoja Scores.`,
  },

  numbers: "Los números",
  totals: "Calificaciones de todas las personas",
  rater: "Quién",
  total: "Suma",
  average: "Promedio",
  of: (sum, most) => `${number(sum)} de ${number(most)}`,
  exact: "Misma calificación",
  adjacent: "A un nivel o menos",
  share: (same, of, share) => `${number(same)} de ${number(of)} (${share})`,
  kappa: "Kappa ponderado",
  alpha: "Alfa de Krippendorff",
  rowsCompared: "Filas comparadas",
  habit: (rater, leniency, unevenness) =>
    leniency === 0
      ? `${rater} califica en promedio tan alto como los demás, con ${one(unevenness)} de variación.`
      : `${rater} califica ${one(leniency)} de nivel más ${leniency > 0 ? "alto" : "bajo"} que los demás, con ${one(unevenness)} de variación.`,
  howToRead: "Cómo leer esto",
  reading: (rows) =>
    `Kappa y alfa valen 1 cuando siempre coinciden y 0 cuando el azar lo haría igual. Entre paréntesis va el rango que cabe con estas calificaciones; con ${count(rows, { one: "# fila", other: "# filas" })} es amplio. Alfa toma los niveles como un orden, uno sobre otro.`,
  talk: "Conviene hablarlo para calibrar",

  dock: {
    blind: "A ciegas hasta que ambas personas entreguen",
    settled: (done, of) => `${number(done)} de ${number(of)} acordadas`,
    waits: "El veredicto espera a todas.",
  },

  calibrate: {
    title: "Calibrar",
    invites: "¿No sabe si leen los niveles igual?",
    open: "Pruebe un plan con clave",
    answer: "¿Lee usted los niveles como los demás?",
    says: "Califique unos extractos y vea después qué dieron personas con experiencia y por qué. Nada de esto se guarda ni se entrega.",
    none: "Todavía no hay planes con clave para esta rúbrica. Califiquen uno juntos y hablen de cada fila.",
    rows: (rows) => count(rows, { one: "# fila", other: "# filas" }),
    others: "Otros planes para probar",
    back: "Volver a sus calificaciones",
    trialSays: "Califique cada extracto por separado. La clave aparece cuando estén todos.",
    keySays: "Bajo cada extracto: su calificación, la clave y por qué no es el de arriba ni el de abajo.",
    stillOpen: (rows) => `Califique primero ${count(rows, { one: "# extracto más", other: "# extractos más" })}.`,
    showKey: "Mostrar la clave",
    again: "Probar otra vez",
    you: "usted",
    key: "la clave",
    yourScoreOf: (row) => `Su calificación para ${row}`,
  },
};
