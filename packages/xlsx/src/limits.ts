/** How much of a file is read at most. Work is linear in the inflated bytes, so these also bound the time. */
export interface Limits {
  /** Inflated bytes of one part, and of all parts that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated to compressed size, asked of parts larger than `ratioFreeBytes`. Real sheets stay below 60. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Entries in the zip directory. */
  readonly parts: number;
  readonly sheets: number;
  /** Elements inside one another. */
  readonly nesting: number;
  /** Cells of one sheet, counted from the first to the last of each row. */
  readonly cells: number;
  readonly strings: number;
  /** Characters of all cells that point at a shared text: one long text may stand in very many. */
  readonly sharedCharacters: number;
  /** Characters of all formulas of a workbook after shared ones are written out for each cell, references extra. */
  readonly formulaCharacters: number;
}

export const DEFAULT_LIMITS: Limits = {
  partBytes: 300_000_000,
  totalBytes: 400_000_000,
  ratio: 200,
  ratioFreeBytes: 4_000_000,
  parts: 20_000,
  sheets: 1_000,
  nesting: 200,
  cells: 10_000_000,
  strings: 5_000_000,
  sharedCharacters: 200_000_000,
  formulaCharacters: 60_000_000,
};

/** What Excel allows is shorter than each of these. Longer ones would be repeated for every cell they belong to. */
export const LONGEST_NAME = 250;
export const LONGEST_FORMAT = 1000;
export const LONGEST_LINK = 5000;

/** Rows and columns a sheet can have in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;
