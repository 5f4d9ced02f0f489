import type { Criterion, Level } from "../types.ts";
import { assembled } from "./assembled.ts";
import { lostAll } from "./losses.ts";
import { numberOf, textOf } from "./outside.ts";
import type { GridExchange } from "./types.ts";

/**
 * The grid that people draw by hand, and Goobric reads: scores in the first line, rows of the rubric in column A,
 * descriptors where they meet. A1 is the rubric's name. A score may have its name beside it: “3 High quality”.
 */
export const plainGrid: GridExchange = {
  id: "plain-grid",
  name: "Plain grid",
  source: "Goobric; rubrics as people draw them",
  carrier: "grid",
  lost: (rubric) => [
    ...lostAll(rubric, "identity", "what", "rule", "required", "deliverables", "weights", "descriptions", "steps"),
  ],
  write: ({ name, criteria }) => {
    const columns = columnsOf(criteria);
    return [
      [name, ...columns.map(headingOf)],
      ...criteria.map((criterion) => [
        criterion.name,
        ...columns.map((column) => criterion.levels.find((level) => isOf(level, column))?.descriptor || null),
      ]),
    ];
  },
  read: ([first = [], ...rest], name) => {
    const headings = first.slice(1).map(textOf);
    const filled = headings.filter((heading) => heading !== "");
    const levels = headings.map((heading, at) => levelIn(heading, at));
    if (filled.length < 2 || rest.length === 0) return null;
    return assembled({
      name: textOf(first[0]) || name,
      criteria: rest.map(([title, ...cells]) => ({
        name: textOf(title),
        levels: levels.flatMap((level, at) => {
          const descriptor = textOf(cells[at]);
          return headings[at] !== "" ? [{ ...level, descriptor }] : [];
        }),
      })),
    });
  },
};

type Column = Omit<Level, "descriptor">;

/** One column for each score and name that any row has. */
function columnsOf(criteria: readonly Criterion[]): readonly Column[] {
  const columns: Column[] = [];
  for (const level of criteria.flatMap(({ levels }) => levels)) {
    if (!columns.some((column) => isOf(level, column))) columns.push({ score: level.score, name: level.name });
  }
  return columns.sort((one, other) => one.score - other.score);
}

function isOf({ score, name }: Level, column: Column): boolean {
  return score === column.score && name === column.name;
}

function headingOf({ score, name }: Column): string | number {
  return name === "" ? score : `${score} ${name}`;
}

const SCORE_AND_NAME = /^(-?\d+(?:[.,]\d+)?)\s*(?:[-–:.)]\s+|\s)?(.*)$/s;

/** Words alone are levels from the left: from 1 up. */
function levelIn(heading: string, at: number): Column {
  const match = SCORE_AND_NAME.exec(heading);
  const score = numberOf(match?.[1]);
  return match && score !== null ? { score, name: (match[2] ?? "").trim() } : { score: at + 1, name: heading };
}
