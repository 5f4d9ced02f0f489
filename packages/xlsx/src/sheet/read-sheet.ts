import { cellName } from "@throughline/shared/workbook/a1.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange, Link, Note, SheetSnapshot, TableSpan } from "@throughline/shared/workbook/types.ts";
import { LONGEST_LINK } from "../limits.ts";
import type { Notices } from "../notices.ts";
import { type Relationship, readRelationships } from "../package/relationships.ts";
import type { SheetPlace } from "../workbook/sheet-places.ts";
import type { Parts } from "../zip/parts.ts";
import type { CellSource, ScannedCells } from "./cells.ts";
import { readNotes, readThreads } from "./comments.ts";
import { type Grid, layGrid } from "./grid.ts";
import type { ScannedRow } from "./row-store.ts";
import { completeRows } from "./scanned-rows.ts";
import { readTable } from "./tables.ts";
import { readUnlocked } from "./unlocked.ts";
import { usedArea, worthwhileArea } from "./used-area.ts";
import { readWorksheetPart, type WorksheetPart, type WrittenLink } from "./worksheet-part.ts";

/** What the sheets of a workbook share. */
export interface SheetSource {
  readonly parts: Parts;
  readonly notices: Notices;
  /** Names of the people who write threaded comments, by id. */
  readonly persons: ReadonlyMap<string, string>;
  /** Read anew at each call, which only protected sheets make. */
  readonly unlockedStyles: () => ReadonlySet<number>;
  readonly cells: CellSource;
}

const EMPTY_GRID: Grid = { origin: { row: 0, col: 0 }, values: [], formulas: [], formats: [] };

/** Reads one sheet. What of it cannot be read is noticed; the sheet itself is always there. */
export function readSheet(place: SheetPlace, source: SheetSource): SheetSnapshot {
  const { name, hidden } = place;
  const bytes = source.parts.read(place.part);
  if (!bytes)
    source.notices.add(
      phrase("The sheet “{sheet}” could not be read: its part is missing from the file.", { sheet: name }),
    );
  const part = bytes && readWorksheetPart(bytes, source.cells);
  if (!part) return { id: name, name, hidden, ...EMPTY_GRID };
  const relationships = readRelationships(source.parts, place.part);
  return {
    id: name,
    name,
    hidden,
    ...layCells(name, part, source),
    merges: part.merges.map((area) => ({ sheet: name, ...area })),
    hiddenRows: part.cells?.hiddenRows ?? [],
    hiddenCols: part.hiddenCols,
    notes: notesOf(name, relationships, source),
    validations: part.validations.map(({ areas, ...rule }) => ({
      at: areas.map((area) => ({ sheet: name, ...area })),
      ...rule,
    })),
    tables: tablesOf(name, relationships, source.parts),
    links: linksOf(name, part.links, relationships),
    protected: part.isProtected,
    ...(part.isProtected ? { unlocked: unlockedOf(name, bytes, source) } : {}),
  };
}

function unlockedOf(sheet: string, bytes: Uint8Array, { unlockedStyles }: SheetSource): CellRange[] {
  const styles = unlockedStyles();
  return readUnlocked(bytes, (style) => styles.has(style)).map((area) => ({ sheet, ...area }));
}

function layCells(name: string, part: WorksheetPart, { cells, notices }: SheetSource): Grid {
  if (!part.cells) {
    notices.add(
      phrase("The sheet “{sheet}” could not be read: no cells were found in its part of the file.", { sheet: name }),
    );
    return EMPTY_GRID;
  }
  const rows = completeRows(part.cells);
  noticeLosses(name, part.cells, part.isCutOff, notices);
  if (cells.formulaBudget.characters < 0)
    notices.add(phrase("Some formulas of the sheet “{sheet}” were too long to read.", { sheet: name }));
  const used = usedArea(rows);
  if (!used) return EMPTY_GRID;
  const kept = worthwhileArea(rows, used);
  if (kept !== used) noticeFarCells(name, rows, kept, notices);
  return layGrid(rows, part.cells.store.formatRuns, kept);
}

function noticeLosses(sheet: string, cells: ScannedCells, isCutOff: boolean, notices: Notices): void {
  const { lostTexts, lostCells, lostFormulas, store } = cells;
  const { farCells, formatCells, stoppedAt } = store;
  const left = (what: Phrase) => notices.add(phrase("Left out of the sheet “{sheet}”: {what}.", { sheet, what }));
  if (isCutOff)
    notices.add(phrase("The sheet “{sheet}” breaks off in the middle; what comes before was read.", { sheet }));
  if (lostTexts > 0) left(phrase("the text of {count:cell|cells}, which the file does not hold", { count: lostTexts }));
  if (lostCells > 0) left(phrase("{count:cell|cells} outside of Excel's last row or column", { count: lostCells }));
  if (lostFormulas > 0)
    left(phrase("the formula of {count:cell|cells}, not found or too long", { count: lostFormulas }));
  if (farCells > 0) left(phrase("{count:cell|cells} far to the right of the rest", { count: farCells }));
  if (formatCells < 0) left(phrase("the number formats of some rows, which are too many"));
  if (stoppedAt !== null)
    notices.add(
      phrase("The sheet “{sheet}” is very large; it was read down to row {row}.", { sheet, row: String(stoppedAt) }),
    );
}

function noticeFarCells(
  name: string,
  rows: readonly ScannedRow[],
  kept: Grid["origin"] & { rows: number; cols: number },
  notices: Notices,
): void {
  let left = 0;
  let first: string | null = null;
  for (const { row, col, values } of rows) {
    const isCut = row < kept.row + kept.rows;
    const start = isCut ? Math.max(0, kept.col + kept.cols - col) : 0;
    for (let index = start; index < values.length; index += 1) {
      if (values[index] === null) continue;
      left += 1;
      first ??= cellName({ row, col: col + index });
    }
  }
  const what = phrase("{count:cell|cells} far from the rest ({first})", { count: left, first: first ?? "" });
  notices.add(phrase("Left out of the sheet “{sheet}”: {what}.", { sheet: name, what }));
}

function notesOf(sheet: string, relationships: readonly Relationship[], { parts, persons }: SheetSource): Note[] {
  const threads: Note[] = [];
  const notes: Note[] = [];
  for (const { type, target } of relationships) {
    if (type !== "comments" && type !== "threadedComment") continue;
    const bytes = parts.read(target);
    if (!bytes) continue;
    // One by one: there may be more than a call can be handed.
    if (type === "comments") for (const note of readNotes(bytes, sheet)) notes.push(note);
    else for (const thread of readThreads(bytes, sheet, persons)) threads.push(thread);
  }
  // For programs that know no threads, Excel puts a note with the same words under each.
  const threaded = new Set(threads.map(({ at }) => cellName(at)));
  return [...notes.filter(({ at }) => !threaded.has(cellName(at))), ...threads];
}

function tablesOf(sheet: string, relationships: readonly Relationship[], parts: Parts): TableSpan[] {
  return relationships.flatMap(({ type, target }) => {
    const bytes = type === "table" ? parts.read(target) : null;
    const table = bytes && readTable(bytes, sheet);
    return table ? [table] : [];
  });
}

function linksOf(sheet: string, links: readonly WrittenLink[], relationships: readonly Relationship[]): Link[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return links.flatMap(({ area, relationshipId, location }) => {
    const pointed = targets.get(relationshipId ?? "") ?? "";
    const target = location === null ? pointed : `${pointed}#${location}`;
    return target === "" || target.length > LONGEST_LINK ? [] : [{ at: { sheet, ...area }, target }];
  });
}
