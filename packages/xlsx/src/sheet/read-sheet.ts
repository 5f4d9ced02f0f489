import { cellName } from "@throughline/shared/workbook/a1.ts";
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
  if (!bytes) source.notices.add(`The sheet “${name}” could not be read: its part is missing from the file.`);
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
    notices.add(`The sheet “${name}” could not be read: no cells were found in its part of the file.`);
    return EMPTY_GRID;
  }
  const rows = completeRows(part.cells);
  noticeLosses(name, part.cells, part.isCutOff, notices);
  if (cells.formulaBudget.characters < 0) notices.add(`Some formulas of the sheet “${name}” were too long to read.`);
  const used = usedArea(rows);
  if (!used) return EMPTY_GRID;
  const kept = worthwhileArea(rows, used);
  if (kept !== used) noticeFarCells(name, rows, kept, notices);
  return layGrid(rows, part.cells.store.formatRuns, kept);
}

function noticeLosses(name: string, cells: ScannedCells, isCutOff: boolean, notices: Notices): void {
  const { lostTexts, lostCells, lostFormulas, store } = cells;
  const { farCells, formatCells, stoppedAt } = store;
  const left = `Left out of the sheet “${name}”`;
  if (isCutOff) notices.add(`The sheet “${name}” breaks off in the middle; what comes before was read.`);
  if (lostTexts > 0) notices.add(`${left}: the text of ${count(lostTexts)}, which the file does not hold.`);
  if (lostCells > 0) notices.add(`${left}: ${count(lostCells)} outside of Excel's last row or column.`);
  if (lostFormulas > 0) notices.add(`${left}: the formula of ${count(lostFormulas)}, not found or too long.`);
  if (farCells > 0) notices.add(`${left}: ${count(farCells)} far to the right of the rest.`);
  if (formatCells < 0) notices.add(`${left}: the number formats of some rows, which are too many.`);
  if (stoppedAt !== null) notices.add(`The sheet “${name}” is very large; it was read down to row ${stoppedAt}.`);
}

function noticeFarCells(
  name: string,
  rows: readonly ScannedRow[],
  kept: Grid["origin"] & { rows: number; cols: number },
  notices: Notices,
): void {
  let left = 0;
  let first: string | null = null;
  for (const row of rows) {
    for (const [index, value] of row.values.entries()) {
      const at = { row: row.row, col: row.col + index };
      const isKept = at.row < kept.row + kept.rows && at.col < kept.col + kept.cols;
      if (value === null || isKept) continue;
      left += 1;
      first ??= cellName(at);
    }
  }
  notices.add(`Left out of the sheet “${name}”: ${count(left)} far from the rest (${first}).`);
}

function count(cells: number): string {
  return cells === 1 ? "1 cell" : `${cells} cells`;
}

function notesOf(sheet: string, relationships: readonly Relationship[], { parts, persons }: SheetSource): Note[] {
  const threads: Note[] = [];
  const notes: Note[] = [];
  for (const { type, target } of relationships) {
    if (type !== "comments" && type !== "threadedComment") continue;
    const bytes = parts.read(target);
    if (!bytes) continue;
    if (type === "comments") notes.push(...readNotes(bytes, sheet));
    else threads.push(...readThreads(bytes, sheet, persons));
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
