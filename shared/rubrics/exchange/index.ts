import { canvas } from "./canvas.ts";
import { case11 } from "./case.ts";
import { googleClassroom } from "./google-classroom.ts";
import { microsoftGraph } from "./microsoft-graph.ts";
import { ownJson } from "./own-json.ts";
import { plainGrid } from "./plain-grid.ts";
import { rubricSheet } from "./rubric-sheet.ts";
import type { Grid, Imported, RubricExchange } from "./types.ts";

/** Every format a rubric can come from and go to. The plain grid takes nearly anything, so it is tried last. */
export const EXCHANGES: readonly RubricExchange[] = [
  ownJson,
  rubricSheet,
  googleClassroom,
  canvas,
  case11,
  microsoftGraph,
  plainGrid,
];

/** A rubric out of cells or JSON, by the first format that knows it; null where none does. */
export function importRubric(
  content: { readonly grid: Grid } | { readonly json: unknown },
  name: string,
  formats: readonly RubricExchange[] = EXCHANGES,
): (Imported & { readonly format: RubricExchange }) | null {
  for (const format of formats) {
    const read =
      format.carrier === "grid"
        ? "grid" in content
          ? format.read(content.grid, name)
          : null
        : "json" in content
          ? format.read(content.json, name)
          : null;
    if (read) return { ...read, format };
  }
  return null;
}
