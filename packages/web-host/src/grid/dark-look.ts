import type { CellLook, Edge } from "@throughline/xlsx/src/appearance/types.ts";
import { contrast, mix, readableOn } from "./readable.ts";

// Grounds of the page, and its line between sections, as tokens.css has them.
const LIGHT = "FFFFFF";
const DARK = "17191F";
const RULE = "3E434E";

type Colors = Pick<CellLook, "ink" | "fill" | "edges">;

/** The colors of a look on a dark page: what was pale becomes deep, what was dark becomes light, hues stay. */
export function darkLook({ ink, fill, edges }: Colors): Colors {
  const ground = fill === null ? null : deepened(fill);
  return {
    ink: inkOn(ink, ground),
    fill: ground,
    edges: Object.fromEntries(Object.entries(edges).map(([side, edge]) => [side, edge && darkEdge(edge)])),
  };
}

function deepened(fill: string): string {
  return contrast(fill, LIGHT) < 3 ? mix(fill, DARK, 0.78) : fill;
}

/** Ink that is nearly black is the page's own. */
function inkOn(ink: string | null, ground: string | null): string | null {
  const isPlain = ink === null || contrast(ink, LIGHT) > 9;
  if (isPlain) return ground === null ? null : readableOn("EEECE6", ground);
  return readableOn(ink, ground ?? DARK);
}

function darkEdge(edge: Edge): Edge {
  if (edge.color === null) return edge;
  return { ...edge, color: contrast(edge.color, LIGHT) < 3 ? RULE : readableOn(edge.color, DARK) };
}
