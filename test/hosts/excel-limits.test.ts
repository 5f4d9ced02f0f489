import type { ExcelDoor } from "@throughline/office-addin/src/door.ts";
import { openExcel } from "@throughline/office-addin/src/host.ts";
import { passingStorage } from "@throughline/office-addin/src/mine.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import {
  change,
  contentOf,
  insertAt,
  seen,
  setCell,
  sheetOf,
} from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, furnished, range, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { type ExcelSetting, type FakeExcel, type Fault, fakeExcel } from "../fakes/excel/excel.ts";
import { genuineDoor } from "../fakes/excel/genuine.ts";
import { callsDoor } from "../fakes/excel-calls.ts";

type DoorTo = (excel: FakeExcel) => ExcelDoor;

async function opened(door: DoorTo, workbook: Workbook, setting: ExcelSetting = {}, patienceSeconds = 5) {
  const excel = fakeExcel(workbook, setting);
  const storage = passingStorage();
  const host = await openExcel(door(excel), { storage, locale: "en-US", timeZone: "Etc/UTC", patienceSeconds });
  return { excel, host };
}

async function errorOf(doing: Promise<unknown>): Promise<AppError> {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`no AppError but ${String(error)}`);
  return error;
}

/** Round trips that something takes. */
async function trips(excel: FakeExcel, doing: () => Promise<unknown>): Promise<number> {
  const before = excel.traffic.requests;
  await doing();
  return excel.traffic.requests - before;
}

function grid(rows: number, cols: number, cell: (row: number, col: number) => CellValue): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => cell(row, col)));
}

function sheets(count: number): Workbook {
  return Array.from({ length: count }, (_, index) => index).reduce(
    (workbook, index) => withSheet(workbook, { name: `Log ${index}`, values: [["Step"], [`Step ${index}`]] }),
    furnished(),
  );
}

const doors: readonly (readonly [string, DoorTo, string])[] = [
  ["by the genuine library", genuineDoor, "1.17"],
  ["by calls made by hand", callsDoor, "1.18"],
];

describe.each(doors)("%s", (_, door, version) => {
  it.each([1, 10, 80])(
    "a check takes two round trips with %i sheets more, and one where nothing has moved",
    async (count) => {
      const { excel, host } = await opened(door, sheets(count), { version });
      expect(await trips(excel, () => host.read())).toBe(2);
      expect(await trips(excel, () => host.read())).toBe(1);
    },
  );

  it("a workbook of hundreds of thousands of cells comes in slices, none of them too large", async () => {
    const values = grid(9000, 24, (row, col) => `Step ${row}.${col}`);
    const { excel, host } = await opened(door, withSheet(furnished(), { name: "Log", values }), { version });
    const now = await host.read();
    expect(sheetOf(now, "Log").values).toEqual(values);
    expect(excel.traffic.largest).toBeLessThan(5_000_000);
  });

  it("long texts that make an answer too large are asked for again in halves", async () => {
    const values = grid(40, 2, (row, col) => `${row} ${col} ${"x".repeat(900)}`);
    const workbook = withSheet(drawn("| Plan | Step |"), { name: "Log", values });
    const { excel, host } = await opened(door, workbook, { version, largest: 60_000 });
    expect(await trips(excel, () => host.read())).toBeGreaterThan(2);
    expect(sheetOf(await host.read(), "Log").values).toEqual(values);
  });

  it("one row that is too large by itself is told in words", async () => {
    const workbook = drawn(`| Plan | ${"x".repeat(20_000)} |`);
    const { host } = await opened(door, workbook, { version, largest: 20_000 });
    expect((await errorOf(host.read())).code).toBe("host/too-large");
  });

  it("a thousand edits all over a sheet take two round trips", async () => {
    const values = grid(2500, 20, (row, col) => `Step ${row}.${col} `);
    const { excel, host } = await opened(door, withSheet(drawn("| Plan | x |"), { name: "Log", values }), { version });
    const before = await host.read();
    const changes = Array.from({ length: 1000 }, (__, index) => {
      const at = rangeName(range("Log", Math.floor(index * 2.5), (index * 7) % 20, 1, 1));
      return change(setCell(before, `Log!${at}`, `Done ${index}`));
    });
    const sent = excel.traffic.sent;
    expect(await trips(excel, async () => expect((await host.apply(changes)).applied).toBe(1000))).toBe(2);
    // One cell at a time would be 556 KB. Source: measured on the genuine library.
    expect(excel.traffic.sent - sent).toBeLessThan(400_000);
  });

  it("changes too large for one request go out in several", async () => {
    const values = grid(4000, 1, (row) => `Step ${row}`);
    const { excel, host } = await opened(door, withSheet(drawn("| Plan | x |"), { name: "Log", values }), { version });
    const before = await host.read();
    const text = (row: number) => `Step ${row}: ${"long ".repeat(200)}`;
    const changes = values.map((__, row) => change(setCell(before, `Log!A${row + 1}`, text(row))));
    expect((await host.apply(changes)).applied).toBe(4000);
    expect(excel.traffic.largest).toBeLessThan(10_000_000);
    expect(sheetOf(await host.read(), "Log").values).toEqual(values.map((__, row) => [text(row)]));
  });

  it.each<[Fault, string]>([
    ["session-lost", "host/session-lost"],
    ["busy", "host/busy"],
    ["denied", "host/denied"],
  ])("%s is told as %s, and the next check works again", async (fault, code) => {
    const { excel, host } = await opened(door, furnished(), { version });
    const before = await host.read();
    excel.next.push(
      () => fault,
      () => fault,
    );
    const error = await errorOf(host.read());
    expect([error.code, error.hint.length > 20]).toEqual([code, true]);
    expect(await host.read()).toEqual(before);
  });

  it("an Excel that never answers is not waited for", async () => {
    const { excel, host } = await opened(door, furnished(), { version }, 0.05);
    excel.next.push(() => "no-answer");
    const error = await errorOf(host.read());
    expect([error.code, error.message]).toEqual(["host/no-answer", "Excel has not answered for 0.05 seconds."]);
  });

  it("an Excel below ExcelApi 1.10 is told apart before anything is asked of it", async () => {
    const error = await errorOf(opened(door, furnished(), { version: "1.7" }));
    expect([error.code, error.message]).toEqual(["host/too-old", "This version of Excel is too old for Throughline."]);
  });

  it("an Excel of the floor says what it cannot tell, and reads all else", async () => {
    const { host } = await opened(door, furnished(), { version: "1.10" });
    const { parts, edits } = host.about.capabilities;
    expect([parts.includes("merges"), parts.includes("notes"), edits.includes("set-note")]).toEqual([
      false,
      false,
      false,
    ]);
    const now = await host.read();
    expect(Object.keys(sheetOf(now, "Plan"))).not.toContain("merges");
    expect(sheetOf(now, "Plan").tables?.map(({ name }) => name)).toEqual(["Steps"]);
  });

  it("a table is not made longer where Excel cannot", async () => {
    const { host } = await opened(door, furnished(), { version: "1.10" });
    const now = await host.read();
    const { refused } = await host.apply([change(insertAt(now, "Plan!A9", [["Celebrate"]], { like: "above" }))]);
    expect(refused.map(({ because }) => because)).toEqual(["unsupported"]);
  });

  it("very hidden sheets are read as hidden ones", async () => {
    const hidden = withSheet(furnished(), { name: "Secret", values: [["A"]], hidden: true });
    const { host } = await opened(door, hidden, { version, veryHidden: ["Secret"] });
    expect(sheetOf(await host.read(), "Secret")).toMatchObject({ hidden: true, values: [["A"]] });
  });

  it("cells that a formula elsewhere fills are refused, the formula's own is not", async () => {
    const workbook = drawn("| Plan | =SORT(B1:B2) → a | b |\n| | b | a |");
    const { host } = await opened(door, workbook, { version, spilled: [range("Plan", 0, 0, 2, 1)] });
    const now = await host.read();
    const { refused, applied } = await host.apply([
      change(setCell(now, "Plan!A2", "mine")),
      change(setCell(now, "Plan!B2", "c")),
    ]);
    expect([applied, refused.map(({ because, at }) => [because, at?.row])]).toEqual([1, [["unsupported", 1]]]);
    const again = await host.read();
    expect((await host.apply([change(setCell(again, "Plan!A1", "plain"))])).applied).toBe(1);
  });

  it("linked data is refused, since writing would make text of it", async () => {
    const workbook = drawn("| Plan | Seattle | b |");
    const { host } = await opened(door, workbook, { version, rich: [{ sheet: "Plan", row: 0, col: 0 }] });
    const now = await host.read();
    const { refused } = await host.apply([change(setCell(now, "Plan!A1", "Tacoma"))]);
    expect([refused.map(({ because }) => because), contentOf(now, "Plan!A1").value]).toEqual([
      ["unsupported"],
      "Seattle",
    ]);
  });

  it("drop-downs that differ from row to row are all found", async () => {
    const values = grid(30, 1, (row) => `Step ${row}`);
    const rule = { type: "list", formulas: [], allowBlank: true } as const;
    const validations = values.map((__, row) => ({
      ...{ ...rule, choices: [row % 3 === 0 ? "a" : "b", "c"] },
      at: [range("Log", row, 1, 1, 1)],
    }));
    const { host } = await opened(door, withSheet(drawn("| Plan | x |"), { name: "Log", values, validations }), {
      version,
    });
    const found = sheetOf(await host.read(), "Log").validations ?? [];
    expect(found.map(({ choices, at }) => [choices, at.reduce((sum, { rows }) => sum + rows, 0)])).toEqual([
      [["a", "c"], 10],
      [["b", "c"], 20],
    ]);
  });

  it("drop-downs of a protected sheet are found, though Excel does not list them", async () => {
    const workbook = furnished();
    const locked = workbook.sheets.map((sheet) => (sheet.name === "Plan" ? { ...sheet, protected: true } : sheet));
    const { host } = await opened(door, { ...workbook, sheets: locked }, { version });
    const open = await opened(door, workbook, { version });
    const rules = async (one: WorkbookHost) => sheetOf(await one.read(), "Plan").validations;
    expect(await rules(host)).toEqual(await rules(open.host));
  });
});

describe("others at work in the same workbook", () => {
  const plan = () => drawn("| Plan | Step | Owner |\n| | Hire | J. Ortiz |\n| | Train | A. Lee |");

  it("a sheet deleted after the check is refused as missing", async () => {
    const { excel, host } = await opened(callsDoor, furnished());
    const now = await host.read();
    excel.book.workbook = { ...excel.book.workbook, sheets: excel.book.workbook.sheets.slice(1) };
    const { refused } = await host.apply([change(setCell(now, "Plan!A4", "x"))]);
    expect(refused.map(({ because }) => because)).toEqual(["missing-sheet"]);
  });

  it("a sheet protected after the check is refused as protected", async () => {
    const { excel, host } = await opened(callsDoor, furnished());
    const now = await host.read();
    const locked = excel.book.workbook.sheets.map((sheet) => ({ ...sheet, protected: true }));
    excel.book.workbook = { ...excel.book.workbook, sheets: locked };
    const { refused } = await host.apply([change(setCell(now, "Plan!A4", "x"))]);
    expect(refused.map(({ because }) => because)).toEqual(["protected"]);
  });

  it("what is missed by events is seen by the next read", async () => {
    const { excel, host } = await opened(callsDoor, plan());
    const now = await host.read();
    const told: string[] = [];
    host.watch?.((sheet) => told.push(sheet));
    excel.elsewhere([change(setCell(now, "Plan!B2", "M. Diaz"))], true);
    expect(contentOf(await host.read(), "Plan!B2").value).toBe("M. Diaz");
    expect(told).toEqual([]);
  });

  it("formulas worked out again are news, what we write ourselves is none", async () => {
    const { excel, host } = await opened(callsDoor, plan());
    const now = await host.read();
    const told: string[] = [];
    host.watch?.((sheet) => told.push(sheet));
    await host.apply([change(setCell(now, "Plan!B2", "M. Diaz"))]);
    expect(told).toEqual([]);
    excel.calculate(sheetOf(now, "Plan").id);
    await host.selection();
    expect(told).toEqual([sheetOf(now, "Plan").id]);
  });

  it("a row put in between our reading and our writing never passes unseen", async () => {
    const { excel, host } = await opened(callsDoor, plan());
    const now = await host.read();
    const ask: Change = change(insertAt(now, "Plan!A2", [["Ask"]]));
    excel.next.push(
      () => undefined,
      () => {
        excel.elsewhere([ask]);
        return undefined;
      },
    );
    const error = await errorOf(host.apply([change(setCell(now, "Plan!B3", "Ann Lee", ["Plan!A3"]))]));
    expect([error.code, error.message]).toEqual([
      "host/meanwhile",
      "Plan!A3 is not what was written: somebody else changed “Plan” in the same moment.",
    ]);
  });

  it("no text is an empty cell, and nobody else's doing", async () => {
    const { host } = await opened(callsDoor, plan());
    const { applied } = await host.apply([change(setCell(await host.read(), "Plan!B2", ""))]);
    expect(applied).toBe(1);
    expect(contentOf(await host.read(), "Plan!B2").value).toBeNull();
  });

  it("an error while writing that changed nothing is told as it is", async () => {
    const { excel, host } = await opened(callsDoor, plan());
    const now = await host.read();
    excel.next.push(
      () => undefined,
      () => "busy",
    );
    expect((await errorOf(host.apply([change(setCell(now, "Plan!B3", "x"))]))).code).toBe("host/busy");
    expect(seen(await host.read(), "Plan")).toEqual(seen(now, "Plan"));
    expect(excel.book.eventsOn).toBe(true);
  });

  /** Somebody protects a sheet before the next round trip. */
  const protecting = (excel: FakeExcel, name: string) => () => {
    const { workbook } = excel.book;
    const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, protected: true } : sheet));
    excel.book.workbook = { ...workbook, sheets };
    return undefined;
  };
  const withLog = () => withSheet(plan(), { name: "Log", values: [["a"]] });

  it("what went in before an error in the middle of writing is taken back, formats too", async () => {
    const { excel, host } = await opened(callsDoor, withLog());
    const now = await host.read();
    excel.next.push(() => undefined, protecting(excel, "Log"));
    const day = setCell(now, "Plan!A3", 46_000);
    const both = change(
      setCell(now, "Plan!B3", "x"),
      { ...day, to: { ...day.to, format: "m/d/yyyy" } },
      setCell(now, "Log!A1", "b"),
    );
    expect((await errorOf(host.apply([both]))).code).toBe("host/denied");
    expect(seen(await host.read(), "Plan")).toEqual(seen(now, "Plan"));
    expect(excel.book.eventsOn).toBe(true);
  });

  it("what somebody else wrote in the same moment stays when ours is taken back", async () => {
    const { excel, host } = await opened(callsDoor, withLog());
    const now = await host.read();
    // They write over what we have just written there.
    const theirs = change({ ...setCell(now, "Plan!B2", "M. Diaz"), was: { value: "x", formula: null } });
    excel.next.push(
      () => undefined,
      protecting(excel, "Log"),
      () => {
        excel.elsewhere([theirs]);
        return undefined;
      },
    );
    const ours = change(setCell(now, "Plan!B2", "x"), setCell(now, "Plan!B3", "y"), setCell(now, "Log!A1", "b"));
    expect((await errorOf(host.apply([ours]))).code).toBe("host/denied");
    const after = await host.read();
    expect([contentOf(after, "Plan!B2").value, contentOf(after, "Plan!B3").value]).toEqual(["M. Diaz", "A. Lee"]);
  });

  it.each<[string, (now: Workbook, excel: FakeExcel) => Change]>([
    [
      "locked meanwhile",
      (now, excel) => {
        excel.next.push(() => undefined, protecting(excel, "Log"), protecting(excel, "Plan"));
        return change(setCell(now, "Plan!B3", "x"), setCell(now, "Log!A1", "b"));
      },
    ],
    [
      "among rows that were to move",
      (now, excel) => {
        excel.next.push(() => undefined, protecting(excel, "Log"));
        return change(setCell(now, "Plan!B3", "x"), insertAt(now, "Log!A1", [["b"]]));
      },
    ],
  ])("what cannot be taken back is told: %s", async (_, prepare) => {
    const { excel, host } = await opened(callsDoor, withLog());
    const now = await host.read();
    const error = await errorOf(host.apply([prepare(now, excel)]));
    expect([error.code, error.message]).toEqual([
      "host/partly",
      "Excel stopped in the middle, and some of the changes are in.",
    ]);
    expect(excel.book.eventsOn).toBe(true);
  });
});
