import { textOf } from "../../recognize/cells.ts";
import { lists } from "../../templates/kinds/lists.ts";
import { plainName } from "../../templates/names.ts";
import type { CellRef } from "../../workbook/types.ts";
import { bad, defineRule, good } from "../define.ts";

export const uniqueChoices = defineRule({
  id: "lists/unique-choices",
  severity: "error",
  kind: lists,
  fields: ["listName"],
  uses: ["id", "title"],
  docs: {
    what: "A choice stands once in its list, under a code of its own.",
    why: "With two of the same, counts by choice are split, and nobody sees it.",
    how: "Delete one of the two, or give it another code.",
    source: "SK-43, unique codes",
  },
  messages: {
    choice: "“{choice}” stands twice in the list “{list}”. Delete one of the two.",
    code: "The code “{code}” stands for two choices of the list “{list}”. Give one of them another.",
  },
  check({ records, report }) {
    const firstOf = new Map<string, CellRef>();
    for (const { cells } of records) {
      const list = textOf(cells.listName);
      for (const [message, cell] of [
        ["choice", cells.title],
        ["code", cells.id],
      ] as const) {
        const text = textOf(cell);
        if (list === "" || text === "" || cell.from !== null) continue;
        const key = `${message}|${plainName(list)}|${plainName(text) || text}`;
        const first = firstOf.get(key);
        if (!first) firstOf.set(key, cell.at);
        else if (message === "choice") report("choice", cell.at, { choice: text, list }, { related: [first] });
        else report("code", cell.at, { code: text, list }, { related: [first] });
        if (first) break;
      }
    }
  },
});

export const examples = [
  good(`
    | Lists | List   | Code | Choice  |
    |       | Values | R    | Respect |
    |       | Values | T    | Trust   |
    |       | Phases | R    | Ready   |`),
  bad(
    `
    | Lists | List   | Code | Choice  |
    |       | Values | R    | Respect |
    |       | Values | T    | Trust   |
    |       | Values | T    | Team    |
    |       | Values | X    | Trust   |`,
    "Lists!B4 The code “T” stands for two choices of the list “Values”. Give one of them another.",
    "Lists!C5 “Trust” stands twice in the list “Values”. Delete one of the two.",
  ),
];
