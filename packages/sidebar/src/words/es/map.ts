import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { count, list } = formats;

export const map: Words["map"] = {
  title: "Mapa",
  answer: (supports, gaps, alike) => {
    const parts = [
      count(supports, { one: "Un apoyo", other: "# apoyos" }),
      ...(gaps > 0 ? [count(gaps, { one: "un hueco", other: "# huecos" })] : []),
      ...(alike > 0 ? [count(alike, { one: "# que se parece a otros", other: "# que se parecen" })] : []),
    ];
    return `${list(parts)}.`;
  },
  noGaps: "Ninguna necesidad apunta a un lugar vacío.",
  notAsked:
    "Para ver los huecos, agregue una hoja de lo que muestra el mapa: qué necesidad está en qué ámbito y a qué nivel.",
  table: "Cuántos apoyos hay, por ámbito y nivel de apoyo. Elija un lugar para ver sus filas.",
  noArena: "Sin ámbito",
  noLevel: "Sin nivel",
  gap: "Hueco",
  weak: "Débil",
  alike: (things) => count(things, { one: "# afín", other: "# afines" }),
  keys: {
    gap: "Hueco: una necesidad apunta aquí y no hay nada",
    weak: "Débil: hay algo, y hace falta más",
    twin: "Tal vez se repiten",
    heat: "Más oscuro: más apoyos",
  },

  rows: (rows) => count(rows, { one: "# fila", other: "# filas" }),
  nothing: "Nada del mapa está aquí.",
  askAlike: "¿Podrían compartir un calendario, un volante o una noche?",
  unplaced: (rows) =>
    count(rows, {
      one: "La única fila no dice su ámbito ni su nivel de apoyo.",
      other: "Ninguna de las # filas dice su ámbito y su nivel de apoyo.",
    }),
  unplacedHint: "Agregue una columna para cada cosa, y el mapa se llena solo.",

  gaps: "Los huecos",
  needs: "Las necesidades en orden",
  recommendations: "Lo que se recomienda",
  views: "En quién y en qué se apoya el mapa",
  by: {
    staff: "Personal",
    activity: "Tipo",
    community: "Escuela o comunidad",
    funding: "Fondos",
  },
  shared: "En varios planteles",
  again: "Por confirmar",

  empty: {
    answer: "Aquí todavía no hay un mapa de recursos.",
    says: "Un mapa enumera lo que sus escuelas ya tienen: cada programa y apoyo, su ámbito, su nivel, quién lo presta y quién lo paga.",
    hint: "Agregue una hoja llamada Resource map con los encabezados Resource, Arena, Level, Provider y Funding source, una fila por apoyo. Luego revise de nuevo.",
  },
};
