import { drawn, furnished } from "@throughline/shared/testing/host-suite/samples.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { fakeGoogle } from "./index.ts";
import { typed } from "./typed.ts";
import { instantOf, serialAt } from "./zones.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const appOf = (google: ReturnType<typeof fakeGoogle>) => google.globals.SpreadsheetApp as SpreadsheetApp;

describe("the fake of Google Sheets throws on", () => {
  const app = appOf(fakeGoogle(furnished()));
  const sheet = app.getActiveSpreadsheet().getSheets()[0];
  it.each<[string, () => unknown]>([
    ["a service's member it does not model", () => app.openById("x")],
    ["a sheet's", () => sheet?.sort(1)],
    ["a range's", () => sheet?.getRange("A1").randomize()],
    ["one that has been taken out of the real thing", () => Reflect.get(app, "noSuchMember")],
    ["setting anything", () => Reflect.set(app, "flush", null)],
    ["a range beyond the grid", () => sheet?.getRange(1, 27)],
    ["values that do not fit the range", () => sheet?.getRange("A1:B1").setValues([["one"]])],
    ["a Date, which the host never writes", () => sheet?.getRange("A1").setValue(new Date())],
    ["a rule that nobody built", () => sheet?.getRange("A1").setDataValidation({} as never)],
    ["a protected cell", () => app.getActiveSpreadsheet().getSheetByName("Locked")?.getRange("A1").setValue("x")],
    ["a second sheet of one name", () => app.getActiveSpreadsheet().insertSheet("Plan", 0)],
  ])("%s", (_, action) => {
    expect(action).toThrow();
  });
});

it("counts calls, and tells those that go to the cells from those that do not", () => {
  const google = fakeGoogle(drawn("| Plan | x |"));
  const range = appOf(google).getActiveSpreadsheet().getSheets()[0]?.getRange("A1");
  const before = google.trips();
  range?.getRow();
  range?.getValues();
  expect(google.trips() - before).toBe(1);
  expect([google.calls.get("Range.getRow"), google.calls.get("Range.getValues")]).toEqual([1, 1]);
});

describe("what is typed is read for what it looks like", () => {
  it.each<[string, string, CellValue | { formula: string }]>([
    ["Hire coach", "en-US", "Hire coach"],
    ["007", "en-US", 7],
    ["1,234.5", "en-US", 1234.5],
    ["1.234,5", "de-DE", 1234.5],
    ["5%", "en-US", 0.05],
    ["TRUE", "es-MX", true],
    ["falso", "es-MX", false],
    ["falso", "en-US", "falso"],
    ["9/1/2026", "en-US", serialOfIso("2026-09-01")],
    ["9/1/2026", "es-MX", serialOfIso("2026-01-09")],
    ["2026-09-01", "de-DE", serialOfIso("2026-09-01")],
    ["#N/A", "en-US", { error: "#N/A" }],
    ["=A1+1", "en-US", { formula: "A1+1" }],
    ["'=A1+1", "en-US", "=A1+1"],
    ["''tis", "en-US", "'tis"],
  ])("%s, %s", (text, locale, expected) => {
    const { value, formula } = typed(text, locale, "General");
    expect(formula === null ? value : { formula }).toEqual(expected);
  });

  it("in a cell for plain text, as nothing else", () => {
    expect(typed("=1/2", "en-US", "@")).toEqual({ value: "=1/2", formula: null });
  });
});

describe("an instant and what clocks show", () => {
  it.each([
    ["2026-07-04", "America/New_York", "2026-07-04T04:00:00.000Z"],
    ["2026-12-31", "America/New_York", "2026-12-31T05:00:00.000Z"],
    ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
    // Clocks in Havana go from 23:59 to 1:00 that night: the day begins at 1.
    ["2026-03-08", "America/Havana", "2026-03-08T05:00:00.000Z"],
    ["2026-09-01", "Pacific/Kiritimati", "2026-08-31T10:00:00.000Z"],
  ])("%s in %s begins at %s", (day, zone, instant) => {
    expect(new Date(instantOf(serialOfIso(day) ?? 0, zone)).toISOString()).toBe(instant);
  });

  it("belong together wherever clocks skip nothing", () => {
    for (const zone of ["Asia/Kolkata", "America/Chicago", "Etc/UTC"]) {
      expect(serialAt(instantOf(46_300.75, zone), zone)).toBe(46_300.75);
    }
  });
});
