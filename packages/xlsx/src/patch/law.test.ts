import { arbitraryChanges } from "@throughline/shared/testing/arbitrary-changes.ts";
import { arbitraryWorkbook } from "@throughline/shared/testing/arbitrary-workbook.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { decide } from "@throughline/shared/workbook/apply/decide.ts";
import { ruleAt } from "@throughline/shared/workbook/apply/validations.ts";
import { applyChanges, withApplied } from "@throughline/shared/workbook/apply.ts";
import { contentAt, isEmpty } from "@throughline/shared/workbook/cells.ts";
import type { CellRange, CellRef, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { applyToFile } from "../apply-to-file.ts";
import { readWorkbook } from "../index.ts";
import { type FileHabits, fileOf } from "../testing/workbook-file.ts";

const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };

function read(bytes: Uint8Array): Workbook {
  return readWorkbook(bytes, tools);
}

/** A snapshot that a file says all of. Formats of cells beyond the last filled one are in none. */
function snapshotOf(drawn: Workbook, how: FileHabits): Workbook {
  return read(fileOf(read(fileOf(drawn, how)), how));
}

/**
 * What a snapshot says of filled cells and of all that points at cells; what formulas last showed is left out, and the
 * marks that files write before newer functions.
 */
function said({ sheets, names }: Workbook) {
  return { names, sheets: sheets.map(saidOf) };
}

function saidOf(sheet: SheetSnapshot) {
  const { name, hidden, notes, links, merges, tables, validations, hiddenRows, hiddenCols } = sheet;
  const filled = cellsOf(sheet).filter(({ content }) => !isEmpty(content));
  const cells = filled.map(({ row, col, content: { value, formula, format = "General" } }) =>
    [
      cellName({ row, col }),
      formula === null ? JSON.stringify(value) : `=${formula.replaceAll("_xlfn.", "")}`,
      format,
    ].join(" "),
  );
  return { name, hidden, cells, notes, links, merges, tables, validations, hiddenRows, hiddenCols };
}

function cellsOf({ values, origin, ...sheet }: SheetSnapshot) {
  return values.flatMap((cells, r) =>
    cells.map((_, c) => {
      const [row, col] = [origin.row + r, origin.col + c];
      return { row, col, content: contentAt({ ...sheet, values, origin }, row, col) };
    }),
  );
}

/** The same, whichever of several names, notes and rules comes first, and however a rule's cells are put together. */
function inAnyOrder(workbook: Workbook) {
  const { names, sheets } = said(workbook);
  const sorted = <T>(list: readonly T[] | undefined) => (list ?? []).map((one) => JSON.stringify(one)).sort();
  return {
    names: sorted(names),
    sheets: sheets.map(({ notes, validations, ...sheet }) => ({
      ...sheet,
      notes: sorted(notes),
      rules: sorted(
        validations?.flatMap((validation) =>
          validation.at.flatMap(cellsIn).map((at) => ({ at, rule: ruleAt(validation, at) })),
        ),
      ),
    })),
  };
}

function cellsIn({ sheet, row, col, rows, cols }: CellRange): CellRef[] {
  return Array.from({ length: rows * cols }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / cols),
    col: col + (index % cols),
  }));
}

/** Formats of empty cells that one snapshot knows of and another says otherwise; a file may know of more. */
function lostFormats(meant: Workbook, after: Workbook): string[] {
  return meant.sheets.flatMap((sheet, index) => {
    const now = after.sheets[index];
    return cellsOf(sheet).flatMap(({ row, col, content: { format = "General" } }) => {
      const isKnown = now && cellsOf(now).some((cell) => cell.row === row && cell.col === col);
      return format === "General" || !isKnown || contentAt(now, row, col).format === format
        ? []
        : [`${sheet.name} ${cellName({ row, col })} ${format}`];
    });
  });
}

// Only files hold the headings of tables to be texts, each of them once; those made here need not be.
const ABOUT_HEADINGS = /heading of the table|has a column/;

const habits = fc.record({ datesFrom1904: fc.boolean(), sharesTexts: fc.boolean() });

const scene = fc.tuple(arbitraryWorkbook, habits).chain(([drawn, how]) => {
  const before = snapshotOf(drawn, how);
  const isFilled = before.sheets.every(({ values }) => values.length > 0);
  const changes = isFilled ? arbitraryChanges(before) : fc.constant([]);
  return changes.map((all) => ({ before, how, changes: all }));
});

describe("laws of patching", () => {
  it("a file that says what a snapshot says is read as that snapshot", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, habits, (drawn, how) => {
        const before = snapshotOf(drawn, how);
        expect(said(read(fileOf(before, how)))).toEqual(said(before));
      }),
    );
  });

  it("a patched file says what the changed snapshot says", () => {
    fc.assert(
      fc.property(scene, ({ before, how, changes }) => {
        const bytes = fileOf(before, how);
        const { bytes: patched, result } = applyToFile(bytes, changes, tools);
        const byFile = result.refused.filter(({ sentence }) => ABOUT_HEADINGS.test(sentence));
        const others = changes.filter((_, index) => byFile.every((one) => one.index !== index));
        const meant = applyChanges(before, others);
        const after = read(patched);
        expect(result.refused.length).toBe(meant.result.refused.length + byFile.length);
        expect(result.undo).toEqual(meant.result.undo);
        expect(said(after)).toEqual(said(meant.workbook));
        expect(lostFormats(meant.workbook, after)).toEqual([]);
        expect(withApplied(before, result).sheets).toEqual(after.sheets);
      }),
      { numRuns: 60 },
    );
  });

  it("undone, every cell is what it was", () => {
    fc.assert(
      fc.property(scene, ({ before, how, changes }) => {
        const done = applyToFile(fileOf(before, how), changes, tools);
        const undone = applyToFile(done.bytes, done.result.undo, tools);
        fc.pre(!undone.result.refused.some(({ sentence }) => ABOUT_HEADINGS.test(sentence)));
        expect(undone.result.refused).toEqual([]);
        expect(inAnyOrder(read(undone.bytes))).toEqual(inAnyOrder(before));
      }),
      { numRuns: 40 },
    );
  });

  it("changes to different cells come to the same in any order, and one at a time", () => {
    const cells = scene.map(({ before, how, changes }) => ({
      before,
      how,
      // One at a time, a witness would see what an earlier change has written.
      changes: changes
        .filter(({ edits }) => edits.every(({ kind }) => kind === "set-cell"))
        .map((change) => ({ ...change, edits: change.edits.map((edit) => ({ ...edit, witness: [] })) })),
    }));
    fc.assert(
      fc.property(cells, ({ before, how, changes }) => {
        const bytes = fileOf(before, how);
        const { accepted } = decide(before, changes);
        const forwards = applyToFile(bytes, accepted, tools).bytes;
        const backwards = applyToFile(bytes, [...accepted].reverse(), tools).bytes;
        const single = accepted.reduce((now, change) => applyToFile(now, [change], tools).bytes, bytes);
        expect(said(read(backwards))).toEqual(said(read(forwards)));
        expect(said(read(single))).toEqual(said(read(forwards)));
      }),
      { numRuns: 40 },
    );
  });
});
