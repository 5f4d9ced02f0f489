import { refusal } from "@throughline/shared/workbook/apply/refusals.ts";
import type { Edit, Refusal } from "@throughline/shared/workbook/edits.ts";
import type { CellContent, CellRef } from "@throughline/shared/workbook/types.ts";
import { describeCsv } from "../csv/dialect.ts";
import { encodeTextFile } from "../csv/encode.ts";
import { recordsOf } from "../csv/records.ts";
import { csvValue } from "../csv/values.ts";
import { plainText } from "./csv.ts";
import type { Objections } from "./objections.ts";

/** What a .csv file has against an edit: it holds text alone, and reads every field for what it looks like. */
export function csvObjections(bytes: Uint8Array): Objections {
  const csv = describeCsv(bytes);
  const { encoding, hasMark } = csv.dialect;
  const again = encodeTextFile({ text: csv.text, encoding, hasMark });
  const isText = again !== null && again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
  const { hasStrayQuote } = recordsOf(csv);
  const fits = (text: string) => encodeTextFile({ text, encoding, hasMark }) !== null;
  return (edit) => {
    if (!isText) return refusal("unsupported", null, `This file holds bytes that are no text. ${SAVE_ANEW}`);
    if (hasStrayQuote) return refusal("unsupported", null, `A quote in this file is never closed. ${SAVE_ANEW}`);
    return firstObjection(edit, fits);
  };
}

const SAVE_ANEW = "Save it again from a spreadsheet, and change that.";

function firstObjection(edit: Edit, fits: (text: string) => boolean): Refusal | null {
  switch (edit.kind) {
    case "set-cell":
      return objectionTo(edit.at, edit.to, edit.was, fits);
    case "insert-rows": {
      const { sheet, before, cells } = edit;
      for (const content of cells.rows.flat()) {
        const no = objectionTo({ sheet, row: before, col: cells.col }, content, null, fits);
        if (no) return no;
      }
      return null;
    }
    case "delete-rows":
      return null;
    case "add-sheet":
    case "remove-sheet":
      return cannotHold("further sheets");
    case "set-validation":
      return cannotHold("drop-downs");
    case "set-note":
      return cannotHold("notes");
    case "set-name":
      return cannotHold("names of ranges");
  }
}

function cannotHold(what: string): Refusal {
  return refusal("unsupported", null, `A .csv file cannot hold ${what}. Save it as an Excel workbook (.xlsx) first.`);
}

function objectionTo(
  at: CellRef,
  { value, formula, format }: CellContent,
  was: CellContent | null,
  fits: (text: string) => boolean,
): Refusal | null {
  const no = (sentence: string) =>
    refusal("unsupported", at, `${sentence} Save it as an Excel workbook (.xlsx) first.`);
  if (formula !== null) return no("A .csv file cannot hold formulas.");
  if (format !== undefined && format !== "General" && format !== "@" && typeof value === "number") {
    return no("A .csv file cannot hold dates and number formats; the bare number would be left of it.");
  }
  const text = plainText(value);
  if (typeof value === "object" && value !== null) return no("A .csv file cannot tell an error from text.");
  if (csvValue(text) !== value) return no(`In a .csv file, “${text}” would be taken for something else.`);
  if (!fits(text)) return no(`The letters this file is written in have no room for “${text}”.`);
  if (isRun(text) && !(was && isRun(plainText(was.value)))) {
    return no(`A spreadsheet would take “${text}” for a formula when it opens this .csv file.`);
  }
  return null;
}

/** What spreadsheets run when they open a .csv file, though it is written as text. */
function isRun(text: string): boolean {
  return /^[=@+\t\r]|^-(?!\d+([.,]\d+)?$|\s)/.test(text);
}
