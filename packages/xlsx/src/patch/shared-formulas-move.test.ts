import { arbitraryFormula } from "@throughline/shared/testing/arbitrary-formula.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { applyToFile } from "../apply-to-file.ts";
import { utf8Bytes } from "../bytes/text.ts";
import { readWorkbook } from "../index.ts";
import { workbookParts } from "../testing/workbook-parts.ts";
import { zipOf } from "../testing/zip.ts";
import { escapeXml } from "../xml/escape.ts";
import { handedOver } from "./shared-masters.ts";

const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };

interface Group {
  readonly formula: string;
  readonly first: number;
  readonly count: number;
}

const ROWS = 14;
const COLUMNS = ["B", "C", "D"];

/** A sheet whose columns each hold one formula that several cells share, as spreadsheets write filled-down ones. */
function fileOf(groups: readonly Group[]): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = groups.map(({ formula, first, count }, index) => {
      if (row < first || row >= first + count) return "";
      const at = `${COLUMNS[index]}${row + 1}`;
      const area = `${COLUMNS[index]}${first + 1}:${COLUMNS[index]}${first + count}`;
      const shared = row === first ? ` ref="${area}" si="${index}">${escapeXml(formula)}</f>` : ` si="${index}"/>`;
      return `<c r="${at}"><f t="shared"${shared}<v>1</v></c>`;
    });
    return `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c>${cells.join("")}</row>`;
  });
  return zipOf(workbookParts({ sheets: { Plan: rows.join(""), Lists: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), {
    stored: true,
  });
}

const group = fc
  .tuple(arbitraryFormula, fc.nat(5), fc.integer({ min: 1, max: 8 }))
  .map(([formula, first, count]): Group => ({ formula, first, count }));

const move = fc.record({
  kind: fc.constantFrom("insert", "delete", "set"),
  sheet: fc.constantFrom("Plan", "Plan", "Lists"),
  row: fc.nat(ROWS),
  col: fc.nat(3),
});

function editOf(
  workbook: Workbook,
  { kind, sheet, row, col }: { kind: string; sheet: string; row: number; col: number },
): Edit {
  const found = workbook.sheets.find(({ id }) => id === sheet);
  const at = (c: number) => (found ? contentAt(found, row, c) : { value: null, formula: null });
  if (kind === "insert") {
    return { kind: "insert-rows", sheet, before: row, cells: { col: 0, rows: [[]] }, like: null, witness: [] };
  }
  if (kind === "set") {
    return { kind: "set-cell", at: { sheet, row, col }, was: at(col), to: { value: 7, formula: null }, witness: [] };
  }
  const was = { col: 0, rows: [[at(0), at(1), at(2), at(3)]] };
  return { kind: "delete-rows", sheet, first: row, was, like: null, witness: [] };
}

function formulasOf({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, origin, values, formulas }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const formula = formulas?.[r]?.[c] ?? null;
        const where = `${name} ${origin.row + r} ${origin.col + c}`;
        return formula === null ? (value === null ? [] : [`${where}: ${value}`]) : [`${where}: =${formula}`];
      }),
    ),
  );
}

it("formulas that cells share read in each of them as they should, whatever rows come and go and whoever leaves", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), fc.array(move, { maxLength: 4 }), (groups, moves) => {
      const bytes = fileOf(groups);
      const before = readWorkbook(bytes, tools);
      const changes = moves.map((one): Change => ({ title: "A change", edits: [editOf(before, one)] }));
      const { bytes: now, result } = applyToFile(bytes, changes, tools);
      const meant = applyChanges(before, changes);
      expect(result.refused).toEqual(meant.result.refused);
      expect(formulasOf(readWorkbook(now, tools))).toEqual(formulasOf(meant.workbook));
    }),
    { numRuns: 400 },
  );
});

it("a formula that very many cells share is handed over to the next of them", () => {
  const shared = '<row><c r="B1"><f t="shared" si="0"/></c></row>'.repeat(130_000);
  const bytes = utf8Bytes(`<sheetData><row><c r="B1"><f t="shared" si="0">A1*2</f></c></row>${shared}</sheetData>`);
  expect(handedOver(bytes, (row) => row === 0).map(({ text }) => text)).toEqual([
    '<f t="shared" ref="B2:B130001" si="0">A2*2</f>',
  ]);
});
