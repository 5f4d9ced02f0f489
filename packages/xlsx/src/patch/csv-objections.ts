import { refusal } from "@throughline/shared/workbook/apply/refusals.ts";
import type { Edit, Refusal } from "@throughline/shared/workbook/edits.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
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
    if (!isText)
      return refusal(
        "unsupported",
        null,
        phrase("This file holds bytes that are no text. {what}", { what: SAVE_ANEW }),
      );
    if (hasStrayQuote)
      return refusal("unsupported", null, phrase("A quote in this file is never closed. {what}", { what: SAVE_ANEW }));
    return firstObjection(edit, fits);
  };
}

const SAVE_ANEW = phrase("Save it again from a spreadsheet, and change that.");
const AS_XLSX = phrase("Save it as an Excel workbook (.xlsx) first.");

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
      return cannotHold(phrase("A .csv file cannot hold further sheets."));
    case "set-validation":
      return cannotHold(phrase("A .csv file cannot hold drop-downs."));
    case "set-note":
      return cannotHold(phrase("A .csv file cannot hold notes."));
    case "set-name":
      return cannotHold(phrase("A .csv file cannot hold names of ranges."));
  }
}

function cannotHold(sentence: Phrase, at: CellRef | null = null): Refusal {
  return refusal("unsupported", at, phrase("{sentence} {what}", { sentence, what: AS_XLSX }));
}

function objectionTo(
  at: CellRef,
  { value, formula, format }: CellContent,
  was: CellContent | null,
  fits: (text: string) => boolean,
): Refusal | null {
  const no = (sentence: Phrase) => cannotHold(sentence, at);
  if (formula !== null) return no(phrase("A .csv file cannot hold formulas."));
  if (format !== undefined && format !== "General" && format !== "@" && typeof value === "number") {
    return no(phrase("A .csv file cannot hold dates and number formats; the bare number would be left of it."));
  }
  const text = plainText(value);
  if (typeof value === "object" && value !== null) return no(phrase("A .csv file cannot tell an error from text."));
  if (csvValue(text) !== value)
    return no(phrase("In a .csv file, “{text}” would be taken for something else.", { text }));
  if (!fits(text)) return no(phrase("The letters this file is written in have no room for “{text}”.", { text }));
  if (isRun(text) && !(was && isRun(plainText(was.value)))) {
    return no(phrase("A spreadsheet would take “{text}” for a formula when it opens this .csv file.", { text }));
  }
  return null;
}

/** What spreadsheets run when they open a .csv file, though it is written as text. */
function isRun(text: string): boolean {
  return /^[=@+\t\r]|^-(?!\d+([.,]\d+)?$|\s)/.test(text);
}
