import { ruleAt, withRule } from "../workbook/apply/validations.ts";
import { isEmpty, trimmed } from "../workbook/cells.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { SheetSnapshot, SparseMatrix, Workbook } from "../workbook/types.ts";
import type { ReadPart } from "./served.ts";

/**
 * The workbook that came in parts, its sheets as long as their cells. What it says of itself is as the last part has it;
 * a sheet that was deleted meanwhile is left out, and one whose rows moved is named in the notices.
 */
export function joinedParts(parts: readonly [ReadPart, ...ReadPart[]]): Workbook {
  const [first, ...more] = parts;
  const sheets = new Map<string, SheetSnapshot>();
  for (const sheet of parts.flatMap(({ workbook }) => workbook.sheets)) {
    const before = sheets.get(sheet.id);
    sheets.set(sheet.id, before ? continued(before, sheet) : sheet);
  }
  const { workbook, order } = more.at(-1) ?? first;
  const notices = [...(workbook.notices ?? []), ...movedMeanwhile(parts).map(blurred)];
  return {
    ...workbook,
    sheets: [...sheets.values()].filter(({ id }) => order.includes(id)).map(cropped),
    ...(notices.length === 0 ? {} : { notices }),
  };
}

function blurred(sheet: string): Phrase {
  return phrase(
    "Somebody put rows in or took rows out on “{sheet}” while it was read, so some of its rows may be missing here or stand twice. Check again once they are done.",
    { sheet },
  );
}

/**
 * Names of sheets whose rows moved while their parts were read: the rows that two parts have in common are not the same
 * in both. What the parts say of such a sheet does not fit together.
 */
export function movedMeanwhile(parts: readonly ReadPart[]): string[] {
  const last = new Map<string, SheetSnapshot>();
  const moved = new Set<string>();
  for (const sheet of parts.flatMap(({ workbook }) => workbook.sheets)) {
    const before = last.get(sheet.id);
    if (before && !agree(before, sheet)) moved.add(sheet.name);
    last.set(sheet.id, sheet);
  }
  return [...moved];
}

/** Formulas are compared by what they say: what they come to may change by itself. */
function agree(sheet: SheetSnapshot, more: SheetSnapshot): boolean {
  const common = inCommon(sheet, more);
  const rows = (of: SheetSnapshot, from: number) =>
    Array.from({ length: common }, (_, row) =>
      of.values[from + row]?.map((value, col) => of.formulas?.[from + row]?.[col] ?? { value }),
    );
  return JSON.stringify(rows(sheet, sheet.values.length - common)) === JSON.stringify(rows(more, 0));
}

/** How many rows the second begins with that the first ends with. */
function inCommon(sheet: SheetSnapshot, more: SheetSnapshot): number {
  return sheet.values.length - (more.origin.row - sheet.origin.row);
}

/** A sheet and the rows that follow on it. Both begin in the same column; what lies across both is one again. */
function continued(sheet: SheetSnapshot, next: SheetSnapshot): SheetSnapshot {
  const more = withoutFirst(next, inCommon(sheet, next));
  const rows = more.origin.row - sheet.origin.row;
  return {
    ...sheet,
    values: [...sheet.values, ...more.values],
    ...(sheet.formulas && { formulas: appended(sheet.formulas, rows, more.formulas) }),
    ...(sheet.formats && { formats: appended(sheet.formats, rows, more.formats) }),
    ...(sheet.merges && { merges: unique([...sheet.merges, ...(more.merges ?? [])]) }),
    ...(sheet.notes && { notes: [...sheet.notes, ...(more.notes ?? [])] }),
    ...(sheet.validations && {
      validations: (more.validations ?? [])
        .flatMap((one) => one.at.map((range) => ({ range, rule: ruleAt(one, range) })))
        .reduce((now, { range, rule }) => withRule(now, range, rule), sheet.validations),
    }),
  };
}

function withoutFirst(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  if (rows === 0) return sheet;
  const { origin, values, formulas, formats, notes } = sheet;
  const row = origin.row + rows;
  return {
    ...sheet,
    origin: { ...origin, row },
    values: values.slice(rows),
    ...(formulas && { formulas: formulas.slice(rows) }),
    ...(formats && { formats: formats.slice(rows) }),
    ...(notes && { notes: notes.filter(({ at }) => at.row >= row) }),
  };
}

/** A matrix and what follows from row `rows` on. Rows between that hold nothing may be absent in both. */
function appended<T>(matrix: SparseMatrix<T>, rows: number, more: SparseMatrix<T> = []): SparseMatrix<T> {
  if (more.length === 0) return matrix;
  return [...matrix, ...Array.from({ length: Math.max(0, rows - matrix.length) }, () => []), ...more];
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** The sheet from its first cell that holds something to its last, as every host gives it. */
export function cropped(sheet: SheetSnapshot): SheetSnapshot {
  const { origin, values, formulas, formats } = sheet;
  const holds = (row: number, col: number) =>
    !isEmpty({ value: values[row]?.[col] ?? null, formula: formulas?.[row]?.[col] ?? null });
  const width = values[0]?.length ?? 0;
  const top = values.findIndex((row, r) => row.some((_, c) => holds(r, c)));
  if (top < 0) return { ...sheet, values: [] };
  let left = 0;
  while (left < width && !values.some((_, r) => holds(r, left))) left += 1;
  if (top === 0 && left === 0) return trimmed(sheet);
  const inner = <T>(matrix: SparseMatrix<T>) => matrix.slice(top).map((row) => row.slice(left));
  return trimmed({
    ...sheet,
    origin: { row: origin.row + top, col: origin.col + left },
    values: values.slice(top).map((row) => row.slice(left)),
    ...(formulas && { formulas: inner(formulas) }),
    ...(formats && { formats: inner(formats) }),
  });
}
