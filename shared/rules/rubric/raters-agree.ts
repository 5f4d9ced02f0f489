import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { rubric } from "../../templates/kinds/rubric.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const ratersAgree = defineRule({
  id: "rubric/raters-agree",
  severity: "warning",
  kind: rubric,
  fields: ["title", "score", "rater"],
  uses: ["required"],
  docs: {
    what: "Raters agree on each required row.",
    why: "A required row decides by itself whether a plan passes; with two scores it decides nothing.",
    how: "Talk the row through, and write the score you settle on with “adjudicated” as its rater.",
    source: "rule 61, raters a level or more apart on a required row",
  },
  messages: {
    differ: "“{criterion}” is required, and scores differ: {scores}. Settle on one, with “adjudicated” as its rater.",
  },
  options: { apart: 1 },
  check({ records, options: { apart }, report }) {
    const scored = records.filter(({ cells }) => cells.score.value !== null && textOf(cells.rater) !== "");
    for (const rows of groupedBy(scored, ({ cells }) => textOf(cells.title)).values()) {
      const isRequired = rows.some(({ cells }) => cells.required.value ?? SEVEN.has(plainName(textOf(cells.title))));
      if (!isRequired || rows.some(({ cells }) => /^adjudicated$/i.test(textOf(cells.rater)))) continue;
      const scores = rows.flatMap(({ cells }) => cells.score.value ?? []);
      const [first, ...others] = rows;
      if (!first || Math.max(...scores) - Math.min(...scores) < apart) continue;
      const given = rows.map(({ cells }) => `${textOf(cells.rater)} ${textOf(cells.score)}`);
      const related = others.map(({ cells }) => cells.score.at);
      report(
        "differ",
        first.cells.score.at,
        { criterion: textOf(first.cells.title), scores: given.join(", ") },
        { related },
      );
    }
  },
});

/** The rows that the program asks a 3 on, where the sheet does not say. Source: S4-15. */
const SEVEN = new Set([
  "mission measures",
  "strategic priority measures",
  "organization",
  "descriptive clarity",
  "initiatives",
  "deliverables",
  "action steps",
]);

export const examples = [
  good(`
    | Rubric | Criterion        | Rater       | Score |
    |        | Mission measures | Imani       | 3     |
    |        | Mission measures | Walter      | 2     |
    |        | Mission measures | Adjudicated | 3     |
    |        | Norms            | Imani       | 3     |
    |        | Norms            | Walter      | 2     |`),
  bad(
    `
    | Rubric | Criterion        | Rater  | Score |
    |        | Mission measures | Imani  | 3     |
    |        | Mission measures | Walter | 2     |`,
    "Rubric!C2 “Mission measures” is required, and scores differ: Imani 3, Walter 2. Settle on one, with “adjudicated” as its rater.",
  ),
];
