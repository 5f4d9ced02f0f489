import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Grid } from "./grid.ts";
import type { TableFrame } from "./tables.ts";

/** Something in the make of a table, rather than in its headings, that says what kind it is. */
export interface Structure {
  /** Id of the kind. */
  readonly kind: string;
  /** How much it says, on the scale of a kind's signature. */
  readonly points: number;
  readonly because: Phrase;
  /** Columns that are part of the make, and the field of the kind they hold. */
  readonly columns: ReadonlySet<number>;
  readonly field: string;
}

const ROWS_SAMPLED = 60;

/** What the make of a table gives away. [] for most tables. */
export function structuresOf(grid: Grid, frame: TableFrame): Structure[] {
  const rows = frame.records.slice(0, ROWS_SAMPLED);
  return [rolesGrid(grid, frame, rows), levelsGrid(grid, frame, rows)].filter((structure) => structure !== null);
}

// R, A, C, I and the letters of its sisters: Support, Driver, Perform, Verify, Lead, Owner, Omitted.
const PART =
  /^(?:[RACISDPVLO](?:\s*[/,&+|-]?\s*[RACISDPVLO]){0,3}|responsible|accountable|consulted?|informed?|support(?:s|ive)?|recommends?|agrees?|inputs?|decides?|performs?|approves?|driver|advis[eo]r?s?|votes?)\*?$/i;

const RUN_TOGETHER = /^[A-Z]{2}$/i;

/** A grid of who has which part in what: letters such as R, A, C and I under the names of roles. */
function rolesGrid(grid: Grid, frame: TableFrame, rows: readonly number[]): Structure | null {
  const letters = new Set<string>();
  const lettered = frame.columns.filter(({ col }) => {
    const texts = textsOf(grid, rows, col);
    const parts = texts.filter((text) => PART.test(text));
    if (parts.length === 0 || parts.length < 0.8 * texts.length) return false;
    for (const part of parts) for (const letter of part.toUpperCase().split(/[^A-Z]+/)) letters.add(letter.slice(0, 1));
    return true;
  });
  const cells = lettered.flatMap(({ col }) => textsOf(grid, rows, col));
  const familiar = ["R", "A", "C", "I", "D"].filter((letter) => letters.has(letter));
  // One column of letters may as well hold parties or states: D and R, AL and RI. Where nobody does or decides, as
  // among A, C, G and T, the letters are no parts.
  const isGrid =
    lettered.length >= 2
      ? cells.length >= 3 && familiar.length >= 2 && (letters.has("R") || letters.has("D"))
      : cells.length >= 4 && familiar.length >= 3 && letters.has("A") && !cells.some((text) => RUN_TOGETHER.test(text));
  if (!isGrid) return null;
  const first = lettered[0]?.col ?? 0;
  const last = lettered.at(-1)?.col ?? 0;
  const columns = frame.columns.filter(({ col }) => {
    if (lettered.some((column) => column.col === col)) return true;
    return lettered.length >= 3 && col > first && col < last && textsOf(grid, rows, col).length === 0;
  });
  return {
    kind: "decision-rights",
    points: lettered.length >= 2 ? 5 : 3.5,
    because: phrase("Its cells say who has which part: {letters}.", { letters: familiar.join(", ") }),
    columns: new Set(columns.map(({ col }) => col)),
    field: "role",
  };
}

const POINTS = /\b\d+(?:\.\d+)?\s*(?:-\s*\d+\s*)?(?:pts?|points?)\b/i;
const LEVEL = /^(?:level|score|rating|stage)?\s*[0-6](?:\s*[-–—:.=(]|$)|[-–—:(]\s*[0-6]\)?$/i;

/** A grid of what work looks like at each level: headings such as "Good, 3 points" over sentences. */
function levelsGrid(grid: Grid, frame: TableFrame, rows: readonly number[]): Structure | null {
  const levels = frame.columns.filter(({ col, heading }) => {
    if (!POINTS.test(heading) && !LEVEL.test(heading)) return false;
    const texts = textsOf(grid, rows, col);
    return texts.length === 0 || texts.filter((text) => text.length > 25).length > texts.length / 2;
  });
  if (levels.length < 3) return null;
  return {
    kind: "rubric",
    points: 4,
    because: phrase("Its columns are levels, and its cells say what each looks like."),
    columns: new Set(levels.map(({ col }) => col)),
    field: "levelText",
  };
}

function textsOf(grid: Grid, rows: readonly number[], col: number): string[] {
  return rows.flatMap((row) => {
    const value = grid.valueAt(row, col);
    return value === null ? [] : [String(typeof value === "object" ? value.error : value).trim()];
  });
}
