import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const enoughHeard = defineRule({
  id: "engagement-plan/enough-heard",
  severity: "warning",
  kind: engagementPlan,
  fields: ["audience", "targetCount", "actualCount"],
  docs: {
    what: "About as many people are heard as were hoped for.",
    why: "A few voices of a large group may be the ones that are heard anyway.",
    how: "Ask again in another way, or say beside what was heard that it comes from few.",
    source: "SK-10, response rate; rule 32; the four fifths are ours",
  },
  messages: {
    few: "{heard} of {hoped} people hoped for were heard from “{group}”. Ask again in another way, or say that it comes from few.",
  },
  options: { leastPercent: 80 },
  check({ records, options, report }) {
    for (const { cells } of records) {
      const [hoped, heard] = [amountIn(cells.targetCount), amountIn(cells.actualCount)];
      if (hoped === null || heard === null || heard * 100 >= hoped * options.leastPercent) continue;
      const values = { group: textOf(cells.audience), hoped, heard };
      report("few", cells.actualCount.at, values, { related: [cells.targetCount.at] });
    }
  },
});

export const examples = [
  good(`
    | Engagement | Stakeholder group | Step or method | People hoped for | People heard |
    |            | Families          | Survey         | 1200             | 963          |
    |            | Students          | Focus group    | 24               |              |`),
  bad(
    `
    | Engagement | Stakeholder group | Step or method | People hoped for | People heard |
    |            | Families          | Survey         | 1200             | 963          |
    |            | Students          | Focus group    | 24               | 6            |`,
    "Engagement!D3 6 of 24 people hoped for were heard from “Students”. Ask again in another way, or say that it comes from few.",
  ),
];
