import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesOfDrawn, testAnalysis } from "../../testing/analysis-tester.ts";
import { matrix } from "./matrix.ts";

testAnalysis(matrix, [
  {
    name: "active rows by arena and level, tiers under their other names, and totals",
    workbook: `
      | Resource map | Resource       | Arena       | Tier   | Annual cost | State  |
      |              | Welcome week   | Transitions | Tier 1 | 2000        | Active |
      |              | Buddy program  | Transitions | Tier 2 | 1000        |        |
      |              | Counseling     | Counseling  | Tier 3 | 60000       | Active |
      |              | Night school   | Transitions | Tier 1 | 9000        | Ended  |
      |              | Talk to family | Home        |        |             | Active |`,
    answer: `
      | Arena                                        | Promote and prevent | Early intervention | System of care | No level | All |
      | Classroom-based supports                     |   |   |   |   |   |
      | Support for transitions                      | 1 | 1 |   |   | 2 |
      | Home involvement and engagement              |   |   |   | 1 | 1 |
      | Crisis response and prevention               |   |   |   |   |   |
      | Community outreach and engagement            |   |   |   |   |   |
      | Special assistance for students and families |   |   | 1 |   | 1 |
      | All                                          | 1 | 1 | 1 | 1 | 4 |

      | Arena                                        | Promote and prevent | Early intervention | System of care | All |
      | Classroom-based supports                     |        |        |         |         |
      | Support for transitions                      | $2,000 | $1,000 |         | $3,000  |
      | Home involvement and engagement              |        |        |         |         |
      | Crisis response and prevention               |        |        |         |         |
      | Community outreach and engagement            |        |        |         |         |
      | Special assistance for students and families |        |        | $60,000 | $60,000 |
      | All                                          | $2,000 | $1,000 | $60,000 | $63,000 |`,
    captions: [
      "4 activities on the map; 15 of 18 cells of the framework are empty.",
      "Dollars a year, of the 3 activities that say.",
    ],
    from: { "2 Promote and prevent": "A2", "14 All": "D2 D3 D4" },
  },
  {
    name: "a list of partners without arenas is no map of blanks",
    workbook: `
      | Resource map | Resource    | Site |
      |              | Riding club | Oak  |
      |              | Book bus    | Elm  |`,
    answer: "| Arena |",
    captions: [
      "None of the 2 activities on the map says its arena and its level of help. With a column for each, this map fills itself.",
    ],
  },
]);

it("every row and every column adds up to all, whatever stands on the map", () => {
  const resource = fc.record({
    arena: fc.constantFrom("Transitions", "Home", "Crisis", "Magic", ""),
    tier: fc.constantFrom("Tier 1", "Tier 2", "Tier 3", ""),
    cost: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: "" }),
  });
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 9 }), (drawn) => {
      const resources = [{ arena: "Home", tier: "Tier 1", cost: 1 }, ...drawn];
      const lines = resources.map(({ arena, tier, cost }, at) => `| | Program ${at} | ${arena} | ${tier} | ${cost} |`);
      const workbook = ["| Resource map | Resource | Arena | Tier | Annual cost |", ...lines].join("\n");
      const tables = tablesOfDrawn(matrix, { workbook });
      for (const { rows, columns } of tables) {
        const figures = rows.map(({ entries }) => columns.slice(1).map(({ id }) => Number(entries[id]?.value ?? 0)));
        for (const row of figures) expect(row.slice(0, -1).reduce(add, 0)).toBe(row.at(-1));
        for (const at of columns.slice(1).keys()) {
          expect(figures.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(figures.at(-1)?.[at]);
        }
      }
      expect(tables[0]?.rows.at(-1)?.entries.all?.value).toBe(resources.length);
    }),
    { numRuns: 25 },
  );
});

function add(a: number, b: number): number {
  return a + b;
}
