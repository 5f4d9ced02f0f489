import type { Change } from "../../../workbook/edits.ts";
import type { Workbook } from "../../../workbook/types.ts";
import { type Cases, change, contentOf, insertAt, seen, setCell, sheetOf, type Test } from "../contract.ts";
import { drawn, furnished } from "../samples.ts";

const plan = () =>
  drawn(`
    | Plan | Step  | Owner    | Status      |
    |      | Hire  | J. Ortiz | In progress |
    |      | Train | A. Lee   | In progress |
    |      | Buy   | M. Diaz  | =B4 → M. Diaz |
  `);

interface Scene {
  readonly workbook: Workbook;
  /** What somebody else does after the snapshot was taken. */
  readonly meanwhile?: (snapshot: Workbook) => Change;
  readonly changes: (snapshot: Workbook) => readonly Change[];
}

/** Why each change was refused, and the workbook afterwards. */
async function refusedIn({ open, expect }: Test, { workbook, meanwhile, changes }: Scene) {
  const { host, elsewhere } = await open(workbook);
  const snapshot = await host.read();
  if (meanwhile) await elsewhere([meanwhile(snapshot)]);
  const given = changes(snapshot);
  const result = await host.apply(given);
  expect(result.applied).toEqual(given.length - result.refused.length);
  expect(result.refused.map(({ index }) => given[index])).toEqual(result.refused.map(({ change: one }) => one));
  expect(result.refused.every(({ sentence }) => sentence.length > 10)).toEqual(true);
  return { why: result.refused.map(({ because }) => because), after: await host.read() };
}

/** A workbook whose sheets have the ids of another's sheets of the same names. */
function sameIds(workbook: Workbook, other: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: sheetOf(other, sheet.name).id })) };
}

export const refusing: Cases = {
  "refuses: a cell that was changed since": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      meanwhile: (now) => change(setCell(now, "Plan!B2", "Mr. Ortiz")),
      changes: (now) => [change(setCell(now, "Plan!B2", "Juan Ortiz", ["Plan!A2"]))],
    });
    test.expect(why).toEqual(["changed"]);
    test.expect(contentOf(after, "Plan!B2").value).toEqual("Mr. Ortiz");
  },
  "refuses: a cell of another kind, though it looks the same": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: drawn("| Plan | 12 | true |"),
      meanwhile: (now) => change(setCell(now, "Plan!A1", "12"), setCell(now, "Plan!B1", "TRUE")),
      changes: (now) => [change(setCell(now, "Plan!A1", 13)), change(setCell(now, "Plan!B1", false))],
    });
    test.expect(why).toEqual(["changed", "changed"]);
  },
  "refuses: a cell that has got a formula under the same value": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: drawn("| Plan | 2 | 4 |"),
      meanwhile: (now) => change(setCell(now, "Plan!B1", { value: 4, formula: "A1*2" })),
      changes: (now) => [change(setCell(now, "Plan!B1", 5))],
    });
    test.expect(why).toEqual(["changed"]);
    test.expect(contentOf(after, "Plan!B1").formula).toEqual("A1*2");
  },
  "refuses: a formula the edit does not know of": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      changes: (now) => [
        change({ ...setCell(now, "Plan!C4", "Done"), was: { value: "M. Diaz", formula: null } }),
        change({ ...setCell(now, "Plan!C4", "Done"), was: { value: "M. Diaz", formula: "B3" } }),
      ],
    });
    test.expect(why).toEqual(["changed", "changed"]);
    test.expect(contentOf(after, "Plan!C4").formula).toEqual("B4");
  },
  "refuses: another format where the edit sets one": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: drawn("| Plan | 2026-09-01 |"),
      changes: (now) => [
        change({
          ...setCell(now, "Plan!A1", { value: 46_300, format: "m/d/yyyy" }),
          was: { value: contentOf(now, "Plan!A1").value, formula: null, format: "0.00" },
        }),
      ],
    });
    test.expect(why).toEqual(["changed"]);
  },
  "refuses: a row that is about something else now": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      meanwhile: (now) => change(setCell(now, "Plan!A2", "Hire two")),
      changes: (now) => [change(setCell(now, "Plan!C2", "Done", ["Plan!A2"]))],
    });
    test.expect(why).toEqual(["changed"]);
    test.expect(contentOf(after, "Plan!C2").value).toEqual("In progress");
  },
  "refuses as moved: a row was put in above meanwhile": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      meanwhile: (now) => change(insertAt(now, "Plan!A2", [["Ask"]])),
      changes: (now) => [
        // The cell above holds the same status, so only the step beside it tells that the row has moved.
        change(setCell(now, "Plan!C3", "Done", ["Plan!C1", "Plan!A3"])),
        change(setCell(now, "Plan!B2", "Juan Ortiz", ["Plan!A2"])),
        change(setCell(now, "Plan!B1", "Lead")),
      ],
    });
    test.expect(why).toEqual(["moved", "moved"]);
    test.expect(seen(after, "Plan")).toEqual({
      ...{ A1: "Step", B1: "Lead", C1: "Status", A2: "Ask" },
      ...{ A3: "Hire", B3: "J. Ortiz", C3: "In progress", A4: "Train", B4: "A. Lee", C4: "In progress" },
      ...{ A5: "Buy", B5: "M. Diaz", C5: { formula: "B5" } },
    });
  },
  "refuses as moved: the column stands elsewhere": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: plan(),
      changes: (now) => {
        // Made from a workbook that had one column more on the left.
        const old = sameIds(drawn("| Plan | No. | Step | Owner |\n| | 1 | Hire | J. Ortiz |"), now);
        return [change(setCell(old, "Plan!C2", "Juan Ortiz", ["Plan!C1", "Plan!B2"]))];
      },
    });
    test.expect(why).toEqual(["moved"]);
  },
  "refuses: a sheet that is gone": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: plan(),
      changes: () => [
        change(setCell(drawn("| Old plan | Step |"), "'Old plan'!A1", "Task")),
        change(insertAt(drawn("| Old plan | Step |"), "'Old plan'!A1", [["x"]])),
      ],
    });
    test.expect(why).toEqual(["missing-sheet", "missing-sheet"]);
  },
  "refuses: a locked cell of a protected sheet": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: furnished(),
      changes: (now) => [
        change(setCell(now, "Locked!A1", "mine")),
        change(setCell(now, "Locked!B1", "mine")),
        change(insertAt(now, "Locked!A1", [["x"]])),
      ],
    });
    test.expect(why).toEqual(["protected", "protected"]);
    test.expect(seen(after, "Locked")).toEqual({ A1: "Do not write", B1: "mine" });
  },
  "refuses: a cell under a merged one": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: furnished(),
      changes: (now) => [change(setCell(now, "Plan!B1", "hidden")), change(setCell(now, "Plan!A1", "The plan"))],
    });
    test.expect(why).toEqual(["unsupported"]);
  },
  "refuses: a text longer than a cell holds": async (test) => {
    const { why } = await refusedIn(test, {
      workbook: plan(),
      changes: (now) => [
        change(setCell(now, "Plan!A2", "x".repeat(32_768))),
        change(setCell(now, "Plan!A3", "x".repeat(32_767))),
      ],
    });
    test.expect(why).toEqual(["unsupported"]);
  },
  "refuses: all of a change, or none of it": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      meanwhile: (now) => change(setCell(now, "Plan!B3", "Ann Lee")),
      changes: (now) => [
        change(
          setCell(now, "Plan!A2", "Hire two"),
          setCell(now, "Plan!B3", "A. Leigh"),
          insertAt(now, "Plan!A4", [["x"]]),
        ),
        change(setCell(now, "Plan!A4", "Buy books")),
      ],
    });
    test.expect(why).toEqual(["changed"]);
    test
      .expect(["A2", "B3", "A4", "A5"].map((at) => contentOf(after, `Plan!${at}`).value))
      .toEqual(["Hire", "Ann Lee", "Buy books", null]);
  },
  "refuses: the second of two changes to one cell": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      changes: (now) => [
        change(setCell(now, "Plan!A2", "first")),
        change(setCell(now, "Plan!A2", "second"), setCell(now, "Plan!A3", "second")),
        change(setCell(now, "Plan!A3", "third")),
      ],
    });
    test.expect(why).toEqual(["changed"]);
    test.expect([contentOf(after, "Plan!A2").value, contentOf(after, "Plan!A3").value]).toEqual(["first", "third"]);
  },
  "refuses: not a change whose witness an earlier one rewrites": async (test) => {
    const { why, after } = await refusedIn(test, {
      workbook: plan(),
      changes: (now) => [
        change(setCell(now, "Plan!A2", "Hire coach")),
        change(setCell(now, "Plan!C2", "Done", ["Plan!A2"])),
      ],
    });
    test.expect(why).toEqual([]);
    test.expect([contentOf(after, "Plan!A2").value, contentOf(after, "Plan!C2").value]).toEqual(["Hire coach", "Done"]);
  },
};
