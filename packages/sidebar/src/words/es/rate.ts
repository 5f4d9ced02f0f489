import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;

export const rate: Words["rate"] = {
  title: "Calificar filas",
  way: { legend: "Cómo calificar", row: "Una fila", rows: "Todas", verdict: "Veredicto" },

  who: {
    answer: "¿Quién califica este plan?",
    says: "Usted califica fila por fila, a solas. Nadie ve una calificación suya antes de que la entregue.",
    name: "Su nombre",
    nameHint: "Aparece junto a cada calificación que entregue.",
    nameMissing: "Escriba primero su nombre: una calificación sin nombre no es de nadie.",
    author: "¿Ayudó usted a escribir este plan?",
    authorHint: "Conviene que califique alguien de fuera.",
    authorMissing: "Elija primero una opción. Quien lea sus calificaciones lo preguntará.",
    isAuthor: "Sí, soy parte de sus autores",
    isNoAuthor: "No",
    warning: "Usted está cerca de este plan",
    warningSays:
      "Las calificaciones de un autor son difíciles de defender. Pida ayuda a alguien de fuera, o dígalo al entregarlas.",
    role: "Su cargo, si quiere",
    round: "Ronda",
    roundHint: "Una ronda nueva conserva las calificaciones de la anterior.",
    rubric: (name, version) => `Califica con “${name}”, versión ${number(version)}.`,
    rubrics: "Calificar con otra",
    begin: "Empezar a calificar",
    where: "Guardado aquí para usted, no en el libro, hasta que lo entregue.",
    whereReadOnly:
      "Aquí puede ver este plan, pero no cambiarlo. Sus calificaciones se guardan aquí para usted hasta que las entregue; entonces van a un libro de calificaciones, un archivo que usted guarda.",
  },

  oldDraft: {
    answer: (from, to) =>
      `Usted empezó con la versión ${number(from)} de esta rúbrica. Ahora es la versión ${number(to)}.`,
    says: (scores) =>
      `Sus palabras ya son otras, así que ${count(scores, { one: "# calificación suya sin entregar puede", other: "# calificaciones suyas sin entregar pueden" })} querer decir otra cosa. Lo que escribió y citó se queda en ambos casos.`,
    clear: "Calificar las filas de nuevo",
    keep: "Conservar mis calificaciones",
  },
  earlier: (score, version) =>
    `Usted dio ${number(score)} con la versión ${number(version)} de esta rúbrica. Con estas palabras no cuenta: califique la fila de nuevo.`,

  rowOf: (row, rows) => `Fila ${number(row)} de ${number(rows)}`,
  deliverable: (numbers) => `, entregable ${numbers}`,
  previous: (row) => `Fila anterior, ${row}`,
  next: (row) => `Fila siguiente, ${row}`,
  noPrevious: "Esta es la primera fila",
  noNext: "Esta es la última fila",
  requires: (least) => `Se exige: ${least}`,
  required: "Exigida",
  yourScore: "Su calificación",
  yours: "Su calificación",
  keys: (scores, hasBetween) =>
    `Las teclas ${scores} eligen${hasBetween ? ", + y - van a la calificación de arriba y a la de abajo" : ""}, Intro sigue, arriba y abajo cambian de fila.`,
  between: "Entre los dos.",
  tally: (rows, short) => {
    const scored = rows.filter((score) => score !== null);
    const levels = [...new Set(scored)].sort((one, other) => other - one);
    const counts = levels.map((level) => {
      const own = scored.filter((score) => score === level).length;
      return `${count(own, { one: "# fila", other: "# filas" })} en ${level}`;
    });
    return [
      `${number(scored.length)} de ${number(rows.length)} filas calificadas.`,
      counts.length > 0 ? `${formats.list(counts)}.` : "",
      short.length > 0 ? `Exigidas y por debajo: ${formats.list(short)}.` : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  },

  shows: {
    title: "Lo que muestra el plan",
    nothing: (places) =>
      count(places, { one: "Nada habla en contra en # lugar.", other: "Nada habla en contra en # lugares." }),
    points: (score) => `Esto apunta a un ${score},`,
    because: (reason) => `porque ${reason}. La calificación la da usted.`,
    noPoint: "Nada aquí apunta a un nivel. La calificación la da usted.",
    more: (cells) => `y ${number(cells)} más`,
    evidence: (rows) => count(rows, { one: "# fila del plan por leer", other: "# filas del plan por leer" }),
    highlight: (sheet) => `Seleccionar todas en ${sheet}`,
  },
  against: {
    title: (given, points) => `Usted dio ${given}; el plan apunta a ${points}`,
    says: "Mire de nuevo, o diga por qué su calificación se queda. Su razón va al registro cuando entregue.",
    why: "Por qué se queda",
  },

  why: {
    title: "¿Por qué esta calificación?",
    titleOf: (score) => `¿Por qué un ${score}?`,
    needed: "necesario en esta fila",
    hint: "Los autores lo leen cuando usted entrega. Ctrl+Intro va a la fila siguiente.",
    cited: "Celdas en que se apoya esta calificación",
    cite: (place) => `Citar ${place}`,
    citeSelected: "Citar las celdas seleccionadas",
    noSelection: "Seleccione primero celdas en la hoja.",
    uncite: (place) => `Quitar ${place}`,
    now: { same: "", moved: "se movió", changed: "cambió desde entonces", gone: "se borró" },
    bank: (comments) =>
      count(comments, { one: "Partir de un comentario guardado (#)", other: "Partir de un comentario guardado (#)" }),
    privateNote: "Nota privada",
    privateLabel: "Solo para usted, nunca en el libro",
  },
  saved: {
    saving: "Guardando aquí para usted…",
    here: (time) => `Guardado aquí a las ${time}, solo para usted hasta que entregue`,
    notYet: "Guardado aquí para usted, aún no en el libro",
    submitted: "En la hoja Scores",
  },

  rows: {
    answer: (scored, rows, against) => {
      const done =
        scored === rows
          ? `Las ${number(rows)} filas están calificadas.`
          : `${number(scored)} de ${number(rows)} filas están calificadas.`;
      if (against === 0) return done;
      return `${done} ${countFirst(against, { one: "# no coincide con el plan.", other: "# no coinciden con el plan." })}`;
    },
    keys: (scores) => `En una fila, las teclas ${scores} la califican, arriba y abajo siguen, Intro la abre.`,
    caption: "Sus calificaciones por fila",
    row: "Fila",
    score: "Calificación",
    points: (score) => `El plan apunta a ${score}`,
    noReason: "Falta una razón",
    earlier: (score, version) => `Versión ${number(version)}: ${number(score)}`,
  },
  by: (rater, round) => `Califica ${rater}, ronda ${round}.`,
  someoneElse: "Aquí califica otra persona",

  verdict: {
    exactly: ({ sum, rows }, { rule, scale }) =>
      `frente a ${rule.threshold}; exactamente ${number(sum)} de ${number(rows * scale.highest)} puntos`,
    alone: "Solo según sus calificaciones.",
    together: "Según las calificaciones de todas las personas.",
    tests: "Todo esto hace falta",
    met: "Se cumple.",
    notMet: "No se cumple.",
    required: (rows) => countFirst(rows, { one: "# fila exigida", other: "# filas exigidas" }),
    requiredCaption: "Filas exigidas y sus calificaciones",
    test: "Prueba",
    open: "Falta",
    needs: (least) => `Necesita ${least}`,
    unscored: (rows) => countFirst(rows, { one: "# fila sin calificación", other: "# filas sin calificación" }),
    reachable: "Aún se puede alcanzar la alta calidad",
    outOfReach: "La alta calidad ya no se puede alcanzar",
    best: (best, { rule }) =>
      `Con la calificación más alta en cada fila pendiente, el promedio es ${best.shown ?? "–"}; se necesita ${rule.threshold}.`,
    heldBack: ({ rule }) =>
      `Una fila exigida ya está por debajo de ${rule.requiredAtLeast}, den lo que den las pendientes.`,
    differ: "no coinciden",
    otherWords: (scores) =>
      countFirst(scores, {
        one: "# calificación se hizo con otra versión de esta rúbrica, con otras palabras. No cuenta.",
        other: "# calificaciones se hicieron con otra versión de esta rúbrica, con otras palabras. No cuentan.",
      }),
    turns: "Qué lo cambiaría",
    noFlip: "Ninguna fila por sí sola lo cambia: tiene que cambiar más de una.",
    rubric: (name, version) => `Rúbrica ${name}, versión ${number(version)}.`,
  },

  stale: {
    title: (scores) =>
      countFirst(scores, {
        one: "# calificación puede estar desactualizada",
        other: "# calificaciones pueden estar desactualizadas",
      }),
    since: (day) => `Desactualizado desde el ${day}`,
    cited: (changed, gone) =>
      [
        changed > 0
          ? countFirst(changed, { one: "# celda que usted citó cambió.", other: "# lugares que usted citó cambiaron." })
          : "",
        gone > 0
          ? countFirst(gone, {
              one: "# celda que usted citó ya no está.",
              other: "# lugares que usted citó ya no están.",
            })
          : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    product: "Lo que dice el plan en esta fila cambió desde que usted la calificó.",
    keep: (score) => `Sigue siendo un ${score}`,
    stays: "Se miró de nuevo después de que cambió el plan; la calificación se queda.",
    orElse: "O elija otro nivel abajo y entregue esta fila.",
    mark: (scores) => count(scores, { one: "Marcarla en la hoja Scores", other: "Marcar las # en la hoja Scores" }),
    why: "El plan cambió desde que se calificó.",
  },

  handIn: {
    title: "Entregar",
    says: "Sus calificaciones van a la hoja Scores como filas comunes, con el porqué y las celdas. Las notas privadas se quedan aquí. Una hoja oculta no es secreta: hasta que entregue, nada de esto está en el libro.",
    readOnly:
      "Este plan no se puede cambiar desde aquí, así que sus calificaciones van a un libro de calificaciones: un archivo que usted guarda y envía a quien las reúne.",
    missing: (rows) =>
      countFirst(rows, { one: "# fila aún necesita una razón.", other: "# filas aún necesitan una razón." }),
    nothingNew: "No hay nada nuevo que entregar.",
    submit: (rows) => count(rows, { one: "Entregar # calificación", other: "Entregar # calificaciones" }),
    done: "Entregado",
    save: "Guardar como archivo de calificaciones",
    fileName: "calificaciones.csv",
  },

  files: {
    instead: "Mejor en un archivo",
    insteadSays:
      "Para un plan en el que no le toca escribir. Sus calificaciones van a un libro de calificaciones propio, y este libro se queda como está.",
    save: "Guardar un libro de calificaciones",
    chooseMine: "Su libro de calificaciones",
    addToMine: "Agregar a un libro de calificaciones suyo",
    nothing: "Califique primero una fila.",
    reasons: "Algunas filas aún necesitan una razón.",
    unsaved: "Sus calificaciones aún no están en un archivo",
    unsavedSays: "Están aquí hasta que cierre este plan. Guarde el archivo y envíelo a quien reúne las calificaciones.",
    saveAs: (file) => `Guardar ${file}`,
    saveAgain: "Guardar otra vez el libro de calificaciones",
    goOn: "Seguir con un libro de calificaciones suyo",
  },

  papers: {
    title: "Ponerlo por escrito",
    says: "Se hace con las calificaciones entregadas.",
    notYet: "Entregue primero calificaciones: las cartas se hacen solo con ellas.",
    forms: (paper) => `${paper}, como archivo`,
    docx: "Para Word",
    html: "Como página",
    xlsx: "Como libro",
    others: "Otros informes",
    letter: {
      name: "Carta de comentarios",
      write: "Escribir la carta de comentarios",
      sheet: "Agregar la carta de comentarios",
      file: "carta-de-comentarios",
    },
    "score-report": {
      name: "Informe de calificaciones",
      write: "Escribir el informe de calificaciones",
      sheet: "Agregar el informe de calificaciones",
      file: "informe-de-calificaciones",
    },
    progress: {
      name: "Avance entre rondas",
      write: "Escribir el avance entre rondas",
      sheet: "Agregar el avance entre rondas",
      file: "avance",
    },
    gate: {
      name: "Más ayuda",
      write: "Escribir si se ofrece más ayuda",
      sheet: "Agregar si se ofrece más ayuda",
      file: "mas-ayuda",
    },
  },

  dock: {
    nobody: "El veredicto aparece aquí mientras califica.",
    says: ({ outcome, average, unscored }, { rule }) => {
      if (average.shown === null) return "Aún no hay calificaciones";
      const { shown } = average;
      if (outcome === "high-quality") return `Alta calidad: ${shown}`;
      if (outcome === "incomplete") {
        return `${shown} hasta ahora, ${count(unscored.length, { one: "falta # fila", other: "faltan # filas" })}`;
      }
      return average.isMet ? `Aún no: ${shown}` : `Aún no: ${shown}, menos de ${rule.threshold}`;
    },
    standing: ({ outcome, average, required, best }) => {
      const rows = `${number(required.met)} de ${number(required.of)} exigidas`;
      if (outcome === "incomplete") return `${rows}, alta calidad ${best.passes ? "aún posible" : "ya imposible"}`;
      return average.missing > 0
        ? `${count(average.missing, { one: "Falta # punto", other: "Faltan # puntos" })}, ${rows}`
        : `${number(average.sum)} puntos, ${rows}`;
    },
    onSheet: (rows): string => (rows.some(({ kept }) => kept !== null) ? "En la hoja Scores" : ""),
    next: "Siguiente abierta",
    nextOpen: (row) => `Siguiente abierta: ${row}`,
  },
};
