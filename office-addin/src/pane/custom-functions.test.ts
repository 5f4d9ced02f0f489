import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
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

beforeAll(() => {
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
});
