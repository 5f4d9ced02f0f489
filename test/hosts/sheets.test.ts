import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { beforeAll, expect, it } from "vitest";
import { ABOUT } from "../../gas/src/about.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { builtCode, startScript } from "./sheets-script.ts";

let code = "";
beforeAll(async () => {
  code = (await builtCode()).code;
}, 60_000);

hostSuite(it, expect, {
  open: async (workbook) => {
    const google = fakeGoogle(workbook);
    const run = startScript(code, google);
    return {
      host: bridgeHost(async (call) => String(run("hostCall", call)), ABOUT),
      calls: google.trips,
      callsForApply: 40,
      elsewhere: async (changes) => google.elsewhere(changes),
      select: async (at) => {
        google.document.selected = at;
      },
    };
  },
  skip: [
    {
      reason: "Sheets hands out an error as its text, so that nobody can tell the two apart",
      cases: ["read: text that looks like an error is text", "apply: text that looks like an error stays text"],
    },
    {
      reason: "Sheets tells of hidden rows one call a row, of links by one call more a sheet, and of tables not at all",
      cases: ["read: hidden rows", "read: links", "read: tables"],
    },
    {
      reason: "Sheets has no hidden names",
      cases: ["add a sheet: with a name that is hidden"],
    },
    {
      reason: "Sheets does not tell a script of ours that somebody changes or selects something",
      cases: [
        "watch: tells which sheet somebody changed, until it is told to stop",
        "watchSelection: tells what the person selects, until it is told to stop",
      ],
    },
  ],
});
