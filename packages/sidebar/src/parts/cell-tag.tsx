import { isRange, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange, CellRef, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Session } from "../session.ts";

/** A cell by its sheet and address; choosing it goes there. */
export function CellTag({ session, workbook, at }: CellTagProps) {
  const range = rangeOf(at);
  return (
    <button type="button" class="cell" onClick={() => void session.show([range])}>
      <span>{sheetName(workbook, at)}</span> <b>{rangeName(range)}</b>
    </button>
  );
}

interface CellTagProps {
  readonly session: Session;
  readonly workbook: Workbook;
  readonly at: CellRef | CellRange;
}

export function rangeOf(at: CellRef | CellRange): CellRange {
  return isRange(at) ? at : { ...at, rows: 1, cols: 1 };
}

/** Its sheet's name, as the tab has it. */
export function sheetName({ sheets }: Workbook, { sheet }: Pick<CellRef, "sheet">): string {
  return sheets.find(({ id }) => id === sheet)?.name ?? sheet;
}
