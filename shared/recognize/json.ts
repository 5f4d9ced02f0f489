import { phraseText } from "../locales/say.ts";
import type { Plan, RecognizedTable } from "./types.ts";

/** A reading as `throughline read --json` prints it. Rows and columns count from 0, ends are inclusive. */
export interface ReadingJson {
  /** Base name of the file. */
  readonly file: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly tables: readonly TableJson[];
  }[];
}

export interface TableJson {
  readonly kind: string;
  readonly kindConfidence: number;
  readonly headerRow: number | null;
  readonly headerRows: readonly number[];
  readonly dataStart: number | null;
  readonly dataEnd: number | null;
  readonly columns: readonly {
    readonly index: number;
    readonly heading: string;
    /** Null where no field claims the column. */
    readonly field: string | null;
    readonly period: string | null;
    readonly confidence: number;
    readonly because: string;
  }[];
}

export function readingJson(plan: Plan): ReadingJson {
  return {
    file: plan.workbook.name,
    sheets: plan.workbook.sheets.map(({ id, name }) => ({
      sheet: name,
      tables: plan.tables.filter((table) => table.sheet === id).map(tableJson),
    })),
  };
}

function tableJson(table: RecognizedTable): TableJson {
  const { kind, kindConfidence, headerRow, headerRows, dataStart, dataEnd } = table;
  return {
    kind: kind.id,
    kindConfidence,
    headerRow,
    headerRows,
    dataStart,
    dataEnd,
    columns: table.columns.map(({ col, heading, field, period, confidence, because }) => ({
      index: col,
      heading,
      field: field?.id ?? null,
      period: period?.text ?? null,
      confidence,
      because: phraseText(because),
    })),
  };
}
