import fc from "fast-check";
import type { Criterion, Rubric } from "../rubrics/types.ts";

/** Words as people type them: some letters of other languages, marks that files give a meaning to, no ends of spaces. */
const words = fc
  .array(
    fc.constantFrom("plan", "Años", "“quoted”", 'a "b"', "x, y", "3 steps", "語", "R&D", "=SUM", "-", "50%", "l'été"),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(" "));

const SCALES = [
  { lowest: 1, highest: 3, step: 1 },
  { lowest: 1, highest: 4, step: 1 },
  { lowest: 0, highest: 4, step: 1 },
  { lowest: 1, highest: 5, step: 1 },
  { lowest: 1, highest: 3, step: 0.5 },
] as const;

/** Rubrics of all scales, with a name and a descriptor on every level, no two rows of one name. */
export const arbitraryRubric: fc.Arbitrary<Rubric> = fc
  .record({
    scale: fc.constantFrom(...SCALES),
    accepts: fc.constantFrom(null, 0.25),
    name: words,
    what: fc.oneof(fc.constant(""), words),
    version: fc.integer({ min: 1, max: 9 }),
    averageOver: fc.constantFrom("rows" as const, "deliverables" as const),
    whereRatersDiffer: fc.constantFrom("unscored" as const, "average" as const),
    everyRowScored: fc.boolean(),
    rows: fc.array(
      fc.record({
        name: words,
        description: fc.oneof(fc.constant(""), words),
        deliverables: fc.subarray(["1", "2", "7"]),
        eachProduct: fc.boolean(),
        required: fc.boolean(),
        weight: fc.constantFrom("1", "2", "1/2"),
        levelNames: fc.tuple(words, words),
        descriptor: words,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ scale, accepts, name, what, version, rows, averageOver, whereRatersDiffer, everyRowScored }): Rubric => {
    const count = (scale.highest - scale.lowest) / scale.step + 1;
    return {
      id: "drawn-rubric",
      version,
      name,
      what,
      scale: accepts === null ? scale : { ...scale, accepts },
      rule: { threshold: "2.7", requiredAtLeast: "3", everyRowScored, averageOver, whereRatersDiffer },
      criteria: rows.map(
        (row, at): Criterion => ({
          key: `row_${at + 1}`,
          name: `${row.name} ${at + 1}`,
          description: row.description,
          deliverables: row.deliverables,
          ...(row.eachProduct && row.deliverables.length > 0 ? { eachProduct: true } : {}),
          required: row.required,
          weight: row.weight,
          levels: Array.from({ length: count }, (_, level) => ({
            score: scale.lowest + level * scale.step,
            name: `${row.levelNames[level % 2] ?? ""} ${level}`,
            descriptor: `${row.descriptor}, level ${level}.`,
          })),
        }),
      ),
    };
  });
