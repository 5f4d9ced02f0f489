import { phraseText } from "@throughline/shared/locales/say.ts";
import { change, place, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, furnished } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSpec, SpecColumn } from "@throughline/shared/workbook/sheet-spec.ts";
import { describe, expect, it } from "vitest";
import { gridIn } from "../../fakes/spreadsheet-app/index.ts";
import { opened } from "./opened.ts";

describe("a new sheet", () => {
  it("has its looks, warnings, drop-downs and marks", async () => {
    const { google, host } = opened(furnished());
    await host.apply([change({ kind: "add-sheet", spec: risks, before: null })]);
    const now = google.document.workbook;
    const { id } = sheetOf(now, "Risks");
    const grid = gridIn(google.document, id);
    expect([grid.frozenRows, grid.frozenCols, grid.tabColor]).toEqual([4, 1, "#23468F"]);
    expect(grid.filter && rangeName(grid.filter)).toBe("A4:B7");
    expect(grid.conditions.map(({ at, formula }) => [at.map(rangeName), formula])).toEqual([
      [["B5:B7"], '=OR(B5="Closed",B5="Done")'],
    ]);
    const guards = google.document.guards.filter(({ sheet }) => sheet === id);
    expect(guards.map(({ at, warns }) => [at && rangeName(at), warns])).toEqual([["A4:B4", true]]);
    expect([...grid.widths]).toEqual([
      [0, 152],
      [1, 152],
    ]);
    expect(sheetOf(now, "Risks").links).toEqual([{ at: { ...place(now, "Risks!A2") }, target: "#'Plan'!A1" }]);
  });

  it("without the range its drop-down names says so, and is there all the same", async () => {
    const { host } = opened(drawn("| Plan | Step |"));
    const { applied, notices } = await host.apply([change({ kind: "add-sheet", spec: orphan, before: null })]);
    expect(applied).toBe(1);
    expect(notices?.map((said) => phraseText(said))).toEqual([
      "“Status” on “Risks” has no drop-down: nothing here is named “Owners”.",
    ]);
  });
});

const column: Omit<SpecColumn, "heading"> = {
  ...{ help: "", holds: "text", required: true, width: 20, choices: null, marks: [] },
};

function risksWith(status: Partial<SpecColumn>): SheetSpec {
  return {
    name: "Risks",
    purpose: "plan",
    above: [
      { role: "title", cell: { value: "Risks" } },
      { role: "intro", cell: { value: "Back to the plan", link: { sheet: "Plan" } } },
    ],
    table: {
      ...{ name: "Risks_table", description: "Risks", emptyRows: 3, filter: true, frozenCols: 1, rowsAre: "entries" },
      columns: [
        { ...column, heading: "Risk" },
        { ...column, heading: "Status", ...status },
      ],
      rows: [],
    },
    print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: [] },
    warnOn: ["headings"],
    names: [],
  };
}

const risks = risksWith({
  choices: { from: "words", words: ["Open", "Closed", "Done"], others: "warned" },
  marks: [{ tone: "done", when: { is: "one-of", words: ["Closed", "Done"] } }],
});
const orphan = risksWith({ choices: { from: "name", name: "Owners", others: "warned" } });
