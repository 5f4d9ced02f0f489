import { sameValue } from "@throughline/shared/workbook/cells.ts";
import type { Change, SetCell } from "@throughline/shared/workbook/edits.ts";
import { COLS, ROWS, referencesOf } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import type { WrittenName } from "../workbook/workbook-part.ts";

/** Cells by sheet, row and column. */
export type CellSet = ReadonlyMap<SheetId, ReadonlyMap<number, ReadonlySet<number>>>;

/**
 * The cells with formulas that no longer show what is true once these changes are made, in addresses of the workbook
 * before them: those that look at a changed cell, and those that look at these.
 */
export function staleCells(workbook: Workbook, changes: readonly Change[], names: readonly WrittenName[]): CellSet {
  const touched = touchedPlaces(changes);
  const found = new Map<SheetId, Map<number, Set<number>>>();
  if (touched.cells.length + touched.rows.length + touched.gaps.length === 0) return found;
  const dirty = dirtyPlaces(touched);
  let waiting = formulasOf(workbook, names);
  // Mostly a formula stands below what it looks at, and one round is enough; rounds without end are cut short.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left: FormulaCell[] = [];
    for (const cell of waiting) {
      const isStale = round === MOST_ROUNDS - 1 || cell.isUnforeseeable || cell.looksAt.some(dirty.meets);
      if (!isStale) left.push(cell);
      else {
        dirty.add(cell);
        addTo(found, cell);
      }
    }
    if (left.length === waiting.length) break;
    waiting = left;
  }
  return found;
}

const MOST_ROUNDS = 50;

interface Touched {
  readonly cells: readonly { readonly sheet: SheetId; readonly row: number; readonly col: number }[];
  /** Rows taken out. */
  readonly rows: readonly CellRange[];
  /** Where rows are put in, before the row named. */
  readonly gaps: readonly { readonly sheet: SheetId; readonly row: number }[];
}

function touchedPlaces(changes: readonly Change[]): Touched {
  const edits = changes.flatMap((change) => change.edits);
  return {
    cells: edits.flatMap((edit) => (edit.kind === "set-cell" && !isOnlyShown(edit) ? [edit.at] : [])),
    rows: edits.flatMap((edit) =>
      edit.kind === "delete-rows"
        ? [{ sheet: edit.sheet, row: edit.first, col: 0, rows: edit.was.rows.length, cols: COLS }]
        : [],
    ),
    gaps: edits.flatMap((edit) => (edit.kind === "insert-rows" ? [{ sheet: edit.sheet, row: edit.before }] : [])),
  };
}

/** Whether the cell holds what it held, and only shows it in another way. */
function isOnlyShown({ was, to }: SetCell): boolean {
  return was.formula === null && to.formula === null && sameValue(was.value, to.value);
}

/** A place that a formula looks at. `sheet` is null for all sheets. */
interface Place extends Omit<CellRange, "sheet"> {
  readonly sheet: SheetId | null;
}

interface FormulaCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly col: number;
  readonly looksAt: readonly Place[];
  /** Whether it puts its references together only when it is calculated. */
  readonly isUnforeseeable: boolean;
}

function formulasOf({ sheets, names: ranges }: Workbook, names: readonly WrittenName[]): FormulaCell[] {
  const ids = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const known = new Map<string, readonly Place[]>();
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  for (const { name, at } of ranges) known.set(name.toLowerCase(), [at]);
  for (const { name, at } of sheets.flatMap(({ tables }) => tables ?? [])) known.set(name.toLowerCase(), [at]);
  const placesOf = (formula: string, on: SheetId): Place[] => [
    ...referencesOf(formula).flatMap(({ sheet, elsewhere, from, to }): Place[] => {
      const id = sheet === null ? on : (ids.get(sheet.toLowerCase()) ?? null);
      if (id === null && !elsewhere) return [];
      const last = to ?? from;
      const [top, bottom] = ordered(from.row ?? 0, last.row ?? ROWS - 1);
      const [left, right] = ordered(from.col ?? 0, last.col ?? COLS - 1);
      const area = { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
      return [{ sheet: elsewhere ? null : id, ...area }];
    }),
    ...(formula.match(WORDS) ?? []).flatMap((word) => namedPlaces(word.toLowerCase(), on)),
  ];
  const namedPlaces = (name: string, on: SheetId): readonly Place[] => {
    const places = known.get(name);
    const formula = formulas.get(name);
    if (places || formula === undefined) return places ?? [];
    // A name may be put together from others, and never from itself.
    known.set(name, []);
    const own = placesOf(formula, on);
    known.set(name, own);
    return own;
  };
  return sheets.flatMap((sheet) =>
    (sheet.formulas ?? []).flatMap((cells, r) =>
      cells.flatMap((formula, c): FormulaCell[] => {
        if (formula === null) return [];
        const at = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
        return [{ ...at, looksAt: placesOf(formula, sheet.id), isUnforeseeable: UNFORESEEABLE.test(formula) }];
      }),
    ),
  );
}

const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const UNFORESEEABLE = /\b(?:INDIRECT|OFFSET)\(/i;

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

interface DirtyPlaces {
  readonly meets: (place: Place) => boolean;
  readonly add: (cell: FormulaCell) => void;
}

function dirtyPlaces({ cells, rows, gaps }: Touched): DirtyPlaces {
  const bySheet = new Map<SheetId, Map<number, Set<number>>>();
  for (const cell of cells) addTo(bySheet, cell, true);
  const onSheet = (sheet: SheetId, { row, col, rows: height, cols: width }: Place): boolean => {
    const last = row + height - 1;
    const columns = bySheet.get(sheet);
    if (columns) {
      for (const [at, dirty] of columns) {
        if (at < col || at >= col + width) continue;
        if (dirty.size < height ? [...dirty].some((one) => row <= one && one <= last) : someIn(dirty, row, last)) {
          return true;
        }
      }
    }
    return (
      rows.some((taken) => taken.sheet === sheet && taken.row <= last && row < taken.row + taken.rows) ||
      gaps.some((gap) => gap.sheet === sheet && row < gap.row && gap.row <= last)
    );
  };
  const sheetsOf = (): Set<SheetId> => new Set([...bySheet.keys(), ...[...rows, ...gaps].map(({ sheet }) => sheet)]);
  return {
    meets: (place) =>
      place.sheet === null ? [...sheetsOf()].some((sheet) => onSheet(sheet, place)) : onSheet(place.sheet, place),
    add: (cell) => addTo(bySheet, cell, true),
  };
}

function someIn(numbers: ReadonlySet<number>, first: number, last: number): boolean {
  for (let number = first; number <= last; number += 1) if (numbers.has(number)) return true;
  return false;
}

/** By row and column, or by column and row. */
function addTo(
  places: Map<SheetId, Map<number, Set<number>>>,
  { sheet, row, col }: { readonly sheet: SheetId; readonly row: number; readonly col: number },
  byColumn = false,
): void {
  const [outer, inner] = byColumn ? [col, row] : [row, col];
  const lines = places.get(sheet) ?? new Map<number, Set<number>>();
  places.set(sheet, lines);
  const line = lines.get(outer) ?? new Set<number>();
  lines.set(outer, line);
  line.add(inner);
}
