import { resourcesOf } from "../../plan/resources/resources.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const mapVerifiedLately = definePlanRule({
  id: "resource-map/verified-lately",
  severity: "warning",
  needs: [columns(resourceMap, "title", "verified")],
  docs: {
    what: "Somebody has made sure within twelve months that each activity still holds.",
    why: "People move, grants end, and partners change their hours; a map of last year sends families to closed doors.",
    how: "Ask the provider, and write the day beside the activity.",
    source: "S2-35, update the map; SK-01; rule 42",
  },
  messages: {
    old: "“{activity}” was last verified on {day:date}, {days:day|days} ago. Ask the provider whether it still holds.",
  },
  options: { mostDays: 365 },
  check({ plan, today, options, report }) {
    for (const { name, record } of resourcesOf(plan)) {
      const { verified } = record.cells;
      const day = verified.value?.end ?? null;
      if (day === null || today - day <= options.mostDays) continue;
      report("old", verified.at, { activity: name, day, days: today - day });
    }
  },
});

export const examples = [
  good(`
    | Resource map | Resource or activity | Arena       | State  | Last verified |
    |              | Mentoring            | Transitions | Active | 2026-05-01    |
    |              | Drama club           | Classroom   | Ended  | 2023-05-01    |`),
  bad(
    `
    | Resource map | Resource or activity | Arena       | State  | Last verified |
    |              | Mentoring            | Transitions | Active | 2026-05-01    |
    |              | Food pantry          | Community   | Active | 2025-05-27    |`,
    "'Resource map'!D3 “Food pantry” was last verified on May 27, 2025, 400 days ago. Ask the provider whether it still holds.",
  ),
];
