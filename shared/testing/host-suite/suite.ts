import { reading } from "./cases/reading.ts";
import { refusing } from "./cases/refusing.ts";
import { rowCases } from "./cases/rows.ts";
import { screen } from "./cases/screen.ts";
import { sheets } from "./cases/sheets.ts";
import { writing } from "./cases/writing.ts";
import type { Cases, Expect, Open } from "./contract.ts";

/** vitest's, or any other way to run a named test; `skip` says that it was not run. */
export interface It {
  (name: string, run: () => Promise<void>): void;
  skip(name: string, run: () => Promise<void>): void;
}

export interface HostUnderTest {
  /** Opens a host on a workbook made for the occasion. */
  readonly open: Open;
  /** What this host cannot do, and why: named cases are reported as skipped. */
  readonly skip: readonly { readonly reason: string; readonly cases: readonly string[] }[];
}

const all: Cases = { ...reading, ...writing, ...refusing, ...rowCases, ...sheets, ...screen };

/** The contract of WorkbookHost. It runs in vitest, and inside the real spreadsheets behind a self-test. */
export function hostSuite(it: It, expect: Expect, { open, skip }: HostUnderTest): void {
  const reasons = new Map(skip.flatMap(({ reason, cases }) => cases.map((name) => [name, reason])));
  for (const name of reasons.keys()) {
    if (!Object.hasOwn(all, name)) throw new Error(`There is no case “${name}” to skip.`);
  }
  for (const [name, run] of Object.entries(all)) {
    const reason = reasons.get(name);
    if (reason === undefined) it(name, () => run({ open, expect }));
    else it.skip(`${name} (skipped: ${reason})`, () => run({ open, expect }));
  }
}
