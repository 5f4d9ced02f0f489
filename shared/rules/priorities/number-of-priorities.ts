import { planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const numberOfPriorities = definePlanRule({
  id: "priorities/number-of-priorities",
  severity: "warning",
  needs: [columns(priorities, "priority")],
  docs: {
    what: "A plan has three to five priorities.",
    why: "With more, nothing comes first; with fewer, one of them is usually several in one.",
    how: "Join priorities that belong together, drop one, or split one that says two things.",
    source: "rule 10; SK-14 (3-5 priorities)",
  },
  messages: {
    many: "The plan has {count:priority|priorities}; {most} is what a plan can carry. Join or drop some.",
    few: "The plan has only {count:priority|priorities}; most plans have {fewest} or more. Is one of them several in one?",
  },
  options: { fewest: 3, most: 5 },
  check({ plan, options: { fewest, most }, report }) {
    const all = planTree(plan).priorities;
    const [first] = all;
    if (!first) return;
    const related = all.slice(1).map(({ cell }) => cell.at);
    if (all.length > most) report("many", first.cell.at, { count: all.length, most }, { related });
    if (all.length < fewest) report("few", first.cell.at, { count: all.length, fewest }, { related });
  },
});

export const examples = [
  good(`
    | Priorities | Priority  | Initiative |
    |            | Literacy  | Coaching   |
    |            | Families  | Home visit |
    |            | Wellbeing | Counseling |`),
  bad(
    `
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    |            | Families | Home visit |`,
    "Priorities!A2 The plan has only 2 priorities; most plans have 3 or more. Is one of them several in one?",
  ),
  bad(
    `
    | Priorities | Priority   | Initiative |
    |            | Literacy   | Coaching   |
    |            | Families   | Home visit |
    |            | Wellbeing  | Counseling |
    |            | Facilities | New roofs  |
    |            | Staffing   | Mentoring  |
    |            | Attendance | Bus lines  |`,
    "Priorities!A2 The plan has 6 priorities; 5 is what a plan can carry. Join or drop some.",
  ),
];
