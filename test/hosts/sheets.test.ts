import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { selfTest } from "@throughline/sidebar/src/self-test.ts";
import { beforeAll, expect, it } from "vitest";
import { ABOUT } from "../../gas/src/about.ts";
import { builtSheets } from "../built.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { scriptIn } from "./sheets-script.ts";

let scriptOver: ReturnType<typeof scriptIn>;
beforeAll(async () => {
  scriptOver = scriptIn((await builtSheets()).files["Code.js"]);
});

async function started(workbook: Workbook) {
  const google = fakeGoogle(workbook);
  const run = scriptOver(google);
  return { google, host: bridgeHost(async (call) => String(run("hostCall", call)), ABOUT) };
}

hostSuite(it, expect, {
  open: async (workbook) => {
    const { google, host } = await started(workbook);
    return {
      host,
      calls: google.trips,
      callsForApply: 40,
      elsewhere: async (changes) => google.elsewhere(changes),
      select: async (at) => {
        google.document.selected = at;
      },
    };
  },
  skip: ABOUT.leftOut ?? [],
});

it("the self-test holds on it, as it would run inside Google Sheets", async () => {
  const { google, host } = await started(
    withSheet({ ...drawn("| x | x |"), sheets: [] }, { name: "Sheet1", values: [] }),
  );
  const cases = await selfTest(host, { clock: () => 0 });
  // The fake works no formula out; the real one does.
  expect(cases.filter(({ outcome }) => outcome === "failed").map(({ name }) => name)).toEqual([
    "read: an error is an error",
    "read: a formula comes without its = and with its value",
  ]);
  expect(cases.filter(({ outcome }) => outcome === "held").length).toBeGreaterThan(50);
  expect(google.document.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
