import { abilitiesOf, leftOutOf } from "@throughline/office-addin/src/abilities.ts";
import type { ExcelDoor } from "@throughline/office-addin/src/door.ts";
import { openExcel } from "@throughline/office-addin/src/host.ts";
import { passingStorage } from "@throughline/office-addin/src/mine.ts";
import type { Open } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { selfTest } from "@throughline/sidebar/src/self-test.ts";
import { describe, expect, it } from "vitest";
import { type FakeExcel, fakeExcel } from "../fakes/excel/excel.ts";
import { genuineDoor } from "../fakes/excel/genuine.ts";
import { callsDoor } from "../fakes/excel-calls.ts";

/** Opens the host on an Excel of this version, behind one of the two doors. */
function opening(door: (excel: FakeExcel) => ExcelDoor, version: string): Open {
  return async (workbook, { datesFrom1904 = false } = {}) => {
    const excel = fakeExcel(workbook, { countsFrom1904: datesFrom1904, version });
    const behind = door(excel);
    const { locale, timeZone } = workbook;
    const host = await openExcel(behind, { storage: passingStorage(), locale, timeZone });
    // What somebody else does is told with the next answer, whatever it answers.
    const told = () => behind.run((context) => context.sync());
    return {
      host,
      calls: () => excel.traffic.requests,
      callsForApply: 2,
      elsewhere: async (changes) => {
        excel.elsewhere(changes);
        await told();
      },
      select: async (at) => {
        excel.select(at);
        await told();
      },
    };
  };
}

describe("by the genuine library", () => {
  // The newest library on npm has no notes yet.
  const skip = leftOutOf(abilitiesOf({ supports: (version) => version !== "1.18" }));
  hostSuite(it, expect, { open: opening(genuineDoor, "1.17"), skip });
});

describe("by calls made by hand", () => {
  hostSuite(it, expect, { open: opening(callsDoor, "1.18"), skip: [] });

  it("the self-test holds in an empty workbook, and leaves it as it was", async () => {
    const excel = fakeExcel(withSheet({ ...drawn("| x | y |"), sheets: [] }, { name: "Sheet1", values: [] }), {
      version: "1.18",
    });
    const host = await openExcel(callsDoor(excel), { storage: passingStorage(), locale: "en-US", timeZone: "Etc/UTC" });
    const before = await host.read();
    const cases = await selfTest(host, { clock: () => performance.now() });
    // The simulator works out no formulas, so it cannot show what one gives.
    expect(cases.filter(({ outcome }) => outcome === "failed").map(({ name }) => name)).toEqual([
      "read: an error is an error",
      "read: a formula comes without its = and with its value",
    ]);
    expect(cases.filter(({ outcome }) => outcome === "held").length).toBeGreaterThan(50);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });
});
