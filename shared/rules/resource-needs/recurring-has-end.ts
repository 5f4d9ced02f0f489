import { textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const recurringHasEnd = defineRule({
  id: "resource-needs/recurring-has-end",
  severity: "warning",
  kind: resourceNeeds,
  fields: ["recurrence", "end"],
  uses: ["title", "description", "timeline"],
  docs: {
    what: "A recurring need says until when.",
    why: "A cost that comes back every year is a promise; the budget must know how long it holds.",
    how: "Write the year or day until which it is needed.",
    source: "SK-16, recurring needs end year",
  },
  messages: { open: "“{need}” comes back every year and does not say until when. Write the year." },
  check({ records, table, report }) {
    for (const { cells } of records) {
      const recurs = plainName(cells.recurrence.value ?? "") === "recurring";
      const isDated = cells.end.raw !== null || (hasColumn(table, "timeline") && cells.timeline.raw !== null);
      if (!recurs || isDated) continue;
      report("open", cells.end.at, { need: textOf(cells.title) || textOf(cells.description) || phrase("This need") });
    }
  },
});

export const examples = [
  good(`
    | Needs | Need      | One-time or recurring | Needed until |
    |       | Coaches   | Recurring             | 2029-06-30   |
    |       | Book sets | One-time              |              |`),
  bad(
    `
    | Needs | Need      | One-time or recurring | Needed until |
    |       | Coaches   | Recurring             |              |
    |       | Tutors    | Recurring             | 2029-06-30   |`,
    "Needs!C2 “Coaches” comes back every year and does not say until when. Write the year.",
  ),
];
