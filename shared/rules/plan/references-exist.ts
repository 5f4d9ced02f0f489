import { referenceColumns } from "../../plan/references/unresolved.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rename } from "../fixes.ts";

export const referencesExist = definePlanRule({
  id: "plan/references-exist",
  severity: "error",
  needs: [],
  docs: {
    what: "What a row points at is in the plan.",
    why: "A measure, initiative, or priority that stands nowhere else is missing from the plan, or has another name there.",
    how: "Write the id or name just as it stands on its own sheet, or add it there.",
    source: "rules 2 and 20; references by id or by name, with the nearest match",
  },
  messages: {
    near: "No {what} is called “{written}”. Is it “{nearest}”?",
    unknown: "No {what} is called “{written}”. Add it under {sheet}, or write the one that is meant.",
    none: "Nothing in “{heading}”, such as “{written}”, stands under {sheet}. Write the names as they stand there, or add them.",
  },
  options: { fewestForNone: 3 },
  check({ plan, options, report }) {
    for (const { column, sheet, found, unresolved } of referenceColumns(plan)) {
      const { field, table } = column;
      // The deliverable of a step has a rule of its own.
      if (field.id === "deliverable" && isOfKindId(table, "implementation-plan")) continue;
      const [first] = unresolved;
      // Where nothing fits, the column has names of its own: that is one thing to say.
      if (first && found === 0 && unresolved.length >= options.fewestForNone && table.headerRow !== null) {
        const at = { sheet: table.sheet, row: table.headerRow, col: column.column.col };
        const related = unresolved.flatMap(({ cells }) => cells.map(({ cell }) => cell.at));
        report("none", at, { heading: column.column.heading, written: first.written, sheet }, { related });
        continue;
      }
      for (const { written, nearest, cells } of unresolved) {
        const [{ cell }, ...others] = cells;
        const related = others.map((other) => other.cell.at);
        const what = WHAT[field.id] ?? ({ ours: field.heading, small: true } as const);
        if (nearest === null) report("unknown", cell.at, { what, written, sheet }, { related });
        else {
          const fixes = rename(plan, cells, written, nearest);
          report("near", cell.at, { what, written, nearest }, { related, fixes });
        }
      }
    }
  },
});

const WHAT: Readonly<Record<string, Phrase>> = {
  measures: phrase("measure"),
  parent: phrase("aspiration, priority, or initiative"),
  builtOn: phrase("product"),
  basedOn: phrase("benchmark"),
  nextCycle: phrase("cycle"),
};

export const examples = [
  good(`
    | Priorities     | Priority ID | Priority | Initiative | Deliverable    |
    |                | P1          | Literacy | Coaching   | Coaching guide |
    | Resource needs | Initiative  | Need     | Total cost |                |
    |                | coaching    | Coach    | 62000      |                |
    |                | All         | Postage  | 900        |                |`),
  bad(
    `
    | Priorities     | Priority    | Initiative       | Deliverable    |
    |                | Literacy    | Reading coaching | Coaching guide |
    | Resource needs | Initiative  | Need             | Total cost     |
    |                | Reading coachng | Coach        | 62000          |
    |                | New roofs   | Roofer           | 90000          |
    |                | New roofs   | Tiles            | 8000           |`,
    "'Resource needs'!A2 No initiative is called “Reading coachng”. Is it “Reading coaching”?",
    "'Resource needs'!A3 No initiative is called “New roofs”. Add it under Priorities, or write the one that is meant.",
  ),
  bad(
    `
    | Priorities     | Priority    | Initiative       | Deliverable    |
    |                | Literacy    | Reading coaching | Coaching guide |
    | Resource needs | Initiative  | Need             | Total cost     |
    |                | Roofs       | Roofer           | 90000          |
    |                | Buses       | Driver           | 40000          |
    |                | Kitchens    | Stove            | 8000           |`,
    "'Resource needs'!A1 Nothing in “Initiative”, such as “Roofs”, stands under Priorities. Write the names as they stand there, or add them.",
  ),
];
