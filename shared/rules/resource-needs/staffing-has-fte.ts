import { textOf } from "../../recognize/cells.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { bad, defineRule, good } from "../define.ts";

export const staffingHasFte = defineRule({
  id: "resource-needs/staffing-has-fte",
  severity: "warning",
  kind: resourceNeeds,
  fields: ["needType", "fte"],
  uses: ["title", "description"],
  docs: {
    what: "A need for staff says how many full-time positions.",
    why: "Positions outlast a budget; the office of human resources plans by them, not by dollars.",
    how: "Write the positions, such as 0.5. Stipends, substitutes, and pay by the hour or day need none.",
    source: "SK-16; rule 38",
  },
  messages: {
    missing: "“{need}” is staffing, and “{heading}” is empty. Write how many full-time positions, such as 0.5.",
  },
  check({ records, table, report }) {
    const heading = table.columns.find(({ field }) => field?.id === "fte")?.heading ?? "";
    for (const { cells } of records) {
      const need = textOf(cells.title) || textOf(cells.description);
      const isPosition = !PAID_BY_TIME.test(`${textOf(cells.title)} ${textOf(cells.description)}`);
      if (cells.needType.value !== "Staffing" || cells.fte.raw !== null || need === "" || !isPosition) continue;
      report("missing", cells.fte.at, { need, heading });
    }
  },
});

const PAID_BY_TIME =
  /\b(?:none|stipends?|substitutes?|subs|hourly|hours?|days?|overtime|per diem|release time|extra (?:pay|duty)|volunteers?)\b/i;

export const examples = [
  good(`
    | Needs | Need            | Type of need | FTE |
    |       | Reading coaches | Staffing     | 2   |
    |       | Mentor stipends | Staffing     |     |
    |       | Book sets       | Materials    |     |`),
  bad(
    `
    | Needs | Need            | Type of need | FTE |
    |       | Reading coaches | Staffing     | 2   |
    |       | Data analyst    | Staffing     |     |`,
    "Needs!C3 “Data analyst” is staffing, and “FTE” is empty. Write how many full-time positions, such as 0.5.",
  ),
];
