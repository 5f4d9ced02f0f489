import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { collectNotices } from "./notices.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Inflate } from "./zip/inflate.ts";
import { openParts } from "./zip/parts.ts";

export interface ReadOptions {
  /** The file's name, with its ending. */
  readonly name: string;
  readonly inflate: Inflate;
  readonly limits?: Partial<Limits>;
  /** What a file does not say of itself. */
  readonly locale?: string;
  readonly timeZone?: string;
}

/** Reads an .xlsx or .csv file, told by its content. Throws an AppError that says what to do about any other. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  const { name, inflate, locale = "en-US", timeZone = "UTC" } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const notices = collectNotices();
  const content = readXlsx(openParts({ bytes, inflate, limits, notices }), limits, notices);
  return { name, locale, timeZone, ...content };
}
