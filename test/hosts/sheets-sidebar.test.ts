import { LOG_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { contentOf, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GasBuild } from "../../gas/build.mjs";
import { axeTroubles, startBrowser, type TestBrowser, widerThanPane, withoutChromium } from "../browser.ts";
import { builtSheets } from "../built.ts";
import { PAGE_SIDE, serveScript } from "../fakes/script-run.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { startScript } from "./sheets-script.ts";

const plan = () =>
  drawn(`
    | Implementation plan | Action step                | Owner     | Start      | Due        | Status       |
    |                     | Hire two literacy coaches  | J. Ortiz  | 2026-09-01 | 2026-12-30 | Not started  |
    |                     | Train all nine coaches     |           | 2026-10-01 | 2026-12-18 | Not started  |
    |                     | Visit each classroom twice | J.  Ortiz | 2027-01-05 | 2027-01-16 | Not started  |
    | Notes               | Who asked what             |
  `);

const SHEET = "'Implementation plan'";
const SPACES = "spaces that nobody sees";

const name = `the built sidebar over the built script in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let built: GasBuild;
  beforeAll(async () => {
    [built, browser] = await Promise.all([builtSheets(), startBrowser()]);
  });
  afterAll(() => browser?.close());

  /** Opens the sidebar from the menu, as Google shows it: in a frame of its own, with `google.script.run` in it. */
  async function opened(workbook: Workbook, { menu = "openThroughline" }: { readonly menu?: string } = {}) {
    const google = fakeGoogle(workbook, { html: { Sidebar: built.files["Sidebar.html"] } });
    const run = startScript(built.files["Code.js"], google);
    run(menu);
    const html = google.screen.sidebar?.html ?? "";
    const served = html.replace("<head>", () => `<head><script>${PAGE_SIDE}</script>`);
    // Google's own page allows what is written in it, and nothing from elsewhere.
    const open = await browser.open({ "index.html": served }, { csp: null, width: 300, height: 900 });
    const script = await serveScript(open.page, built.names, run);
    return { ...open, google, script };
  }

  const now = (google: { document: { workbook: Workbook } }, address: string) =>
    contentOf(google.document.workbook, `${SHEET}!${address}`).value;

  type Opened = Awaited<ReturnType<typeof opened>>;

  const finding = (page: Page) => page.locator(".finding", { hasText: SPACES });

  async function openFinding(page: Page) {
    await page.locator('a[href="#findings"]').first().click();
    await finding(page).waitFor();
    if ((await finding(page).locator(".body").count()) === 0) await finding(page).locator("summary").first().click();
    await finding(page).locator(".body").waitFor();
  }

  const fix = (page: Page) => finding(page).locator(".body .main").click();

  /** Says yes where the sidebar asks before it adds its log. */
  const agree = (page: Page) => page.locator("dialog[open] .main").click();

  it("reads, shows the first finding, jumps, fixes, takes back and fixes all that is safe", async () => {
    const { page, google, script, troubles, close } = await opened(plan());
    await page.locator(".meter").waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    expect(await widerThanPane(page)).toEqual([]);

    await page.locator(".next a").first().click();
    await page.locator(".finding .body").first().waitFor();
    await openFinding(page);
    await finding(page).locator("button", { hasText: "Go to B4" }).click();
    await expect.poll(() => google.document.selected).toMatchObject({ row: 3, col: 1, rows: 1, cols: 1 });

    await fix(page);
    await agree(page);
    await page.locator(".toast").waitFor();
    expect(now(google, "B4")).toBe("J. Ortiz");
    expect(sheetOf(google.document.workbook, LOG_SHEET).values.length).toBeGreaterThan(4);

    await page.locator(".toast button", { hasText: "Undo" }).click();
    await page.locator(".toast", { hasText: "Taken back" }).waitFor();
    expect(now(google, "B4")).toBe("J.  Ortiz");

    await page.locator("button", { hasText: /^Fix \d+ safe/ }).click();
    await page.locator(".view section ins").first().waitFor();
    await page.locator("main .main").click();
    await expect.poll(() => now(google, "B4")).toBe("J. Ortiz");
    expect(script.atOnce()).toBe(1);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("waits for another run of ours, says so, and goes in once that is done", async () => {
    const { page, google, close } = await opened(plan());
    await openFinding(page);
    google.lock.heldByAnother = true;
    await fix(page);
    await agree(page);
    const note = page.locator('[role="alert"] .note');
    await note.waitFor();
    expect(await note.textContent()).toContain(
      "Somebody else is changing this spreadsheet with Throughline right now.",
    );
    expect(now(google, "B4")).toBe("J.  Ortiz");
    google.lock.heldByAnother = false;
    await note.locator(".main").click();
    await openFinding(page);
    await fix(page);
    await agree(page);
    await expect.poll(() => now(google, "B4")).toBe("J. Ortiz");
    await close();
  });

  it.each([
    {
      what: "permission lost midway",
      spoil: ({ google }: Opened) => {
        google.document.mayEdit = false;
      },
      sentence: "You may look at this spreadsheet, but not change it.",
    },
    {
      what: "a sheet deleted midway",
      spoil: ({ google }: Opened) => {
        google.before("Lock.tryLock", () => {
          const { sheets } = google.document.workbook;
          const kept = sheets.filter(({ name: one }) => one === "Notes");
          google.document.workbook = { ...google.document.workbook, sheets: kept };
        });
      },
      sentence: "no longer in this workbook",
    },
    {
      what: "a line that is cut",
      spoil: ({ script }: Opened) => {
        script.fate = () => ({ fails: "NetworkError: Connection failure due to HTTP 0" });
      },
      sentence: "Google Sheets cannot be reached.",
    },
  ])("ends in a plain sentence: $what", async ({ spoil, sentence }) => {
    const open = await opened(plan());
    const { page, google, close } = open;
    await openFinding(page);
    spoil(open);
    await fix(page);
    const asked = page.locator("dialog[open] .main");
    const said = page.locator('[role="alert"], .toast', { hasText: sentence });
    await asked.click();
    await said.waitFor();
    expect(sheetOf(google.document.workbook, "Notes").values).toEqual([["Who asked what"]]);
    await close();
  });

  it("ends in a plain sentence: a call that is never answered", async () => {
    const { page, google, script, close } = await opened(plan());
    await openFinding(page);
    script.fate = (call) => (call.startsWith('{"name":"apply"') ? "never" : "through");
    await page.clock.install();
    await fix(page);
    await agree(page);
    await expect.poll(() => script.calls.some((call) => call.startsWith('{"name":"apply"'))).toBe(true);
    await page.clock.fastForward(121_000);
    const note = page.locator('[role="alert"] .note');
    await note.waitFor();
    expect(await note.textContent()).toContain("Google Sheets has not answered for two minutes.");
    expect(await note.textContent()).toContain("may have been written all the same: check again to see");
    expect(now(google, "B4")).toBe("J.  Ortiz");
    await close();
  });
});
