export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export { type ReadOptions, readWorkbook } from "./read-workbook.ts";
export type { Inflate } from "./zip/inflate.ts";
