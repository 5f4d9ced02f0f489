import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";
import { fractionOf } from "../exact.ts";
import type { ToldCriterion } from "../exchange/assembled.ts";
import { exactIn, numberOf } from "../exchange/outside.ts";
import type { Level } from "../types.ts";
import { EACH_PRODUCT, HEADINGS, type Heading, isSaid, LEVEL, ONCE, shownIn } from "./layout.ts";
import type { UnreadCell } from "./types.ts";

/** Where the columns of the table are. Those of levels stand in threes, from the lowest level on. */
export interface Columns {
  readonly head: number;
  readonly of: ReadonlyMap<Heading, number>;
  readonly levels: readonly { readonly score: number; readonly name: number; readonly descriptor: number }[];
  /** Columns with a heading of somebody's own: no part of the rubric. */
  readonly others: readonly string[];
}

export interface ReadRow {
  /** Counts from 0. */
  readonly row: number;
  readonly criterion: ToldCriterion;
}

/** Null where no row has the headings “Key” and “Row”. */
export function columnsIn(grid: Matrix<CellValue>): Columns | null {
  const head = grid.findIndex((row, at) => {
    const texts = row.map((_, col) => shownIn(grid, at, col));
    return [HEADINGS.key, HEADINGS.name].every((heading) => texts.some((text) => isSaid(text, heading)));
  });
  if (head < 0) return null;
  const texts = (grid[head] ?? []).map((_, col) => shownIn(grid, head, col));
  const cols = (heading: string) => texts.flatMap((text, col) => (isSaid(text, heading) ? [col] : []));
  const known = HEADING_IDS.flatMap((id) =>
    cols(HEADINGS[id])
      .slice(0, 1)
      .map((col) => [id, col] as const),
  );
  const [names, descriptors] = [cols(LEVEL.name), cols(LEVEL.descriptor)];
  const levels = cols(LEVEL.score).map((score, at) => ({
    score,
    name: names[at] ?? NOWHERE,
    descriptor: descriptors[at] ?? NOWHERE,
  }));
  const ours = new Set([...known.map(([, col]) => col), ...levels.flatMap((level) => Object.values(level))]);
  return { head, of: new Map(known), levels, others: texts.filter((text, col) => text !== "" && !ours.has(col)) };
}

const HEADING_IDS = Object.keys(HEADINGS) as readonly Heading[];
const NOWHERE = -1;

/** Headings without which nobody could tell what a row says. */
const NEEDED: readonly Heading[] = ["key", "name", "required"];

/** Headings that are gone. */
export function missingHeadings({ head, of, levels }: Columns): readonly UnreadCell[] {
  const missing = [
    ...NEEDED.filter((id) => !of.has(id)).map((id) => HEADINGS[id]),
    ...(levels.length === 0 ? [LEVEL.score] : []),
    ...(levels.some(({ descriptor }) => descriptor === NOWHERE) ? [LEVEL.descriptor] : []),
  ];
  return missing.map((heading) => ({
    row: head,
    col: 0,
    because: phrase("The heading “{heading}” is missing in this row.", { heading }),
  }));
}

/** Every row below the headings with anything in it. One that cannot be read whole is under `unread` as well. */
export function rowsIn(
  grid: Matrix<CellValue>,
  columns: Columns,
): { readonly rows: readonly ReadRow[]; readonly unread: readonly UnreadCell[] } {
  const unread: UnreadCell[] = [];
  const rows = grid.slice(columns.head + 1).flatMap((_, down): ReadRow[] => {
    const row = columns.head + 1 + down;
    const read = rowIn(grid, columns, row);
    if (read === null) return [];
    unread.push(...read.unread);
    return [{ row, criterion: read.criterion }];
  });
  return { rows, unread };
}

function rowIn(grid: Matrix<CellValue>, { of, levels }: Columns, row: number) {
  const unread: UnreadCell[] = [];
  const col = (heading: Heading) => of.get(heading) ?? NOWHERE;
  const said = (heading: Heading) => shownIn(grid, row, col(heading));
  const amiss = (at: number, because: Phrase) => void unread.push({ row, col: Math.max(at, 0), because });
  const cells = [...of.values(), ...levels.flatMap((level) => Object.values(level))];
  if (cells.every((at) => shownIn(grid, row, at) === "")) return null;

  const name = said("name");
  if (name === "") {
    amiss(
      col("name"),
      phrase("This row has no name; write one under “{heading}”, or empty the row.", { heading: HEADINGS.name }),
    );
  }
  const read = levelsIn(grid, row, levels);
  unread.push(...read.unread);
  if (read.levels.length === 0 && read.unread.length === 0) {
    amiss(
      levels[0]?.score ?? 0,
      phrase("“{row}” has no level; write a score and what work there looks like.", { row: name }),
    );
  }
  const products = said("products")
    .split(/\s*[;,]\s*/)
    .filter((product) => product !== "");
  const scored = said("scored");
  if (![ONCE, EACH_PRODUCT, ""].some((one) => isSaid(scored, one))) {
    amiss(col("scored"), oneOf(HEADINGS.scored, scored, [ONCE, EACH_PRODUCT]));
  }
  const required = said("required");
  if (!IS_YES.test(required) && !IS_NO.test(required))
    amiss(col("required"), oneOf(HEADINGS.required, required, ["Yes", "No"]));
  const weight = exactIn(said("weight")) || "1";
  if (fractionOf(weight) === null) amiss(col("weight"), noNumber(HEADINGS.weight, weight));
  const criterion: ToldCriterion = {
    key: said("key"),
    name,
    description: said("description"),
    deliverables: products,
    ...(isSaid(scored, EACH_PRODUCT) ? { eachProduct: true } : {}),
    required: IS_YES.test(required),
    weight: fractionOf(weight) === null ? "1" : weight,
    levels: read.levels,
  };
  return { criterion, unread };
}

const IS_YES = /^(?:yes|true|x|required)$/i;
const IS_NO = /^(?:|no|false)$/i;

function levelsIn(grid: Matrix<CellValue>, row: number, columns: Columns["levels"]) {
  const unread: UnreadCell[] = [];
  const levels = columns.flatMap(({ score: col, name: nameCol, descriptor: wordsCol }): Level[] => {
    const [score, name, descriptor] = [col, nameCol, wordsCol].map((at) => shownIn(grid, row, at));
    if (!score && !name && !descriptor) return [];
    const points = numberOf(score);
    if (points === null) {
      const because = score
        ? noNumber(LEVEL.score, score)
        : phrase("“{level}” has no score beside it; write one under “{heading}”.", {
            level: name || descriptor || "",
            heading: LEVEL.score,
          });
      unread.push({ row, col, because });
      return [];
    }
    return [{ score: points, name: name ?? "", descriptor: descriptor ?? "" }];
  });
  return { levels, unread };
}

function noNumber(heading: string, value: string): Phrase {
  return phrase("“{heading}” is “{value}”; write a number, such as 1.", { heading, value });
}

function oneOf(heading: string, value: string, choices: readonly string[]): Phrase {
  return phrase("“{heading}” is “{value}”; write {choices}.", {
    heading,
    value,
    choices: { items: choices, by: "or" },
  });
}
