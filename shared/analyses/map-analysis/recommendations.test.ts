import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesOfDrawn, testAnalysis } from "../../testing/analysis-tester.ts";
import { recommendations } from "./recommendations.ts";

testAnalysis(recommendations, [
  {
    name: "money freed and needed, who decides at each level, and what cannot be",
    workbook: `
      | Resource map | ID | Resource      | Annual cost |
      |              | R1 | Night school  | 9000        |
      |              | R2 | Buddy program | 1000        |
      | Map analysis | Level    | What was found      | Recommendation | Resources concerned | Money freed | Money needed | Owner    |
      |              | District | Night school        | Stop           | R1                  | 9000        |              | J. Ortiz |
      |              | School   | Buddies in grade 6  | Strengthen     | R2                  |             | 4000         | A. Lee   |
      |              | School   | Two buddy programs  | Redeploy       | R2                  | 1500        |              | A. Lee   |
      |              | School   | Family evenings     | Add            |                     |             | 2000         |          |`,
    answer: `
      | Recommendation | About              | Money freed | Money needed | Goes to        | Still open                        |
      | Stop           | Night school       | $9,000      |              | Superintendent |                                   |
      | Strengthen     | Buddies in grade 6 |             | $4,000       | Principal      |                                   |
      | Redeploy       | Two buddy programs | $1,500      |              | Principal      | frees more than the $1,000 it costs |
      | Add            | Family evenings    |             | $2,000       | Principal      | nobody owns it                    |
      | All            |                    | $10,500     | $6,000       |                |                                   |`,
    captions: ["$10,500 freed less $6,000 needed: $4,500 is left."],
    from: { "3 Still open": "E4 C3", "5 Money freed": "E2 E4" },
  },
]);

it("what is freed and needed in all is the sum of the rows", () => {
  const money = fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: "" });
  fc.assert(
    fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = rows.map(
        ([freed, needed], at) => `| | Thing number ${at} found | Redeploy | ${freed} | ${needed} |`,
      );
      const drawn = ["| Map analysis | What was found | Recommendation | Money freed | Money needed |", ...lines];
      const [table] = tablesOfDrawn(recommendations, { workbook: drawn.join("\n") });
      const total = table?.rows.at(-1)?.entries;
      expect(total?.freed?.value ?? 0).toBe(rows.reduce((sum, [freed]) => sum + Number(freed), 0));
      expect(total?.needed?.value ?? 0).toBe(rows.reduce((sum, [, needed]) => sum + Number(needed), 0));
    }),
    { numRuns: 25 },
  );
});
