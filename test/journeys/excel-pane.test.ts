import { readFileSync } from "node:fs";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeTroubles, startBrowser, type TestBrowser, widerThanPane, withoutChromium } from "../browser.ts";
import { builtExcel } from "../built.ts";
import { type ExcelOnTheWeb, openOnTheWeb, type WebSetting } from "../fakes/excel/on-the-web.ts";

const SMALL = markdownWorkbook(`
  | Implementation plan | Action step                | Owner     | Start      | Due        | Status      |
  |                     | Hire two literacy coaches  | J. Ortiz  | 2026-09-01 | 2026-12-30 | Not started |
  |                     | Train all nine coaches     |           | 2026-10-01 | 2026-12-18 | Not started |
  |                     | Visit each classroom twice | J.  Ortiz | 2027-01-05 | 2027-01-16 | Not started |
`);

const name = `the Excel pane in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let files: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    [browser, { files }] = await Promise.all([startBrowser(), builtExcel()]);
  });
  afterAll(() => browser?.close());

  const opened = (setting: WebSetting = {}, workbook = SMALL) => openOnTheWeb(browser, files, workbook, setting);
  const ready = ({ pane }: ExcelOnTheWeb) => pane.locator(".meter").waitFor();
  const textOf = ({ pane }: ExcelOnTheWeb) => pane.locator("body").textContent();
  const owner = ({ excel }: ExcelOnTheWeb, row: number) => {
    const [sheet] = excel.book.workbook.sheets;
    return sheet ? contentAt(sheet, row, 1).value : null;
  };

  it("staff: open, read, find, go to the cell, fix, take back, and see what others change", async () => {
    const web = await opened();
    await ready(web);
    const { pane, excel, tell } = web;
    expect([...(await axeTroubles(pane)), ...(await widerThanPane(pane))]).toEqual([]);
    await pane.locator('a[href="#findings"]').first().click();
    const spaces = pane.locator("summary[data-key]", { hasText: "spaces that nobody sees" });
    await spaces.click();
    await pane.locator(".body").waitFor();
    expect(await axeTroubles(pane)).toEqual([]);
    await pane.locator(".body button", { hasText: /C4|Go/ }).first().click();
    await expect.poll(() => excel.book.selected[0]?.row).toBe(3);
    await pane.locator(".body [data-fix]").click();
    await answerQuestion(web);
    await expect.poll(() => owner(web, 3)).toBe("J. Ortiz");
    await pane.locator("button", { hasText: "Undo" }).first().click();
    await expect.poll(() => owner(web, 3)).toBe("J.  Ortiz");
    const [plan] = excel.book.workbook.sheets;
    if (!plan) throw new Error("no plan");
    excel.elsewhere([
      {
        title: "typed",
        edits: [
          {
            kind: "set-cell",
            at: { sheet: plan.id, row: 2, col: 1 },
            was: { value: null, formula: null },
            to: { value: "A. Lee", formula: null },
            witness: [],
          },
        ],
      },
    ]);
    const before = excel.traffic.requests;
    await tell();
    // The pane waits until edits have come to rest, the longer the slower a check is.
    await expect.poll(() => excel.traffic.requests).toBeGreaterThan(before);
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("a whole sample is read and shown", async () => {
    const bytes = readFileSync(new URL("../../samples/juniper-valley.xlsx", import.meta.url));
    const sample = readWorkbook(bytes, { name: "juniper-valley.xlsx", inflate: nodeInflate });
    const web = await opened({}, sample);
    await ready(web);
    expect(await textOf(web)).toMatch(/things? stands? between this plan/);
    // Names once on opening, then names and shapes, then all cells.
    expect(web.excel.traffic.requests - web.excel.traffic.cleanups).toBeLessThanOrEqual(6);
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it.each<[string, WebSetting, readonly [ground: string, ink: string], string]>([
    ["Spanish, in a dark theme of Office", { language: "es-MX" }, ["#262626", "#F0F0F0"], "dark"],
    ["more contrast by Office's theme", {}, ["#000000", "#FFFFFF"], "contrast"],
    ["a contrast theme of the system", { page: { forcedColors: true } }, ["#FFFFFF", "#262626"], "contrast"],
  ])("%s: it can be read by everyone", async (_, setting, colors, theme) => {
    const web = await opened(setting);
    await ready(web);
    // Excel on the web does not tell its theme, other Excels do; the pane looks again whenever the person returns.
    await web.pane.evaluate(([bodyBackgroundColor, bodyForegroundColor]) => {
      Object.assign(Office.context, { officeTheme: { bodyBackgroundColor, bodyForegroundColor } });
      dispatchEvent(new Event("focus"));
    }, colors);
    await expect.poll(() => web.pane.locator("html").getAttribute("data-theme")).toBe(theme);
    const language = setting.language?.slice(0, 2) ?? "en";
    await expect.poll(() => web.pane.locator("html").getAttribute("lang")).toBe(language);
    expect(await axeTroubles(web.pane)).toEqual([]);
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("an Excel too old for us is told so in one sentence, with a line for a help desk", async () => {
    const web = await opened({ version: "1.7" });
    await web.pane.locator("h1", { hasText: "This version of Excel is too old for Throughline." }).waitFor();
    await web.pane.locator("p", { hasText: "EXCEL, OFFICE_ONLINE, ExcelApi 1.7" }).waitFor();
    expect(await axeTroubles(web.pane)).toEqual([]);
    await web.close();
  });

  it("a network that holds back Microsoft's library is named, in the browser's own language", async () => {
    const web = await opened({ blocked: true, page: { locale: "es-ES" } });
    await web.pane.locator("h1", { hasText: "appsforoffice.microsoft.com" }).waitFor();
    expect(await textOf(web)).toContain("Todos los complementos de Excel la necesitan.");
    expect(await axeTroubles(web.pane)).toEqual([]);
    await web.close();
  });

  it("an Excel that never answers is not waited for without end", async () => {
    const web = await opened({ page: { locale: "es-MX" }, language: "es-MX", isSlow: true });
    await expect.poll(() => web.excel.traffic.requests).toBeGreaterThan(0);
    const saysSo = web.pane.locator("h1", { hasText: "Excel no responde." });
    const later = async () => {
      await web.page.clock.fastForward("02:00");
      return saysSo.count();
    };
    await expect.poll(later).toBe(1);
    expect(await axeTroubles(web.pane)).toEqual([]);
    web.excel.next.splice(0);
    await web.pane.locator("button", { hasText: "Intentar de nuevo" }).click();
    await ready(web);
    expect(await web.pane.locator("main h1").first().textContent()).not.toContain("no responde");
    await web.close();
  });

  it("the ribbon's buttons: check again, the next finding, and the views for scoring, templates and help", async () => {
    const web = await opened();
    await ready(web);
    const { pane, excel, press } = web;
    const before = excel.traffic.requests;
    await press("check");
    expect(excel.traffic.requests).toBeGreaterThan(before);
    await press("next-finding");
    await expect.poll(() => excel.book.selected[0]?.row).toBeGreaterThan(0);
    // The menu marks the view that is open.
    for (const [command, view] of [
      ["score", "rate"],
      ["insert-template", "insert"],
      ["help", "help"],
    ] as const) {
      await press(command);
      await pane.locator(`a[href="#${view}"][aria-current]`).first().waitFor();
    }
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("a sheet deleted meanwhile: the fix stays out, and the next check goes by what is left", async () => {
    const two = markdownWorkbook("| Old notes | a |");
    const web = await opened({}, { ...SMALL, sheets: [...SMALL.sheets, ...two.sheets] });
    await ready(web);
    const { excel } = web;
    excel.book.workbook = { ...excel.book.workbook, sheets: excel.book.workbook.sheets.slice(1) };
    await makeFirstFix(web);
    await web.pane.locator("body", { hasText: /no longer|no table|gone|nothing to/i }).waitFor();
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("a protected sheet: nothing is written, and the sentence says how to unprotect it", async () => {
    const web = await opened();
    await ready(web);
    const { excel } = web;
    const locked = excel.book.workbook.sheets.map((sheet) => ({ ...sheet, protected: true }));
    excel.book.workbook = { ...excel.book.workbook, sheets: locked };
    await makeFirstFix(web);
    await web.pane.locator("body", { hasText: "Unprotect the sheet" }).waitFor();
    expect(owner(web, 3)).toBe("J.  Ortiz");
    await web.close();
  });

  it.each<["session-lost" | "busy" | "request-too-large", string]>([
    ["session-lost", "The connection to this workbook was lost."],
    ["request-too-large", "too large for one request"],
  ])("%s: the pane says so, and checks again when asked", async (fault, sentence) => {
    const web = await opened();
    await ready(web);
    const { excel, pane } = web;
    const isTooLarge = fault === "request-too-large";
    if (isTooLarge) excel.limit(10);
    else
      excel.next.push(
        () => "session-lost",
        () => "session-lost",
      );
    await pane.locator("button", { hasText: "Check again" }).first().click();
    await pane.locator("body", { hasText: sentence }).waitFor();
    expect(await axeTroubles(pane)).toEqual([]);
    if (isTooLarge) excel.limit(5_000_000);
    // A check that was under way took only one of them: nothing is to be lost a second time.
    excel.next.length = 0;
    await pane.locator("button", { hasText: "Check again" }).first().click();
    await expect.poll(() => pane.locator("body", { hasText: sentence }).count()).toBe(0);
    await web.close();
  });

  async function makeFirstFix(web: ExcelOnTheWeb): Promise<void> {
    const { pane } = web;
    await pane.locator('a[href="#findings"]').first().click();
    await pane.locator("summary[data-key]", { hasText: "spaces that nobody sees" }).click();
    await pane.locator(".body [data-fix]").click();
    await answerQuestion(web);
  }

  /** The first change asks whether a log may be kept. */
  async function answerQuestion({ pane }: ExcelOnTheWeb): Promise<void> {
    await pane.locator("[role=dialog] button, dialog button").nth(1).click();
  }
});
