import fc from "fast-check";
import { cellName } from "../workbook/a1.ts";
import { overlap } from "../workbook/cells.ts";
import type { CellRange, SheetSnapshot, Span, Validation, Workbook } from "../workbook/types.ts";
import { arbitraryFormula } from "./arbitrary-formula.ts";

const ROWS = 12;
const COLS = 5;

/** A small workbook in which every text stands once, with formulas, merges, drop-downs, notes, tables and names. */
export const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(arbitrarySheet("Plan"), arbitrarySheet("Lists"), arbitrarySheet("It's due"))
  .chain((sheets) =>
    fc
      .uniqueArray(
        fc.tuple(fc.constantFrom("Owners", "Steps", "Due_dates"), fc.constantFrom(...sheets).chain(rangeOn)),
        {
          selector: ([name]) => name,
          maxLength: 3,
        },
      )
      .map((named) => ({
        name: "made.xlsx",
        locale: "en-US",
        timeZone: "America/Chicago",
        sheets,
        names: named.map(([name, at]) => ({ name, at })),
      })),
  );

function arbitrarySheet(name: string): fc.Arbitrary<SheetSnapshot> {
  const size = fc.tuple(fc.integer({ min: 2, max: ROWS }), fc.integer({ min: 1, max: COLS }));
  return fc.tuple(size, fc.nat(3), fc.nat(2)).chain(([[rows, cols], row, col]) => {
    const bare = { id: name, name, hidden: false, origin: { row, col } };
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.constant("text" as const) },
      { weight: 1, arbitrary: fc.constant("empty" as const) },
      { weight: 1, arbitrary: arbitraryFormula.map((formula) => ({ formula })) },
    );
    const format = fc.constantFrom(null, null, "0.00", "m/d/yyyy");
    return fc
      .record({
        cells: grid(cell, rows, cols),
        formats: grid(format, rows, cols),
        ranges: fc.array(rangeIn(name, row, col, rows, cols), { maxLength: 6 }),
        hiddenRows: fc.option(span(row, rows), { nil: null }),
        rule: fc.tuple(arbitraryFormula, fc.constantFrom<Validation["type"]>("list", "custom")),
      })
      .map(({ cells, formats, ranges, hiddenRows, rule: [formula, type] }): SheetSnapshot => {
        const [merges, rest] = [apart(ranges.slice(0, 2)), ranges.slice(2)];
        const [ruled, linked, noted, tabled] = rest;
        const under = (r: number, c: number) =>
          merges.some(
            (merge) => overlap(merge, at(name, row + r, col + c)) && (merge.row !== row + r || merge.col !== col + c),
          );
        const kept = cells.map((line, r) => line.map((one, c) => (under(r, c) ? "empty" : one)));
        return {
          ...bare,
          values: kept.map((line, r) =>
            line.map((one, c) => (one === "text" ? `${name} ${cellName({ row: row + r, col: col + c })}` : null)),
          ),
          formulas: kept.map((line) => line.map((one) => (typeof one === "object" ? one.formula : null))),
          formats,
          merges,
          hiddenRows: hiddenRows ? [hiddenRows] : [],
          hiddenCols: [],
          notes: noted
            ? [
                {
                  at: { sheet: name, row: noted.row, col: noted.col },
                  text: `note on ${name}`,
                  author: null,
                  kind: "note",
                },
              ]
            : [],
          validations: ruled ? [{ at: [ruled], type, choices: null, formulas: [formula], allowBlank: true }] : [],
          tables: tabled
            ? [{ name: `${name.replace(/\W/g, "_")}_table`, at: tabled, hasHeadings: true, hasTotals: false }]
            : [],
          links: linked ? [{ at: linked, target: `#${cellName(linked)}` }] : [],
          protected: false,
        };
      });
  });
}

function at(sheet: string, row: number, col: number): CellRange {
  return { sheet, row, col, rows: 1, cols: 1 };
}

function grid<T>(cell: fc.Arbitrary<T>, rows: number, cols: number): fc.Arbitrary<T[][]> {
  const line = fc.array(cell, { minLength: cols, maxLength: cols });
  return fc.array(line, { minLength: rows, maxLength: rows });
}

function span(row: number, rows: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(rows - 1), fc.integer({ min: 1, max: 3 }))
    .map(([first, count]) => ({ first: row + first, count }));
}

function rangeIn(sheet: string, row: number, col: number, rows: number, cols: number): fc.Arbitrary<CellRange> {
  const run = (size: number) =>
    fc
      .nat(size - 1)
      .chain((first) => fc.integer({ min: 1, max: size - first }).map((count) => [first, count] as const));
  return fc
    .tuple(run(rows), run(cols))
    .map(([[r, height], [c, width]]) => ({ sheet, row: row + r, col: col + c, rows: height, cols: width }));
}

/** A range within the used cells of a sheet. */
export function rangeOn({ id, origin, values }: SheetSnapshot): fc.Arbitrary<CellRange> {
  return rangeIn(id, origin.row, origin.col, values.length, values[0]?.length ?? 1);
}

function apart(ranges: readonly CellRange[]): CellRange[] {
  return ranges.filter(
    (one, index) => one.rows * one.cols > 1 && !ranges.slice(0, index).some((other) => overlap(one, other)),
  );
}
