import { change, setCell, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { opened } from "./opened.ts";

const sixKinds = ["Values", "Formulas", "NumberFormats", "Notes", "DataValidations", "MergedRanges"];

describe("calls of the spreadsheet", () => {
  it("a check takes six calls a sheet, and a few for all of them", async () => {
    const tripsFor = async (sheets: number) => {
      const grown = Array.from({ length: sheets }, (_, n) => `| Plan ${n} | Step | Owner |\n| | Hire | A. Lee |`);
      const { google, host } = opened(drawn(grown.join("\n")));
      await host.read();
      for (const kind of sixKinds) expect(google.calls.get(`Range.get${kind}`)).toBe(sheets);
      return google.trips();
    };
    const [two, twenty] = [await tripsFor(2), await tripsFor(20)];
    // Six kinds, and how far the sheet reaches down and right.
    expect((twenty - two) / 18).toBe(8);
    expect(two - 2 * 8).toBeLessThanOrEqual(6);
  });

  it("a thousand scattered edits of a few words are a few calls, and never touch a cell between them", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row % 2 === 0 ? "done" : `=keep ${row}`]);
    const { google, host } = opened(withSheet(drawn("| Plan | x |"), { name: "Log", values }));
    const before = await host.read();
    const edits = Array.from({ length: 1000 }, (_, n) =>
      setCell(before, `Log!A${2 * n + 1}`, n % 4 === 0 ? "Late" : "Done"),
    );
    const calls = google.trips();
    expect((await host.apply([change(...edits)])).applied).toBe(1);
    expect(google.trips() - calls).toBeLessThanOrEqual(45);
    expect(google.calls.get("RangeList.setValue")).toBe(2);
    const after = sheetOf(await host.read(), "Log").values.flat();
    expect(after.filter((_, row) => row % 2 === 1)).toEqual(values.flat().filter((_, row) => row % 2 === 1));
    expect(after.filter((value) => value === "Late" || value === "Done")).toHaveLength(1000);
  });

  it("a thousand edits of different words, in blocks, are as many calls as blocks", async () => {
    const values = Array.from({ length: 1500 }, (_, row) => [`a ${row}`, `b ${row}`]);
    const { google, host } = opened(withSheet(drawn("| Plan | x |"), { name: "Log", values }));
    const before = await host.read();
    const rows = Array.from({ length: 500 }, (_, n) => 3 * Math.floor(n / 50) * 50 + (n % 50));
    const edits = rows.flatMap((row) => [
      setCell(before, `Log!A${row + 1}`, `one ${row}`),
      setCell(before, `Log!B${row + 1}`, `two ${row}`),
    ]);
    await host.apply(edits.map((edit) => change(edit)));
    expect(google.calls.get("Range.setValues")).toBe(10);
  });
});
