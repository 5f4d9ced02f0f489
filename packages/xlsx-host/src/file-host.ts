import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import {
  editKinds,
  type ReadRequest,
  type SheetPart,
  sheetParts,
  type WorkbookHost,
} from "@throughline/shared/host/port.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { applyToFile } from "@throughline/xlsx/src/apply-to-file.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { isCsv } from "./beside-csv.ts";
import { withKept } from "./csv-host.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { mineIn, usualPlace } from "./mine.ts";
import { refuseOpenElsewhere } from "./open-elsewhere.ts";
import { readWhole, writeWhole } from "./whole-file.ts";

export interface FileHostOptions {
  /** What no file says of itself. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** The file that holds what this person keeps for themselves; where programs usually keep such things if absent. */
  readonly mine?: string;
  readonly disk?: Disk;
}

/**
 * A workbook in an .xlsx file, or in a .csv file and what we keep beside that. Nobody sees its cells, and nothing of it
 * is kept between two calls.
 */
export function openFile(path: string, options: FileHostOptions = {}): WorkbookHost {
  const file = fileAlone(path, options);
  return isCsv(path) ? withKept(file, path, options.disk ?? nodeDisk) : file;
}

function fileAlone(path: string, options: FileHostOptions): WorkbookHost {
  const { disk = nodeDisk, mine = usualPlace(), locale, timeZone } = options;
  const facts = {
    name: basename(path),
    inflate: nodeInflate,
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  return {
    about: {
      name: "a file",
      capabilities: { screen: false, edits: isCsv(path) ? EDITS_OF_CSV : editKinds, parts: sheetParts },
    },
    async read(request = {}, { signal, onProgress } = {}) {
      if (signal?.aborted) throw stopped();
      const { bytes } = await readWhole(disk, path);
      if (signal?.aborted) throw stopped();
      const workbook = readWorkbook(bytes, facts);
      const answer = { ...workbook, sheets: requested(workbook, request) };
      onProgress?.(answer.sheets.length, answer.sheets.length);
      return answer;
    },
    async apply(changes) {
      const file = await readWhole(disk, path);
      const { bytes, result } = applyToFile(file.bytes, changes, { ...facts, deflate: nodeDeflate });
      if (bytes !== file.bytes) {
        await refuseOpenElsewhere(disk, file.path);
        await writeWhole(disk, file, bytes);
      }
      return result;
    },
    show: async () => {},
    selection: async () => null,
    mine: mineIn(mine, disk),
  };
}

const EDITS_OF_CSV: readonly Edit["kind"][] = ["set-cell", "insert-rows", "delete-rows"];

function stopped(): AppError {
  return new AppError("host/stopped", "Reading was stopped.", "Check again when you like.");
}

function requested({ sheets }: Workbook, { sheets: ids, parts }: ReadRequest): SheetSnapshot[] {
  const wanted = sheets.filter(({ id }) => ids?.includes(id) ?? true);
  return parts ? wanted.map((sheet) => withParts(sheet, parts)) : wanted;
}

function withParts(sheet: SheetSnapshot, parts: readonly SheetPart[]): SheetSnapshot {
  const { id, name, hidden, origin, values } = sheet;
  const asked = Object.entries(sheet).filter(([part]) => parts.some((one) => one === part));
  return { id, name, hidden, origin, values, ...Object.fromEntries(asked) };
}
