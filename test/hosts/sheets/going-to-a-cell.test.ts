import { place, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, furnished, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { gridIn } from "../../fakes/spreadsheet-app/index.ts";
import { opened } from "./opened.ts";

describe("going to a cell", () => {
  it("in a row that nobody sees says why, and hides and shows nothing", async () => {
    const { google, host } = opened(furnished());
    const now = google.document.workbook;
    gridIn(google.document, sheetOf(now, "Plan").id).filteredRows.add(3);
    await host.show([place(now, "Plan!B3")]);
    await host.show([place(now, "Plan!B4")]);
    await host.show([place(now, "Plan!B6")]);
    expect(google.document.toasts).toEqual([
      "A filter hides row 4. Clear the filter to see it.",
      "Row 6 is hidden. Unhide it to see it.",
    ]);
    expect(google.document.workbook).toBe(now);
  });

  it("of a hidden sheet shows the sheet; of several cells selects them all", async () => {
    const hidden = withSheet(drawn("| Plan | x |"), { name: "Lists", values: [["a"], ["b"]], hidden: true });
    const { google, host } = opened(hidden);
    const now = google.document.workbook;
    await host.show([place(now, "Lists!A1"), place(now, "Lists!A2")]);
    expect(sheetOf(google.document.workbook, "Lists").hidden).toBe(false);
    expect(google.calls.get("RangeList.activate")).toBe(1);
  });
});
