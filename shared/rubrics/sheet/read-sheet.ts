import { isRubricSheet } from "../../templates/kept-sheets.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";
import { assembled } from "../exchange/assembled.ts";
import type { Rubric } from "../types.ts";
import { HEADINGS, type Line } from "./layout.ts";
import { readLines } from "./read-lines.ts";
import { columnsIn, missingHeadings, type ReadRow, rowsIn } from "./read-rows.ts";
import type { Publication, UnreadCell } from "./types.ts";

/** A rubric sheet as it was read. */
export interface ReadSheet {
  /** What could be read. It is whole where `unread` is []; else nobody scores by it. */
  readonly rubric: Rubric;
  /** Null where it was never published. */
  readonly publication: Publication | null;
  readonly unread: readonly UnreadCell[];
  /** What was left out or filled in on the way, and is no mistake. */
  readonly assumed: readonly Phrase[];
  readonly places: Places;
}

/** Where things stand on the sheet. Rows and columns count from 0. */
export interface Places {
  readonly lines: ReadonlyMap<Line, number>;
  /** The row of headings; null where there is none. */
  readonly head: number | null;
  readonly keyCol: number | null;
  /** The rows of the rubric's criteria, in its order. */
  readonly rows: readonly number[];
}

/** Reads the cells of a sheet from A1; null where its title is not that of a rubric. */
export function readRubricSheet(grid: Matrix<CellValue>): ReadSheet | null {
  if (!isRubricSheet({ values: grid })) return null;
  const columns = columnsIn(grid);
  const lines = readLines(grid, columns?.head ?? grid.length);
  const { rows, unread } = columns ? rowsIn(grid, columns) : { rows: [], unread: [] };
  const noHead = phrase("No row has the headings “{key}” and “{row}”.", { key: HEADINGS.key, row: HEADINGS.name });
  const { rubric, assumed } = rubricOf(lines, rows);
  return {
    rubric,
    assumed: [...assumed, ...(columns?.others ?? []).map(leftOut)],
    publication: lines.publication,
    unread: [
      ...lines.unread,
      ...(columns ? missingHeadings(columns) : [{ row: 0, col: 0, because: noHead }]),
      ...unread,
    ],
    places: {
      lines: lines.rows,
      head: columns?.head ?? null,
      keyCol: columns?.of.get("key") ?? null,
      rows: rows.map(({ row }) => row),
    },
  };
}

function leftOut(heading: string): Phrase {
  return phrase("The column “{heading}” is no part of a rubric and was left out.", { heading });
}

function rubricOf(
  { id, version, name, what, scale, rule }: ReturnType<typeof readLines>,
  rows: readonly ReadRow[],
): Pick<ReadSheet, "rubric" | "assumed"> {
  const told = {
    ...(id === "" ? {} : { id }),
    version,
    name,
    what,
    ...(scale ? { scale } : {}),
    ...(rule ? { rule } : {}),
    criteria: rows.map(({ criterion }) => criterion),
  };
  return assembled(told) ?? { rubric: { ...EMPTY, id, version, name, what, ...(scale ? { scale } : {}) }, assumed: [] };
}

/** What stands for a rubric of which no row could be read. */
const EMPTY = {
  scale: { lowest: 0, highest: 1, step: 1 },
  rule: {
    threshold: "1",
    requiredAtLeast: "1",
    everyRowScored: true,
    averageOver: "rows",
    whereRatersDiffer: "unscored",
  },
  criteria: [],
} as const;
