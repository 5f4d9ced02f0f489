import { AppError } from "@throughline/shared/host/errors.ts";
import { memoryHost } from "@throughline/shared/host/memory.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { same } from "./same.ts";
import { selfTest, selfTestReport } from "./self-test.ts";

const EMPTY: Workbook = {
  ...{ name: "New", locale: "en-US", timeZone: "America/Chicago", names: [] },
  sheets: [
    {
      ...{ id: "Sheet1", name: "Sheet1", hidden: false, origin: { row: 0, col: 0 }, values: [] },
      ...{ formulas: [], formats: [], merges: [], hiddenRows: [], hiddenCols: [] },
      ...{ notes: [], validations: [], tables: [], links: [], protected: false },
    },
  ],
};

const clock = () => 0;

describe("the self-test", () => {
  it("holds on the reference host, tells how far it is, and leaves the spreadsheet as it was", async () => {
    const host = memoryHost(EMPTY);
    const progress: [number, number][] = [];
    const cases = await selfTest(host, { clock, onProgress: (done, of) => progress.push([done, of]) });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(cases.filter(({ outcome }) => outcome === "held").length).toBeGreaterThan(50);
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(host.workbook().names).toEqual([]);
  });

  it("finds a host that loses what it is told", async () => {
    const memory = memoryHost(EMPTY);
    const host: WorkbookHost = { ...memory, mine: { get: memory.mine.get, set: async () => {} } };
    const cases = await selfTest(host, { clock });
    const failed = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed.map(({ name }) => name)).toEqual(["mine: keeps, replaces and forgets"]);
    const report = selfTestReport(host, EMPTY, cases);
    expect(report).toContain("1 failed");
    expect(report).toContain('mine: keeps, replaces and forgets (0 ms): expected "a·ñ\\n🙂", got null');
  });

  it("touches nothing where somebody's work is", async () => {
    const host = memoryHost(markdownWorkbook("| Plan | Step |"));
    const before = host.workbook();
    const refused = await selfTest(host, { clock }).catch((error: unknown) => error);
    expect(refused instanceof AppError && refused.code).toBe("self-test/not-empty");
    expect(host.workbook()).toBe(before);
  });
});

it.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, [2, { c: null }]], [1, [2, { c: null }]], true],
  [[1, 2], [2, 1], false],
  [{ a: null }, {}, false],
  [[], {}, false],
  [Number.NaN, Number.NaN, true],
  ["1", 1, false],
])("%j and %j are the same: %s", (one, other, expected) => {
  expect(same(one, other)).toBe(expected);
});
