import { groupInWords, STAKEHOLDER_GROUPS, stakeholderGroupsIn } from "../../plan/people/stakeholders.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const groupsAndPurposes = definePlanRule({
  id: "engagement-plan/groups-and-purposes",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(engagementPlan, "audience", "purpose")],
  docs: {
    what: "Each of the six stakeholder groups is engaged in the diagnostic and in the creation of the plan.",
    why: "A group that is asked only once, or never, will find a plan made without it.",
    how: "Add a step for the group; write “Both” under Informs where one step serves both.",
    source: "SK-10 (all six groups, each in diagnostic and creation); S4, deliverable 3; rule 31",
  },
  messages: {
    group: "No step engages {group}. Add one for the diagnostic and one for the creation of the plan.",
    purpose: "No step engages {group} in {purpose}. Add one, or write “Both” where a step serves both.",
  },
  check({ plan, report }) {
    const at = headingRow(plan, engagementPlan);
    const records = tablesOf(plan, engagementPlan).flatMap((table) => table.records);
    if (!at || records.length === 0) return;
    const engaged = new Map<string, Set<Purpose>>();
    for (const { cells } of records) {
      const purpose = plainName(cells.purpose.value ?? textOf(cells.purpose));
      for (const group of stakeholderGroupsIn(plan.pack, textOf(cells.audience))) {
        const purposes = engaged.get(group) ?? new Set();
        if (purpose === "both" || purpose.includes("diagnostic")) purposes.add("diagnostic");
        if (purpose === "both" || purpose.includes("creation")) purposes.add("creation");
        engaged.set(group, purposes);
      }
    }
    for (const group of STAKEHOLDER_GROUPS) {
      const purposes = engaged.get(group);
      if (!purposes) report("group", at, { group: groupInWords(group) });
      else
        for (const purpose of ["diagnostic", "creation"] as const)
          if (!purposes.has(purpose)) report("purpose", at, { group: groupInWords(group), purpose: PURPOSES[purpose] });
    }
  },
});

type Purpose = "diagnostic" | "creation";
const PURPOSES = { diagnostic: phrase("the diagnostic"), creation: phrase("the creation of the plan") } as const;

export const examples = [
  good(`
    | Engagement plan | Stakeholder group    | Informs       | Step or method |
    |                 | Educators            | Both          | Survey         |
    |                 | School leaders       | Both          | Focus group    |
    |                 | Family members       | Diagnostic    | Survey         |
    |                 | Family members       | Plan creation | Forum          |
    |                 | Students             | Both          | Focus group    |
    |                 | Community groups     | Both          | Forum          |
    |                 | Central office staff | Both          | Meeting        |`),
  bad(
    `
    | Engagement plan | Stakeholder group        | Informs       | Step or method |
    |                 | Teachers and principals  | Both          | Survey         |
    |                 | Parents                  | Diagnostic    | Survey         |
    |                 | Community groups         | Both          | Forum          |
    |                 | Central office staff     | Both          | Meeting        |`,
    "'Engagement plan'!A1:C1 No step engages family members in the creation of the plan. Add one, or write “Both” where a step serves both.",
    "'Engagement plan'!A1:C1 No step engages students. Add one for the diagnostic and one for the creation of the plan.",
  ),
];
