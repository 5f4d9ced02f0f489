import { cellsIn, columnsOfType, type PlacedCell } from "../../recognize/cells.ts";
import type { CellRef } from "../../workbook/types.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noDuplicateId = definePlanRule({
  id: "plan/no-duplicate-id",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "Every row of a table has an id of its own.",
    why: "Other sheets point at rows by id; with two of the same, nobody can tell which is meant.",
    how: "Give the copy a new id, or delete the row if it was copied by mistake. Numbering that starts anew under each heading is fine.",
    source: "ours",
  },
  messages: { duplicate: "The id “{id}” is used twice. Give this row an id of its own." },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "id")) {
      if (column.field.id !== "id") continue;
      const ids = [...cellsIn(column)].flatMap(written);
      if (startsAnew(ids.map(({ id }) => id))) continue;
      const firstUse = new Map<string, CellRef>();
      for (const { id, text, at } of ids) {
        const first = firstUse.get(id);
        if (first) report("duplicate", at, { id: text }, { related: [first] });
        else firstUse.set(id, at);
      }
    }
  },
});

function written({ cell }: PlacedCell): { id: string; text: string; at: CellRef }[] {
  const { raw, at, from } = cell;
  if ((typeof raw !== "string" && typeof raw !== "number") || from !== null) return [];
  const text = String(raw).trim();
  return /[\p{L}\p{N}]/u.test(text) ? [{ id: text.toLowerCase(), text, at }] : [];
}

/** "1, 2, 3, 1, 2": rows counted within each group are no ids. */
function startsAnew(ids: readonly string[]): boolean {
  const [first] = ids;
  return (first === "1" || first === "a" || first === "i") && ids.lastIndexOf(first) > 0;
}

export const examples = [
  good(`
    | Implementation plan | ID  | Action step  |
    |                     | 1.1 | Hire coach   |
    |                     | 1.2 | Train tutors |`),
  good(`
    | Implementation plan | ID | Action step     |
    |                     | 1  | Hire coach      |
    |                     | 2  | Train tutors    |
    |                     | 1  | Visit families  |`),
  bad(
    `
    | Implementation plan | ID  | Action step    |
    |                     | 1.1 | Hire coach     |
    |                     | 1.2 | Train tutors   |
    |                     | 1.1 | Visit families |`,
    "'Implementation plan'!A4 The id “1.1” is used twice. Give this row an id of its own.",
  ),
];
