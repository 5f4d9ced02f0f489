import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { contentAt, isEmpty } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit } from "@throughline/shared/workbook/edits.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { same } from "./same.ts";

/** How one claim about the host came out. */
export interface SelfTestCase {
  readonly name: string;
  readonly outcome: "held" | "failed" | "left out";
  /** Why it failed or was left out; "" where it held. */
  readonly because: string;
  readonly ms: number;
}

export interface SelfTestOptions {
  /** Called after each case. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Milliseconds by any clock. */
  readonly clock: () => number;
}

/**
 * Tries the contract of a host inside the real spreadsheet. It needs a new, empty one, and says so anywhere else: each
 * case adds sheets and names, and takes them out again. Throws "self-test/not-empty" before it has touched anything.
 */
export async function selfTest(host: WorkbookHost, options: SelfTestOptions): Promise<readonly SelfTestCase[]> {
  const { clock, onProgress } = options;
  const home = await emptyHome(host);
  const planned: { readonly name: string; readonly run: () => Promise<void> }[] = [];
  const skipped: SelfTestCase[] = [];
  const it = Object.assign(
    (name: string, run: () => Promise<void>) => {
      planned.push({ name, run });
    },
    {
      skip: (name: string) => {
        skipped.push({ name, outcome: "left out", because: "", ms: 0 });
      },
    },
  );
  const skip = [...LEFT_OUT, ...(host.about.leftOut ?? [])];
  hostSuite(it, expectation, { open: (workbook) => openedOn(host, home, workbook), skip });
  const cases: SelfTestCase[] = [];
  for (const { name, run } of planned) {
    const started = clock();
    const { outcome, because } = await tried(run);
    cases.push({ name, outcome, because, ms: Math.round(clock() - started) });
    onProgress?.(cases.length, planned.length);
  }
  await cleared(host, home);
  return [...cases, ...skipped];
}

/** What to paste into a report: what was tried where, and each case that did not hold, with what was seen. */
export function selfTestReport(host: WorkbookHost, workbook: Workbook, cases: readonly SelfTestCase[]): string {
  const count = (outcome: SelfTestCase["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  const line = ({ name, because, ms }: SelfTestCase) => `- ${name} (${ms} ms)${because === "" ? "" : `: ${because}`}`;
  const listed = (outcome: SelfTestCase["outcome"]) => cases.filter((one) => one.outcome === outcome).map(line);
  return [
    `Throughline self-test in ${host.about.name}`,
    `Locale ${workbook.locale}, time zone ${workbook.timeZone}`,
    `${count("held")} held, ${count("failed")} failed, ${count("left out")} left out`,
    "",
    "Failed:",
    ...listed("failed"),
    "",
    "Left out:",
    ...listed("left out"),
    "",
    "Held:",
    ...listed("held"),
    "",
  ].join("\n");
}

const LEFT_OUT = [
  {
    reason: "the self-test keeps a sheet of its own in sight",
    cases: ["remove a sheet: refused when it is the last one to be seen"],
  },
  {
    reason: "there is nobody else at work in the self-test",
    cases: [
      "watch: tells which sheet somebody changed, until it is told to stop",
      "watchSelection: tells what the person selects, until it is told to stop",
    ],
  },
];

/** Thrown where a case asks for what no edit makes here; the case says nothing about the host then. */
class LeftOut extends Error {}

async function tried(run: () => Promise<void>): Promise<Pick<SelfTestCase, "outcome" | "because">> {
  try {
    await run();
    return { outcome: "held", because: "" };
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { outcome: error instanceof LeftOut ? "left out" : "failed", because };
  }
}

/** The one sheet of a spreadsheet in which nothing stands. */
async function emptyHome(host: WorkbookHost): Promise<SheetSnapshot> {
  const { sheets, names } = await host.read();
  const [home, ...others] = sheets;
  if (home && others.length === 0 && names.length === 0 && home.values.length === 0) return home;
  throw new AppError(
    "self-test/not-empty",
    "The self-test adds sheets and takes them out again, so it runs only in a new, empty spreadsheet.",
    "Make a new spreadsheet, open Throughline there, and choose Self-test again. This one was not touched.",
  );
}

async function openedOn(host: WorkbookHost, home: SheetSnapshot, workbook: Workbook) {
  refuseWhatNoEditMakes(workbook);
  await cleared(host, home);
  await made(host, [workbook.sheets.map((sheet) => ({ kind: "add-sheet", spec: bare(sheet), before: null }))]);
  await furnished(host, workbook);
  return {
    host: withoutHome(host, home),
    calls: () => 0,
    callsForApply: Number.POSITIVE_INFINITY,
    elsewhere: async (changes: readonly Change[]) => {
      await host.apply(changes);
    },
    select: (at: Parameters<WorkbookHost["show"]>[0][number]) => host.show([at]),
  };
}

function refuseWhatNoEditMakes({ sheets }: Workbook): void {
  for (const sheet of sheets) {
    for (const part of ["merges", "hiddenRows", "hiddenCols", "tables", "links"] as const) {
      if ((sheet[part] ?? []).length > 0) throw new LeftOut(`it needs ${WORDS[part]}, which no edit makes`);
    }
    if (sheet.protected) throw new LeftOut("it needs a protected sheet, which no edit makes");
  }
}

const WORDS = {
  merges: "merged cells",
  hiddenRows: "hidden rows",
  hiddenCols: "hidden columns",
  tables: "a table",
  links: "links",
} as const;

function bare({ name, hidden }: SheetSnapshot): SheetSpec {
  return {
    name,
    hidden,
    purpose: "plan",
    above: [],
    table: null,
    print: { paper: "letter", landscape: false, fitWidth: true, repeatHeadings: false, footer: [] },
    warnOn: [],
    names: [],
  };
}

/** Puts everything of the workbook in place, by edits alone. */
async function furnished(host: WorkbookHost, { sheets, names }: Workbook): Promise<void> {
  const now = await host.read();
  const idOf = (name: string) => now.sheets.find((sheet) => sheet.name === name)?.id ?? name;
  const ids = new Map(sheets.map((sheet) => [sheet.id, idOf(sheet.name)]));
  const placed = <T extends { readonly sheet: string }>(at: T): T => ({ ...at, sheet: ids.get(at.sheet) ?? at.sheet });
  const cells = sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((_, c): Edit[] => {
        const at = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
        const to = contentAt(sheet, at.row, at.col);
        if (isEmpty(to)) return [];
        return [{ kind: "set-cell", at: placed(at), was: { value: null, formula: null }, to, witness: [] }];
      }),
    ),
  );
  const rules = sheets.flatMap(({ validations = [] }) =>
    validations.flatMap(({ at, ...rule }) =>
      at.map((range): Edit => ({ kind: "set-validation", at: placed(range), was: null, to: rule, witness: [] })),
    ),
  );
  const notes = sheets.flatMap(({ notes: given = [] }) =>
    given.map(({ at, text, author }): Edit => {
      return { kind: "set-note", at: placed(at), was: null, to: { text, author }, witness: [] };
    }),
  );
  const named = names.map(({ name, at }): Edit => ({ kind: "set-name", name, was: null, to: { at: placed(at) } }));
  await made(host, [cells, [...rules, ...notes, ...named]]);
}

async function made(host: WorkbookHost, groups: readonly (readonly Edit[])[]): Promise<void> {
  for (const edits of groups) {
    if (edits.length === 0) continue;
    const { refused } = await host.apply([{ title: "Self-test", edits }]);
    const [first] = refused;
    if (first) throw new Error(`The case could not be set up: ${first.sentence}`);
  }
}

/** Takes out everything but the first sheet. A sheet goes by what stands on it, so it is emptied first. */
async function cleared(host: WorkbookHost, home: SheetSnapshot): Promise<void> {
  const { sheets, names } = await host.read();
  const others = sheets.filter(({ id }) => id !== home.id);
  const emptied = others.flatMap((sheet) => [...emptying(sheet), ...unnoting(sheet)]);
  const unnamed = names.map(({ name, at }): Edit => ({ kind: "set-name", name, was: { at }, to: null }));
  await made(host, [[...emptied, ...unnamed]]);
  await made(host, [others.map((sheet): Edit => ({ kind: "remove-sheet", spec: bare(sheet), before: null }))]);
}

function emptying(sheet: SheetSnapshot): Edit[] {
  return sheet.values.flatMap((row, r) =>
    row.flatMap((_, c): Edit[] => {
      const at = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
      const was = contentAt(sheet, at.row, at.col);
      return isEmpty(was) ? [] : [{ kind: "set-cell", at, was, to: { value: null, formula: null }, witness: [] }];
    }),
  );
}

function unnoting({ notes = [] }: SheetSnapshot): Edit[] {
  return notes.map(({ at, text, author }) => ({ kind: "set-note", at, was: { text, author }, to: null, witness: [] }));
}

/** The host as the cases know it: with their own sheets and no other. */
function withoutHome(host: WorkbookHost, home: SheetSnapshot): WorkbookHost {
  return {
    ...host,
    read: async (request, watch) => {
      const workbook = await host.read(request, watch);
      return { ...workbook, sheets: workbook.sheets.filter(({ id }) => id !== home.id) };
    },
    apply: async (changes) => {
      const result = await host.apply(changes);
      return {
        ...result,
        sheets: result.sheets.filter(({ id }) => id !== home.id),
        order: result.order.filter((id) => id !== home.id),
      };
    },
  };
}

function expectation(actual: unknown) {
  return {
    toEqual: (expected: unknown) => {
      if (!same(actual, expected)) throw new Error(`expected ${shown(expected)}, got ${shown(actual)}`);
    },
  };
}

const LONGEST = 400;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}
