import { AppError } from "../../../host/errors.ts";
import { cellName, rangeName } from "../../../workbook/a1.ts";
import { isDateFormat, serialOfIso } from "../../../workbook/dates.ts";
import type { SheetSnapshot, Workbook } from "../../../workbook/types.ts";
import { type Cases, contentOf, seen, sheetOf, type Test } from "../contract.ts";
import { drawn, furnished, withSheet } from "../samples.ts";

async function readOf({ open }: Test, workbook: Workbook): Promise<Workbook> {
  return (await open(workbook)).host.read();
}

export const reading: Cases = {
  "read: an empty cell is null": async (test) => {
    const now = await readOf(test, drawn("| Plan | Step | | Owner |\n| | Hire | | |"));
    test.expect(sheetOf(now, "Plan").values).toEqual([
      ["Step", null, "Owner"],
      ["Hire", null, null],
    ]);
  },
  "read: an empty sheet has no values": async (test) => {
    const now = await readOf(test, withSheet(drawn("| Plan | Step |"), { name: "Notes", values: [] }));
    test.expect(seen(now, "Notes")).toEqual({});
    test.expect(sheetOf(now, "Notes").name).toEqual("Notes");
  },
  "read: text, numbers and booleans keep their kind": async (test) => {
    const workbook = drawn('| Plan | 12 | "12" | true | "true" | -0.5 | 1000000 |');
    test
      .expect(sheetOf(await readOf(test, workbook), "Plan").values)
      .toEqual([[12, "12", true, "true", -0.5, 1_000_000]]);
  },
  "read: numbers come as they are, not as they are shown": async (test) => {
    const values = [[0.1 + 0.2, 1e-7, 123_456_789_012_345, 2 / 3]];
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Sums", values, formats: [["0.0", "0%", "0", '"$"0']] });
    test.expect(sheetOf(await readOf(test, workbook), "Sums").values).toEqual(values);
  },
  "read: text that looks like something else is text": async (test) => {
    const values = [["=1+1", "007", "1/2", "2026-09-01", "TRUE", "5%", "'quoted", "+1", "@x", "1E5"]];
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Texts", values });
    test.expect(sheetOf(await readOf(test, workbook), "Texts").values).toEqual(values);
  },
  "read: text that looks like an error is text": async (test) => {
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Texts", values: [["#REF!"]] });
    test.expect(sheetOf(await readOf(test, workbook), "Texts").values).toEqual([["#REF!"]]);
  },
  "read: every letter of a text counts": async (test) => {
    const long = "Long text. ".repeat(2900);
    const values = [[" spaces ", "two\nlines", 'a < b & c > "d"', "año · “quotes” · 🙂 · \u00a0", "tab\there", long]];
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Texts", values });
    test.expect(sheetOf(await readOf(test, workbook), "Texts").values).toEqual(values);
  },
  "read: an error is an error": async (test) => {
    const now = await readOf(test, drawn("| Plan | =1/0 → #DIV/0! | =NA() → #N/A | #REF! |"));
    test.expect(sheetOf(now, "Plan").values[0]?.slice(0, 2)).toEqual([{ error: "#DIV/0!" }, { error: "#N/A" }]);
  },
  "read: a date is its serial day, with a date format": async (test) => {
    const now = await readOf(test, drawn("| Plan | 2026-09-01 | 1999-12-31 |"));
    test.expect(sheetOf(now, "Plan").values).toEqual([[serialOfIso("2026-09-01"), serialOfIso("1999-12-31")]]);
    test.expect(isDateFormat(contentOf(now, "Plan!A1").format ?? "")).toEqual(true);
  },
  "read: a date is the same day in every time zone": async (test) => {
    for (const timeZone of ["Pacific/Auckland", "Pacific/Honolulu", "Etc/UTC"]) {
      const now = await readOf(test, { ...drawn("| Plan | 2026-03-08 | 2026-11-01 |"), timeZone });
      test.expect(sheetOf(now, "Plan").values).toEqual([[serialOfIso("2026-03-08"), serialOfIso("2026-11-01")]]);
    }
  },
  "read: a date is the same day in a file that counts from 1904": async ({ open, expect }) => {
    const { host } = await open(drawn("| Plan | 2026-09-01 |"), { datesFrom1904: true });
    expect(sheetOf(await host.read(), "Plan").values).toEqual([[serialOfIso("2026-09-01")]]);
  },
  "read: a formula comes without its = and with its value": async (test) => {
    const now = await readOf(test, drawn("| Plan | 2 | =A1*2 → 4 | =SUM(A1:B1) → 6 |"));
    test.expect(contentOf(now, "Plan!B1")).toEqual({ value: 4, formula: "A1*2" });
    test.expect(contentOf(now, "Plan!C1")).toEqual({ value: 6, formula: "SUM(A1:B1)" });
  },
  "read: rows are of equal length": async (test) => {
    const now = await readOf(test, drawn("| Plan | a |\n| | b | c | d |\n| | | e |"));
    test.expect(sheetOf(now, "Plan").values).toEqual([
      ["a", null, null],
      ["b", "c", "d"],
      [null, "e", null],
    ]);
  },
  "read: cells are where they are when nothing stands in A1": async (test) => {
    const workbook = withSheet(drawn("| Plan | x |"), {
      name: "Far",
      origin: { row: 4, col: 2 },
      values: [
        ["Step", 1],
        [null, null],
        ["Hire", 2],
      ],
    });
    test.expect(seen(await readOf(test, workbook), "Far")).toEqual({ C5: "Step", D5: 1, C7: "Hire", D7: 2 });
  },
  "read: hidden sheets are read too, and known as such": async (test) => {
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Lists", values: [["A"]], hidden: true });
    const now = await readOf(test, workbook);
    test.expect(now.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Plan", false],
      ["Lists", true],
    ]);
    test.expect(seen(now, "Lists")).toEqual({ A1: "A" });
  },
  "read: a merged cell has its value at the top left alone": async (test) => {
    const now = await readOf(test, drawn("| Plan | Goal | < | x |\n| | ^ | ^ | y |"));
    test.expect(seen(now, "Plan")).toEqual({ A1: "Goal", C1: "x", C2: "y" });
    test.expect(sheetOf(now, "Plan").merges?.map(rangeName)).toEqual(["A1:B2"]);
  },
  "read: a sheet's name may have quotes, spaces and other letters": async (test) => {
    const workbook = drawn("| It's año 2 | 5 |\n| Sum | ='It''s año 2'!A1 → 5 |");
    const now = await readOf(test, workbook);
    test.expect(now.sheets.map(({ name }) => name)).toEqual(["It's año 2", "Sum"]);
    test.expect(contentOf(now, "Sum!A1").formula).toEqual("'It''s año 2'!A1");
  },
  "read: number formats": async (test) => {
    const workbook = withSheet(drawn("| Plan | x |"), {
      name: "Sums",
      values: [[0.29, 4000]],
      formats: [["0%", "#,##0"]],
    });
    const now = await readOf(test, workbook);
    test.expect(["A1", "B1"].map((at) => contentOf(now, `Sums!${at}`).format)).toEqual(["0%", "#,##0"]);
  },
  "read: hidden rows": async (test) => {
    const { hiddenRows } = sheetOf(await readOf(test, furnished()), "Plan");
    test.expect(hiddenRows).toEqual([{ first: 5, count: 2 }]);
  },
  "read: notes": async (test) => {
    const now = sheetOf(await readOf(test, furnished()), "Plan");
    test.expect(now.notes?.map(({ at, text }) => [cellName(at), text])).toEqual([["B2", "Who does it"]]);
  },
  "read: drop-downs, with choices of their own or from a range": async (test) => {
    const { validations = [] } = sheetOf(await readOf(test, furnished()), "Plan");
    test.expect(ruled(validations)).toEqual([
      ["B3:B9", "list", null, ["Lists!$A$1:$A$3"]],
      ["C3:C9", "list", ["Not started", "Done"], []],
    ]);
  },
  "read: tables": async (test) => {
    const now = sheetOf(await readOf(test, furnished()), "Plan");
    test.expect(now.tables?.map(({ name, at }) => [name, rangeName(at)])).toEqual([["Steps", "A2:D8"]]);
  },
  "read: links": async (test) => {
    const now = sheetOf(await readOf(test, furnished()), "Plan");
    test
      .expect(now.links?.map(({ at, target }) => [rangeName(at), target]))
      .toEqual([["A3", "https://example.org/hire"]]);
  },
  "read: names": async (test) => {
    const now = await readOf(test, furnished());
    test.expect(now.names.map(({ name, at }) => [name, nameOf(now, at.sheet), rangeName(at)]).sort()).toEqual([
      ["Owners", "Lists", "A1:A3"],
      ["Step_owner", "Plan", "B3:B9"],
    ]);
  },
  "read: which sheets are protected, and the cells that may be written": async (test) => {
    const now = await readOf(test, furnished());
    test.expect(now.sheets.map((sheet) => [sheet.name, sheet.protected ?? false])).toEqual([
      ["Plan", false],
      ["Lists", false],
      ["Locked", true],
    ]);
    test.expect(sheetOf(now, "Locked").unlocked?.map(rangeName)).toEqual(["B1"]);
  },
  "read: the snapshot survives JSON unchanged": async (test) => {
    const now = await readOf(test, furnished());
    test.expect(JSON.parse(JSON.stringify(now))).toEqual(now);
  },
  "read: only the sheets asked for, without those that are gone": async ({ open, expect }) => {
    const { host } = await open(furnished());
    const lists = sheetOf(await host.read(), "Lists").id;
    const now = await host.read({ sheets: [lists, "no such sheet"] });
    expect(now.sheets.map(({ name }) => name)).toEqual(["Lists"]);
  },
  "read: only the parts asked for": async ({ open, expect }) => {
    const { host } = await open(furnished());
    const [plan] = (await host.read({ parts: ["formulas"] })).sheets;
    const bare = ["id", "name", "hidden", "origin", "values"];
    expect(Object.keys(plan ?? {}).filter((part) => !bare.includes(part))).toEqual(["formulas"]);
  },
  "read: tells how far it is": async ({ open, expect }) => {
    const { host } = await open(furnished());
    const seen: [number, number][] = [];
    await host.read({}, { onProgress: (done, of) => seen.push([done, of]) });
    expect(seen.at(-1)?.[0]).toEqual(seen.at(-1)?.[1]);
    expect(seen.length > 0).toEqual(true);
  },
  "read: stops when told": async ({ open, expect }) => {
    const { host } = await open(furnished());
    const stopped = await host.read({}, { signal: { aborted: true } }).catch((error: unknown) => error);
    expect(stopped instanceof AppError ? stopped.code : stopped).toEqual("host/stopped");
  },
};

function ruled(validations: NonNullable<SheetSnapshot["validations"]>) {
  return validations
    .map(({ at, type, choices, formulas }) => [at.map(rangeName).join(), type, choices, formulas])
    .sort();
}

function nameOf(workbook: Workbook, id: string): string | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id)?.name;
}
