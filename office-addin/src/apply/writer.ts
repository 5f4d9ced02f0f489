import type { SheetId } from "@throughline/shared/workbook/types.ts";
import type { Area } from "../areas.ts";
import type { Batch } from "../batch.ts";

/** A batch that changes go into. What is queued goes out in one request, unless it grows too large for one. */
export interface Writer {
  readonly workbook: Excel.Workbook;
  readonly sheet: (id: SheetId) => Excel.Worksheet;
  readonly range: (sheet: SheetId, area: Area) => Excel.Range;
  /** To be awaited before so many letters are queued. */
  readonly room: (letters: number) => Promise<void>;
  readonly countsFrom1904: boolean;
}

/** Well under the 5 MB that a request may have, since the library adds its own words to ours. */
const LETTERS_PER_REQUEST = 3_000_000;

export function writerOn({ workbook, sync }: Batch, countsFrom1904: boolean): Writer {
  let queued = 0;
  const sheet = (id: SheetId) => workbook.worksheets.getItem(id);
  return {
    ...{ workbook, sheet, countsFrom1904 },
    range: (id, { row, col, rows, cols }) => sheet(id).getRangeByIndexes(row, col, rows, cols),
    room: async (letters) => {
      if (queued > 0 && queued + letters > LETTERS_PER_REQUEST) {
        await sync();
        queued = 0;
      }
      queued += letters;
    },
  };
}
