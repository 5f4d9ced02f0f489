import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { memoryHost } from "@throughline/shared/host/memory.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";

export interface OpenSample {
  readonly host: WorkbookHost;
  /** Another person's door to the same workbook. */
  readonly other: WorkbookHost;
  readonly close: () => void;
}

const folder = join(import.meta.dirname, "..", "..", "samples");

/** A copy of a sample on each kind of host, to change at will. */
export const openSample: Readonly<Record<"memory" | "a file", (name: string) => OpenSample>> = {
  memory: (name) => {
    const workbook = readWorkbook(readFileSync(join(folder, name)), { name, inflate: nodeInflate });
    const host = memoryHost(workbook);
    return { host, other: host, close: () => {} };
  },
  "a file": (name) => {
    const home = mkdtempSync(join(tmpdir(), "throughline-journey-"));
    const path = join(home, basename(name));
    writeFileSync(path, readFileSync(join(folder, name)));
    return { host: openFile(path), other: openFile(path), close: () => rmSync(home, { recursive: true }) };
  },
};
