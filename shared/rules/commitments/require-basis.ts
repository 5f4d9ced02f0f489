import { textOf } from "../../recognize/cells.ts";
import { commitments } from "../../templates/kinds/commitments.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireBasis = defineRule({
  id: "commitments/require-basis",
  severity: "warning",
  kind: commitments,
  fields: ["title", "basis"],
  uses: ["hours", "hoursLow", "hoursHigh"],
  docs: {
    what: "Hours say whether they are in total, for each meeting, or for each week.",
    why: "“2-3 hours” for each of thirty weeks is ninety hours.",
    how: "Choose In total, Per meeting, or Per week.",
    source: "SK-20, basis known",
  },
  messages: {
    missing: "The hours of “{commitment}” do not say whether they are in total, per meeting, or per week. Choose one.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const hasHours = [cells.hours, cells.hoursLow, cells.hoursHigh].some(({ value }) => value !== null);
      // “3-5 hrs total” says it in the cell.
      const isSaid = /\b(?:total|per|each|week|meeting)|\//i.test(textOf(cells.hours));
      if (hasHours && !isSaid && cells.basis.raw === null)
        report("missing", cells.basis.at, { commitment: textOf(cells.title) });
    }
  },
});

export const examples = [
  good(`
    | Promises | Commitment           | Hours         | Hours are |
    |          | Recruit participants | 3-5 hrs total |           |
    |          | Weekly check-ins     | 1             | Per week  |`),
  bad(
    `
    | Promises | Commitment           | Hours         | Hours are |
    |          | Recruit participants | 3-5           |           |
    |          | Weekly check-ins     | 1             | Per week  |`,
    "Promises!C2 The hours of “Recruit participants” do not say whether they are in total, per meeting, or per week. Choose one.",
  ),
];
