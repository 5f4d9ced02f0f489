import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { CellValue, Matrix } from "../workbook/types.ts";
import { isOnScale } from "./scale.ts";
import type { Criterion, Rating, Rubric } from "./types.ts";

/**
 * Ratings as they stand in a file, under the headings criterion, rater, score, comment. A row that is scored for each of
 * several products says which under product, or with its criterion: “clarity/7”.
 */
export interface ReadRatings {
  readonly ratings: readonly Rating[];
  /** Where the score of each of them stands, counted from the first row and column that were read. */
  readonly at: readonly { readonly row: number; readonly col: number }[];
  /** Lines that could not be taken, and why. `line` counts from 1, as a spreadsheet shows it. */
  readonly problems: readonly { readonly line: number; readonly because: Phrase }[];
}

const HEADINGS = ["criterion", "rater", "score", "comment", "product"] as const;
type Heading = (typeof HEADINGS)[number];

/** Null where no row has the headings “criterion” and “score”. */
export function ratingsFrom(rubric: Rubric, values: Matrix<CellValue>): ReadRatings | null {
  const head = values.findIndex((row) => {
    const cols = colsOf(row);
    return cols.has("criterion") && cols.has("score");
  });
  if (head < 0) return null;
  const cols = colsOf(values[head] ?? []);
  const read = values.slice(head + 1).flatMap((row, down) => {
    const line = head + down + 2;
    const at = { row: line - 1, col: cols.get("score") ?? 0 };
    if (row.every((value) => textOf(value) === "")) return [];
    const cell = (heading: Heading) => row[cols.get(heading) ?? -1] ?? null;
    return [{ line, at, ...ratingOf(rubric, cell) }];
  });
  return {
    ratings: read.flatMap(({ rating }) => rating ?? []),
    at: read.flatMap(({ rating, at }) => (rating ? at : [])),
    problems: read.flatMap(({ line, because }) => (because ? [{ line, because }] : [])),
  };
}

function colsOf(row: readonly CellValue[]): ReadonlyMap<Heading, number> {
  const found = new Map<Heading, number>();
  for (const [col, value] of row.entries()) {
    const heading = HEADINGS.find((one) => one === textOf(value).toLowerCase());
    if (heading !== undefined && !found.has(heading)) found.set(heading, col);
  }
  return found;
}

type Read =
  | { readonly rating: Rating; readonly because?: never }
  | { readonly rating?: never; readonly because: Phrase };

function ratingOf(rubric: Rubric, cell: (heading: Heading) => CellValue): Read {
  const named = textOf(cell("criterion"));
  const { criterion, product: said } = rowNamed(rubric, named);
  if (!criterion)
    return { because: phrase("“{named}” is no row of the rubric “{rubric}”.", { named, rubric: rubric.name }) };
  const product = textOf(cell("product")) || said;
  const amiss = productAmiss(criterion, product);
  if (amiss) return { because: amiss };
  const written = textOf(cell("score"));
  const score = written === "" ? null : Number(written);
  if (score !== null && !isOnScale(rubric, criterion, score)) {
    const { lowest, highest } = rubric.scale;
    return {
      because: phrase("“{written}” is not on the scale from {lowest} to {highest}.", { written, lowest, highest }),
    };
  }
  return {
    rating: {
      criterion: criterion.key,
      product,
      rater: textOf(cell("rater")),
      score,
      comment: textOf(cell("comment")),
    },
  };
}

function rowNamed(
  rubric: Rubric,
  named: string,
): { readonly criterion: Criterion | null; readonly product: string | null } {
  const whole = criterionNamed(rubric, named);
  const [, row, product] = /^(.*)\/([^/]*)$/.exec(named) ?? [];
  if (whole || row === undefined || product === undefined) return { criterion: whole, product: null };
  return { criterion: criterionNamed(rubric, row), product: product.trim() || null };
}

/** A score for each product has to say for which. */
function productAmiss({ name, deliverables, eachProduct }: Criterion, product: string | null): Phrase | null {
  if (!eachProduct || deliverables.some((one) => one === product)) return null;
  const products = { items: deliverables, by: "or" } as const;
  return product === null
    ? phrase("“{row}” is scored for each product; write {products} under “product”.", { row: name, products })
    : phrase("“{row}” is not scored for product {product}; write {products}.", { row: name, product, products });
}

/** By its key or its name, in any capitals. */
function criterionNamed({ criteria }: Rubric, named: string): Criterion | null {
  const wanted = named.trim().toLowerCase();
  return criteria.find(({ key, name }) => key.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).trim();
}
