import type { Plan } from "../recognize/types.ts";
import { contentAt, covers } from "../workbook/cells.ts";
import { phrase } from "../workbook/phrases.ts";
import type { CellRange } from "../workbook/types.ts";
import { type AdoptableTable, headingAt } from "./adoptable.ts";
import { nothing, type Step } from "./types.ts";

/** A note at each heading that has none, saying what to write in the column; one a field. */
export function helpNotes({ workbook }: Plan, { recognized, area, columns }: AdoptableTable): Step {
  const sheet = workbook.sheets.find(({ id }) => id === recognized.sheet);
  if (!sheet) return nothing;
  const helped = new Set<string>();
  const added = columns.flatMap(({ column, field }) => {
    const at = headingAt(recognized, column);
    const isCovered = sheet.merges?.some(
      (merge) => covers(merge, at) && (merge.row !== at.row || merge.col !== at.col),
    );
    const isNoted = sheet.notes?.some((note) => note.at.row === at.row && note.at.col === at.col);
    if (helped.has(field.id) || field.help === "" || isCovered || column.heading === "") return [];
    helped.add(field.id);
    return isNoted ? [] : [{ at, heading: column.heading, text: field.help }];
  });
  if (added.length === 0) return nothing;
  const items = added.map(({ heading }) => `“${heading}”`);
  return {
    ...nothing,
    changes: added.map(({ at, heading, text }) => ({
      change: { title: `Help at “${heading}”`, edits: [noteAt(at, text)] },
      rule: "adopt",
    })),
    says: [
      {
        part: "notes",
        at: area,
        says: phrase("Adds a note with help at {count:heading|headings}: {headings}.", {
          count: items.length,
          headings: { items, by: "," },
        }),
      },
    ],
  };

  function noteAt({ sheet: id, row, col }: CellRange, text: string) {
    const was = sheet ? contentAt(sheet, row, col).value : null;
    const at = { sheet: id, row, col };
    return { kind: "set-note", at, was: null, to: { text, author: null }, witness: [{ at, was }] } as const;
  }
}
