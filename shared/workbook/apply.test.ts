import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryChanges, insertRows } from "../testing/arbitrary-changes.ts";
import { arbitraryWorkbook } from "../testing/arbitrary-workbook.ts";
import { cellName, rangeName } from "./a1.ts";
import { ruleAt } from "./apply/validations.ts";
import { applyChanges, withApplied } from "./apply.ts";
import { contentAt, isEmpty } from "./cells.ts";
import type { Change } from "./edits.ts";
import { referencesOf } from "./formulas.ts";
import { rowsOf } from "./formulas-move.ts";
import type { CellRange, SheetSnapshot, Workbook } from "./types.ts";

/** All of a workbook that a person could tell apart, however its snapshot is cut. */
function sight(workbook: Workbook) {
  return {
    names: [...workbook.names].map(({ name, at }) => `${name} ${at.sheet}!${rangeName(at)}`).sort(),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet),
      merges: sheet.merges?.map(rangeName).sort(),
      hiddenRows: sheet.hiddenRows,
      notes: sheet.notes?.map(({ at, text }) => `${cellName(at)} ${text}`).sort(),
      rules: rulesOf(sheet),
      tables: sheet.tables?.map(({ name, at }) => `${name} ${rangeName(at)}`),
      links: sheet.links?.map(({ at, target }) => `${rangeName(at)} ${target}`),
    })),
  };
}

function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  const placed = sheet.values.flatMap((row, r) =>
    row.map((_, c) => [sheet.origin.row + r, sheet.origin.col + c] as const),
  );
  return Object.fromEntries(
    placed.flatMap(([row, col]) => {
      const content = contentAt(sheet, row, col);
      const { format = "General", ...rest } = content;
      return isEmpty(content) ? [] : [[cellName({ row, col }), { ...rest, format }]];
    }),
  );
}

function rulesOf(sheet: SheetSnapshot): string[] {
  const rules = sheet.validations ?? [];
  return rules
    .flatMap((validation) =>
      validation.at.flatMap((range) =>
        cellsIn(range).map(
          (at) =>
            `${cellName(at)} ${JSON.stringify(ruleAt(validation, at).choices)} ${ruleAt(validation, at).formulas}`,
        ),
      ),
    )
    .sort();
}

function cellsIn({ sheet, row, col, rows, cols }: CellRange) {
  return Array.from({ length: rows * cols }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / cols),
    col: col + (index % cols),
  }));
}

const scene = arbitraryWorkbook.chain((workbook) => fc.tuple(fc.constant(workbook), arbitraryChanges(workbook)));

describe("laws of applying changes", () => {
  it("undo brings everything back, and undoing that does it again", () => {
    fc.assert(
      fc.property(scene, ([before, changes]) => {
        const there = applyChanges(before, changes);
        const back = applyChanges(there.workbook, there.result.undo);
        expect(back.result.refused.map(({ sentence }) => sentence)).toEqual([]);
        expect(sight(back.workbook)).toEqual(sight(before));
        const again = applyChanges(back.workbook, back.result.undo);
        expect(again.result.refused.map(({ sentence }) => sentence)).toEqual([]);
        expect(sight(again.workbook)).toEqual(sight(there.workbook));
      }),
      { numRuns: 200 },
    );
  });

  it("a refused change leaves no trace", () => {
    fc.assert(
      fc.property(scene, ([before, changes]) => {
        const all = applyChanges(before, changes);
        const refused = new Set(all.result.refused.map(({ index }) => index));
        const accepted = changes.filter((_, index) => !refused.has(index));
        const only = applyChanges(before, accepted);
        expect(only.result.refused).toEqual([]);
        expect(only.workbook).toEqual(all.workbook);
      }),
    );
  });

  it("the order of changes that all go in does not matter", () => {
    const shuffled = scene.chain(([before, changes]) => {
      const refused = new Set(applyChanges(before, changes).result.refused.map(({ index }) => index));
      const independent = changes.filter((_, index) => !refused.has(index));
      return fc.tuple(
        fc.constant(before),
        fc.constant(independent),
        fc.shuffledSubarray(independent, { minLength: independent.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([before, changes, other]) => {
        const there = applyChanges(before, other);
        expect(there.result.refused.map(({ sentence }) => sentence)).toEqual([]);
        expect(sight(there.workbook)).toEqual(sight(applyChanges(before, changes).workbook));
      }),
      { numRuns: 100 },
    );
  });

  it("the result tells all that a second reading would", () => {
    fc.assert(
      fc.property(scene, ([before, changes]) => {
        const { workbook, result } = applyChanges(before, changes);
        expect(withApplied(before, JSON.parse(JSON.stringify(result)))).toEqual(workbook);
        for (const sheet of workbook.sheets) {
          expect(new Set(sheet.values.map((row) => row.length)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("after rows are put in, everything points at the same content", () => {
    const inserts = arbitraryWorkbook.chain((workbook) =>
      fc.tuple(
        fc.constant(workbook),
        fc.array(
          fc
            .constantFrom(...workbook.sheets)
            .chain((sheet) => insertRows(sheet).map((edit) => blank({ title: "Rows", edits: [edit] }))),
          { minLength: 1, maxLength: 5 },
        ),
      ),
    );
    fc.assert(
      fc.property(inserts, ([before, changes]) => {
        const after = applyChanges(before, changes).workbook;
        expect(contentsPointedAt(after)).toEqual(contentsPointedAt(before));
      }),
      { numRuns: 100 },
    );
  });
});

/** The change with its new rows empty and like none, so that only what was there before is seen. */
function blank(change: Change): Change {
  return {
    ...change,
    edits: change.edits.map((edit) =>
      edit.kind === "insert-rows"
        ? { ...edit, like: null, cells: { col: 0, rows: edit.cells.rows.map(() => []) } }
        : edit,
    ),
  };
}

/** Each thing that points, from the top, with the texts it points at: where they stand does not matter. */
function contentsPointedAt(workbook: Workbook): unknown[] {
  const textsIn = (range: CellRange) => {
    const sheet = workbook.sheets.find(({ id }) => id === range.sheet);
    return sheet ? textsOf(sheet, range) : [];
  };
  const textsOfFormula = (formula: string, on: string) =>
    referencesOf(formula).map((reference) => {
      const sheet = workbook.sheets.find(({ name }) => name === (reference.sheet ?? on));
      const rows = rowsOf(reference);
      if (!sheet || reference.elsewhere || !rows) return "elsewhere";
      const [from, to] = [reference.from.col ?? 0, reference.to?.col ?? reference.from.col ?? 0];
      const [left, right] = reference.from.col === null ? [0, 99] : [Math.min(from, to), Math.max(from, to)];
      return textsOf(sheet, {
        sheet: sheet.id,
        row: rows.first,
        rows: rows.last - rows.first + 1,
        col: left,
        cols: right - left + 1,
      });
    });
  return [
    ...workbook.names.map(({ name, at }) => [name, textsIn(at)]),
    ...workbook.sheets.flatMap((sheet) => [
      ...(sheet.formulas ?? [])
        .flat()
        .flatMap((formula) => (formula === null ? [] : [textsOfFormula(formula, sheet.name)])),
      ...(sheet.merges ?? []).map((at) => ["merge", textsIn(at)]),
      ...(sheet.tables ?? []).map(({ name, at }) => [name, textsIn(at)]),
      ...(sheet.validations ?? []).map(({ at, formulas }) => [
        at.map(textsIn),
        formulas.map((one) => textsOfFormula(one, sheet.name)),
      ]),
      ...(sheet.notes ?? []).map(({ at, text }) => [text, textsIn({ ...at, rows: 1, cols: 1 })]),
      ...(sheet.links ?? []).map(({ at, target }) => [textsIn(at), textsOfFormula(target.slice(1), sheet.name)]),
    ]),
  ];
}

function textsOf(sheet: SheetSnapshot, { row, col, rows, cols }: CellRange): string[] {
  return sheet.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [down, right] = [sheet.origin.row + r - row, sheet.origin.col + c - col];
      return typeof value === "string" && down >= 0 && down < rows && right >= 0 && right < cols ? [value] : [];
    }),
  );
}
