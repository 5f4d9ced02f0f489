import type { Edit } from "../edits.ts";
import { referencesOf } from "../formulas.ts";
import { rowsOf, shiftRows } from "../formulas-move.ts";
import { contentsOf } from "../lay-out.ts";
import type { CellRange, CellRef, SheetSnapshot, Workbook } from "../types.ts";

/** A formula, wherever it stands: in a cell, a drop-down, a link, or an edit that is on its way in. */
export interface Pointing {
  readonly formula: string;
  /** The sheet it is on, by name. */
  readonly on: string;
  /** The cell it stands in, or the first one it is for. */
  readonly at: CellRef;
  /** A cell's own formula goes when the cell does, a rule's may stay for other cells. "edit": on its way in. */
  readonly in: "cell" | "rule" | "edit";
  /** All cells of the rule. */
  readonly ruled?: readonly CellRange[];
}

/** Rows that a formula or an edit points at, by the sheet's name in small letters; both ends included. */
export interface PointedRows {
  readonly by: Omit<Pointing, "formula">;
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Every formula of the workbook, those of drop-downs and of links into the workbook as well. */
export function pointingIn(workbook: Workbook): Pointing[] {
  return workbook.sheets.flatMap((sheet) => {
    const cells = (sheet.formulas ?? []).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const at = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
        return formula === null ? [] : [{ formula, on: sheet.name, at, in: "cell" as const }];
      }),
    );
    const rules = (sheet.validations ?? []).flatMap(({ at: ruled, formulas }) => {
      const [at] = ruled;
      return at ? formulas.map((formula) => ({ formula, on: sheet.name, at, in: "rule" as const, ruled })) : [];
    });
    const links = (sheet.links ?? []).flatMap(({ at, target }) =>
      target.startsWith("#") ? [{ formula: target.slice(1), on: sheet.name, at, in: "cell" as const }] : [],
    );
    return [...cells, ...rules, ...links];
  });
}

/** The formulas that an edit brings, in addresses of the snapshot. */
export function pointingOf(edit: Edit, nameOf: (sheet: string) => string): Pointing[] {
  switch (edit.kind) {
    case "set-cell": {
      const { at, to } = edit;
      return to.formula === null ? [] : [{ formula: to.formula, on: nameOf(at.sheet), at, in: "edit" }];
    }
    case "insert-rows": {
      const { sheet, before, cells } = edit;
      const on = nameOf(sheet);
      return cells.rows.flat().flatMap(({ formula }) => {
        if (formula === null) return [];
        // What points at the new rows themselves is in nobody's way.
        const asIs = shiftRows(formula, on, { sheet: on, before, count: -cells.rows.length });
        return [{ formula: asIs, on, at: { sheet, row: before, col: cells.col }, in: "edit" }];
      });
    }
    case "set-validation": {
      const { at, to } = edit;
      return (to?.formulas ?? []).map((formula) => ({ formula, on: nameOf(at.sheet), at, in: "edit" as const }));
    }
    case "add-sheet":
      return contentsOf(edit.spec).flatMap(({ row, col, content: { formula } }) =>
        formula === null ? [] : [{ formula, on: edit.spec.name, at: { sheet: edit.spec.name, row, col }, in: "edit" }],
      );
    case "delete-rows":
    case "remove-sheet":
    case "set-note":
    case "set-name":
      return [];
  }
}

export function pointedRows(by: Pointing): PointedRows[] {
  return referencesOf(by.formula).flatMap((reference) => {
    const rows = reference.elsewhere ? null : rowsOf(reference);
    return rows === null ? [] : [{ by, sheet: (reference.sheet ?? by.on).toLowerCase(), ...rows }];
  });
}

/** Rows that an edit is about, of which some may be taken out at the same time as long as its ends stay. */
export function rowsOfEdit(edit: Edit, nameOf: (sheet: string) => string): PointedRows[] {
  const at = edit.kind === "set-validation" ? edit.at : edit.kind === "set-name" ? edit.to?.at : null;
  if (!at) return [];
  const on = nameOf(at.sheet);
  return [{ by: { on, at, in: "edit" }, sheet: on.toLowerCase(), first: at.row, last: at.row + at.rows - 1 }];
}

/** Names sheets by id; one that is not there by the id itself. */
export function sheetNames(sheets: readonly Pick<SheetSnapshot, "id" | "name">[]): (id: string) => string {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
