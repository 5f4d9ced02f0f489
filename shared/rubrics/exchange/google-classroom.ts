import { phrase } from "../../workbook/phrases.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { Criterion, Level } from "../types.ts";
import { assembled, type ToldCriterion } from "./assembled.ts";
import { lostAll } from "./losses.ts";
import { numberOf, textOf } from "./outside.ts";
import type { Grid, GridExchange } from "./types.ts";

const NOTICE = "It is recommended that you do not edit rubrics in spreadsheet format";
const SCORED = "v1.0-s";
const MOST_ROWS = 50;
const MOST_LEVELS = 10;

/**
 * The sheet that Classroom writes and reads. A1 and A2 are its notice and version; then for each row of the rubric,
 * without a line between: title and description in column A, and from column B the points, titles and descriptions of
 * its levels, each line only where there is something to say.
 */
export const googleClassroom: GridExchange = {
  id: "google-classroom",
  name: "Google Classroom rubric sheet",
  source: "developers.google.com/classroom/rubrics; sheets that Classroom exports",
  carrier: "grid",
  lost: (rubric) => [
    ...lostAll(rubric, "name", "identity", "what", "rule", "required", "deliverables", "weights", "steps"),
    ...(rubric.criteria.length > MOST_ROWS
      ? [phrase("Classroom takes no more than {most} rows.", { most: MOST_ROWS })]
      : []),
    ...(rubric.criteria.some(({ levels }) => levels.length > MOST_LEVELS)
      ? [phrase("Classroom takes no more than {most} levels a row.", { most: MOST_LEVELS })]
      : []),
    ...(rubric.criteria.some(isAmbiguous)
      ? [phrase("Levels of which only some have both a name and a descriptor may be read one for the other.")]
      : []),
  ],
  write: ({ criteria }) => [[NOTICE], [SCORED], ...criteria.flatMap(blockOf)],
  read: (grid, name) => {
    if (!isClassroom(grid)) return null;
    return assembled({ name, criteria: blocksIn(grid.slice(2)) });
  },
};

function isAmbiguous({ levels }: Criterion): boolean {
  return levels.every(({ name }) => name === "") !== levels.every(({ descriptor }) => descriptor === "");
}

function blockOf({ name, description, levels }: Criterion): Grid {
  const line = (cells: readonly CellValue[]) =>
    cells.every((cell) => cell === "") ? [] : [[null, ...cells.map((cell) => cell || (cell === 0 ? 0 : null))]];
  return [
    [name],
    ...(description === "" ? [] : [[description]]),
    [null, ...levels.map(({ score }) => score)],
    ...line(levels.map((level) => level.name)),
    ...line(levels.map(({ descriptor }) => descriptor)),
  ];
}

/** The notice is compared loosely: some exports end it with a full stop. */
function isClassroom([first = [], second = []]: Grid): boolean {
  return (
    textOf(first[0]).replace(/\.$/, "").toLowerCase() === NOTICE.toLowerCase() && /^v1\.0/i.test(textOf(second[0]))
  );
}

interface Block {
  readonly titles: string[];
  readonly lines: (readonly CellValue[])[];
}

function blocksIn(grid: Grid): readonly ToldCriterion[] {
  const blocks: Block[] = [];
  for (const row of grid) {
    const [first, ...rest] = row;
    const last = blocks.at(-1);
    if (rest.every((cell) => textOf(cell) === "")) {
      if (textOf(first) === "") continue;
      // Column A filled twice in a row is a title and its description.
      if (last && last.lines.length === 0) last.titles.push(textOf(first));
      else blocks.push({ titles: [textOf(first)], lines: [] });
    } else last?.lines.push(rest);
  }
  return blocks.map(({ titles: [name = "", ...description], lines }) => {
    return { name, description: description.join("\n"), levels: levelsIn(lines) };
  });
}

function levelsIn(lines: readonly (readonly CellValue[])[]): readonly Level[] {
  const [points, words] = isPoints(lines[0]) ? [lines[0], lines.slice(1)] : [null, lines];
  const [titles, descriptors] =
    words.length > 1 ? words : isLong(words[0]) ? [undefined, words[0]] : [words[0], undefined];
  const count = Math.max(...lines.map((line) => lastFilled(line)), 0);
  return Array.from({ length: count }, (_, at) => ({
    // Rubrics without points are read from the lowest level up.
    score: numberOf(points?.[at]) ?? at + 1,
    name: textOf(titles?.[at]),
    descriptor: textOf(descriptors?.[at]),
  }));
}

function isPoints(line: readonly CellValue[] | undefined): line is readonly CellValue[] {
  const filled = line?.filter((cell) => textOf(cell) !== "") ?? [];
  return filled.length > 0 && filled.every((cell) => numberOf(cell) !== null);
}

const LONGEST_TITLE = 40;

/** Of a single line of words: whether it describes levels rather than names them. */
function isLong(line: readonly CellValue[] | undefined): boolean {
  return line?.some((cell) => textOf(cell).length > LONGEST_TITLE || textOf(cell).endsWith(".")) ?? false;
}

function lastFilled(line: readonly CellValue[]): number {
  return line.reduce<number>((last, cell, at) => (textOf(cell) === "" ? last : at + 1), 0);
}
