import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { readCsv } from "./csv/read-csv.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { collectNotices } from "./notices.ts";
import { readXlsx, type XlsxContent } from "./read-xlsx.ts";
import { refusal } from "./refusals.ts";
import { sniff } from "./sniff.ts";
import type { Inflate } from "./zip/inflate.ts";
import { openParts } from "./zip/parts.ts";

export interface ReadOptions {
  /** The file's name, with its ending. */
  readonly name: string;
  readonly inflate: Inflate;
  readonly limits?: Partial<Limits>;
  /** What no file says of itself. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Called as sheets come in. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Reads an .xlsx or .csv file, told by its content. Throws an AppError that says what to do about any other. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  const { name, locale = "en-US", timeZone = "UTC" } = options;
  return { name, locale, timeZone, ...readContent(bytes, options) };
}

function readContent(bytes: Uint8Array, options: ReadOptions): XlsxContent {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const notices = collectNotices();
  const kind = sniff(bytes, options.name);
  switch (kind) {
    case "zip":
      return readXlsx(
        openParts({ bytes, inflate: options.inflate, limits, notices }),
        limits,
        notices,
        options.onProgress,
      );
    case "csv": {
      const sheet = readCsv(bytes, options.name, limits, notices);
      return { names: [], sheets: [sheet], properties: {}, externalLinks: [], notices: notices.list() };
    }
  }
  throw refusal(kind);
}
