import { textOf } from "../../recognize/cells.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const heardIsReportedBack = defineRule({
  id: "engagement-plan/heard-is-reported-back",
  severity: "warning",
  kind: engagementPlan,
  fields: ["audience", "heard", "reportBack"],
  docs: {
    what: "Every group that was heard has a day on which it is told what came of it.",
    why: "Who hears nothing back takes it that nobody listened.",
    how: "Write the day on which they were told, or will be.",
    source: "SK-10, heard, used, reported back; rule 32",
  },
  messages: {
    untold: "“{group}” was heard, and “{heading}” is empty. Write the day on which they hear what came of it.",
  },
  check({ records, table, report }) {
    const heading = table.columns.find(({ field }) => field?.id === "reportBack")?.heading ?? "";
    for (const { cells } of records) {
      if (cells.heard.raw === null || cells.reportBack.raw !== null) continue;
      report("untold", cells.reportBack.at, { group: textOf(cells.audience), heading }, { related: [cells.heard.at] });
    }
  },
});

export const examples = [
  good(`
    | Engagement | Stakeholder group | Step or method | What we heard        | Reported back |
    |            | Families          | Survey         | Evenings suit no one | 2026-05-04    |
    |            | Students          | Focus group    |                      |               |`),
  bad(
    `
    | Engagement | Stakeholder group | Step or method | What we heard        | Reported back |
    |            | Families          | Survey         | Evenings suit no one | 2026-05-04    |
    |            | Students          | Focus group    | Nobody knows me here |               |`,
    "Engagement!D3 “Students” was heard, and “Reported back” is empty. Write the day on which they hear what came of it.",
  ),
];
