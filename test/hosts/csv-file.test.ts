import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "throughline-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The first sheet as a .csv file says it. */
function csvOf({ sheets: [sheet] }: Workbook): string {
  return sheet ? linesOf(sheet).join("\n") : "";
}

function linesOf({ origin, values }: SheetSnapshot): string[] {
  const empty = Array.from({ length: origin.row }, () => "");
  const left = Array.from({ length: origin.col }, () => "");
  return [...empty, ...values.map((row) => [...left, ...row.map(fieldOf)].join(","))];
}

function fieldOf(value: unknown): string {
  if (value === null) return "";
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

hostSuite(it, expect, {
  open: async (workbook) => {
    // A .csv file has no sheet's name but its own.
    const path = join(await mkdtemp(join(folder, "case-")), workbook.sheets[0]?.name ?? "Plan");
    await writeFile(path, csvOf(workbook));
    const host = openFile(path, { mine: join(folder, "mine.json") });
    return {
      host,
      calls: () => 0,
      callsForApply: 0,
      elsewhere: async (changes) => writeFile(path, csvOf(applyChanges(await host.read(), changes).workbook)),
    };
  },
  skip: [
    {
      reason: "a .csv file is one sheet",
      cases: [
        "read: numbers come as they are, not as they are shown",
        "read: text that looks like something else is text",
        "read: text that looks like an error is text",
        "read: every letter of a text counts",
        "read: cells are where they are when nothing stands in A1",
        "read: hidden sheets are read too, and known as such",
        "read: a sheet's name may have quotes, spaces and other letters",
        "read: only the sheets asked for, without those that are gone",
        "apply: writes to the right of the used cells, below and above them",
        "apply: writes on a sheet that is hidden, and on one that was empty",
        "apply: gives back the touched sheets as they now are",
        "apply: a thousand edits stay within the budget of calls",
        "add a sheet: its cells stand where the spec lays them",
        "add a sheet: with its drop-downs",
        "add a sheet: with its table, help and links",
        "add a sheet: with its names",
        "add a sheet: with a name that is hidden",
        "add a sheet: before the one named, and hidden if so",
        "add a sheet: refused when its name or one of its ranges' is taken",
        "add a sheet: its formulas follow rows that go in with it",
        "undo: of a new sheet is refused once somebody has written there",
        "remove a sheet: refused while a formula elsewhere needs it",
      ],
    },
    {
      reason: "a .csv file holds text, which is read for what it looks like",
      cases: [
        "read: text, numbers and booleans keep their kind",
        "read: an error is an error",
        "apply: text that looks like something else stays text",
        "apply: text that looks like an error stays text",
        "refuses: a cell of another kind, though it looks the same",
      ],
    },
    {
      reason: "a .csv file holds no formulas",
      cases: [
        "read: a formula comes without its = and with its value",
        "apply: sets a formula",
        "undo: brings every cell back",
        "refuses: a cell that has got a formula under the same value",
        "refuses: a formula the edit does not know of",
        "refuses as moved: a row was put in above meanwhile",
        "insert rows: from the bottom up, all addresses being those of the snapshot",
        "insert rows: formulas follow on every sheet",
        "insert rows: formulas in them are as if they alone were put in",
        "insert rows: the touched sheets come back as they now are",
        "delete rows: what is below moves up",
      ],
    },
    {
      reason: "a .csv file holds no dates and no number formats",
      cases: [
        "read: a date is its serial day, with a date format",
        "read: number formats",
        "apply: sets a date with its format",
        "apply: a date is the same day in a file that counts from 1904",
        "apply: a cell keeps its format when the edit names none",
        "refuses: another format where the edit sets one",
        "insert rows: like the row above, they take its formats and drop-downs",
        "insert rows: like the row below, they take its formats and drop-downs",
      ],
    },
    {
      reason:
        "a .csv file holds nothing but cells: no merged ones, notes, drop-downs, tables, links, names or protection",
      cases: [
        "read: a merged cell has its value at the top left alone",
        "read: hidden rows",
        "read: notes",
        "read: drop-downs, with choices of their own or from a range",
        "read: tables",
        "read: links",
        "read: names",
        "read: which sheets are protected, and the cells that may be written",
        "apply: the heading of a table is written like any other cell",
        "refuses: a locked cell of a protected sheet",
        "refuses: a cell under a merged one",
        "insert rows: all that points at cells follows",
        "insert rows: like its last row, a table grows over them",
        "insert rows: refused where a merged cell would hide them",
        "delete rows: refused while a formula, a name or a note needs just these",
        "set a drop-down: where one was lost",
        "set a drop-down: refused where there is another, or rows have moved",
        "set a note: written, replaced and taken away",
        "set a note: refused where another stands",
        "set a name: given, moved and taken away",
        "set a name: refused where it stands for other cells, or is no name",
      ],
    },
    {
      reason: "nobody sees the cells of a file",
      cases: [
        "show: selects the cells",
        "show: nothing leaves the selection alone",
        "selection: is what the person selected",
        "watchSelection: tells what the person selects, until it is told to stop",
      ],
    },
    {
      reason: "a file does not tell that it is changed",
      cases: ["watch: tells which sheet somebody changed, until it is told to stop"],
    },
  ],
});
