import { phraseText } from "../../locales/say.ts";
import { LINES, type Line } from "../../rubrics/sheet/layout.ts";
import { publicationText } from "../../rubrics/sheet/publication.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import { contentAt, isEmpty, sameValue } from "../../workbook/cells.ts";
import type { Change, SetCell } from "../../workbook/edits.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellValue, SheetSnapshot, Workbook } from "../../workbook/types.ts";
import type { RubricSheet } from "./rubric-sheets.ts";

/** What is to be done, to be said in any language. */
export interface Publishing extends Change {
  readonly phrase: Phrase;
}

/**
 * Writes on a rubric sheet that it is published: its id and version, the day, and the hash by which any later change of
 * a word is told. Rows that had no key get theirs, so that they keep it when they are renamed. Null where it is
 * published as it is, or cannot be yet. `today` is "2026-11-20".
 */
export function publishing(workbook: Workbook, own: RubricSheet, today: string): Publishing | null {
  const sheet = workbook.sheets.find(({ id }) => id === own.sheet);
  if (!sheet || own.standing === "published" || own.standing === "unread") return null;
  const rubric: Rubric = { ...own.rubric, ...own.next };
  const { lines, head, keyCol, rows } = own.places;
  const line = (one: Line, to: CellValue) => {
    const row = lines.get(one);
    return row === undefined ? [] : setting(sheet, { row, col: 1 }, to);
  };
  const said = publicationText({ version: rubric.version, on: today, hash: rubricHash(rubric) });
  const edits = [
    ...line("id", rubric.id),
    ...line("version", rubric.version),
    ...(lines.has("published") ? line("published", said) : newLine(sheet, head, said)),
    ...rows.flatMap((row, at) =>
      keyCol === null ? [] : setting(sheet, { row, col: keyCol }, rubric.criteria[at]?.key ?? null),
    ),
  ];
  const says = phrase("Publish the rubric “{rubric}” as version {version}", {
    rubric: rubric.name,
    version: rubric.version,
  });
  return { title: phraseText(says), phrase: says, edits };
}

/** In the empty row that stands above the headings; [] where somebody wrote in it. */
function newLine(sheet: SheetSnapshot, head: number | null, said: string): readonly SetCell[] {
  const row = (head ?? 0) - 1;
  const isFree = [0, 1].every((col) => isEmpty(contentAt(sheet, sheet.origin.row + row, sheet.origin.col + col)));
  if (row < 1 || !isFree) return [];
  return [...setting(sheet, { row, col: 0 }, LINES.published), ...setting(sheet, { row, col: 1 }, said)];
}

/** `at` counts from the first cell of the sheet that holds anything. */
function setting(
  sheet: SheetSnapshot,
  at: { readonly row: number; readonly col: number },
  to: CellValue,
): readonly SetCell[] {
  const place = { sheet: sheet.id, row: sheet.origin.row + at.row, col: sheet.origin.col + at.col };
  const was = contentAt(sheet, place.row, place.col);
  if (was.formula === null && sameValue(was.value, to)) return [];
  return [{ kind: "set-cell", at: place, was, to: { value: to, formula: null }, witness: [] }];
}
