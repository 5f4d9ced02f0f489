import { ROWS } from "./formulas.ts";
import type { CellRange, Span } from "./types.ts";

/** Rows put in before the row `before`; where `count` is negative, as many taken out from that row on. */
export interface RowShift {
  readonly before: number;
  readonly count: number;
}

/**
 * Where the rows `first` to `last`, both included, stand afterwards. They grow where rows are put in between them and
 * shrink where some are taken out; null when all are, or none is left on the sheet. What reaches down to the end of
 * the sheet still does.
 */
export function shiftSpan(
  first: number,
  last: number,
  { before, count }: RowShift,
): { first: number; last: number } | null {
  const toTheEnd = last === ROWS - 1;
  if (first === 0 && toTheEnd) return { first, last };
  if (count >= 0) {
    const top = first >= before ? first + count : first;
    const bottom = last >= before ? Math.min(last + count, ROWS - 1) : last;
    return top < ROWS ? { first: top, last: bottom } : null;
  }
  const end = before - count - 1;
  if (first >= before && last <= end) return null;
  const top = first < before ? first : Math.max(first + count, before);
  const bottom = last <= end ? Math.min(last, before - 1) : last + count;
  return { first: top, last: toTheEnd ? last : bottom };
}

/** The range itself where nothing changes. */
export function shiftRange(range: CellRange, shift: RowShift): CellRange | null {
  const span = shiftSpan(range.row, range.row + range.rows - 1, shift);
  if (!span) return null;
  const rows = span.last - span.first + 1;
  return span.first === range.row && rows === range.rows ? range : { ...range, row: span.first, rows };
}

/** Where one row stands afterwards; null when it is taken out. */
export function shiftRow(row: number, shift: RowShift): number | null {
  return shiftSpan(row, row, shift)?.first ?? null;
}

/** Hidden rows afterwards: rows put in between them can be seen, and what becomes neighbors again is one run. */
export function shiftHidden(spans: readonly Span[], { before, count }: RowShift): Span[] {
  const shifted = spans.flatMap(({ first, count: length }): Span[] => {
    const parts =
      count > 0 && first < before && before < first + length
        ? [
            { first, count: before - first },
            { first: before, count: first + length - before },
          ]
        : [{ first, count: length }];
    return parts.flatMap((part) => {
      const span = shiftSpan(part.first, part.first + part.count - 1, { before, count });
      return span ? [{ first: span.first, count: span.last - span.first + 1 }] : [];
    });
  });
  return joined(shifted);
}

function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && last.first + last.count === span.first)
      runs[runs.length - 1] = { ...last, count: last.count + span.count };
    else runs.push(span);
  }
  return runs;
}
