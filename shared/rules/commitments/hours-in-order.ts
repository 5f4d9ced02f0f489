import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { commitments } from "../../templates/kinds/commitments.ts";
import { bad, defineRule, good } from "../define.ts";

export const hoursInOrder = defineRule({
  id: "commitments/hours-in-order",
  severity: "error",
  kind: commitments,
  fields: ["title", "hoursLow", "hoursHigh"],
  docs: {
    what: "The lower estimate of hours is not above the higher one.",
    why: "Every sum of hours is wrong while two figures stand in each other's place.",
    how: "Exchange the two figures, or correct the one that is wrong.",
    source: "SK-20, low <= high",
  },
  messages: {
    reversed: "“{commitment}” takes at least {low} and at most {high} hours. Exchange the two, or correct one.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const [low, high] = [amountIn(cells.hoursLow), amountIn(cells.hoursHigh)];
      if (low === null || high === null || low <= high) continue;
      report(
        "reversed",
        cells.hoursLow.at,
        { commitment: textOf(cells.title), low, high },
        { related: [cells.hoursHigh.at] },
      );
    }
  },
});

export const examples = [
  good(`
    | Promises | Commitment           | Hours, at least | Hours, at most |
    |          | Recruit participants | 3               | 5              |
    |          | Preview content      | 1               | 1              |`),
  bad(
    `
    | Promises | Commitment           | Hours, at least | Hours, at most |
    |          | Recruit participants | 5               | 3              |
    |          | Preview content      | 1               | 1              |`,
    "Promises!B2 “Recruit participants” takes at least 5 and at most 3 hours. Exchange the two, or correct one.",
  ),
];
