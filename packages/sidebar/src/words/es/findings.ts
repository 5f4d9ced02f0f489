import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;

export const findings: Words["findings"] = {
  title: "Observaciones",
  blocked: (things) => countFirst(things, { one: "# cosa impide el envío.", other: "# cosas impiden el envío." }),
  clear: "Nada impide el envío.",
  blank: "Todavía no hay nada que revisar: el plan sigue en blanco.",
  looks: (things) => countFirst(things, { one: "# más conviene verla.", other: "# más conviene verlas." }),
  looksOnly: (things) => countFirst(things, { one: "# cosa conviene verla.", other: "# cosas conviene verlas." }),
  nothing: "Nada que decir: todo está en orden.",

  search: "Buscar observaciones",
  searchHint: "Palabra, nombre o celda",
  show: "Mostrar",
  filter: { all: "Todas", error: "Impide", warning: "Ver", info: "Saber" },
  noneMention: (words) => `Ninguna observación menciona “${words}”.`,
  didYouMean: "¿Quiso decir",
  showAll: "Mostrar todas",
  byRule: "Agrupar por regla",
  bySheet: "Agrupar por hoja",
  fixSafe: (fixes) => count(fixes, { one: "Arreglar # segura", other: "Arreglar # seguras" }),
  counts: (errors, warnings, infos) =>
    [
      errors > 0 ? count(errors, { one: "# impide", other: "# impiden" }) : "",
      warnings > 0 ? `${number(warnings)} por ver` : "",
      infos > 0 ? `${number(infos)} por saber` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  more: (things, group) => `Mostrar ${number(things)} más en ${group}`,
  selected: (place) => `Lo que seleccionó, ${place}`,

  why: "Por qué importa.",
  how: "Cómo arreglarlo.",
  snippet: (sheet, row) => `${sheet}, fila ${row}`,
  snippetFixed: (sheet, row) => `${sheet}, fila ${row}, como está y después del arreglo`,
  sameElsewhere: (places) =>
    count(places, { one: "El mismo arreglo en # lugar más", other: "El mismo arreglo en # lugares más" }),
  about: "Sobre esta regla",
  setAside: "Apartar con una razón",
  whyRight: "¿Por qué está bien así?",
  whyRightHint: "Se guarda en el libro, en la hoja de notas, con su nombre y la fecha.",
  whyRightMissing: "Escriba primero una razón. Sus colegas querrán saberla.",
  setAsideButton: "Apartar",

  preview: (changes) => countFirst(changes, { one: "Un cambio por ver", other: "# cambios por ver" }),
  previewSafe: "Ninguno altera lo que alguien quiso decir.",
  previewReview: "Vea cada uno: solo usted sabe qué se quiso decir.",
  make: (changes) => count(changes, { one: "Hacer este cambio", other: "Hacer los # cambios" }),
  notNow: "Ahora no",
  moreChanges: (changes) => count(changes, { one: "Mostrar # cambio más", other: "Mostrar # cambios más" }),
  cannot: "Aquí puede ver este plan, pero no cambiarlo.",

  paste: {
    title: (things) =>
      countFirst(things, { one: "# cosa vino con lo que se pegó.", other: "# cosas vinieron con lo que se pegó." }),
    dropDowns: (things) =>
      count(things, {
        one: "Falta una lista desplegable en # lugar.",
        other: "Faltan listas desplegables en # lugares.",
      }),
    formulas: (things) => count(things, { one: "# fórmula parece pegada.", other: "# fórmulas parecen pegadas." }),
    numbers: (things) => count(things, { one: "# número es texto.", other: "# números son texto." }),
    dates: (things) => count(things, { one: "# fecha es texto.", other: "# fechas son texto." }),
    spaces: (things) =>
      count(things, { one: "# celda tiene espacios de más.", other: "# celdas tienen espacios de más." }),
    links: (things) =>
      count(things, { one: "# fórmula apunta a otro archivo.", other: "# fórmulas apuntan a otro archivo." }),
    copies: (things) =>
      count(things, { one: "# fila es una copia. No la borraremos.", other: "# filas son copias. No las borraremos." }),
    leaveBe: "Dejarlo así",
    repair: (fixes) => count(fixes, { one: "Reparar # de ellas", other: "Reparar # de ellas" }),
  },

  aside: (things) => countFirst(things, { one: "# apartada", other: "# apartadas" }),
  bringBack: "Traer de vuelta",
  noReason: "sin razón escrita",
  notChecked: (rules) => countFirst(rules, { one: "# regla no pudo mirar", other: "# reglas no pudieron mirar" }),
  notCheckedSays: "Necesitan una hoja o una columna que este libro no tiene.",
  missing: (things) => `No está: ${things}`,

  rule: {
    title: "Sobre esta regla",
    back: "Volver a las observaciones",
    why: "Por qué importa",
    how: "Cómo arreglarlo",
    source: "De dónde viene",
    severity: "En este plan",
    found: (things) => count(things, { one: "Tiene # observación aquí.", other: "Tiene # observaciones aquí." }),
    foundNone: "No encuentra nada aquí.",
    gone: "No existe esa regla.",
  },
};
