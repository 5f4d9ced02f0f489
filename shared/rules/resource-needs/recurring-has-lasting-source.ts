import { fundsOf, sourcesIn } from "../../plan/resources/funds.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { plainName } from "../../templates/names.ts";
import { choicesOf } from "../../templates/pack.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const recurringHasLastingSource = definePlanRule({
  id: "resource-needs/recurring-has-lasting-source",
  severity: "warning",
  needs: [columns(resourceNeeds, "fundingSource", "recurrence")],
  docs: {
    what: "What comes back every year is not paid from one-time money alone.",
    why: "The bill comes again; the money does not.",
    how: "Name the source that pays afterwards beside it, or pay for it from one that comes every year.",
    source: "SK-16, expiring funds; S0-02; rule 37",
  },
  messages: {
    oneTime: "“{need}” comes back every year, and “{source}” is one-time money. Name the source that pays afterwards.",
  },
  // Sources that are one-time whatever the budget says, with semicolons between them, in the words of the pack's list.
  options: { oneTimeSources: "Federal relief" },
  check({ plan, options, report }) {
    const funds = fundsOf(plan);
    const ours = sourcesIn(options.oneTimeSources);
    for (const table of tablesOf(plan, resourceNeeds)) {
      const choices = choicesOf(plan.pack, table.kind.fields.fundingSource);
      const labelOf = (source: string) =>
        choices.find(({ label, aliases = [] }) => [label, ...aliases].some((name) => plainName(name) === source))
          ?.label;
      const isOneTime = (source: string) =>
        funds.get(source)?.isOneTime === true || ours.includes(plainName(labelOf(source) ?? source));
      for (const { cells } of table.records) {
        const { fundingSource, recurrence, title, description, paidAfter } = cells;
        const sources = sourcesIn(textOf(fundingSource));
        const isPaidAfterwards = hasColumn(table, "paidAfter") && paidAfter.raw !== null;
        if (recurrence.value !== "Recurring" || sources.length === 0 || isPaidAfterwards) continue;
        if (!sources.every(isOneTime)) continue;
        report("oneTime", fundingSource.at, {
          need: textOf(title) || textOf(description),
          source: textOf(fundingSource),
        });
      }
    }
  },
});

export const examples = [
  good(`
    | Resource needs | Need    | Funding source             | One-time or recurring |
    |                | Coach   | Title I                    | Recurring             |
    |                | Laptops | ESSER III                  | One-time              |
    |                | Tutors  | ESSER III; General fund    | Recurring             |`),
  bad(
    `
    | Resource needs | Need    | Funding source             | One-time or recurring |
    |                | Laptops | ESSER III                  | One-time              |
    |                | Tutors  | ESSER III                  | Recurring             |`,
    "'Resource needs'!B3 “Tutors” comes back every year, and “ESSER III” is one-time money. Name the source that pays afterwards.",
  ),
  bad(
    `
    | Resource needs | Need   | Funding source | Total cost | One-time or recurring |
    |                | Tutors | Bond           | 30000      | Recurring             |
    | Budget         | Line item | Funding source | Allocated | One-time or recurring |
    |                | Buildings | Bond           | 90000     | One-time              |`,
    "'Resource needs'!B2 “Tutors” comes back every year, and “Bond” is one-time money. Name the source that pays afterwards.",
  ),
];
