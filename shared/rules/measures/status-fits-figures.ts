import { shownFigure } from "../../plan/measures/figures.ts";
import { progressOf } from "../../plan/measures/progress.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const statusFitsFigures = defineRule({
  id: "measures/status-fits-figures",
  severity: "warning",
  kind: measures,
  fields: ["measure", "baseline", "target", "actual", "status"],
  docs: {
    what: "A measure that is called on track is on track by its figures.",
    why: "A green status over a figure that lags hides the trouble until it is too late to help.",
    how: "Change the status, or write under Notes why the figure will still come.",
    source: "rule 18",
  },
  messages: {
    behind:
      "“{measure}” is called “{status}”, but {actual} is behind the {expected} that a straight way from {baseline} to {target} would have reached. Change the status, or say why.",
  },
  options: { tolerancePercent: 10 },
  check({ table, today, options, report }) {
    for (const record of table.records) {
      const { measure, status } = record.cells;
      if (status.value !== "on-track" && status.value !== "complete") continue;
      const progress = progressOf(record, today);
      if (!progress) continue;
      const { baseline, actual, target, expected } = progress;
      const way = Math.abs(target.value - baseline.value);
      const behind = (expected - actual.value) * Math.sign(target.value - baseline.value);
      if (behind <= (way * options.tolerancePercent) / 100) continue;
      const values = { measure: textOf(measure), status: textOf(status), baseline: shownFigure(baseline) };
      const figures = {
        actual: shownFigure(actual),
        target: shownFigure(target),
        expected: withUnit(expected, target.unit),
      };
      report("behind", status.at, { ...values, ...figures }, { related: [actual.cell.at, target.cell.at] });
    }
  },
});

function withUnit(value: number, unit: string): string {
  const rounded = Math.round(value * 10) / 10;
  return unit === "percent" ? `${rounded}%` : String(rounded);
}

export const examples = [
  good(`
    | Measures | Measure         | Baseline | Baseline date | Target | Target date | Actual | Last updated | Status   |
    |          | Grade 3 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 49%    | 2026-07-01   | On track |`),
  bad(
    `
    | Measures | Measure         | Baseline | Baseline date | Target | Target date | Actual | Last updated | Status   |
    |          | Grade 3 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 42%    | 2026-07-01   | On track |`,
    "Measures!H2 “Grade 3 reading” is called “On track”, but 42% is behind the 50% that a straight way from 40% to 60% would have reached. Change the status, or say why.",
  ),
];
