import { CHECK_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { isoOf, serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { VIEWS } from "@throughline/sidebar/src/views/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { builtSheets } from "../built.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { startScript } from "./sheets-script.ts";

let code = "";
beforeAll(async () => {
  code = (await builtSheets()).files["Code.js"];
});

/** The script over a spreadsheet; `now` is what the clock says, in milliseconds, each time it is asked. */
function started(workbook: Workbook, now: () => number = () => Date.UTC(2026, 10, 20, 18, 5)) {
  const html = { Sidebar: '<!DOCTYPE html><body><div data-sidebar></div><script>"$&"</script>' };
  const google = fakeGoogle(workbook, { html });
  return { google, run: startScript(code, google, now) };
}

const plan = () =>
  drawn(`
    | Plan | Action step  | Owner  | Due        | Status      |
    |      | Hire coach   |        | 2026-01-31 | Not started |
    |      | =1+1 → 2     | A. Lee | 2027-03-31 | Not started |
    |      | Train staff  | A. Lee | 2027-03-31 | Done        |
  `);

describe("the menu", () => {
  it("goes up before anybody has allowed anything, without a look at the spreadsheet", () => {
    const { google, run } = started(plan());
    run("onOpen", { authMode: "NONE" });
    expect(google.screen.menu.map(({ label }) => label)).toEqual([
      ...["Open Throughline", "Check this workbook", "Score this plan", "Insert a template…", "Help"],
    ]);
    expect(
      [...google.calls.keys()].filter(
        (call) => !/^(?:SpreadsheetApp\.getUi|Session\.getActiveUserLocale|Ui\.|Menu\.)/.test(call),
      ),
    ).toEqual([]);
  });

  it("goes up at once after the add-on is installed", () => {
    const { google, run } = started(plan());
    run("onInstall", { authMode: "FULL" });
    expect(google.screen.menu).toHaveLength(5);
  });

  it.each([
    ["the language of the person's account", "es-419", "Abrir Throughline"],
    ["English where Google does not tell it", null, "Open Throughline"],
    ["English where we do not speak it", "fr", "Open Throughline"],
  ])("speaks %s", (_, locale, first) => {
    const google = fakeGoogle(plan(), { locale });
    startScript(code, google, Date.now)("onOpen", { authMode: "NONE" });
    expect(google.screen.menu[0]?.label).toBe(first);
  });

  it("calls functions that are there", async () => {
    const { google, run } = started(plan());
    run("onOpen");
    const { names } = await builtSheets();
    expect(google.screen.menu.filter(({ calls }) => !names.includes(calls))).toEqual([]);
  });

  it.each([
    ["openThroughline", "home"],
    ["scoreThisPlan", "rate"],
    ["insertTemplate", "insert"],
    ["openHelp", "help"],
  ])("%s opens the sidebar at %s, with its page unharmed", (name, view) => {
    expect(VIEWS.map(({ id }) => id)).toContain(view);
    const { google, run } = started(plan());
    run(name);
    expect(google.screen.sidebar).toEqual({
      title: "Throughline",
      html: `<!DOCTYPE html><body><div data-sidebar data-view="${view}"></div><script>"$&"</script>`,
    });
  });
});

/** The check sheet: the line that says what was found, and the rows. */
function checkSheet(workbook: Workbook) {
  const { values, links } = sheetOf(workbook, CHECK_SHEET);
  const link = new Map((links ?? []).map(({ at, target }) => [at.row, target]));
  return {
    sentence: values[1]?.[0],
    line: values[2]?.[0],
    headings: values[4],
    rows: values.slice(5).map(([word, place, message], index) => ({ word, place, message, link: link.get(index + 5) })),
  };
}

describe("Check this workbook", () => {
  it("writes what it finds on a sheet, each with a link to its cell", () => {
    const { google, run } = started(plan());
    run("checkThisWorkbook");
    const { sentence, headings, rows } = checkSheet(google.document.workbook);
    expect(headings).toEqual(["How bad", "Where", "What to look at", "What the sidebar can do", "Rule"]);
    expect(sentence).toMatch(/^Checked 2026-11-20 at 12:05: \d+ to put right before sending, /);
    const owner = rows.find(({ place }) => place === "Plan!B2");
    expect(owner).toMatchObject({ word: "Blocks sending", link: "#'Plan'!B2" });
    expect(owner?.message).toContain("“Hire coach” has no owner");
    expect(rows.every(({ link }) => link?.startsWith("#'Plan'!"))).toBe(true);
    expect(google.screen.alerts).toEqual([]);
    expect(google.document.selected?.sheet).toBe(sheetOf(google.document.workbook, CHECK_SHEET).id);
  });

  it("says the same the second time, on the same sheet, and finds nothing in its own rows", () => {
    const { google, run } = started(plan());
    run("checkThisWorkbook");
    const first = checkSheet(google.document.workbook);
    run("checkThisWorkbook");
    expect(checkSheet(google.document.workbook)).toEqual(first);
    expect(google.document.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", CHECK_SHEET]);
  });

  it("speaks the language chosen in the sidebar, else that of the account, and reads its own rows in either", () => {
    const { google, run } = started(plan());
    run("checkThisWorkbook");
    google.mine.set("tl:sidebar", "1");
    google.mine.set("tl:sidebar:0", JSON.stringify({ language: "es" }));
    run("checkThisWorkbook");
    const { sentence, headings, rows, line } = checkSheet(google.document.workbook);
    expect(headings?.[1]).toBe("Dónde");
    expect(sentence).toMatch(/^Revisado el 2026-11-20 a las 12:05: \d+ por corregir antes de enviar/);
    expect(rows.find(({ place }) => place === "Plan!B2")?.message).toContain("no tiene responsable");
    expect(line).toMatch(/^Cada revisión/);
  });

  it("reads again where rows moved meanwhile, and says so where they go on moving", () => {
    const steps = Array.from({ length: 20_000 }, (_, row) => [`Step ${row}`, "A. Lee", "Not started", null]);
    const large = withSheet(plan(), { name: "Log", values: [["Action step", "Owner", "Status", "Note"], ...steps] });
    const moving = (times: number) => {
      const { google, run } = started(large);
      const log = sheetOf(google.document.workbook, "Log").id;
      const cells = { col: 0, rows: [[{ value: "New", formula: null }]] };
      const insert = () =>
        google.elsewhere([
          { title: "A row", edits: [{ kind: "insert-rows", sheet: log, before: 1, cells, like: null, witness: [] }] },
        ]);
      // The plan, then two parts of the log: rows go in before the second.
      let reads = 0;
      const happens = () => {
        reads += 1;
        if (reads % 3 === 0 && reads / 3 <= times) insert();
        google.before("Range.getValues", happens);
      };
      google.before("Range.getValues", happens);
      run("checkThisWorkbook");
      return sheetOf(google.document.workbook, CHECK_SHEET).values[3]?.[0];
    };
    expect(moving(1)).toBe("");
    expect(moving(9)).toMatch(/^Somebody put rows in or took rows out on “Log” while it was read/);
  });

  it("leaves no row of an earlier check behind", () => {
    const { google, run } = started(plan());
    run("checkThisWorkbook");
    const before = checkSheet(google.document.workbook).rows.length;
    google.elsewhere([
      {
        title: "Name an owner",
        edits: [
          {
            kind: "set-cell",
            at: { sheet: sheetOf(google.document.workbook, "Plan").id, row: 1, col: 1 },
            was: { value: null, formula: null },
            to: { value: "J. Ortiz", formula: null },
            witness: [],
          },
        ],
      },
    ]);
    run("checkThisWorkbook");
    const { rows } = checkSheet(google.document.workbook);
    expect(rows.length).toBeLessThan(before);
    expect(rows.some(({ place }) => place === "Plan!B2")).toBe(false);
  });

  it("writes what stands in cells as text, whatever it looks like", () => {
    const owner = '=HYPERLINK("https://evil.example","Click")';
    const { google, run } = started(
      withSheet(drawn("| Notes | x |"), {
        name: "Plan",
        values: [
          ["Action step", "Owner", "Due", "Status"],
          [owner, null, "soon", "Not started"],
          [owner, null, "soon", "Not started"],
        ],
      }),
    );
    run("checkThisWorkbook");
    const { formulas } = sheetOf(google.document.workbook, CHECK_SHEET);
    expect((formulas ?? []).flat().filter((formula) => formula !== null)).toEqual([]);
    expect(checkSheet(google.document.workbook).rows.some(({ message }) => String(message).includes(owner))).toBe(true);
  });

  it("stops in time on a huge workbook, and goes on where it stopped", () => {
    const rows = Array.from({ length: 9000 }, (_, row) => [`Step ${row}`, null, "Not started", 1, 2, 3, 4, 5, 6, 7]);
    const heading = ["Action step", "Owner", "Status", "a", "b", "c", "d", "e", "f", "g"];
    const big = (name: string, workbook: Workbook) => withSheet(workbook, { name, values: [heading, ...rows] });
    const slow = clockOf(4);
    const { google, run } = started(big("Third", big("Second", plan())), slow);
    run("checkThisWorkbook");
    const first = checkSheet(google.document.workbook);
    expect(first.line).toBe("Choose “Check this workbook” again to go on with: Second · Third");
    expect(google.screen.alerts).toEqual([
      "There was no time for Second, Third. Choose “Check this workbook” again to go on with them.",
    ]);
    expect(first.rows.map(({ place }) => place)).toContain("Plan!B2");

    run("checkThisWorkbook");
    const second = checkSheet(google.document.workbook);
    expect(second.line).toBe("Choose “Check this workbook” again to go on with: Third");
    run("checkThisWorkbook");
    const last = checkSheet(google.document.workbook);
    expect(last.line).toBe("This sheet is written anew by each check: keep notes of your own elsewhere.");
    const sheets = new Set(last.rows.map(({ place }) => String(place).split("!")[0]));
    expect([...sheets].sort()).toEqual(["Plan", "Second", "Third"]);
  });

  it("says what is in the way", () => {
    const { google, run } = started(plan());
    google.document.mayEdit = false;
    run("checkThisWorkbook");
    expect(google.screen.alerts).toEqual([
      "You may look at this spreadsheet, but not change it.\n\nAsk its owner to let you edit it, then try again.",
    ]);
    expect(google.document.workbook.sheets).toHaveLength(1);
  });
});

/** A clock that goes on by so many minutes each time it is asked. */
function clockOf(minutes: number): () => number {
  let now = Date.UTC(2026, 10, 20, 18, 5);
  return () => {
    now += minutes * 60_000;
    return now;
  };
}

describe("functions for cells", () => {
  it("read words, days and ranges as Sheets hands them over, days in the spreadsheet's time zone", () => {
    const { run } = started({ ...plan(), timeZone: "Pacific/Auckland" });
    const date = new Date(Date.UTC(2026, 7, 31, 12));
    expect(run("PLAN_DATE", [["Fall 2023"], [date], [""], ["TBD"]], "end")).toEqual([
      [serialOfIso("2023-12-31")],
      [serialOfIso("2026-09-01")],
      [""],
      [""],
    ]);
    expect(isoOf(Number(run("PLAN_DATE", "June 2025")))).toBe("2025-06-30");
    expect(run("PLAN_STATUS", [["done", "🟢 on target"]])).toEqual([["Complete", "On track"]]);
  });

  it("count what a check finds", () => {
    const { run } = started(plan());
    const table = [
      ["Action step", "Owner", "Due", "Status"],
      ["Hire coach", "", new Date(Date.UTC(2026, 0, 31, 6)), "Not started"],
      ["Train staff", "A. Lee", new Date(Date.UTC(2027, 2, 31, 6)), "Not started"],
    ];
    expect(run("PLAN_FINDINGS", "error", table)).toBeGreaterThan(0);
    expect(run("PLAN_FINDINGS", "all", table)).toBeGreaterThanOrEqual(Number(run("PLAN_FINDINGS", "error", table)));
  });

  const rubric = (twos: number) => Array.from({ length: 23 }, (_, row) => [row < twos ? 2 : 3]);
  const lastSeven = Array.from({ length: 23 }, (_, row) => [row >= 16]);

  it.each<[string, readonly unknown[], unknown]>([
    ["RUBRIC_AVERAGE", [rubric(7)], 2.696],
    [
      "RUBRIC_AVERAGE",
      [
        [
          [3, ""],
          ["2", "n/a"],
        ],
        "",
      ],
      2.5,
    ],
    ["RUBRIC_AVERAGE", [[[""]]], ""],
    ["RUBRIC_AVERAGE", [3], 3],
    ["RUBRIC_VERDICT", [rubric(6), lastSeven], "High quality"],
    ["RUBRIC_VERDICT", [rubric(7), lastSeven], "Not yet"],
    ["RUBRIC_VERDICT", [rubric(7), lastSeven, 2.6, "3"], "High quality"],
    ["RUBRIC_VERDICT", [rubric(7), lastSeven, 2.6, 3.5], "Not yet"],
    ["RUBRIC_VERDICT", [[...rubric(0).slice(1), [""]]], "Incomplete"],
  ])("%s(%j) is %j", (name, given, answer) => {
    expect(started(plan()).run(name, ...given)).toEqual(answer);
  });

  it.each([
    ["PLAN_DATE", ["June 2025", "middle"], "Write start or end, in quotes."],
    ["PLAN_FINDINGS", ["bad", [["a"]]], "Write error, warning, info or all, in quotes."],
    ["RUBRIC_AVERAGE", [[[3]], "high"], "Write the average or score that is needed as a number, such as 2.7."],
    ["RUBRIC_VERDICT", [[[3], [3]], [["yes"]]], "Give as many cells for the required rows as there are scores."],
  ])("%s says what to write", (name, given, sentence) => {
    const { run } = started(plan());
    expect(() => run(name, ...given)).toThrow(sentence);
  });

  it("ask nothing that needs a permission", () => {
    const { google, run } = started(plan());
    run("PLAN_DATE", [[new Date()]], "end");
    run("PLAN_STATUS", "done");
    run("RUBRIC_AVERAGE", [[3]]);
    run("RUBRIC_VERDICT", [[3]], [["x"]], 2.7, 3);
    run("PLAN_FINDINGS", "all", [
      ["Action step", "Owner"],
      ["x", ""],
    ]);
    const asked = [...google.calls.keys()].filter((call) => !/^Utilities\.formatDate$/.test(call));
    expect(asked.sort()).toEqual(["Spreadsheet.getSpreadsheetTimeZone", "SpreadsheetApp.getActiveSpreadsheet"]);
  });
});
