import { textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const inFramework = defineRule({
  id: "resource-map/in-framework",
  severity: "warning",
  kind: resourceMap,
  fields: ["title"],
  uses: ["arena", "continuum"],
  docs: {
    what: "Every activity stands in a cell of the framework: an arena, and a level of help.",
    why: "An activity outside of it is counted nowhere, and a gap is seen where there is none.",
    how: "Choose the arena and level from the list; change the list where your framework has others.",
    source: "SK-01, arena and level in framework list; rule 42",
  },
  messages: { other: "“{word}” is no {what} of the framework. Choose one from the list, or add it there." },
  check({ records, table, report }) {
    for (const { cells } of records) {
      for (const field of ["arena", "continuum"] as const) {
        const cell = cells[field];
        if (!hasColumn(table, field) || cell.raw === null || cell.value !== null || cell.from !== null) continue;
        report("other", cell.at, {
          word: textOf(cell),
          what: field === "arena" ? phrase("arena") : phrase("level of help"),
        });
      }
    }
  },
});

export const examples = [
  good(`
    | Map | Resource or activity | Arena                    | Level of help      |
    |     | Mentoring            | Support for transitions  | Early intervention |
    |     | Food pantry          | Community outreach       | Tier 1             |`),
  bad(
    `
    | Map | Resource or activity | Arena                    | Level of help      |
    |     | Mentoring            | Support for transitions  | Early intervention |
    |     | Bus repair           | Transportation           | Tier 1             |`,
    "Map!B3 “Transportation” is no arena of the framework. Choose one from the list, or add it there.",
  ),
];
