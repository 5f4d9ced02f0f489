import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import { areasOf, onSheet } from "./areas.ts";
import type { Batch } from "./batch.ts";

/** Who is told of what goes on in the workbook. Excel is asked once, whoever comes and goes. */
export interface Watchers {
  readonly changes: Set<(touched: SheetId) => void>;
  readonly selections: Set<(selected: CellRange | null) => void>;
}

export function noWatchers(): Watchers {
  return { changes: new Set(), selections: new Set() };
}

/**
 * Queues the registration of events: cells changed by hand or by others, formulas worked out again, sheets that come
 * and go, and what is selected. A choice from a drop-down and what others do may go untold, so the pane reads again
 * when the person returns to it.
 */
export function registerEvents({ workbook }: Batch, { changes, selections }: Watchers): void {
  const { worksheets } = workbook;
  const touched = async ({ worksheetId }: { readonly worksheetId: SheetId }) => {
    for (const tell of changes) tell(worksheetId);
  };
  worksheets.onChanged.add(touched);
  worksheets.onCalculated.add(touched);
  worksheets.onAdded.add(touched);
  worksheets.onDeleted.add(touched);
  worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    const [area] = areasOf(address);
    for (const tell of selections) tell(area ? onSheet(worksheetId, area) : null);
  });
}
