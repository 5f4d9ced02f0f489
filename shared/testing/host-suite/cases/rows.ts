import { rangeName } from "../../../workbook/a1.ts";
import { withApplied } from "../../../workbook/apply.ts";
import type { ApplyResult, DeleteRows, Edit } from "../../../workbook/edits.ts";
import type { Workbook } from "../../../workbook/types.ts";
import {
  type Cases,
  change,
  contentOf,
  insertAt,
  place,
  seen,
  setCell,
  sheetOf,
  type Test,
  toldBy,
  witnessAt,
} from "../contract.ts";
import { drawn, furnished } from "../samples.ts";

const steps = () => drawn("| Plan | Step |\n| | a |\n| | b |\n| | c |\n| | d |");

/** Applies changes made from a fresh snapshot, each of them one list of edits. */
async function applied(
  { open }: Test,
  workbook: Workbook,
  edits: (snapshot: Workbook) => readonly (readonly Edit[])[],
) {
  const { host } = await open(workbook);
  const before = await host.read();
  const result = await host.apply(edits(before).map((one) => change(...one)));
  return { host, before, result, after: await host.read() };
}

/** Takes back what went in and compares with what was there before. */
async function takenBack({ expect }: Test, { host, before, result }: Awaited<ReturnType<typeof applied>>) {
  const undone = await host.apply(result.undo);
  expect(refusals(undone)).toEqual([]);
  const now = await host.read();
  for (const { name } of before.sheets) expect(seen(now, name)).toEqual(seen(before, name));
  expect(pointing(now)).toEqual(pointing(before));
}

/** All that points at cells, by address. The order of names and of drop-downs is a host's own. */
function pointing(workbook: Workbook) {
  const { merges, hiddenRows, notes, validations, tables, links } = sheetOf(workbook, "Plan");
  return {
    names: workbook.names.map(({ name, at }) => [name, rangeName(at)]).sort(),
    merges: merges?.map(rangeName),
    hiddenRows,
    notes: notes?.map(({ at, text }) => [rangeName({ ...at, rows: 1, cols: 1 }), text]),
    validations: validations?.map(({ at, formulas }) => [at.map(rangeName).join(), ...formulas]).sort(),
    tables: tables?.map(({ name, at }) => [name, rangeName(at)]),
    links: links?.map(({ at }) => rangeName(at)),
  };
}

function refusals({ refused }: ApplyResult) {
  return refused.map(({ because, sentence }) => [because, sentence]);
}

/** Takes out rows as the snapshot has them, over the columns of the sheet. */
function deleteAt(snapshot: Workbook, address: string, more: Partial<DeleteRows> = {}): DeleteRows {
  const at = place(snapshot, address);
  const row = (r: number) =>
    Array.from({ length: at.cols }, (_, c) =>
      contentOf(
        snapshot,
        `${address.split("!")[0]}!${rangeName({ ...at, row: r, col: at.col + c, rows: 1, cols: 1 })}`,
      ),
    );
  const rows = Array.from({ length: at.rows }, (_, r) => row(at.row + r));
  return {
    kind: "delete-rows",
    sheet: at.sheet,
    first: at.row,
    was: { col: at.col, rows },
    like: null,
    witness: [],
    ...more,
  };
}

export const rowCases: Cases = {
  "insert rows: what is below moves down": async (test) => {
    const { after } = await applied(test, steps(), (now) => [[insertAt(now, "Plan!A3", [["x"], ["y", 2]])]]);
    test
      .expect(seen(after, "Plan"))
      .toEqual({ A1: "Step", A2: "a", A3: "x", A4: "y", B4: 2, A5: "b", A6: "c", A7: "d" });
  },
  "insert rows: above the first, below the last, and far below it": async (test) => {
    const { after } = await applied(test, steps(), (now) => [
      [insertAt(now, "Plan!A1", [["top"]])],
      [insertAt(now, "Plan!A6", [["end"]])],
      [insertAt(now, "Plan!A9", [["far"]])],
    ]);
    test.expect(seen(after, "Plan")).toEqual({
      ...{ A1: "top", A2: "Step", A3: "a", A4: "b", A5: "c", A6: "d", A7: "end" },
      A11: "far",
    });
  },
  "insert rows: empty ones": async (test) => {
    const { after } = await applied(test, steps(), (now) => [[insertAt(now, "Plan!A3", [[], []])]]);
    test.expect(seen(after, "Plan")).toEqual({ A1: "Step", A2: "a", A5: "b", A6: "c", A7: "d" });
  },
  "insert rows: from the bottom up, all addresses being those of the snapshot": async (test) => {
    const run = await applied(test, steps(), (now) => [
      [insertAt(now, "Plan!A2", [["x"]]), setCell(now, "Plan!A3", "B"), setCell(now, "Plan!B5", { formula: "A4&A2" })],
      [insertAt(now, "Plan!A4", [["y"], ["z"]]), setCell(now, "Plan!A5", "D")],
    ]);
    test.expect(seen(run.after, "Plan")).toEqual({
      ...{ A1: "Step", A2: "x", A3: "a", A4: "B", A5: "y", A6: "z", A7: "c", A8: "D" },
      B8: { formula: "A7&A3" },
    });
    await takenBack(test, run);
  },
  "insert rows: formulas follow on every sheet": async (test) => {
    const run = await applied(test, furnished(), (now) => [[insertAt(now, "Plan!A5", [["Sort books", "A. Lee"]])]]);
    const { after } = run;
    const formulas = ["Plan!D9", "Plan!D11", "Lists!B1", "Lists!B2", "Lists!B3"].map(
      (at) => contentOf(after, at).formula,
    );
    test.expect(formulas).toEqual(["D8+1", "SUM(D3:D9)", "Plan!D4", "COUNTIF(Plan!$B$3:$B$9,A2)", "SUM(Plan!D:D)/2"]);
    await takenBack(test, run);
  },
  "insert rows: all that points at cells follows": async (test) => {
    const run = await applied(test, furnished(), (now) => [
      [insertAt(now, "Plan!A1", [["Draft"]])],
      [insertAt(now, "Plan!A7", [["Ask"], ["Tell"]])],
      [insertAt(now, "Lists!A2", [["B. Chu"]])],
    ]);
    test.expect(pointing(run.after)).toEqual(
      toldBy(run.host, {
        names: [
          ["Owners", "A1:A4"],
          ["Step_owner", "B4:B12"],
        ],
        merges: ["A2:C2"],
        hiddenRows: [
          { first: 6, count: 1 },
          { first: 9, count: 1 },
        ],
        notes: [["B3", "Who does it"]],
        validations: [["B4:B12", "Lists!$A$1:$A$4"], ["C4:C12"]],
        tables: [["Steps", "A3:D11"]],
        links: ["A4"],
      }),
    );
    await takenBack(test, run);
  },
  "insert rows: the touched sheets come back as they now are": async (test) => {
    const { before, result, after } = await applied(test, furnished(), (now) => [
      [insertAt(now, "Plan!A4", [["Ask"]])],
    ]);
    test.expect(withApplied(before, result)).toEqual(after);
    test.expect(result.sheets.map(({ name }) => name)).toEqual(["Plan", "Lists"]);
  },
  "insert rows: like the row above, they take its formats and drop-downs": async (test) => {
    const workbook = drawn("| Plan | Step | Due |\n| | a | 2026-09-01 |\n| | b | 2026-09-02 |\n| | Notes |");
    const choices = { type: "list", choices: ["2026-09-01"], formulas: [], allowBlank: true } as const;
    const ruled = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        validations: [{ at: [place(workbook, "Plan!B2:B3")], ...choices }],
      })),
    };
    const run = await applied(test, ruled, (now) => [[insertAt(now, "Plan!A4", [["c", 46_300]], { like: "above" })]]);
    test.expect(contentOf(run.after, "Plan!B4")).toEqual({ value: 46_300, formula: null, format: "yyyy-mm-dd" });
    test.expect(pointing(run.after).validations).toEqual([["B2:B4"]]);
    await takenBack(test, run);
  },
  "insert rows: like the row below, they take its formats and drop-downs": async (test) => {
    const run = await applied(test, furnished(), (now) => [
      [insertAt(now, "Plan!A3", [["Ask", "A. Lee", "Not started", 1]], { like: "below" })],
    ]);
    test.expect(pointing(run.after).validations).toEqual([["B3:B10", "Lists!$A$1:$A$3"], ["C3:C10"]]);
    test.expect(pointing(run.after).tables).toEqual(toldBy(run.host, { tables: [["Steps", "A2:D9"]] }).tables);
    await takenBack(test, run);
  },
  "insert rows: like its last row, a table grows over them": async (test) => {
    const run = await applied(test, furnished(), (now) => [
      [insertAt(now, "Plan!A9", [["Celebrate", "M. Diaz", "Not started", 1]], { like: "above" })],
    ]);
    test.expect(pointing(run.after).tables).toEqual(toldBy(run.host, { tables: [["Steps", "A2:D9"]] }).tables);
    test.expect(contentOf(run.after, "Plan!A9").value).toEqual("Celebrate");
    await takenBack(test, run);
  },
  "insert rows: formulas in them are as if they alone were put in": async (test) => {
    const run = await applied(test, steps(), (now) => [
      [insertAt(now, "Plan!A2", [["x"]])],
      // As these two rows stand at 4 and 5, "c" is at 6.
      [
        insertAt(now, "Plan!A4", [
          ["y", { formula: "A4&A6" }],
          ["z", { formula: "A4&A2" }],
        ]),
      ],
      [insertAt(now, "Plan!A5", [["w"]])],
    ]);
    test.expect(seen(run.after, "Plan")).toEqual({
      ...{ A1: "Step", A2: "x", A3: "a", A4: "b", A5: "y", A6: "z", A7: "c", A8: "w", A9: "d" },
      B5: { formula: "A5&A7" },
      B6: { formula: "A5&A3" },
    });
    await takenBack(test, run);
  },
  "insert rows: refused as moved when rows were put in meanwhile": async ({ open, expect }) => {
    const { host, elsewhere } = await open(steps());
    const now = await host.read();
    await elsewhere([change(insertAt(now, "Plan!A2", [["new"]]))]);
    const stale = insertAt(now, "Plan!A3", [["x"]], {
      witness: [witnessAt(now, "Plan!A2"), witnessAt(now, "Plan!A3")],
    });
    expect((await host.apply([change(stale)])).refused.map(({ because }) => because)).toEqual(["moved"]);
  },
  "insert rows: refused where a merged cell would hide them": async (test) => {
    const workbook = drawn("| Plan | Goal | a |\n| | ^ | b |\n| | x | c |");
    const { result, after } = await applied(test, workbook, (now) => [
      [insertAt(now, "Plan!A2", [["lost"]])],
      [insertAt(now, "Plan!B2", [["kept"]])],
    ]);
    test.expect(result.refused.map(({ index, because }) => [index, because])).toEqual([[0, "unsupported"]]);
    test.expect(seen(after, "Plan")).toEqual({ A1: "Goal", B1: "a", B2: "kept", B3: "b", A4: "x", B4: "c" });
    test.expect(sheetOf(after, "Plan").merges?.map(rangeName)).toEqual(["A1:A3"]);
  },
  "insert rows: the second of two in one place waits": async (test) => {
    const { result, after } = await applied(test, steps(), (now) => [
      [insertAt(now, "Plan!A3", [["x"]])],
      [insertAt(now, "Plan!A3", [["y"]])],
    ]);
    test.expect(result.refused.map(({ index, because }) => [index, because])).toEqual([[1, "changed"]]);
    test.expect(seen(after, "Plan")).toEqual({ A1: "Step", A2: "a", A3: "x", A4: "b", A5: "c", A6: "d" });
  },
  "undo: of new rows is refused once somebody has written there": async (test) => {
    const { host, result, after } = await applied(test, steps(), (now) => [[insertAt(now, "Plan!A3", [["x"]])]]);
    await host.apply([change(setCell(after, "Plan!B3", "mine"))]);
    test.expect((await host.apply(result.undo)).refused.map(({ because }) => because)).toEqual(["changed"]);
    test
      .expect(seen(await host.read(), "Plan"))
      .toEqual({ A1: "Step", A2: "a", A3: "x", B3: "mine", A4: "b", A5: "c", A6: "d" });
  },
  "delete rows: what is below moves up": async (test) => {
    const run = await applied(test, furnished(), (now) => [
      [deleteAt(now, "Plan!A5:D5"), setCell(now, "Plan!A6", "Report")],
    ]);
    const { after } = run;
    test.expect(refusals(run.result)).toEqual([]);
    test
      .expect(["A4", "A5", "A6"].map((at) => contentOf(after, `Plan!${at}`).value))
      .toEqual(["Train staff", "Report", "Check report"]);
    test
      .expect([contentOf(after, "Plan!D9").formula, contentOf(after, "Lists!B2").formula])
      .toEqual(["SUM(D3:D7)", "COUNTIF(Plan!$B$3:$B$7,A2)"]);
    test.expect(pointing(after).tables).toEqual(toldBy(run.host, { tables: [["Steps", "A2:D7"]] }).tables);
    await takenBack(test, run);
  },
  "delete rows: refused when a cell of theirs was changed, or was not known": async (test) => {
    const { result } = await applied(test, steps(), (now) => [
      [{ ...deleteAt(now, "Plan!A3"), was: { col: 0, rows: [[{ value: "B", formula: null }]] } }],
      [{ ...deleteAt(now, "Plan!A4"), was: { col: 1, rows: [[]] } }],
    ]);
    test.expect(result.refused.map(({ because }) => because)).toEqual(["changed", "changed"]);
  },
  "delete rows: refused while a formula, a name or a note needs just these": async (test) => {
    const { result, before, after } = await applied(test, furnished(), (now) => [
      [deleteAt(now, "Plan!A4:D4")],
      [deleteAt(now, "Plan!A8:D8")],
      [deleteAt(now, "Lists!A3:B3")],
      [deleteAt(now, "Plan!A2:D2")],
      [deleteAt(now, "Plan!A6:D6")],
    ]);
    test.expect(result.refused.map(({ because }) => because)).toEqual(Array.from({ length: 5 }, () => "unsupported"));
    test.expect(after).toEqual(before);
  },
};
