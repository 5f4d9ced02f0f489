import { AppError } from "@throughline/shared/host/errors.ts";
import { placeName } from "@throughline/shared/workbook/apply/refusals.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { sameFormula } from "@throughline/shared/workbook/formulas.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellContent, CellValue, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/**
 * Throws where a changed file, read again, does not say what was meant: better no change than a broken workbook. What
 * formulas show is left out, since that is for spreadsheets to calculate.
 */
export function insistAsMeant(meant: Workbook, after: Workbook): void {
  const tabs = ({ sheets }: Workbook) => sheets.map(({ name, hidden }) => `${name} ${hidden}`).join("\n");
  if (tabs(meant) !== tabs(after)) throw notAsMeant("the list of sheets");
  for (const [index, sheet] of meant.sheets.entries()) {
    const now = after.sheets[index];
    const different = now && now !== sheet ? firstDifference(sheet, now) : null;
    if (different) throw notAsMeant(placeName(sheet, different));
  }
}

function notAsMeant(where: string): AppError {
  return new AppError(
    "host/not-as-meant",
    phrase("The file would not have said what was meant at {place}, so nothing was changed.", { place: where }),
    "Make this change in the spreadsheet itself, and please tell us about it.",
  );
}

function firstDifference(meant: SheetSnapshot, now: SheetSnapshot): { row: number; col: number } | null {
  const [first, other] = [meant, now].map(({ origin, values }) => ({
    top: origin.row,
    left: origin.col,
    bottom: origin.row + values.length,
    right: origin.col + (values[0]?.length ?? 0),
  }));
  if (!first || !other) return null;
  const [bottom, right] = [Math.max(first.bottom, other.bottom), Math.max(first.right, other.right)];
  for (let row = Math.min(first.top, other.top); row < bottom; row += 1) {
    for (let col = Math.min(first.left, other.left); col < right; col += 1) {
      if (!isAsMeant(contentAt(meant, row, col), contentAt(now, row, col))) return { row, col };
    }
  }
  return null;
}

function isAsMeant(meant: CellContent, now: CellContent): boolean {
  if (meant.formula !== null || now.formula !== null) return sameFormula(meant.formula, now.formula);
  return isSameValue(meant.value, now.value);
}

function isSameValue(meant: CellValue, now: CellValue): boolean {
  if (typeof meant === "number" && typeof now === "number") {
    // Dates move between two ways of counting days, which may cost the last digit.
    return Math.abs(meant - now) <= 1e-9 * Math.max(1, Math.abs(meant));
  }
  if (typeof meant === "object" && meant !== null && typeof now === "object") return meant.error === now?.error;
  return meant === now || (meant === "" && now === null);
}
