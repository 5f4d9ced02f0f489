export { type AppliedFile, type ApplyOptions, applyToFile } from "./apply-to-file.ts";
export { type CsvDialect, type CsvText, describeCsv } from "./csv/dialect.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export { type RowOptions, readRows, type SheetRows } from "./read-rows.ts";
export { type ReadOptions, readWorkbook } from "./read-workbook.ts";
export type { Inflate, InflateChunks } from "./zip/inflate.ts";
