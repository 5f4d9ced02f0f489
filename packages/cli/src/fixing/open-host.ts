import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { openCsv, openFile } from "@throughline/xlsx-host/src/index.ts";

/** The door to a file; to a .csv, together with what we keep beside it. */
export function openHost(path: string): WorkbookHost {
  return isCsv(path) ? openCsv(path) : openFile(path);
}

export function isCsv(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path);
}
