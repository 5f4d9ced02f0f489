import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { norms } from "../../templates/kinds/norms.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const numberOfNorms = definePlanRule({
  id: "norms/number-of-norms",
  severity: "warning",
  needs: [norms],
  docs: {
    what: "A team has about five norms.",
    why: "Nobody remembers ten, and two do not cover how people work together.",
    how: "Join norms that say the same, or add what is missing.",
    source: "SK-08 (warn below 4 and above 6); S4, deliverable 1 (approximately 5)",
  },
  messages: {
    many: "There are {count:norm|norms}; about five is what a team can keep in mind. Join some.",
    few: "There is a list of only {count:norm|norms}; about five is usual. What is missing?",
  },
  options: { fewest: 4, most: 6 },
  check({ plan, options: { fewest, most }, report }) {
    const named = tablesOf(plan, norms).flatMap(({ records }) =>
      records.filter(({ cells }) => textOf(cells.title) !== ""),
    );
    const at = headingRow(plan, norms);
    if (!at || named.length === 0) return;
    if (named.length > most) report("many", at, { count: named.length });
    if (named.length < fewest) report("few", at, { count: named.length });
  },
});

export const examples = [
  good(`
    | Norms | Norm                        | Value it enacts |
    |       | We begin on time            | Respect         |
    |       | We ask before we judge      | Trust           |
    |       | We bring the data           | Learning        |
    |       | We say in the room what we think | Trust      |
    |       | We do what we promised      | Respect         |`),
  bad(
    `
    | Norms | Norm                        | Value it enacts |
    |       | We begin on time            | Respect         |
    |       | We ask before we judge      | Trust           |`,
    "Norms!A1:B1 There is a list of only 2 norms; about five is usual. What is missing?",
  ),
  {
    ...bad(
      `
    | Norms | Norm                        | Value it enacts |
    |       | We begin on time            | Respect         |
    |       | We ask before we judge      | Trust           |`,
      "Norms!A1:B1 There are 2 norms; about five is what a team can keep in mind. Join some.",
    ),
    options: { fewest: 1, most: 1 },
  },
];
