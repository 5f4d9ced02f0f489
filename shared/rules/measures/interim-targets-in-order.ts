import {
  baselineOf,
  type DatedFigure,
  type Direction,
  directionOf,
  figuresOf,
  isComparable,
  shownFigure,
} from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const interimTargetsInOrder = defineRule({
  id: "measures/interim-targets-in-order",
  severity: "error",
  kind: measures,
  fields: ["measure", "target"],
  uses: ["baseline", "direction"],
  docs: {
    what: "Targets of later years go on in the direction of the earlier ones, up to the final target.",
    why: "A target that falls back, or an interim target beyond the final one, is a slip that decides whether a year counts as missed.",
    how: "Correct the target that steps out of line.",
    source: "rule 15; SK-12, interim targets monotone",
  },
  messages: {
    back: "The targets of “{measure}” {direction}, but {target} comes after {earlier}. Correct one of them.",
  },
  check({ table, report }) {
    for (const record of table.records) {
      const targets = figuresOf(record, "target");
      const [first] = targets;
      const last = targets.at(-1);
      if (!first || !last || targets.length < 2) continue;
      const sign = signOf(directionOf(record), baselineOf(record), targets);
      for (const [index, target] of targets.entries()) {
        const earlier = targets[index - 1];
        if (!earlier || sign === 0 || !isComparable(earlier, target) || (target.value - earlier.value) * sign >= 0)
          continue;
        const values = {
          measure: textOf(record.cells.measure),
          target: shownFigure(target),
          earlier: shownFigure(earlier),
        };
        const direction = sign > 0 ? phrase("rise") : phrase("fall");
        report("back", target.cell.at, { ...values, direction }, { related: [earlier.cell.at] });
      }
    }
  },
});

/**
 * 1 where targets rise, -1 where they fall, 0 where nothing can be said: the row does not say, and the targets do not
 * either; or they end on the wrong side of the baseline, which is another rule's to speak of.
 */
function signOf(direction: Direction | null, baseline: DatedFigure | null, targets: readonly DatedFigure[]): number {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || direction === "maintain") return 0;
  const start = baseline && isComparable(baseline, last) ? baseline : null;
  const way = Math.sign(last.value - (start ?? first).value);
  if (direction !== null) return direction === "increase" ? (way < 0 ? 0 : 1) : way > 0 ? 0 : -1;
  const steps = targets
    .slice(1)
    .map((target, index) => Math.sign(target.value - (targets[index]?.value ?? target.value)));
  const back = steps.filter((step) => step === -way).length;
  return start !== null && back === 1 ? way : 0;
}

export const examples = [
  good(`
    | Measures | Measure         | Baseline | 2026-27 Target | 2027-28 Target | 2028-29 Target |
    |          | Grade 3 reading | 41%      | 46%            | 52%            | 60%            |
    |          | Chronic absence | 22%      | 18%            | 15%            | 12%            |`),
  bad(
    `
    | Measures | Measure         | Baseline | 2026-27 Target | 2027-28 Target | 2028-29 Target |
    |          | Grade 3 reading | 41%      | 52%            | 46%            | 60%            |`,
    "Measures!D2 The targets of “Grade 3 reading” rise, but 46% comes after 52%. Correct one of them.",
  ),
];
