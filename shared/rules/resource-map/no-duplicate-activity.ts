import { textOf } from "../../recognize/cells.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import type { CellRef } from "../../workbook/types.ts";
import { bad, defineRule, good } from "../define.ts";

export const noDuplicateActivity = defineRule({
  id: "resource-map/no-duplicate-activity",
  severity: "warning",
  kind: resourceMap,
  fields: ["title"],
  uses: ["site", "arena", "continuum"],
  docs: {
    what: "An activity stands once in the map for each site and cell of the framework.",
    why: "Listed twice, it is counted, staffed, and paid for twice.",
    how: "Join the two rows, or write what sets them apart.",
    source: "SK-01, no two rows of the same name, site, arena, and level",
  },
  messages: {
    twice:
      "“{activity}” stands here and in row {first}, at the same site and in the same cell of the framework. Join the two.",
  },
  check({ records, report }) {
    const firstOf = new Map<string, CellRef>();
    for (const { cells } of records) {
      const { title, site, arena, continuum } = cells;
      // Without a place of any kind, rows that share a name may be different sites that nobody wrote down.
      if (title.raw === null || [site, arena, continuum].every(({ raw }) => raw === null)) continue;
      const key = [title, site, arena, continuum].map((cell) => plainName(textOf(cell))).join("|");
      const first = firstOf.get(key);
      if (first)
        report("twice", title.at, { activity: textOf(title), first: String(first.row + 1) }, { related: [first] });
      else firstOf.set(key, title.at);
    }
  },
});

export const examples = [
  good(`
    | Map | Resource or activity | Site       | Arena       |
    |     | Mentoring            | Oak School | Transitions |
    |     | Mentoring            | Elm School | Transitions |`),
  bad(
    `
    | Map | Resource or activity | Site       | Arena       |
    |     | Mentoring            | Oak School | Transitions |
    |     | mentoring            | Oak School | Transitions |`,
    "Map!A3 “mentoring” stands here and in row 2, at the same site and in the same cell of the framework. Join the two.",
  ),
];
