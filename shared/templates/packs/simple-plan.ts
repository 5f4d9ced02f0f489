import { implementationPlan } from "../kinds/implementation-plan.ts";
import { lists } from "../kinds/lists.ts";
import { measures } from "../kinds/measures.ts";
import { priorities } from "../kinds/priorities.ts";
import { roster } from "../kinds/roster.ts";
import { defaultLists } from "../lists/index.ts";
import type { Pack } from "../types.ts";

/** For any district that wants its priorities, steps, and measures in one place. */
export const simplePlan: Pack = {
  id: "simple-plan",
  version: 1,
  name: "Simple plan",
  what: "A district or school improvement plan: priorities, action steps, measures, and the people behind them.",
  ways: [],
  sheets: [
    {
      name: "Priorities",
      kind: priorities,
      who: "Leadership team",
      intro: "A few priorities, the initiatives that serve them, and what each will hand over.",
      columns: [
        "priority",
        "goal",
        "initiative",
        "deliverable",
        "doneWhen",
        "owner",
        "start",
        "end",
        "measures",
        "status",
        "notes",
      ],
    },
    {
      name: "Implementation plan",
      kind: implementationPlan,
      who: "Owners of the action steps",
      intro: "The steps of this year: one owner a step, with dates.",
      columns: [
        "id",
        "initiative",
        "deliverable",
        "actionStep",
        "owner",
        "support",
        "start",
        "end",
        "resources",
        "cost",
        "fundingSource",
        "evidence",
        "status",
        "percentComplete",
        "actualEnd",
        "updated",
        "notes",
      ],
    },
    {
      name: "Measures",
      kind: measures,
      who: "Whoever keeps the data",
      intro: "What you count to see whether it works.",
      columns: [
        "id",
        "priority",
        "measure",
        "unit",
        "direction",
        "studentGroup",
        "dataSource",
        "frequency",
        "owner",
        "baseline",
        "baselineDate",
        "target",
        "targetDate",
        "actual",
        "notes",
      ],
    },
    {
      name: "Roster",
      kind: roster,
      who: "Plan coordinator",
      intro: "Everybody who owns something in the plan.",
      columns: ["person", "jobTitle", "team", "role", "site", "start", "end", "email", "notes"],
    },
    {
      name: "Lists",
      kind: lists,
      who: "Plan coordinator",
      intro: "The choices of the drop-downs.",
      columns: ["listName", "title", "order", "active", "synonyms"],
    },
  ],
  lists: defaultLists,
  rules: {
    // A plan of one school for one year has few priorities, and nothing to put in sequence.
    "priorities/number-of-priorities": { severity: "info" },
    "priorities/initiatives-sequenced": { on: false },
    "measures/require-student-group": { severity: "info" },
    "plan/updated-lately": { options: { mostDays: 60 } },
  },
  settings: {},
  changes: [{ version: 1, what: "First edition." }],
};
