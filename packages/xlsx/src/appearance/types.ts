/** A color as "RRGGBB". */
export type Rgb = string;

/** A line along one side of a cell. A null color is the ink of the page. */
export interface Edge {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: Rgb | null;
}

/** How cells of one style look. Null is what the spreadsheet does by itself. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly ink: Rgb | null;
  readonly fill: Rgb | null;
  readonly edges: Readonly<Partial<Record<Side, Edge>>>;
  /** Null: texts to the left, numbers to the right. */
  readonly across: "left" | "center" | "right" | "justify" | "middle-of-selection" | null;
  readonly down: "top" | "center" | "bottom";
  readonly wraps: boolean;
  /** In steps of about three letters. */
  readonly indent: number;
  /** Degrees, counterclockwise, from -90 to 90; "stacked" for letters one below the other. */
  readonly turn: number | "stacked";
}

export type Side = "top" | "right" | "bottom" | "left";

/** Columns of one width. */
export interface ColumnRun {
  readonly first: number;
  readonly count: number;
  /** In pixels; null for the sheet's usual one. */
  readonly width: number | null;
  /** Which look cells have that are not written. */
  readonly look: number;
}

export interface RowFacts {
  readonly row: number;
  /** In pixels; null where it follows from what stands in the row. */
  readonly height: number | null;
  /** Which look cells have that are not written; null where the column says. */
  readonly look: number | null;
}

/**
 * Looks of the cells that a file writes down, a run for neighbors that look the same. The runs of row `r` are those
 * from starts[r] to before starts[r + 1]; each is three numbers: first column, how many columns, which look.
 */
export interface LookRuns {
  readonly starts: Uint32Array;
  readonly runs: Uint32Array;
}

export interface SheetAppearance {
  readonly columns: readonly ColumnRun[];
  /** Rows that say something of themselves, from the top. */
  readonly rows: readonly RowFacts[];
  readonly looks: LookRuns;
  /** In pixels. */
  readonly usualWidth: number;
  readonly usualHeight: number;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly showsLines: boolean;
  readonly tab: Rgb | null;
}
