import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeExcel } from "../../../test/fakes/excel/excel.ts";
import { callsDoor } from "../../../test/fakes/excel-calls.ts";
import { functions } from "../functions/metadata.ts";
import { associateFunctions } from "./custom-functions.ts";

const plan = markdownWorkbook(`
  | Plan | Action step | Owner  | Start      | Due        | Status      |
  |      | Hire coach  |        | 2026-09-01 | 2026-08-01 | Not started |
  |      | Train staff | A. Lee | 2026-10-01 | 2026-12-18 | Not started |
`);

type Run = (...given: readonly unknown[]) => unknown;
const excel = fakeExcel(plan);
const registered = new Map<string, Run>();

/** Calls a function as Excel does: what is a range comes as its values. */
function call(id: string, ...given: readonly unknown[]): unknown {
  const run = registered.get(id);
  if (!run) throw new Error(`${id} is not registered.`);
  return run(...given);
}

beforeEach(() => {
  vi.stubGlobal("CustomFunctions", {
    associate: (id: string, run: Run) => registered.set(id, run),
    Error: class extends Error {
      constructor(_: string, message: string) {
        super(message);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!" },
  });
  associateFunctions(callsDoor(excel));
});

describe("functions for cells", () => {
  it("are all that Excel is told of", () => {
    expect([...registered.keys()]).toEqual(functions.map(({ id }) => id));
  });

  it("PLAN_DATE gives a day for each text of a range", () => {
    expect(call("PLAN_DATE", [["Fall 2023"], ["TBD"]], "end")).toEqual([[serialOfIso("2023-12-31")], [""]]);
    expect(() => call("PLAN_DATE", [["Fall 2023"]], "middle")).toThrow("start or end");
  });

  it("PLAN_STATUS puts words on one scale", () => {
    expect(call("PLAN_STATUS", [["done", "waiting on others"]])).toEqual([["Complete", "Blocked"]]);
  });

  it("PLAN_FINDINGS reads the formats of its ranges, so that days are told from amounts", async () => {
    const values = plan.sheets[0]?.values.map((row) => row.map((value) => value ?? "")) ?? [];
    const asked = (addresses: readonly string[]) =>
      call("PLAN_FINDINGS", "all", [values], { parameterAddresses: ["", [...addresses]].flat() });
    const before = excel.traffic.requests;
    expect(await asked([])).toBeGreaterThan(0);
    expect(excel.traffic.requests).toBe(before);
    expect(await asked(["Plan!A1:E3"])).toBeGreaterThan(0);
    expect(excel.traffic.requests).toBe(before + 1);
    await expect(call("PLAN_FINDINGS", "blocker", [values], {})).rejects.toThrow("error, warning, info or all");
  });

  // 62 of 69 points over 23 rows are 2.6956, just below the 2.7 that is needed.
  const sixtyTwo = Array.from({ length: 23 }, (_, row) => [row < 7 ? 2 : 3]);

  it.each<[string, readonly unknown[], unknown]>([
    ["62 of 69 shows as 2.696, never 2.70", [sixtyTwo], 2.696],
    ["a threshold of its own decides on the decimals", [sixtyTwo, 2.696], 2.6957],
    ["no score gives nothing", [[[""], [""]], null], ""],
  ])("RUBRIC_AVERAGE: %s", (_, given, average) => expect(call("RUBRIC_AVERAGE", ...given)).toBe(average));

  it.each<[string, readonly unknown[], string]>([
    ["62 of 69 is not yet high quality", [sixtyTwo], "Not yet"],
    ["an average that is lower is enough", [sixtyTwo, null, 2.6], "High quality"],
    [
      "a required row below the least score fails",
      [
        [[2], [3], [3], [3]],
        [["yes"], [""], [""], [""]],
      ],
      "Not yet",
    ],
    ["the same row passes by a lower least", [[[2], [3], [3], [3]], [[true], [""], [""], [""]], "", 2], "High quality"],
    ["a row without a score leaves it open", [[[3], [""]]], "Incomplete"],
  ])("RUBRIC_VERDICT: %s", (_, given, verdict) => expect(call("RUBRIC_VERDICT", ...given)).toBe(verdict));

  it.each<[string, readonly unknown[], string]>([
    ["RUBRIC_AVERAGE", [[[3]], "high"], "as a number"],
    ["RUBRIC_VERDICT", [[[3]], null, 2.7, "all"], "as a number"],
    ["RUBRIC_VERDICT", [[[3], [2]], [["yes"]]], "as many cells"],
  ])("%s says what is wrong with what it was handed", (id, given, sentence) => {
    expect(() => call(id, ...given)).toThrow(sentence);
  });
});
