import { withApplied } from "../../../workbook/apply.ts";
import { serialOfIso } from "../../../workbook/dates.ts";
import type { Edit } from "../../../workbook/edits.ts";
import type { CellValue, Workbook } from "../../../workbook/types.ts";
import { type Cases, change, contentOf, seen, setCell, sheetOf, type Test } from "../contract.ts";
import { drawn, furnished, withSheet } from "../samples.ts";

/** Applies one change made from a fresh snapshot; gives the workbook before and after, and what came of it. */
async function applied({ open }: Test, workbook: Workbook, edits: (snapshot: Workbook) => readonly Edit[]) {
  const { host } = await open(workbook);
  const before = await host.read();
  const result = await host.apply([change(...edits(before))]);
  return { host, before, result, after: await host.read() };
}

async function valueAfter(test: Test, to: CellValue): Promise<CellValue> {
  const { after } = await applied(test, drawn("| Plan | Step | Due |\n| | Hire | soon |"), (now) => [
    setCell(now, "Plan!B2", to),
  ]);
  return contentOf(after, "Plan!B2").value;
}

export const writing: Cases = {
  "apply: sets text, numbers and booleans, and empties a cell": async (test) => {
    const values: CellValue[] = ["Hire two", 12, -0.25, 0.1 + 0.2, true, false, null];
    for (const value of values) test.expect(await valueAfter(test, value)).toEqual(value);
  },
  "apply: text that looks like something else stays text": async (test) => {
    const texts = ["=1+1", "+1", "-1", "@x", "007", "1/2", "2026-09-01", "5%", "$5", "1E5", "TRUE", "'quoted"];
    for (const text of texts) test.expect(await valueAfter(test, text)).toEqual(text);
  },
  "apply: text that looks like an error stays text": async (test) => {
    test.expect(await valueAfter(test, "#REF!")).toEqual("#REF!");
  },
  "apply: every letter of a text counts": async (test) => {
    const texts = [" spaces ", "two\nlines", 'a < b & c > "d"', "año · “quotes” · 🙂 · \u00a0", "_x0041_"];
    for (const text of texts) test.expect(await valueAfter(test, text)).toEqual(text);
  },
  "apply: sets a date with its format": async (test) => {
    const due = serialOfIso("2026-09-01");
    const { after } = await applied(test, drawn("| Plan | Due |\n| | 9/1/26 |"), (now) => [
      setCell(now, "Plan!A2", { value: due, format: "m/d/yyyy" }),
    ]);
    test.expect(contentOf(after, "Plan!A2")).toEqual({ value: due, formula: null, format: "m/d/yyyy" });
  },
  "apply: a date is the same day in a file that counts from 1904": async ({ open, expect }) => {
    const due = serialOfIso("2026-09-01");
    const { host } = await open(drawn("| Plan | Due | 2026-08-01 |\n| | soon |"), { datesFrom1904: true });
    const before = await host.read();
    await host.apply([change(setCell(before, "Plan!A2", { value: due, format: "m/d/yyyy" }))]);
    expect(contentOf(await host.read(), "Plan!A2").value).toEqual(due);
  },
  "apply: a cell keeps its format when the edit names none": async (test) => {
    const { after } = await applied(test, drawn("| Plan | 2026-09-01 |"), (now) => [
      setCell(now, "Plan!A1", serialOfIso("2026-09-02")),
    ]);
    test.expect(contentOf(after, "Plan!A1")).toEqual({
      value: serialOfIso("2026-09-02"),
      formula: null,
      format: "yyyy-mm-dd",
    });
  },
  "apply: sets a formula": async (test) => {
    const { after } = await applied(test, drawn("| Plan | 2 | 3 |\n| | 4 | 5 |"), (now) => [
      setCell(now, "Plan!B2", { formula: "SUM(A1:B1,A2)" }),
    ]);
    test.expect(contentOf(after, "Plan!B2").formula).toEqual("SUM(A1:B1,A2)");
  },
  "apply: a formula gives way to its value when the edit says so": async (test) => {
    const { after, result } = await applied(test, drawn("| Plan | 2 | =A1*2 → 4 |"), (now) => [
      setCell(now, "Plan!B1", 4),
    ]);
    test.expect(result.applied).toEqual(1);
    test.expect(contentOf(after, "Plan!B1")).toEqual({ value: 4, formula: null });
  },
  "apply: writes to the right of the used cells, below and above them": async (test) => {
    const workbook = withSheet(drawn("| Plan | x |"), { name: "Far", origin: { row: 4, col: 2 }, values: [["Step"]] });
    const { after } = await applied(test, workbook, (now) => [
      setCell(now, "Far!B2", "above"),
      setCell(now, "Far!E9", "below"),
      setCell(now, "Plan!C1", 3),
    ]);
    test.expect(seen(after, "Far")).toEqual({ B2: "above", C5: "Step", E9: "below" });
    test.expect(seen(after, "Plan")).toEqual({ A1: "x", C1: 3 });
  },
  "apply: writes on a sheet that is hidden, and on one that was empty": async (test) => {
    const hidden = withSheet(drawn("| Plan | x |"), { name: "Lists", values: [["A"]], hidden: true });
    const { after } = await applied(test, withSheet(hidden, { name: "Blank", values: [] }), (now) => [
      setCell(now, "Lists!A2", "B"),
      setCell(now, "Blank!B2", "first"),
    ]);
    test.expect(seen(after, "Lists")).toEqual({ A1: "A", A2: "B" });
    test.expect(seen(after, "Blank")).toEqual({ B2: "first" });
    test.expect(sheetOf(after, "Lists").hidden).toEqual(true);
  },
  "apply: writes on a sheet with a quote in its name": async (test) => {
    const { after } = await applied(test, drawn("| It's año 2 | 5 |"), (now) => [setCell(now, "'It''s año 2'!A1", 6)]);
    test.expect(seen(after, "It's año 2")).toEqual({ A1: 6 });
  },
  "apply: the heading of a table is written like any other cell": async (test) => {
    const { before, after } = await applied(test, furnished(), (now) => [setCell(now, "Plan!A2", "Action step")]);
    test.expect(contentOf(after, "Plan!A2").value).toEqual("Action step");
    test.expect(sheetOf(after, "Plan").tables).toEqual(sheetOf(before, "Plan").tables);
  },
  "apply: leaves everything else as it was": async (test) => {
    const { before, after } = await applied(test, furnished(), (now) => [setCell(now, "Plan!A4", "Train all staff")]);
    const without = (workbook: Workbook) =>
      workbook.sheets.map(({ values, formulas, formats, origin, ...rest }) => rest);
    test.expect(without(after)).toEqual(without(before));
    test.expect(after.names).toEqual(before.names);
    test.expect(seen(after, "Plan")).toEqual({ ...seen(before, "Plan"), A4: "Train all staff" });
    test.expect(seen(after, "Lists")).toEqual(seen(before, "Lists"));
  },
  "apply: gives back the touched sheets as they now are": async (test) => {
    const { before, result, after } = await applied(test, drawn("| Plan | a |\n| Lists | b |"), (now) => [
      setCell(now, "Lists!A1", "c"),
    ]);
    test.expect(result.applied).toEqual(1);
    test.expect(result.refused).toEqual([]);
    test.expect(result.sheets.map(({ name }) => name)).toEqual(["Lists"]);
    test.expect(withApplied(before, result)).toEqual(after);
  },
  "apply: nothing to do is nothing done": async ({ open, expect }) => {
    const { host } = await open(furnished());
    const before = await host.read();
    const { applied: count, refused, sheets, undo } = await host.apply([]);
    expect([count, refused, sheets, undo]).toEqual([0, [], [], []]);
    expect(await host.read()).toEqual(before);
  },
  "apply: a thousand edits stay within the budget of calls": async ({ open, expect }) => {
    const values = Array.from({ length: 1000 }, (_, row) => [`Step ${row} `]);
    const { host, calls, callsForApply } = await open(withSheet(drawn("| Plan | x |"), { name: "Log", values }));
    const before = await host.read();
    const at = calls();
    const { applied: count } = await host.apply(
      values.map(([text = ""], row) => change(setCell(before, `Log!A${row + 1}`, text.trim()))),
    );
    expect(calls() - at <= callsForApply).toEqual(true);
    expect(count).toEqual(1000);
    expect(sheetOf(await host.read(), "Log").values).toEqual(values.map(([text = ""]) => [text.trim()]));
  },
  "undo: brings every cell back": async (test) => {
    const { host, before, result } = await applied(test, furnished(), (now) => [
      setCell(now, "Plan!A4", { value: serialOfIso("2026-09-01"), format: "m/d/yyyy" }),
      setCell(now, "Plan!D8", 2),
      setCell(now, "Plan!D3", { formula: "D4*2" }),
      setCell(now, "Plan!B9", "new"),
      setCell(now, "Lists!C9", true),
      setCell(now, "Lists!A2", null),
    ]);
    const undone = await host.apply(result.undo);
    test.expect([undone.applied, undone.refused]).toEqual([1, []]);
    const after = await host.read();
    for (const name of ["Plan", "Lists"]) test.expect(seen(after, name)).toEqual(seen(before, name));
    test.expect(contentOf(after, "Plan!A4").format ?? "General").toEqual("General");
  },
  "undo: leaves a cell alone that was changed since": async (test) => {
    const { host, result, after } = await applied(test, drawn("| Plan | a | b |"), (now) => [
      setCell(now, "Plan!A1", "c"),
    ]);
    await host.apply([change(setCell(after, "Plan!A1", "mine"))]);
    const undone = await host.apply(result.undo);
    test.expect(undone.refused.map(({ because }) => because)).toEqual(["changed"]);
    test.expect(seen(await host.read(), "Plan")).toEqual({ A1: "mine", B1: "b" });
  },
  "undo: of an undo does it again": async (test) => {
    const { host, result, after } = await applied(test, furnished(), (now) => [
      setCell(now, "Plan!A4", "Train all"),
      setCell(now, "Plan!D8", 2),
    ]);
    const undone = await host.apply(result.undo);
    await host.apply(undone.undo);
    test.expect(seen(await host.read(), "Plan")).toEqual(seen(after, "Plan"));
  },
};
