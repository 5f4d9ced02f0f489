import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computedMs } from "../../test/computing-time.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import type { CellValue, SheetSnapshot, Workbook } from "../workbook/types.ts";
import { readingJson, type TableJson } from "./json.ts";
import { recognize } from "./recognize.ts";

const drawings = [
  `| Plan | Juniper Valley |  |  |  |  |
   |      | Priority | Action step     | Owner          | Start      | Due date   | Status      |
   |      | Reading  | Hire a coach    | Dr. Ortiz      | 2026-08-01 | 2026-09-01 | Not started |
   |      |          | Train the coach | Superintendent | 2026-09-01 | 2026-10-01 | In progress |
   |      | Safety   | Fix the gate    | A. Lee         | 2026-10-01 | 2026-11-01 | Complete    |`,
  `| Measures | Measure           | Baseline | 2025-26 Target | 2026-27 Target | 2025-26 Actual | Data source |
   |          | Grade 3 reading   | 58%      | 60%            | 65%            | 59%            | State test  |
   |          | Chronic absence   | 16%      | 15%            | 12%            | 17%            | Attendance  |
   |          | Students who feel safe | 71% | 75%            | 80%            | 74%            | Survey      |`,
  `| Telling people | Audience | Key message | Channel    | Frequency | Owner    |
   |                | Families | What is new | Newsletter | Monthly   | A. Lee   |
   |                | Board    | Progress    | Report     | Quarterly | Dr. Ortiz |`,
  `| Who decides | Decision          | Board | Superintendent | Principal | Teachers |
   |             | Hire principals   | A     | R              | C         | I        |
   |             | Choose a textbook | I     | A              | R         | C        |
   |             | Set the calendar  | A     | R              | I         | I        |`,
];

function tablesIn(workbook: Workbook): readonly TableJson[] {
  return readingJson(recognize(workbook, { pack: simplePlan })).sheets.flatMap(({ tables }) => tables);
}

function withRows(workbook: Workbook, change: (rows: readonly (readonly CellValue[])[]) => CellValue[][]): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...remade(sheet, change) })) };
}

function remade(sheet: SheetSnapshot, change: (rows: readonly (readonly CellValue[])[]) => CellValue[][]) {
  const values = change(sheet.values);
  const formats = change((sheet.formats ?? []).map((row) => [...row])).map((row) =>
    row.map((f) => (typeof f === "string" ? f : null)),
  );
  return { values, formats };
}

const blanks = (count: number): CellValue[] => new Array<CellValue>(count).fill(null);
const drawn = fc.constantFrom(...drawings).map(markdownWorkbook);

describe("recognition", () => {
  it("is unchanged by empty rows and columns after the table", () => {
    fc.assert(
      fc.property(drawn, fc.nat(40), fc.nat(6), (workbook, rows, cols) => {
        const wider = withRows(workbook, (all) => {
          const width = (all[0]?.length ?? 0) + cols;
          const padded = all.map((row) => [...row, ...blanks(cols)]);
          return [...padded, ...Array.from({ length: rows }, () => blanks(width))];
        });
        expect(tablesIn(wider)).toEqual(tablesIn(workbook));
      }),
      { numRuns: 40 },
    );
  });

  it("moves with rows put in above and columns put in before", () => {
    fc.assert(
      fc.property(drawn, fc.nat(30), fc.nat(5), (workbook, rows, cols) => {
        const moved = withRows(workbook, (all) => {
          const width = (all[0]?.length ?? 0) + cols;
          return [...Array.from({ length: rows }, () => blanks(width)), ...all.map((row) => [...blanks(cols), ...row])];
        });
        const shift = (row: number | null) => (row === null ? null : row + rows);
        expect(tablesIn(moved)).toEqual(
          tablesIn(workbook).map((table) => ({
            ...table,
            headerRow: shift(table.headerRow),
            headerRows: table.headerRows.map((row) => row + rows),
            dataStart: shift(table.dataStart),
            dataEnd: shift(table.dataEnd),
            columns: table.columns.map((column) => ({ ...column, index: column.index + cols })),
          })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on where the snapshot of a sheet begins", () => {
    for (const drawing of drawings) {
      const workbook = markdownWorkbook(drawing);
      const moved = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, origin: { row: 7, col: 3 } })) };
      expect(tablesIn(moved).map(({ headerRow, columns }) => [headerRow, columns[0]?.index])).toEqual(
        tablesIn(workbook).map(({ headerRow, columns }) => [(headerRow ?? 0) + 7, (columns[0]?.index ?? 0) + 3]),
      );
    }
  });

  it("reads the same fields in capitals, with stray spaces and marks", () => {
    const fields = (workbook: Workbook) =>
      tablesIn(workbook).map(({ kind, columns }) => [kind, columns.map(({ field }) => field)]);
    for (const drawing of drawings) {
      const workbook = markdownWorkbook(drawing);
      const loud = withRows(workbook, (all) =>
        all.map((row) =>
          row.map((cell) => (typeof cell === "string" && cell.length < 25 ? ` ${cell.toUpperCase()} ` : cell)),
        ),
      );
      expect(fields(loud)).toEqual(fields(workbook));
    }
  });

  it("names each column as it does in another order", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(drawings[0] ?? "", drawings[2] ?? ""),
        fc.infiniteStream(fc.nat()),
        (drawing, order) => {
          const workbook = markdownWorkbook(drawing);
          const width = workbook.sheets[0]?.values[0]?.length ?? 0;
          const places = Array.from({ length: width }, (_, col) => ({ col, key: order.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ col }) => col);
          const shuffled = withRows(workbook, (all) => all.map((row) => places.map((col) => row[col] ?? null)));
          const byHeading = (book: Workbook) =>
            new Map(tablesIn(book).flatMap(({ columns }) => columns.map(({ heading, field }) => [heading, field])));
          expect(byHeading(shuffled)).toEqual(byHeading(workbook));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("bears any text in any cell", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "#REF!",
        "1",
        "2026-27",
        "Total",
        "Owner",
      ),
      fc.double({ noNaN: true }),
      fc.constant(null),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const sheet: SheetSnapshot = { id: "Any", name: "Any", hidden: false, origin: { row: 0, col: 0 }, values };
          const workbook = { name: "any.xlsx", locale: "en-US", timeZone: "UTC", names: [], sheets: [sheet] };
          for (const table of recognize(workbook, { pack: simplePlan }).tables) {
            const columns = table.columns.map(({ col }) => col);
            expect(new Set(columns).size).toBe(columns.length);
            for (const record of table.records)
              for (const field of Object.keys(table.kind.fields)) record.cells[field]?.value;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("no text runs away with the time", () => {
  it.each([
    ["a letter", "a"],
    ["a space", " "],
    ["a parenthesis", "("],
    ["a slash", "a/"],
    ["a word", "owner "],
    ["a digit", "1"],
    ["a dash", "1-"],
    ["a colon", "a: "],
    ["a comma", "1,"],
    ["a line break", "a\n"],
    ["“total”", "total "],
    ["“grand”", "grand sub "],
  ])("%s, fifty thousand times over", (_, piece) => {
    const long = piece.repeat(50_000 / piece.length);
    const values = [
      ["Action step", "Owner", long, long.slice(0, 90)],
      ["Hire a coach", long, long, "x"],
      [long, "Ortiz", "y", long],
    ];
    const sheet: SheetSnapshot = {
      id: "Long",
      name: long.slice(0, 60),
      hidden: false,
      origin: { row: 0, col: 0 },
      values,
    };
    const workbook = {
      name: `${long.slice(0, 200)}.xlsx`,
      locale: "en-US",
      timeZone: "UTC",
      names: [],
      sheets: [sheet],
    };
    const started = computedMs();
    for (const { records } of recognize(workbook, { pack: simplePlan }).tables) {
      for (const { cells } of records) for (const field of ["owner", "actionStep", "end"]) cells[field]?.value;
    }
    expect(computedMs() - started).toBeLessThan(2000);
  });
});
