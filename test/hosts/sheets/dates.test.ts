import { sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wallClock } from "../../fakes/spreadsheet-app/zones.ts";
import { opened } from "./opened.ts";

describe("dates", () => {
  const days = ["1995-06-15", "2024-02-29", "2026-03-08", "2026-03-29", "2026-11-01", "2026-12-31", "2031-07-04"];
  const zones = [
    ...["America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Etc/UTC", "Europe/Berlin", "Asia/Kolkata"],
    // Half hours, clocks that skip midnight, the far ends of the day, and a summer time that stops for a month.
    ...["Australia/Lord_Howe", "America/Havana", "America/Santiago", "Pacific/Kiritimati", "Pacific/Pago_Pago"],
    ...["Africa/Casablanca", "Asia/Beirut", "Pacific/Auckland"],
  ];

  it.each(zones)("are the same days in %s", async (timeZone) => {
    const serials = days.map((day) => serialOfIso(day));
    const formats = [days.map(() => "m/d/yyyy")];
    const workbook = { ...withSheet(drawn("| Plan | x |"), { name: "Days", values: [serials], formats }), timeZone };
    const { host } = opened(workbook);
    expect(sheetOf(await host.read(), "Days").values).toEqual([serials]);
  });

  it("keep their time of day, whatever the zone and the hour", async () => {
    const anyZone = fc.constantFrom(...zones);
    // Minutes of the years 2000 to 2099.
    const anyMinute = fc.integer({ min: 36_526 * 1440, max: 73_049 * 1440 });
    await fc.assert(
      fc.asyncProperty(anyZone, fc.array(anyMinute, { minLength: 1, maxLength: 40 }), async (timeZone, minutes) => {
        const serials = minutes.map((minute) => minute / 1440);
        const formats = [serials.map(() => "yyyy-mm-dd hh:mm")];
        const values = [serials];
        const workbook = { ...withSheet(drawn("| Plan | x |"), { name: "Days", values, formats }), timeZone };
        const { google, host } = opened(workbook);
        const given = google.document.workbook;
        const read = sheetOf(await host.read(), "Days").values[0] ?? [];
        for (const [index, serial] of serials.entries()) {
          // Where clocks skip an hour, the cell shows one that nobody's clock does; Sheets hands out a later one.
          const skipped = skips(serial, given.timeZone);
          expect(Math.abs(Number(read[index]) - serial)).toBeLessThan(skipped ? 1.01 / 24 : 1 / 86_400_000);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("ask the zone once a month, not once a cell", async () => {
    const serials = Array.from({ length: 500 }, (_, n) => [46_000 + (n % 60)]);
    const formats = serials.map(() => ["m/d/yyyy"]);
    const { google, host } = opened(withSheet(drawn("| Plan | x |"), { name: "Days", values: serials, formats }));
    await host.read();
    expect(google.calls.get("Utilities.formatDate")).toBeLessThan(20);
  });
});

/** Whether clocks in the zone never show this time. */
function skips(serial: number, timeZone: string): boolean {
  const clock = Math.round((serial - 25_569) * 86_400_000);
  return ![
    -15, -14, -13, -12, -11, -10.5, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 5.5, 10.5, 11, 12, 13, 14,
  ]
    .map((hours) => clock - hours * 3_600_000)
    .some((instant) => wallClock(instant, timeZone) === clock);
}
