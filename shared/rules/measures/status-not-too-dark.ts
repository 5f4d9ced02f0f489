import { shownFigure } from "../../plan/measures/figures.ts";
import { progressOf } from "../../plan/measures/progress.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const statusNotTooDark = defineRule({
  id: "measures/status-not-too-dark",
  severity: "info",
  kind: measures,
  fields: ["measure", "baseline", "target", "actual", "status"],
  docs: {
    what: "A measure that is called at risk lags by its figures, or the notes say why it is at risk.",
    why: "Good news is news too; and a status that is never brought up to date is not believed.",
    how: "Change the status, or write under Notes what the figure does not show.",
    source: "rule 18, the reverse",
  },
  messages: {
    ahead:
      "“{measure}” is called “{status}”, though {actual} is at or ahead of its way from {baseline} to {target}. Change the status, or say why.",
  },
  check({ table, today, report }) {
    for (const record of table.records) {
      const { measure, status } = record.cells;
      if (status.value !== "at-risk" && status.value !== "off-track") continue;
      const progress = progressOf(record, today);
      if (!progress) continue;
      const { baseline, actual, target, expected } = progress;
      if ((actual.value - expected) * Math.sign(target.value - baseline.value) < 0) continue;
      const values = { measure: textOf(measure), status: textOf(status), baseline: shownFigure(baseline) };
      const figures = { actual: shownFigure(actual), target: shownFigure(target) };
      report("ahead", status.at, { ...values, ...figures }, { related: [actual.cell.at, target.cell.at] });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Baseline | Baseline date | Target | Target date | Actual | Last updated | Status  |
    |          | Grade 3 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 42%    | 2026-07-01   | At risk |`),
  bad(
    `
    | Measures | Measure         | Baseline | Baseline date | Target | Target date | Actual | Last updated | Status  |
    |          | Grade 3 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 55%    | 2026-07-01   | At risk |`,
    "Measures!H2 “Grade 3 reading” is called “At risk”, though 55% is at or ahead of its way from 40% to 60%. Change the status, or say why.",
  ),
];
