import { contentOf, place, setCell, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GasBuild } from "../../gas/build.mjs";
import { axeTroubles, startBrowser, type TestBrowser, withoutChromium } from "../browser.ts";
import { builtSheets } from "../built.ts";
import { PAGE_SIDE, serveScript } from "../fakes/script-run.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { startScript } from "../hosts/sheets-script.ts";

const ROWS = 23;
const SHEET = "Implementation plan";
const plan = () =>
  drawn(`
    | ${SHEET} | Action step                | Owner    | Start      | Due        | Status      |
    |          | Hire two literacy coaches  | J. Ortiz | 2026-09-01 | 2026-12-30 | Not started |
    |          | Train all nine coaches     | A. Lee   | 2026-10-01 | 2026-12-18 | Not started |
  `);

const name = `scoring in the built add-on for Sheets${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let built: GasBuild;
  beforeAll(async () => {
    [built, browser] = await Promise.all([builtSheets(), startBrowser()]);
  });
  afterAll(() => browser?.close());

  async function opened() {
    const google = fakeGoogle(plan(), { html: { Sidebar: built.files["Sidebar.html"] } });
    google.document.selected = place(google.document.workbook, `'${SHEET}'!B2`);
    const run = startScript(built.files["Code.js"], google);
    run("scoreThisPlan");
    const html = google.screen.sidebar?.html ?? "";
    const served = html.replace("<head>", () => `<head><script>${PAGE_SIDE}</script>`);
    const open = await browser.open({ "index.html": served }, { csp: null, width: 300, height: 900 });
    const script = await serveScript(open.page, built.names, run);
    const handedIn = () => {
      const { sheets } = google.document.workbook;
      if (!sheets.some((sheet) => sheet.name === "Scores")) return 0;
      return sheetOf(google.document.workbook, "Scores").values.filter((row) => row.includes("Submitted")).length;
    };
    return { ...open, google, script, handedIn };
  }

  it("takes two raters from the menu to a letter, and tells when a cited cell has changed", async () => {
    const { page, google, script, handedIn, troubles, close } = await opened();
    await signIn(page, "Imani Castellanos");
    await scoreAll(page, []);
    // Until she hands in, what she gave is hers alone.
    expect(google.document.workbook.sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
    await handIn(page, "Imani Castellanos", "Add the sheet and hand in");
    expect(handedIn()).toBe(ROWS);
    expect([...google.mine.values()].some((kept) => kept.includes("Read in full."))).toBe(true);

    await way(page, "All rows");
    await page.locator("button", { hasText: "Someone else scores here" }).click();
    await signIn(page, "Walter Brzezinski");
    await room(page, "compare");
    await page.locator("h1", { hasText: "23 rows" }).waitFor();
    expect(await page.locator("main").textContent()).not.toContain("Read in full.");
    await room(page, "rate");
    await firstRow(page);
    await page.locator("button", { hasText: `Cite ${SHEET} B2` }).click();
    await page.locator(".cited .cell", { hasText: "B2" }).waitFor();
    await scoreAll(page, [1]);
    await handIn(page, "Walter Brzezinski", null);
    expect(handedIn()).toBe(2 * ROWS);

    await room(page, "compare");
    await page.locator("h1", { hasText: "same score on 22 of 23 rows" }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);

    const differing = page.locator("details.finding").first();
    await differing.locator("summary").click();
    await differing.locator(".seg input").last().check({ force: true });
    await differing.locator("textarea").fill("Read together: it holds.");
    await differing.locator(".btn.main").click();
    await page.locator(".dock", { hasText: "1 of 1 settled" }).waitFor();
    await room(page, "rate");
    await way(page, "Verdict");
    await page.locator("button", { hasText: "Write the feedback letter" }).click();
    await page.locator(".toast", { hasText: "Add the feedback letter" }).waitFor();
    const { sheets } = google.document.workbook;
    expect(JSON.stringify(sheets.find((sheet) => sheet.name.startsWith("1 Feedback"))?.values)).toContain("Not yet");

    // An author writes in the cell that he cited.
    google.elsewhere([
      { title: "by an author", edits: [setCell(google.document.workbook, `'${SHEET}'!B2`, "D. Pruitt")] },
    ]);
    await page.locator('nav.doors a[href="#home"]').click();
    await page.locator("button", { hasText: "Check again" }).first().click();
    await page.locator('nav.doors a[href="#rate"]').click();
    await firstRow(page);
    await page.locator(".note", { hasText: "Stale since" }).waitFor();
    expect(contentOf(google.document.workbook, `'${SHEET}'!B2`).value).toBe("D. Pruitt");
    expect(script.atOnce()).toBe(1);
    expect(troubles()).toEqual([]);
    await close();
  });
});

async function signIn(page: Page, rater: string): Promise<void> {
  await page.locator("#rater").fill(rater);
  await page.locator("input[name=author]").first().check();
  await page.locator("form .btn.main").click();
  await page.locator("#rater").waitFor({ state: "detached" });
}

const room = (page: Page, view: string) => page.locator(`nav.rooms a[href="#${view}"]`).click();
const way = (page: Page, label: string) => page.getByLabel(label, { exact: true }).check({ force: true });

async function firstRow(page: Page): Promise<void> {
  await way(page, "All rows");
  await page.locator("tbody a").first().click();
  await page.locator(".eyebrow", { hasText: `Row 1 of ${ROWS}` }).waitFor();
}

/** By keyboard alone: a 3 on the required rows and on those named, a 2 on all others, with a reason where one is needed. */
async function scoreAll(page: Page, threes: readonly number[]): Promise<void> {
  await firstRow(page);
  await page.locator(".level input").first().focus();
  for (let row = 1; row <= ROWS; row += 1) {
    await page.locator(".eyebrow", { hasText: `Row ${row} of ${ROWS}` }).waitFor();
    const isThree = threes.includes(row) || (await page.locator("h1 .req").count()) > 0;
    await page.keyboard.press(isThree ? "3" : "2");
    await page.keyboard.press("Enter");
    if (!isThree) continue;
    await page.keyboard.insertText("Read in full.");
    if (row < ROWS) await page.keyboard.press("Control+Enter");
  }
}

async function handIn(page: Page, rater: string, asked: string | null): Promise<void> {
  await way(page, "Verdict");
  await page.locator("button", { hasText: `Hand in ${ROWS} scores` }).click();
  if (asked !== null) await page.locator("dialog button", { hasText: asked }).click();
  await page.locator(".toast", { hasText: `${ROWS} scores are on the Scores sheet, given by ${rater}` }).waitFor();
}
