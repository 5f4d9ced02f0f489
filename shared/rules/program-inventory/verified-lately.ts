import { textOf } from "../../recognize/cells.ts";
import { programInventory } from "../../templates/kinds/program-inventory.ts";
import { bad, defineRule, good } from "../define.ts";

export const verifiedLately = defineRule({
  id: "program-inventory/verified-lately",
  severity: "warning",
  kind: programInventory,
  fields: ["title", "verified"],
  docs: {
    what: "Somebody has made sure within a year that each program still runs as written.",
    why: "Programs end, move, and change hands in summer; the list goes on saying what was.",
    how: "Ask the school, and write the day beside the program.",
    source: "SK-25, verified within n days; the year is ours",
  },
  messages: {
    old: "“{program}” was last verified on {day:date}, {days:day|days} ago. Ask the school whether it still holds.",
  },
  options: { mostDays: 365 },
  check({ records, today, options, report }) {
    for (const { cells } of records) {
      const day = cells.verified.value?.end ?? null;
      if (day === null || today - day <= options.mostDays) continue;
      report("old", cells.verified.at, { program: textOf(cells.title), day, days: today - day });
    }
  },
});

export const examples = [
  good(`
    | Programs | Program       | Site       | Last verified |
    |          | Reading Boost | Oak School | 2026-05-01    |`),
  bad(
    `
    | Programs | Program       | Site       | Last verified |
    |          | Reading Boost | Oak School | 2025-05-27    |
    |          | Math Lab      | Oak School | 2026-05-01    |`,
    "Programs!C2 “Reading Boost” was last verified on May 27, 2025, 400 days ago. Ask the school whether it still holds.",
  ),
];
