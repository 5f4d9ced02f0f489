import type { Phrase } from "../../workbook/phrases.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";
import type { Rubric } from "../types.ts";

/** A sheet of cells, from A1; rows may be short. */
export type Grid = Matrix<CellValue>;

export interface Imported {
  readonly rubric: Rubric;
  /** What the file did not say, and what was taken for it. */
  readonly assumed: readonly Phrase[];
}

/** What an export needs besides the rubric. */
export interface ExportContext {
  /** "2026-11-20". */
  readonly today: string;
}

interface Exchange {
  /** The name of its file. */
  readonly id: string;
  readonly name: string;
  /** Where its shape is told. */
  readonly source: string;
  /** What of this rubric the format has no place for; [] where it comes back as it was. */
  lost(rubric: Rubric): readonly Phrase[];
}

/** A format that is a sheet, in a workbook or a .csv file. */
export interface GridExchange extends Exchange {
  readonly carrier: "grid";
  write(rubric: Rubric, context: ExportContext): Grid;
  /** Null where the cells are not of this format. `name` is the file's, without its ending. */
  read(grid: Grid, name: string): Imported | null;
}

export interface JsonExchange extends Exchange {
  readonly carrier: "json";
  write(rubric: Rubric, context: ExportContext): unknown;
  read(json: unknown, name: string): Imported | null;
}

export type RubricExchange = GridExchange | JsonExchange;
