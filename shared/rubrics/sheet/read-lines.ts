import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";
import { fractionOf } from "../exact.ts";
import { exactIn, numberOf } from "../exchange/outside.ts";
import type { Rubric } from "../types.ts";
import { isSaid, LINES, type Line, NO, shownIn, YES } from "./layout.ts";
import { publicationIn } from "./publication.ts";
import type { Publication, UnreadCell } from "./types.ts";

/** What the lines above the table say. A part that is null could not be read, and stands under `unread`. */
export interface ReadLines {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly what: string;
  readonly scale: Rubric["scale"] | null;
  readonly rule: Rubric["rule"] | null;
  readonly publication: Publication | null;
  /** The row of each line that is there. */
  readonly rows: ReadonlyMap<Line, number>;
  readonly unread: readonly UnreadCell[];
}

/** Reads the lines between the title and the row of headings. */
export function readLines(grid: Matrix<CellValue>, end: number): ReadLines {
  const rows = rowsOfLines(grid, end);
  const unread: UnreadCell[] = [];
  const said = (line: Line) => shownIn(grid, rows.get(line) ?? -1, 1);
  const amiss = (line: Line, because: Phrase) => {
    unread.push({ row: rows.get(line) ?? 0, col: rows.has(line) ? 1 : 0, because });
    return null;
  };
  const words = <const W extends string>(line: Line, choices: readonly [W, ...W[]]): W | null => {
    const text = said(line);
    if (text === "") return choices[0];
    return (
      choices.find((one) => isSaid(text, one)) ??
      amiss(
        line,
        phrase("“{line}” is “{value}”; write {choices}.", {
          line: LINES[line],
          value: text,
          choices: { items: choices, by: "or" },
        }),
      )
    );
  };
  const number = (line: Line): number | null => {
    const text = said(line);
    if (text === "") return amiss(line, nothing(line));
    return numberOf(text) ?? amiss(line, noNumber(line, text));
  };
  const exact = (line: Line): string | null => {
    const text = exactIn(said(line));
    if (text === "") return amiss(line, nothing(line));
    return fractionOf(text) === null ? amiss(line, noNumber(line, text)) : text;
  };
  const maybe = (line: Line): number | null => (said(line) === "" ? null : number(line));

  for (const line of ["id", "version", "name"] as const) {
    if (!rows.has(line)) amiss(line, phrase("The line “{line}” is missing below the title.", { line: LINES[line] }));
  }
  const [lowest, highest, step, accepts] = [number("lowest"), number("highest"), number("step"), maybe("accepts")];
  const [threshold, requiredAtLeast] = [exact("threshold"), exact("requiredAtLeast")];
  const everyRow = words("everyRowScored", [YES, NO, "True", "False"]);
  const averageOver = words("averageOver", ["rows", "deliverables"]);
  const whereRatersDiffer = words("whereRatersDiffer", ["unscored", "average"]);
  const version = maybe("version") ?? 1;
  const isCounted = Number.isInteger(version) && version > 0;
  if (!isCounted) {
    amiss(
      "version",
      phrase("“{line}” is “{value}”; write a whole number, such as 1.", {
        line: LINES.version,
        value: String(version),
      }),
    );
  }
  return {
    id: said("id"),
    version: isCounted ? version : 1,
    name: said("name"),
    what: said("what"),
    scale:
      lowest === null || highest === null || step === null
        ? null
        : { lowest, highest, step, ...(accepts === null ? {} : { accepts }) },
    rule:
      threshold === null || requiredAtLeast === null || averageOver === null || whereRatersDiffer === null
        ? null
        : {
            threshold,
            requiredAtLeast,
            everyRowScored: everyRow !== NO && everyRow !== "False",
            averageOver,
            whereRatersDiffer,
          },
    publication: publicationIn(said("published")),
    rows,
    unread,
  };
}

function nothing(line: Line): Phrase {
  return phrase("The line “{line}” says nothing; write a number beside it.", { line: LINES[line] });
}

function noNumber(line: Line, value: string): Phrase {
  return phrase("“{line}” is “{value}”; write a number, such as 3.", { line: LINES[line], value });
}

function rowsOfLines(grid: Matrix<CellValue>, end: number): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  for (let row = 1; row < end; row += 1) {
    const text = shownIn(grid, row, 0);
    const line = LINE_IDS.find((one) => isSaid(text, LINES[one]));
    if (line !== undefined && !found.has(line)) found.set(line, row);
  }
  return found;
}

const LINE_IDS = Object.keys(LINES) as readonly Line[];
