import { gaps } from "@throughline/shared/analyses/map-analysis/gaps.ts";
import { overlaps } from "@throughline/shared/analyses/resource-map/overlaps.ts";
import type { AnalysisRow } from "@throughline/shared/analyses/types.ts";
import { labelsOf } from "@throughline/shared/plan/resources/framework.ts";
import { type Resource, resourcesOf } from "@throughline/shared/plan/resources/resources.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import { asked } from "../analyses/told.ts";

/** The resource map, arenas by levels of help. */
export interface ResourceMap {
  readonly resources: readonly Resource[];
  /** Null: for what says none. */
  readonly levels: readonly (string | null)[];
  readonly rows: readonly { readonly arena: string | null; readonly cells: readonly MapCell[] }[];
  readonly gaps: readonly MapCell[];
  /** How many stand in a place where several look alike. */
  readonly alike: number;
}

export interface MapCell {
  readonly key: string;
  readonly arena: string | null;
  readonly level: string | null;
  readonly resources: readonly Resource[];
  /** 0 to 4: how much there is here beside the fullest place. */
  readonly heat: number;
  /** A need points here; "gap" where nothing is, "weak" where too little is. */
  readonly need: { readonly is: "gap" | "weak"; readonly row: AnalysisRow } | null;
  /** Activities that look alike, a row of the analysis each. */
  readonly overlaps: readonly { readonly row: AnalysisRow; readonly cells: readonly CellRef[] }[];
}

const STEPS = 4;

/** Null without a row on any map. `at` is a serial day. */
export function mapOf(plan: Plan, at: number): ResourceMap | null {
  const resources = resourcesOf(plan);
  if (resources.length === 0) return null;
  const gapRows = asked(gaps, { plan, at }).tables.flatMap(({ rows }) => rows);
  const overlapRows = asked(overlaps, { plan, at }).tables.flatMap(({ rows }) => rows);
  const arenas = withNone(labelsOf(plan, "arenas"), resources, ({ arena }) => arena);
  const levels = withNone(labelsOf(plan, "continuum"), resources, ({ continuum }) => continuum);
  const here = (arena: string | null, level: string | null) =>
    resources.filter((one) => one.arena === arena && one.continuum === level);
  const most = Math.max(...arenas.flatMap((arena) => levels.map((level) => here(arena, level).length)));
  const isThere = (arena: string | null, level: string | null) => (row: AnalysisRow) =>
    row.entries.arena?.value === arena && row.entries.level?.value === level;
  const cellOf = (arena: string | null, level: string | null): MapCell => {
    const own = here(arena, level);
    const row = gapRows.find(isThere(arena, level));
    return {
      key: JSON.stringify([arena, level]),
      arena,
      level,
      resources: own,
      heat: Math.ceil((own.length / most) * STEPS),
      need: row ? { is: own.length === 0 ? "gap" : "weak", row } : null,
      overlaps: overlapRows
        .filter(isThere(arena, level))
        .map((one) => ({ row: one, cells: one.entries.why?.from ?? [] })),
    };
  };
  const rows = arenas.map((arena) => ({ arena, cells: levels.map((level) => cellOf(arena, level)) }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    resources,
    levels,
    rows,
    gaps: cells.filter(({ need }) => need?.is === "gap"),
    alike: cells.flatMap((cell) => cell.overlaps).reduce((sum, one) => sum + one.cells.length, 0),
  };
}

/** The names of the framework, and a place for what says none of them. */
function withNone(
  names: readonly string[],
  resources: readonly Resource[],
  nameOf: (one: Resource) => string | null,
): readonly (string | null)[] {
  return resources.some((one) => nameOf(one) === null) ? [...names, null] : names;
}

/** Whether anything on the map says where it belongs; a map of blanks is no map. */
export function isPlaced({ resources }: ResourceMap): boolean {
  return resources.some(({ arena, continuum }) => arena !== null && continuum !== null);
}
