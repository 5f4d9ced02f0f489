import type { CellContent, CellRef, CellValue } from "./types.ts";

/** A neighbor that must still stand where it was; when it does not, rows have moved and the edit is refused. */
export interface Witness {
  readonly at: CellRef;
  readonly was: CellValue;
}

/** One change to a workbook, as data. Addresses are those of the snapshot the edit was made from. */
export type Edit = {
  readonly kind: "set-cell";
  readonly at: CellRef;
  readonly was: CellContent;
  readonly to: CellContent;
  readonly witness: readonly Witness[];
};

/** Edits that belong together: all of them go in, or none. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}
