import { phrase } from "../../workbook/phrases.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { Criterion } from "../types.ts";
import { assembled, type ToldCriterion } from "./assembled.ts";
import { lostAll } from "./losses.ts";
import { numberOf, textOf } from "./outside.ts";
import type { Grid, GridExchange } from "./types.ts";

const HEADINGS = ["Rubric Name", "Criteria Name", "Criteria Description", "Criteria Enable Range"];
const RATING = ["Rating Name", "Rating Description", "Rating Points"];

/**
 * The .csv that Canvas imports rubrics from: a line for each row of the rubric, and the three columns of a rating
 * again for each level. Ratings go from the most points down, as Canvas shows them.
 */
export const canvas: GridExchange = {
  id: "canvas",
  name: "Canvas rubric CSV",
  source: "Canvas: import of rubrics (rubric_import.rb, rubric_csv_importer.rb)",
  carrier: "grid",
  lost: (rubric) => [
    ...lostAll(rubric, "identity", "what", "rule", "required", "deliverables", "weights", "steps"),
    ...(rubric.criteria.some(({ levels }) => levels.some(({ score }) => Math.round(score * 100) !== score * 100))
      ? [phrase("Points finer than hundredths.")]
      : []),
  ],
  write: ({ name, criteria }) => {
    const most = Math.max(...criteria.map(({ levels }) => levels.length));
    const ratings = Array.from({ length: most }, () => RATING).flat();
    return [[...HEADINGS, ...ratings], ...criteria.map((criterion) => lineOf(name, criterion))];
  },
  read: (grid) => {
    const head = grid.findIndex((row) =>
      HEADINGS.slice(0, 2).every((heading) => row.some((cell) => isHeading(cell, heading))),
    );
    const headings = grid[head];
    if (!headings) return null;
    const at = (heading: string) => headings.findIndex((cell) => isHeading(cell, heading));
    const lines = grid.slice(head + 1);
    // A file may hold several rubrics: the first one is taken.
    const name = lines.map((line) => textOf(line[at("Rubric Name")])).find((text) => text !== "") ?? "";
    const own = lines.filter((line) => textOf(line[at("Rubric Name")]) === name);
    const cols = { name: at("Criteria Name"), description: at("Criteria Description"), ratings: ratingCols(headings) };
    return assembled({ name, criteria: own.map((line) => criterionIn(line, cols)) });
  },
};

function lineOf(rubric: string, { name, description, levels }: Criterion): readonly CellValue[] {
  const ratings = [...levels]
    .reverse()
    .flatMap((level) => [level.name || String(level.score), level.descriptor, level.score]);
  return [rubric, name, description, "false", ...ratings];
}

function isHeading(cell: CellValue | undefined, heading: string): boolean {
  return textOf(cell).toLowerCase() === heading.toLowerCase();
}

interface RatingCols {
  readonly name: number;
  readonly descriptor: number;
  readonly points: number;
}

/** Headings of ratings are found by what they contain, in any capitals: “rating 1 points” counts as well. */
function ratingCols(headings: Grid[number]): readonly RatingCols[] {
  const colsOf = (word: string) =>
    headings.flatMap((cell, col) =>
      textOf(cell).toLowerCase().includes("rating") && textOf(cell).toLowerCase().includes(word) ? [col] : [],
    );
  const [names, descriptors, points] = [colsOf("name"), colsOf("description"), colsOf("points")];
  return points.map((col, at) => ({ name: names[at] ?? -1, descriptor: descriptors[at] ?? -1, points: col }));
}

function criterionIn(
  line: Grid[number],
  cols: { readonly name: number; readonly description: number; readonly ratings: readonly RatingCols[] },
): ToldCriterion {
  const levels = cols.ratings.flatMap(({ name, descriptor, points }) => {
    const score = numberOf(line[points]);
    if (score === null) return [];
    const title = textOf(line[name]);
    return [{ score, name: title === String(score) ? "" : title, descriptor: textOf(line[descriptor]) }];
  });
  return { name: textOf(line[cols.name]), description: textOf(line[cols.description]), levels };
}
