import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { addressOf, areasOf, onSheet } from "./areas.ts";
import type { Batch } from "./batch.ts";
import { codeOf } from "./errors.ts";

/** Selects cells of one sheet and brings them into sight. */
export async function show({ workbook, sync }: Batch, at: readonly CellRange[]): Promise<void> {
  const [first] = at;
  if (!first) return;
  const sheet = workbook.worksheets.getItemOrNullObject(first.sheet);
  sheet.load("name,visibility");
  await sync();
  if (sheet.isNullObject) throw new AppError("host/gone", "The sheet is no longer in this workbook.", "Check again.");
  if (sheet.visibility !== "Visible") {
    throw new AppError(
      "host/hidden-sheet",
      phrase("The sheet “{sheet}” is hidden.", { sheet: sheet.name }),
      "Right-click a tab, choose Unhide, then show it again.",
    );
  }
  sheet.activate();
  // A list of addresses may not be longer than Excel's own limit for one.
  const addresses = withinLimit(at.filter((one) => one.sheet === first.sheet).map(addressOf));
  if (addresses.length === 1) sheet.getRange(addresses[0]).select();
  else sheet.getRanges(addresses.join(",")).select();
  await sync();
}

const LONGEST_ADDRESS = 250;

function withinLimit(addresses: readonly string[]): string[] {
  let length = 0;
  return addresses.filter((address, index) => {
    length += address.length + 1;
    return index === 0 || length <= LONGEST_ADDRESS;
  });
}

/** The first range of what is selected; null where that is no cell, but a chart or a picture. */
export async function selection({ workbook, sync }: Batch): Promise<CellRange | null> {
  const { areas } = workbook.getSelectedRanges();
  areas.load("items/address,items/worksheet/id");
  try {
    await sync();
  } catch (error) {
    if (codeOf(error) === "InvalidSelection") return null;
    throw error;
  }
  const [first] = areas.items;
  const [area] = first ? areasOf(first.address) : [];
  return first && area ? onSheet(first.worksheet.id, area) : null;
}
