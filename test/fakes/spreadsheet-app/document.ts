import { contentAt, covers, overlap, withContents } from "@throughline/shared/workbook/cells.ts";
import type {
  CellContent,
  CellRange,
  CellRef,
  DefinedName,
  SheetId,
  SheetSnapshot,
  Workbook,
} from "@throughline/shared/workbook/types.ts";

/** A rectangle of a grid, or a whole sheet, that is not everybody's to change. */
export interface Guard {
  /** Null for the whole sheet. */
  readonly at: CellRange | null;
  readonly sheet: SheetId;
  description: string;
  warns: boolean;
  /** Emails of those who may change it; the person at the screen is ME. */
  editors: readonly string[];
  /** Parts of a guarded sheet that are everybody's. */
  free: readonly CellRange[];
}

/** What a sheet has besides its snapshot. Ids of sheets are grid ids, unlike the names in a file. */
export interface Grid {
  readonly id: SheetId;
  maxRows: number;
  maxCols: number;
  frozenRows: number;
  frozenCols: number;
  tabColor: string | null;
  filter: CellRange | null;
  /** Rows that the filter leaves out at the moment. */
  readonly filteredRows: Set<number>;
  conditions: readonly Condition[];
  /** Width in pixels by column. */
  readonly widths: Map<number, number>;
  /** What was done to the look of cells: "setFontWeight bold" and the like. */
  readonly looks: { readonly at: CellRange; readonly what: string }[];
}

export interface Condition {
  readonly at: readonly CellRange[];
  readonly formula: string;
  readonly look: readonly string[];
}

export const ME = "me@district.example";

/** A spreadsheet as it is at the moment. The only thing here that changes: a fake is somebody else's program. */
export interface FakeDocument {
  workbook: Workbook;
  readonly grids: Map<SheetId, Grid>;
  guards: Guard[];
  selected: CellRange | null;
  /** Whether the person may change anything at all. */
  mayEdit: boolean;
  nextId: number;
  /** What was said in the corner of the screen. */
  readonly toasts: string[];
}

const NEW_ROWS = 1000;
const NEW_COLS = 26;

/** Loads a workbook as Google would import it: each sheet gets a grid id, and rooms for rows and columns to come. */
export function loaded(workbook: Workbook): FakeDocument {
  const ids = new Map(workbook.sheets.map(({ id }, index) => [id, String(index === 0 ? 0 : 1_000_000 + index * 7919)]));
  const idOf = (id: SheetId) => ids.get(id) ?? id;
  const sheets = workbook.sheets.map((sheet) => withIds(sheet, idOf));
  return {
    workbook: { ...workbook, sheets, names: workbook.names.map((name) => withId(name, idOf)) },
    grids: new Map(sheets.map((sheet) => [sheet.id, newGrid(sheet)])),
    guards: sheets.flatMap((sheet): Guard[] =>
      sheet.protected
        ? [
            {
              at: null,
              sheet: sheet.id,
              description: "",
              warns: false,
              editors: ["owner@district.example"],
              free: sheet.unlocked ?? [],
            },
          ]
        : [],
    ),
    selected: null,
    mayEdit: true,
    nextId: 2_000_000,
    toasts: [],
  };
}

export function newGrid({ id, origin, values }: SheetSnapshot): Grid {
  return {
    id,
    maxRows: Math.max(NEW_ROWS, origin.row + values.length),
    maxCols: Math.max(NEW_COLS, origin.col + (values[0]?.length ?? 0)),
    frozenRows: 0,
    frozenCols: 0,
    tabColor: null,
    filter: null,
    filteredRows: new Set(),
    conditions: [],
    widths: new Map(),
    looks: [],
  };
}

function withId<T extends { readonly at: CellRef }>(one: T, idOf: (id: SheetId) => SheetId): T {
  return { ...one, at: { ...one.at, sheet: idOf(one.at.sheet) } };
}

function withIds(sheet: SheetSnapshot, idOf: (id: SheetId) => SheetId): SheetSnapshot {
  const range = (at: CellRange): CellRange => ({ ...at, sheet: idOf(at.sheet) });
  const { merges = [], notes = [], validations = [], unlocked } = sheet;
  return {
    ...sheet,
    id: idOf(sheet.id),
    merges: merges.map(range),
    notes: notes.map((note) => withId(note, idOf)),
    validations: validations.map((one) => ({ ...one, at: one.at.map(range) })),
    links: (sheet.links ?? []).map((link) => withId(link, idOf)),
    tables: [],
    ...(unlocked ? { unlocked: unlocked.map(range) } : {}),
  };
}

export function sheetIn(document: FakeDocument, id: SheetId): SheetSnapshot {
  const sheet = document.workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`Sheet ${id} not found`);
  return sheet;
}

export function gridIn(document: FakeDocument, id: SheetId): Grid {
  sheetIn(document, id);
  const grid = document.grids.get(id);
  if (!grid) throw new Error(`Sheet ${id} not found`);
  return grid;
}

export function changeSheet(
  document: FakeDocument,
  id: SheetId,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): void {
  sheetIn(document, id);
  const sheets = document.workbook.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet));
  document.workbook = { ...document.workbook, sheets };
}

export function changeNames(document: FakeDocument, change: (names: readonly DefinedName[]) => DefinedName[]): void {
  document.workbook = { ...document.workbook, names: change(document.workbook.names) };
}

export function put(document: FakeDocument, at: CellRange, contents: (row: number, col: number) => CellContent): void {
  const placed = cellsOf(at).map(({ row, col }) => ({ row, col, content: contents(row - at.row, col - at.col) }));
  changeSheet(document, at.sheet, (sheet) => withContents(sheet, placed));
}

export function cellsOf(at: CellRange): CellRef[] {
  return Array.from({ length: at.rows * at.cols }, (_, index) => ({
    sheet: at.sheet,
    row: at.row + Math.floor(index / at.cols),
    col: at.col + (index % at.cols),
  }));
}

/** Every cell of a range, as rows. */
export function matrixOf<T>(
  document: FakeDocument,
  at: CellRange,
  of: (content: CellContent, at: CellRef) => T,
): T[][] {
  const sheet = sheetIn(document, at.sheet);
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.cols }, (_, c) => {
      const [row, col] = [at.row + r, at.col + c];
      return of(contentAt(sheet, row, col), { sheet: at.sheet, row, col });
    }),
  );
}

/** Throws as the real one does where the person may not change these cells. */
export function mustBeMine(document: FakeDocument, at: CellRange): void {
  if (!document.mayEdit) throw new Error("You do not have permission to perform that action.");
  if (document.guards.some((guard) => forbids(guard, at))) {
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}

function forbids({ at, sheet, warns, editors, free }: Guard, range: CellRange): boolean {
  if (warns || editors.includes(ME) || sheet !== range.sheet) return false;
  if (at) return overlap(at, range);
  return !cellsOf(range).every((cell) => free.some((one) => covers(one, cell)));
}
