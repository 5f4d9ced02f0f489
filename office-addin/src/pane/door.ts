import type { ExcelDoor } from "../door.ts";

/** Excel by its own library. A batch waits while somebody types in a cell, and is one step for Undo where Excel can. */
export function officeDoor(): ExcelDoor {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  const options = { delayForCellEdit: true, ...(supports("1.20") && { mergeUndoGroup: true }) };
  return { supports, run: (batch) => Excel.run(options, batch) };
}
