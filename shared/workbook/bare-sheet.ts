import type { SheetSnapshot } from "./types.ts";

/** All that can be told of a sheet besides its name and cells, where there is nothing to tell: that of a text file. */
export const BARE_SHEET = {
  hidden: false,
  origin: { row: 0, col: 0 },
  formulas: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
  notes: [],
  validations: [],
  tables: [],
  links: [],
  protected: false,
} as const satisfies Omit<SheetSnapshot, "id" | "name" | "values">;
