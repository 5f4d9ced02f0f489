import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { by, exactly, fraction, times } from "../exact.ts";
import { plainly } from "../shown.ts";
import type { Criterion, Level, Rubric } from "../types.ts";
import type { Imported } from "./types.ts";

/** What a format tells of a rubric. What it leaves out is filled in, and said. */
export interface Told extends Partial<Omit<Rubric, "criteria" | "name">> {
  readonly name: string;
  readonly criteria: readonly ToldCriterion[];
}

export type ToldCriterion = Pick<Criterion, "name" | "levels"> & Partial<Criterion>;

/** Makes a rubric of what a file tells; null where it tells of no row with levels. */
export function assembled(told: Told): Imported | null {
  const rows = told.criteria.filter(({ name, levels }) => name !== "" && levels.length > 0);
  if (rows.length === 0) return null;
  const keys = keysOf(rows);
  const criteria = rows.map(
    (row, at): Criterion => ({
      key: keys[at] ?? "",
      name: row.name,
      description: row.description ?? "",
      deliverables: row.deliverables ?? [],
      ...(row.eachProduct ? { eachProduct: true } : {}),
      required: row.required ?? false,
      weight: row.weight ?? "1",
      levels: [...row.levels].sort((one, other) => one.score - other.score),
    }),
  );
  const scale = told.scale ?? scaleOf(criteria.flatMap(({ levels }) => levels));
  const rule = told.rule ?? ruleFor(scale.highest);
  const rubric: Rubric = {
    id: told.id ?? (slug(told.name) || "rubric"),
    version: told.version ?? 1,
    name: told.name,
    what: told.what ?? "",
    scale,
    rule,
    criteria,
  };
  return { rubric, assumed: told.rule ? [] : assumedRule(rubric) };
}

function keysOf(rows: readonly ToldCriterion[]): readonly string[] {
  const taken = new Set(rows.flatMap(({ key }) => key ?? []));
  return rows.map((row) => {
    if (row.key !== undefined && row.key !== "") return row.key;
    const base = slug(row.name).replaceAll("-", "_") || "row";
    let key = base;
    for (let next = 2; taken.has(key); next += 1) key = `${base}_${next}`;
    taken.add(key);
    return key;
  });
}

/** "plan-quality" for "Plan quality". */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** From the lowest to the highest level, by the smallest distance between two levels. */
function scaleOf(levels: readonly Level[]): Rubric["scale"] {
  const scores = [...new Set(levels.map(({ score }) => score))].sort((one, other) => one - other);
  const [lowest = 0, highest = 1] = [scores[0], scores.at(-1)];
  const gaps = scores.slice(1).map((score, at) => Math.round((score - (scores[at] ?? 0)) * 1e6) / 1e6);
  const step = Math.min(...gaps, 1);
  const isRegular = scores.every(
    (score) => by(exactly(Math.round((score - lowest) * 1e6) / 1e6), exactly(step)).under === 1n,
  );
  return { lowest, highest, step: isRegular ? step : 0.01 };
}

/** Nine tenths of the top, as 2.7 is of 3, and the top on required rows. */
function ruleFor(highest: number): Rubric["rule"] {
  return {
    threshold: plainly(times(exactly(highest), fraction(9n, 10n))),
    requiredAtLeast: plainly(exactly(highest)),
    everyRowScored: true,
    averageOver: "rows",
    whereRatersDiffer: "unscored",
  };
}

function assumedRule({ rule: { threshold }, scale: { highest } }: Rubric): readonly Phrase[] {
  return [
    phrase(
      "The file does not say when a plan passes: an average of {threshold} of {highest} was taken, and no row as required.",
      {
        threshold,
        highest,
      },
    ),
  ];
}
