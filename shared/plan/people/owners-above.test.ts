import { describe, expect, it } from "vitest";
import { recognize } from "../../recognize/recognize.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { ownersOfDeliverables, ownersOfServed } from "./owners-above.ts";

const plan = recognize(
  markdownWorkbook(`
    | Priorities          | Initiative  | Deliverable ID | Deliverable    | Owner              |
    |                     | Coaching    | D1             | Coaching guide | J. Ortiz           |
    |                     | Coaching    | D2             | Coach schedule | All principals     |
    |                     | Tutoring    | D3             | Tutor guide    | A. Lee and M. Diaz |
    |                     | Tutoring    | D4             | Tutor rooms    |                    |
    | Implementation plan | Deliverable | Action step    | Owner          |                    |
    |                     | D1          | Write guide    |                |                    |
    |                     | D2          | Ask schools    |                |                    |
    |                     | D3          | Draw pictures  |                |                    |
    |                     | D4          | Rent rooms     |                |                    |
    |                     | D9          | Buy books      |                |                    |
    | Measures            | Measure     | Serves         | Owner          | Target             |
    |                     | Guides read | D1             |                | 60%                |
    |                     | Rooms used  | D1, D3         |                | 60%                |`),
  {
    pack: simplePlan,
    assume: { Priorities: "priorities", "Implementation plan": "implementation-plan", Measures: "measures" },
  },
);

describe("who answers for what a row belongs to", () => {
  it("is the one owner of a step's deliverable: no group, no two people, nobody where it has none", () => {
    const find = ownersOfDeliverables(plan);
    const found = tablesOf(plan, implementationPlan).flatMap(({ records }) => records.map(find));
    expect(found).toEqual([{ owner: "J. Ortiz", of: "Coaching guide" }, null, null, null, null]);
  });

  it("is the one owner of what a measure serves, unless that is several", () => {
    const find = ownersOfServed(plan);
    const found = tablesOf(plan, measures).flatMap(({ records }) => records.map(find));
    expect(found).toEqual([{ owner: "J. Ortiz", of: "Coaching guide" }, null]);
  });
});
