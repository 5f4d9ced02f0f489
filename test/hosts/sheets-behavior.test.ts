import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import {
  change,
  contentOf,
  insertAt,
  place,
  seen,
  setCell,
  sheetOf,
} from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, furnished, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { SheetSpec, SpecColumn } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ABOUT } from "../../gas/src/about.ts";
import { type FakeGoogle, fakeGoogle, gridIn } from "../fakes/spreadsheet-app/index.ts";
import { wallClock } from "../fakes/spreadsheet-app/zones.ts";
import { builtCode, startScript } from "./sheets-script.ts";

let code = "";
beforeAll(async () => {
  code = (await builtCode()).code;
}, 60_000);

function opened(workbook: Workbook) {
  const google = fakeGoogle(workbook);
  const run = startScript(code, google);
  return { google, run, host: bridgeHost(async (call) => String(run("hostCall", call)), ABOUT) };
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing thrown",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

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

describe("a sheet of 200,000 cells", () => {
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, col) => (col === 0 ? `Step ${row}` : row * col)),
  );
  const validations = [
    {
      at: [place(drawn("| Log | x |"), "Log!A2:A20000")],
      type: "list",
      choices: ["a", "b"],
      formulas: [],
      allowBlank: true,
    },
  ] as const;
  const merges = [place(drawn("| Log | x |"), "Log!C5999:C6002")];
  const large = () => withSheet(drawn("| Plan | Step |"), { name: "Log", values, validations, merges });

  it("comes in slices that make one sheet, and tells how far it is", async () => {
    const { google, host } = opened(large());
    const progress: [number, number][] = [];
    const now = sheetOf(await host.read({}, { onProgress: (done, of) => progress.push([done, of]) }), "Log");
    expect(google.calls.get("Range.getValues")).toBeGreaterThan(3);
    expect(now.values).toEqual(values);
    expect(now.validations?.map(({ at }) => at.map(rangeName))).toEqual([["A2:A20000"]]);
    expect(now.merges?.map(rangeName)).toEqual(["C5999:C6002"]);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual([200_001, 200_001]);
  }, 60_000);

  const insertRow = (google: FakeGoogle) =>
    google.elsewhere([change(insertAt(google.document.workbook, "Log!A3", [["New"]]))]);
  const stepsOf = (workbook: Workbook) => sheetOf(workbook, "Log").values.map(([step]) => step);

  it("that gets a row between two slices is read once more, and is whole", async () => {
    const { google, host } = opened(large());
    let parts = 0;
    const read = await host.read(
      { parts: [] },
      {
        onProgress: () => {
          parts += 1;
          if (parts === 2) insertRow(google);
        },
      },
    );
    const steps = values.map(([step]) => step);
    expect(stepsOf(read)).toEqual([...steps.slice(0, 2), "New", ...steps.slice(2)]);
    expect(read.notices).toBeUndefined();
    expect(parts).toBe(8);
  }, 60_000);

  it("that gets rows again and again is said to be blurred", async () => {
    const { google, host } = opened(large());
    const read = await host.read({ parts: [] }, { onProgress: (done, of) => void (done < of && insertRow(google)) });
    expect(read.notices).toEqual([
      "Somebody put rows in or took rows out on “Log” while it was read, so some of its rows may be missing here or stand twice. Check again once they are done.",
    ]);
  }, 60_000);

  it("can be stopped between two slices", async () => {
    const { host } = opened(large());
    const signal = { aborted: false };
    const reading = host.read({ parts: [] }, { signal, onProgress: () => (signal.aborted = true) });
    expect(await codeOf(reading)).toBe("host/stopped");
  });

  it("that is deleted between two slices is left out", async () => {
    const { google, host } = opened(large());
    let parts = 0;
    const read = await host.read(
      { parts: [] },
      {
        onProgress: () => {
          parts += 1;
          if (parts > 1) return;
          google.document.workbook = {
            ...google.document.workbook,
            sheets: google.document.workbook.sheets.slice(0, 1),
          };
        },
      },
    );
    expect(parts).toBe(2);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });
});

describe("dates", () => {
  const days = ["1995-06-15", "2024-02-29", "2026-03-08", "2026-03-29", "2026-11-01", "2026-12-31", "2031-07-04"];
  const zones = [
    ...["America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Etc/UTC", "Europe/Berlin", "Asia/Kolkata"],
    // Half hours, clocks that skip midnight, the far ends of the day, and a summer time that stops for a month.
    ...["Australia/Lord_Howe", "America/Havana", "America/Santiago", "Pacific/Kiritimati", "Pacific/Pago_Pago"],
    ...["Africa/Casablanca", "Asia/Beirut", "Pacific/Auckland"],
  ];

  it.each(zones)("are the same days in %s", async (timeZone) => {
    const serials = days.map((day) => serialOfIso(day));
    const formats = [days.map(() => "m/d/yyyy")];
    const workbook = { ...withSheet(drawn("| Plan | x |"), { name: "Days", values: [serials], formats }), timeZone };
    const { host } = opened(workbook);
    expect(sheetOf(await host.read(), "Days").values).toEqual([serials]);
  });

  it("keep their time of day, whatever the zone and the hour", async () => {
    const anyZone = fc.constantFrom(...zones);
    // Minutes of the years 2000 to 2099.
    const anyMinute = fc.integer({ min: 36_526 * 1440, max: 73_049 * 1440 });
    await fc.assert(
      fc.asyncProperty(anyZone, fc.array(anyMinute, { minLength: 1, maxLength: 40 }), async (timeZone, minutes) => {
        const serials = minutes.map((minute) => minute / 1440);
        const formats = [serials.map(() => "yyyy-mm-dd hh:mm")];
        const values = [serials];
        const workbook = { ...withSheet(drawn("| Plan | x |"), { name: "Days", values, formats }), timeZone };
        const { google, host } = opened(workbook);
        const given = google.document.workbook;
        const read = sheetOf(await host.read(), "Days").values[0] ?? [];
        for (const [index, serial] of serials.entries()) {
          // Where clocks skip an hour, the cell shows one that nobody's clock does; Sheets hands out a later one.
          const skipped = skips(serial, given.timeZone);
          expect(Math.abs(Number(read[index]) - serial)).toBeLessThan(skipped ? 1.01 / 24 : 1 / 86_400_000);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("ask the zone once a month, not once a cell", async () => {
    const serials = Array.from({ length: 500 }, (_, n) => [46_000 + (n % 60)]);
    const formats = serials.map(() => ["m/d/yyyy"]);
    const { google, host } = opened(withSheet(drawn("| Plan | x |"), { name: "Days", values: serials, formats }));
    await host.read();
    expect(google.calls.get("Utilities.formatDate")).toBeLessThan(20);
  });
});

/** Whether clocks in the zone never show this time. */
function skips(serial: number, timeZone: string): boolean {
  const clock = Math.round((serial - 25_569) * 86_400_000);
  return ![
    -15, -14, -13, -12, -11, -10.5, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 5.5, 10.5, 11, 12, 13, 14,
  ]
    .map((hours) => clock - hours * 3_600_000)
    .some((instant) => wallClock(instant, timeZone) === clock);
}

describe("other people", () => {
  const plan = () => drawn("| Plan | Step | Owner |\n| | Hire | A. Lee |\n| | Train | M. Diaz |");

  function writing(google: FakeGoogle, address: string, value: CellValue) {
    return () => google.elsewhere([change(setCell(google.document.workbook, address, value))]);
  }

  it("who wrote before the comparison keep what they wrote", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("Lock.tryLock", writing(google, "Plan!B2", "Ann Lee"));
    const { refused } = await host.apply([change(setCell(before, "Plan!B2", "A. Leigh"))]);
    expect(refused.map(({ because }) => because)).toEqual(["changed"]);
    expect(contentOf(await host.read(), "Plan!B2").value).toBe("Ann Lee");
  });

  it("who write just after us keep what they wrote, and we say so", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("SpreadsheetApp.flush", writing(google, "Plan!B2", "Ann Lee"));
    const { applied, notices, sheets } = await host.apply([change(setCell(before, "Plan!B2", "A. Leigh"))]);
    expect(applied).toBe(1);
    expect(notices).toEqual(["Plan!B2 says “Ann Lee” now: somebody else wrote there at the same moment."]);
    expect(sheets[0]?.values[1]?.[1]).toBe("Ann Lee");
  });

  it("who add a row while we write find our words in the right row or we say so", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("Lock.tryLock", () =>
      google.elsewhere([change(insertAt(google.document.workbook, "Plan!A2", [["New"]]))]),
    );
    const edit = setCell(before, "Plan!B2", "A. Leigh", ["Plan!A2"]);
    const { refused } = await host.apply([change(edit)]);
    expect(refused.map(({ because }) => because)).toEqual(["moved"]);
    expect(seen(await host.read(), "Plan")).toMatchObject({ A2: "New", B3: "A. Lee", B4: "M. Diaz" });
  });

  it("who run Throughline at the same time are waited for, and nothing is changed", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.lock.heldByAnother = true;
    expect(await codeOf(host.apply([change(setCell(before, "Plan!B2", "x"))]))).toBe("host/locked");
    expect(await host.read()).toEqual(before);
    google.lock.heldByAnother = false;
    expect((await host.apply([change(setCell(before, "Plan!B2", "x"))])).applied).toBe(1);
  });
});

describe("permission", () => {
  it("a protected range says who can unlock it, and the rest of the sheet goes in", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    const guard = { description: "Headings", warns: false, editors: ["pat@d.example", "lee@d.example"], free: [] };
    const at = place(google.document.workbook, "Plan!A2:D2");
    google.document.guards.push({ ...guard, at, sheet: at.sheet });
    const { applied, refused } = await host.apply([
      change(setCell(before, "Plan!B2", "Lead")),
      change(setCell(before, "Plan!B4", "Ann Lee")),
    ]);
    expect(applied).toBe(1);
    expect(refused.map(({ because, sentence }) => [because, sentence])).toEqual([
      [
        "protected",
        "Plan!B2 is protected (“Headings”). Ask pat@d.example or lee@d.example to change it, or to let you write there.",
      ],
    ]);
    const { protected: isProtected, unlocked } = sheetOf(await host.read(), "Plan");
    expect([isProtected, unlocked?.some((range) => rangeName(range).startsWith("A1:"))]).toEqual([true, true]);
  });

  it("what only warns keeps nobody out", async () => {
    const { google, host } = opened(furnished());
    const at = place(google.document.workbook, "Plan!A2:D2");
    google.document.guards.push({ at, sheet: at.sheet, description: "", warns: true, editors: [], free: [] });
    const before = await host.read();
    expect(sheetOf(before, "Plan").protected).toBe(false);
    expect((await host.apply([change(setCell(before, "Plan!B2", "Lead"))])).applied).toBe(1);
  });

  it("lost before we write changes nothing, and is said", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.document.mayEdit = false;
    expect(await codeOf(host.apply([change(setCell(before, "Plan!B4", "x"))]))).toBe("host/no-permission");
    expect(await host.read()).toEqual(before);
  });

  it("lost midway takes back what was written", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    const lists = place(google.document.workbook, "Lists!A1:C9");
    // Somebody protects the second sheet once the first one is written.
    google.before("Range.setValues", () => {
      google.before("Range.setValues", () => {
        google.document.guards.push({
          ...{ at: lists, sheet: lists.sheet, description: "", warns: false, editors: [], free: [] },
        });
      });
    });
    const both = change(setCell(before, "Plan!A4", "Train all staff"), setCell(before, "Lists!A1", "Juan Ortiz"));
    expect(await codeOf(host.apply([both]))).toBe("host/protected");
    google.document.guards = google.document.guards.filter(({ at }) => at !== lists);
    expect(await host.read()).toEqual(before);
  });

  it("lost midway and for good says what could not be put back", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.before("Range.setValues", () => {
      google.before("Range.setValues", () => {
        google.document.mayEdit = false;
      });
    });
    const both = change(setCell(before, "Plan!A4", "Train all staff"), setCell(before, "Lists!A1", "Juan Ortiz"));
    const error = await host.apply([both]).catch((thrown: unknown) => thrown);
    expect(error instanceof AppError && error.hint).toBe(
      "This was written before that and could not be put back: A4 of “Plan”. Take it back by Edit, Undo.",
    );
  });

  it("a sheet deleted while we write ends in a sentence", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.before("Range.setValues", () => {
      const { sheets } = google.document.workbook;
      google.document.workbook = { ...google.document.workbook, sheets: sheets.filter(({ name }) => name !== "Plan") };
    });
    expect(await codeOf(host.apply([change(setCell(before, "Plan!A4", "x"))]))).toBe("host/missing-sheet");
  });
});

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
    expect(notices).toEqual(["“Status” on “Risks” has no drop-down: nothing here is named “Owners”."]);
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

describe("text in a spreadsheet that speaks another language", () => {
  const texts = [
    "1,5",
    "1.500,75",
    "VERDADERO",
    "falsch",
    "vrai",
    "1/2",
    "12.05.2026",
    "mayo 2026",
    "Sep 2026",
    "-",
    "=A1",
  ];
  it.each(["en-US", "es-MX", "es-ES", "de-DE", "fr-CA"])("is written as it is in %s", async (locale) => {
    const start = withSheet({ ...drawn("| Plan | x |"), locale }, { name: "Texts", values: texts.map(() => ["old"]) });
    const { host } = opened(start);
    const before = await host.read();
    await host.apply(texts.map((text, row) => change(setCell(before, `Texts!A${row + 1}`, text))));
    expect(sheetOf(await host.read(), "Texts").values.flat()).toEqual(texts);
  });
});

describe("cells beyond those that hold something", () => {
  const log = () =>
    withSheet(drawn("| Plan | x |"), {
      name: "Log",
      values: [["When"]],
      formats: [[null], ["yyyy-mm-dd"], ["yyyy-mm-dd"]],
    });

  it("take a format, whatever they have, and get theirs back", async () => {
    const { google, host } = opened(log());
    const before = await host.read();
    expect(contentOf(before, "Log!A2").format).toBeUndefined();
    const { applied, undo } = await host.apply([
      change(setCell(before, "Log!A2", { value: 46_300, format: "m/d/yyyy" })),
    ]);
    expect(applied).toBe(1);
    expect(contentOf(await host.read(), "Log!A2")).toEqual({ value: 46_300, formula: null, format: "m/d/yyyy" });
    expect((await host.apply(undo)).refused).toEqual([]);
    expect(contentOf(google.document.workbook, "Log!A2")).toEqual({ value: null, formula: null, format: "yyyy-mm-dd" });
  });

  it("that somebody has written in meanwhile are left alone", async () => {
    const { google, host } = opened(log());
    const before = await host.read();
    google.elsewhere([change(setCell(google.document.workbook, "Log!A2", "mine"))]);
    const { refused } = await host.apply([change(setCell(before, "Log!A2", { value: 46_300, format: "m/d/yyyy" }))]);
    expect(refused.map(({ because }) => because)).toEqual(["changed"]);
  });
});

describe("what is this person's own", () => {
  it.each([
    ["longer than one property holds", "é".repeat(40_000)],
    ["of letters that no cut may split", "🙂".repeat(5000)],
    ["empty", ""],
  ])("comes back, %s", async (_, text) => {
    const { google, host } = opened(drawn("| Plan | x |"));
    await host.mine.set("ratings", text);
    await host.mine.set("other", "b");
    expect(await host.mine.get("ratings")).toBe(text);
    await host.mine.set("ratings", "short");
    expect(await host.mine.get("ratings")).toBe("short");
    await host.mine.set("ratings", null);
    expect([...google.mine.keys()]).toEqual(["tl:other", "tl:other:0"]);
  });

  it("is refused with a sentence when Google has no room for it", async () => {
    const { host } = opened(drawn("| Plan | x |"));
    await host.mine.set("a", "x".repeat(300_000));
    expect(await codeOf(host.mine.set("b", "x".repeat(300_000)))).toBe("host/mine-full");
    expect((await host.mine.get("a"))?.length).toBe(300_000);
  });
});

describe("a call with anything but what we ask", () => {
  it.each([
    "",
    "null",
    "{}",
    '{"name":"constructor"}',
    '{"name":"__proto__"}',
    '{"name":"read","request":{"sheets":"all"},"from":null}',
    '{"name":"keep","key":"","value":"x"}',
    '{"name":"apply","changes":[{"title":"x","edits":[{"kind":"set-cell"}]}]}',
    '{"name":"selection","and":"more"}',
  ])("is refused: %s", (text) => {
    const { run, google } = opened(drawn("| Plan | x |"));
    expect(JSON.parse(String(run("hostCall", text)))).toMatchObject({ error: { code: "host/unknown-call" } });
    expect(google.calls.get("Range.setValues")).toBeUndefined();
  });

  it("no text at all is refused as well", () => {
    const { run } = opened(drawn("| Plan | x |"));
    expect(String(run("hostCall"))).toContain("host/unknown-call");
    expect(String(run("hostCall", { name: "read" }))).toContain("host/unknown-call");
  });
});
