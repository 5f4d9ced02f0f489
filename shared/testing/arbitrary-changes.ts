import fc from "fast-check";
import { ruleAt } from "../workbook/apply/validations.ts";
import { contentAt } from "../workbook/cells.ts";
import type {
  Change,
  DeleteRows,
  Edit,
  InsertRows,
  Likeness,
  SetCell,
  SetName,
  SetNote,
  SetValidation,
} from "../workbook/edits.ts";
import type { CellContent, CellRef, SheetSnapshot, Workbook } from "../workbook/types.ts";
import { arbitraryFormula } from "./arbitrary-formula.ts";
import { rangeOn } from "./arbitrary-workbook.ts";

const like = fc.constantFrom<Likeness>("above", "below", null);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom("x", 12, true, null, "=1+1").map((value) => ({ value, formula: null })),
  fc.constantFrom("0%", "General").map((format) => ({ value: 0.5, formula: null, format })),
  arbitraryFormula.map((formula) => ({ value: null, formula })),
);

/** Changes that a check of this workbook might propose: each says truly what it replaces. */
export function arbitraryChanges(workbook: Workbook, maxLength = 6): fc.Arbitrary<Change[]> {
  const edit = fc.constantFrom(...workbook.sheets).chain((sheet) => arbitraryEdit(workbook, sheet));
  const change = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => ({ title: "A change", edits }));
  return fc.array(change, { minLength: 1, maxLength });
}

function arbitraryEdit(workbook: Workbook, sheet: SheetSnapshot): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 6, arbitrary: setCell(sheet) },
    { weight: 3, arbitrary: insertRows(sheet) },
    { weight: 3, arbitrary: deleteRows(sheet) },
    { weight: 2, arbitrary: setNote(sheet) },
    { weight: 2, arbitrary: setValidation(sheet) },
    { weight: 1, arbitrary: setName(workbook, sheet) },
  );
}

/** A cell of the sheet, or one near it. */
function cellNear({ id, origin, values }: SheetSnapshot): fc.Arbitrary<CellRef> {
  const [height, width] = [values.length + 2, (values[0]?.length ?? 0) + 2];
  return fc.tuple(fc.nat(height), fc.nat(width)).map(([down, right]) => ({
    sheet: id,
    row: Math.max(0, origin.row - 1 + down),
    col: Math.max(0, origin.col - 1 + right),
  }));
}

function setCell(sheet: SheetSnapshot): fc.Arbitrary<SetCell> {
  return fc.tuple(cellNear(sheet), cellNear(sheet), content).map(([at, beside, to]) => ({
    kind: "set-cell",
    at,
    was: contentAt(sheet, at.row, at.col),
    to,
    witness: [{ at: beside, was: contentAt(sheet, beside.row, beside.col).value }],
  }));
}

export function insertRows(sheet: SheetSnapshot): fc.Arbitrary<InsertRows> {
  const rows = fc.array(fc.array(content, { maxLength: 3 }), { minLength: 1, maxLength: 3 });
  return fc.tuple(cellNear(sheet), rows, like).map(([{ row, col }, contents, look]) => ({
    kind: "insert-rows",
    sheet: sheet.id,
    before: row,
    cells: { col, rows: contents },
    like: look,
    witness: [],
  }));
}

function deleteRows(sheet: SheetSnapshot): fc.Arbitrary<DeleteRows> {
  const width = sheet.values[0]?.length ?? 0;
  return fc.tuple(cellNear(sheet), fc.integer({ min: 1, max: 2 }), like).map(([{ row }, count, look]) => ({
    kind: "delete-rows",
    sheet: sheet.id,
    first: row,
    was: {
      col: sheet.origin.col,
      rows: Array.from({ length: count }, (_, down) =>
        Array.from({ length: width }, (_, right) => contentAt(sheet, row + down, sheet.origin.col + right)),
      ),
    },
    like: look,
    witness: [],
  }));
}

function setNote(sheet: SheetSnapshot): fc.Arbitrary<SetNote> {
  return fc.tuple(cellNear(sheet), fc.constantFrom(null, "Ask Ana")).map(([at, text]) => {
    const now = sheet.notes?.find((note) => note.at.row === at.row && note.at.col === at.col);
    return {
      kind: "set-note",
      at,
      was: now ? { text: now.text, author: now.author } : null,
      to: text === null ? null : { text, author: null },
      witness: [],
    };
  });
}

/** Takes a rule away from part of its cells, or gives one to a range; the host refuses what is not all the same. */
function setValidation(sheet: SheetSnapshot): fc.Arbitrary<SetValidation> {
  const rule = fc.constantFrom(null, { type: "list", choices: ["a", "b"], formulas: [], allowBlank: true } as const);
  return fc.tuple(rangeOn(sheet), fc.boolean(), rule).map(([range, within, to]) => {
    const [validation] = sheet.validations ?? [];
    const [whole] = validation?.at ?? [];
    if (!within || !validation || !whole) return { kind: "set-validation", at: range, was: null, to, witness: [] };
    const at = { ...whole, rows: Math.ceil(whole.rows / 2) };
    return { kind: "set-validation", at, was: ruleAt(validation, at), to, witness: [] };
  });
}

function setName(workbook: Workbook, sheet: SheetSnapshot): fc.Arbitrary<SetName> {
  return fc
    .tuple(fc.constantFrom("Owners", "Steps", "Status_list"), fc.option(rangeOn(sheet), { nil: null }))
    .map(([name, at]) => {
      const now = workbook.names.find((one) => one.name === name);
      return { kind: "set-name", name, was: now ? { at: now.at } : null, to: at && { at } };
    });
}
