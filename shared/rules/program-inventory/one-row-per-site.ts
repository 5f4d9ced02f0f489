import { textOf } from "../../recognize/cells.ts";
import { programInventory } from "../../templates/kinds/program-inventory.ts";
import { plainName } from "../../templates/names.ts";
import type { CellRef } from "../../workbook/types.ts";
import { bad, defineRule, good } from "../define.ts";

export const oneRowPerSite = defineRule({
  id: "program-inventory/one-row-per-site",
  severity: "warning",
  kind: programInventory,
  fields: ["title", "site"],
  uses: ["grades", "subject"],
  docs: {
    what: "A program has one row for each school.",
    why: "Two rows with two counts of students leave nobody knowing which is true.",
    how: "Join the two rows, or write the grades or subject that set them apart.",
    source: "SK-25, single row per program and school",
  },
  messages: {
    twice: "“{program}” has two rows for “{site}”; the other is row {first}. Join them, or write what sets them apart.",
  },
  check({ records, report }) {
    const firstOf = new Map<string, CellRef>();
    for (const { cells } of records) {
      const { title, site, grades, subject } = cells;
      if (title.raw === null || site.raw === null) continue;
      const key = [title, site, grades, subject].map((cell) => plainName(textOf(cell))).join("|");
      const first = firstOf.get(key);
      if (!first) firstOf.set(key, title.at);
      else
        report(
          "twice",
          title.at,
          { program: textOf(title), site: textOf(site), first: String(first.row + 1) },
          { related: [first] },
        );
    }
  },
});

export const examples = [
  good(`
    | Programs | Program      | Site       | Subject |
    |          | Reading Boost | Oak School | Reading |
    |          | Reading Boost | Elm School | Reading |`),
  bad(
    `
    | Programs | Program      | Site       | Students served |
    |          | Reading Boost | Oak School | 40             |
    |          | Reading Boost | Oak School | 36             |`,
    "Programs!A3 “Reading Boost” has two rows for “Oak School”; the other is row 2. Join them, or write what sets them apart.",
  ),
];
