import { memoryHost } from "@throughline/shared/host/memory.ts";
import { confirming } from "@throughline/shared/kept/notes/notes.ts";
import { notesSheet } from "@throughline/shared/kept/notes/notes-sheet.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { preparing } from "@throughline/shared/kept/prepare.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { describe, expect, it } from "vitest";
import { columnsInOrder, cut, fieldsToChoose, samplesOf, standingOf } from "./columns-of.ts";

const workbook = markdownWorkbook(`
  | Action steps | Init. # | What will be done? | Lead / Support | Superintendent’s notes | Room  | By when    |
  |              | 1.1     | Hire two coaches   | J. Ortiz       | See board memo         | R. 12 | 2026-12-30 |
  |              | 1.2     | Train all coaches  | J. Ortiz       |                        | R. 12 | 2026-12-18 |
  |              | 1.3     | Visit each room    | Gail Fontenot  | Ask Theo               | R. 14 | 2027-01-16 |
`);

function tableIn(read: typeof workbook) {
  const [table] = planOf(read, null).tables;
  if (!table) throw new Error("No table was found.");
  return table;
}

const standings = (read: typeof workbook) =>
  Object.fromEntries(tableIn(read).columns.map((column) => [column.heading, standingOf(column)]));

async function told(heading: string, field: string | null) {
  const host = memoryHost(workbook);
  const first = preparing(workbook, notesSheet());
  await host.apply(first ? [first] : []);
  const note = confirming(host.workbook(), { sheet: "Action steps", heading, field }, { when: 46_346, who: null });
  await host.apply(note ? [note] : []);
  return host.workbook();
}

describe("the columns of a table", () => {
  it("are sure, a question, or theirs; a question names the field it is about, and comes first", () => {
    expect(standings(workbook)).toMatchObject({ "What will be done?": "sure", "By when": "sure", Room: "theirs" });
    const asked = tableIn(workbook).columns.filter((column) => standingOf(column) === "ask");
    expect(asked.map(({ heading, maybe }) => [heading, maybe?.id])).toContainEqual(["Superintendent’s notes", "notes"]);
    const first = columnsInOrder(tableIn(workbook)).slice(0, asked.length);
    expect(first).toEqual(asked);
  });

  it.each([
    { field: "notes", standing: "said" },
    { field: null, standing: "theirs" },
  ])("are what a person says they are: $field", async ({ field, standing }) => {
    const after = await told("Superintendent’s notes", field);
    expect(standings(after)).toMatchObject({ "Superintendent’s notes": standing });
    expect(tableIn(after).columns.find(({ heading }) => heading === "Superintendent’s notes")?.maybe).toBeNull();
  });

  it("show their first different values", () => {
    const table = tableIn(workbook);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("No sheet was found.");
    const shown = (heading: string) => {
      const col = table.columns.find((column) => column.heading === heading)?.col ?? -1;
      return samplesOf(sheet, table, col).map((at) => contentAt(sheet, at.row, at.col).value);
    };
    expect(shown("Room")).toEqual(["R. 12", "R. 14"]);
    expect(shown("Superintendent’s notes")).toEqual(["See board memo", "Ask Theo"]);
  });

  it("may be any field of the kind or of any table, each offered once", () => {
    const ids = fieldsToChoose(tableIn(workbook)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["owner", "notes"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("quote what is long by its beginning, on one line", () => {
    expect(cut("two\n lines ")).toBe("two lines");
    expect(cut("a".repeat(80))).toBe(`${"a".repeat(59)}…`);
  });
});
