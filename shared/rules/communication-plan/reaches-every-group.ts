import { groupInWords, stakeholderGroupsIn } from "../../plan/people/stakeholders.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const reachesEveryGroup = definePlanRule({
  id: "communication-plan/reaches-every-group",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(engagementPlan, "audience"), columns(communicationPlan, "audience")],
  docs: {
    what: "Every group that was asked is told what came of it.",
    why: "People who gave their time and hear nothing will not answer again.",
    how: "Add a communication with the group as its audience.",
    source: "SK-17, each stakeholder group of SK-10 is an audience; rule 33",
  },
  messages: { untold: "No communication is for {group}, who are asked under {sheet}. Add one." },
  check({ plan, report }) {
    const groupsOf = (cells: readonly string[]) =>
      new Set(cells.flatMap((text) => stakeholderGroupsIn(plan.pack, text)));
    const engagement = tablesOf(plan, engagementPlan);
    const asked = groupsOf(engagement.flatMap(({ records }) => records.map(({ cells }) => textOf(cells.audience))));
    const told = groupsOf(
      tablesOf(plan, communicationPlan).flatMap(({ records }) => records.map(({ cells }) => textOf(cells.audience))),
    );
    const at = headingRow(plan, communicationPlan);
    const sheet = plan.workbook.sheets.find(({ id }) => id === engagement[0]?.sheet)?.name ?? engagementPlan.name;
    if (at)
      for (const group of asked) if (!told.has(group)) report("untold", at, { group: groupInWords(group), sheet });
  },
});

export const examples = [
  good(`
    | Engagement plan    | Stakeholder group | Step or method    | Owner    |
    |                    | Teachers          | Survey            | J. Ortiz |
    | Communication plan | Audience          | Message           | Channel  |
    |                    | All staff and teachers | The plan in brief | Letter |`),
  bad(
    `
    | Engagement plan    | Stakeholder group | Step or method    | Owner    |
    |                    | Teachers          | Survey            | J. Ortiz |
    |                    | Students          | Focus group       | J. Ortiz |
    | Communication plan | Audience          | Message           | Channel  |
    |                    | Educators         | The plan in brief | Letter   |`,
    "'Communication plan'!A1:C1 No communication is for students, who are asked under Engagement plan. Add one.",
  ),
];
