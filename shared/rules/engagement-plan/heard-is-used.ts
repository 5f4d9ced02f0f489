import { textOf } from "../../recognize/cells.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const heardIsUsed = defineRule({
  id: "engagement-plan/heard-is-used",
  severity: "warning",
  kind: engagementPlan,
  fields: ["audience", "heard", "used"],
  docs: {
    what: "What was heard says how it was used.",
    why: "People can live with a no; an answer that nobody did anything with is the last they give.",
    how: "Write what changed in the plan because of it, or why nothing did.",
    source: "SK-10, heard, used, reported back; rule 32",
  },
  messages: {
    unused: "“{group}” was heard, and “{heading}” is empty. Write what changed because of it, or why nothing did.",
  },
  check({ records, table, report }) {
    const heading = table.columns.find(({ field }) => field?.id === "used")?.heading ?? "";
    for (const { cells } of records) {
      if (cells.heard.raw === null || cells.used.raw !== null) continue;
      report("unused", cells.used.at, { group: textOf(cells.audience), heading }, { related: [cells.heard.at] });
    }
  },
});

export const examples = [
  good(`
    | Engagement | Stakeholder group | Step or method | What we heard        | How it was used |
    |            | Families          | Survey         | Evenings suit no one | Saturday forums |
    |            | Students          | Focus group    |                      |                 |`),
  bad(
    `
    | Engagement | Stakeholder group | Step or method | What we heard        | How it was used |
    |            | Families          | Survey         | Evenings suit no one | Saturday forums |
    |            | Students          | Focus group    | Nobody knows me here |                 |`,
    "Engagement!D3 “Students” was heard, and “How it was used” is empty. Write what changed because of it, or why nothing did.",
  ),
];
