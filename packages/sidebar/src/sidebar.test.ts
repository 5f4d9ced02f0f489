import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeTroubles,
  type PageOptions,
  startBrowser,
  type TestBrowser,
  widerThanPane,
  withoutChromium,
} from "../../../test/browser.ts";
import type { SidebarPage } from "../testing/page.ts";
import { sidebarPage } from "../testing/serve.ts";

const SMALL = markdownWorkbook(`
  | Implementation plan | Action step                | Owner     | Start      | Due        | Status      |
  |                     | Hire two literacy coaches  | J. Ortiz  | 2026-09-01 | 2026-12-30 | Not started |
  |                     | Train all nine coaches     |           | 2026-10-01 | 2026-12-18 | Not started |
  |                     | Visit each classroom twice | J.  Ortiz | 2027-01-05 | 2027-01-16 | Not started |
`);

// What the finding says of the third step's owner.
const SPACES = "spaces that nobody sees";

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
const HOSTILE = `<img src="x" onerror="alert(1)"> javascript:alert(1) =HYPERLINK("https://example.org") ${LONG}`;
const ODD = markdownWorkbook(`
  | Implementation plan | Action step | Owner | Start      | Due        | Status      |
  |                     | ${HOSTILE}  |       | 2026-09-01 | 2026-10-30 | Not started |
  |                     | ${LONG}     |       | 2026-09-01 | 2025-10-30 | Not started |
`);

// No host gives such notices: Home cannot draw them.
const BROKEN = JSON.stringify({ ...SMALL, notices: { length: 1 } });

const name = `the sidebar in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let served: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    const plans = { "small.json": JSON.stringify(SMALL), "odd.json": JSON.stringify(ODD), "broken.json": BROKEN };
    served = await sidebarPage(plans);
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(asked: string, hash: string, options: PageOptions = {}) {
    const open = await browser.open(served, { path: `index.html?${asked}#${hash}`, ...options });
    await open.page.waitForSelector(".view:not(:has(.reading-first)) h1.answer");
    await open.page.waitForSelector(".view h1:not(:empty)");
    return open;
  }

  it.each([
    { as: "as narrow as it gets, in English", asked: "theme=light", options: { width: 283 } },
    { as: "dark, in Spanish", asked: "theme=dark&language=es", options: { width: 283 } },
    { as: "wide, with more contrast", asked: "theme=contrast", options: { width: 400 } },
    {
      as: "in a contrast theme of the system, in Spanish",
      asked: "language=es-419",
      options: { width: 300, forcedColors: true },
    },
    { as: "with very long and hostile text", asked: "plan=odd.json", options: { width: 283, scheme: "dark" as const } },
    { as: "with text half as large again", asked: "language=es", options: { width: 283 }, size: "24px" },
  ])("can be read by everyone and fits: $as", async ({ asked, options, size }) => {
    const { page, troubles, close } = await opened(asked, "home", options);
    await page.evaluate((px) => {
      if (px) document.documentElement.style.fontSize = px;
    }, size);
    const seen: Record<string, unknown> = {};
    const look = async (view: string) => {
      seen[view] = [...(await axeTroubles(page)), ...(await widerThanPane(page))];
    };
    await page.waitForSelector(".meter");
    await look("home");
    await page.locator("details.more > summary").first().click();
    await look("home, open");
    await page.locator(".next a").first().click();
    await page.waitForSelector(".finding .body");
    await look("finding");
    await page.locator(".finding .more > summary").click();
    await look("finding, setting aside");
    await page.locator('.body a[href^="#rule"]').click();
    await page.waitForSelector(".view section");
    await look("rule");
    await page.locator('a[href="#rate"]').click();
    await page.waitForSelector(".view .lede");
    await look("rate");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
    expect(troubles()).toEqual([]);
    await close();
  });

  it("says what it is doing while it reads, and lets the person stop and begin again", async () => {
    const { page, troubles, close } = await browser.open(served, { path: "index.html?read=slow" });
    await page.locator(".bone").first().waitFor();
    await page.locator("progress").waitFor();
    expect(await page.locator(".view").textContent()).toContain("Reading sheet 7 of 11");
    expect(await axeTroubles(page)).toEqual([]);
    await page.locator("button", { hasText: "Cancel" }).click();
    await page.locator("h1", { hasText: "Reading was stopped." }).waitFor();
    await page.locator("button", { hasText: "Check again" }).click();
    await page.locator(".meter").waitFor();
    expect(troubles()).toEqual([]);
    await close();
  });

  it("says what went wrong, what to do, and what to tell a help desk", async () => {
    const { page, close } = await browser.open(served, { path: "index.html?read=never&theme=dark", width: 283 });
    const note = page.locator('[role="alert"] .note');
    await note.waitFor();
    expect(await note.textContent()).toContain("The sheet did not answer.");
    await note.locator("summary").click();
    expect(await note.textContent()).toContain("host/timeout");
    expect([...(await axeTroubles(page)), ...(await widerThanPane(page))]).toEqual([]);
    await close();
  });

  it("leaves the other doors open where a view breaks, and hides nothing of it", async () => {
    const { page, troubles, close } = await browser.open(served, { path: "index.html?plan=broken.json" });
    await page.locator('.view [role="alert"]').waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    expect(troubles().join()).toContain("error: ");
    await page.locator('a[href="#findings"]').click();
    await page.locator(".finding").first().waitFor();
    await close();
  });

  it("says so where the piece that holds a view does not come", async () => {
    const files = Object.fromEntries(Object.entries(served).filter(([file]) => !/^piece-rate-/.test(file)));
    const { page, close } = await browser.open(files, { path: "index.html?plan=small.json#rate" });
    await page.locator('.view [role="alert"]').waitFor();
    await page.locator('a[href="#home"]').click();
    await page.locator(".meter").waitFor();
    await close();
  });

  it("shows what stands in a cell as text, and nothing of it runs or leads anywhere", async () => {
    const { page, troubles, close } = await opened("plan=odd.json", "findings");
    await page.locator("summary[data-key]").first().click();
    await page.waitForSelector(".body");
    expect(await page.locator("main").textContent()).toContain("<img src=");
    expect(await page.locator("main img").count()).toBe(0);
    const links = await page.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")?.slice(0, 1)));
    expect(new Set(links)).toEqual(new Set(["#"]));
    expect(troubles()).toEqual([]);
    await close();
  });

  it("is worked by the keyboard alone: find, preview, fix, take back, set aside", async () => {
    const { page, troubles, close } = await opened("plan=small.json", "home");
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await press("Alt+2");
    await page.waitForSelector(".finding");
    for (
      let tabs = 0;
      tabs < 30 && !(await page.evaluate("document.activeElement.matches('summary[data-key]')"));
      tabs += 1
    ) {
      await press("Tab");
    }
    const fixed = page.locator("summary[data-key]", { hasText: SPACES });
    for (let moves = 0; moves < 30 && !(await focused()).includes(SPACES); moves += 1) await press("j");
    expect(await focused()).toContain(SPACES);
    await press("f");
    await page.waitForSelector(".body ins");
    expect(await page.locator(".body ins").textContent()).toBe("J. Ortiz");
    await press("f");
    await page.waitForSelector("dialog[open]");
    await press("Enter");
    await page.waitForSelector(".toast");
    expect(await cell(page, 3, 1)).toBe("J. Ortiz");
    await page.waitForFunction("document.activeElement.matches('summary[data-key]')");
    expect(await fixed.count()).toBe(0);

    await press("z");
    await fixed.waitFor();
    await page.waitForFunction((said) => document.activeElement?.textContent?.includes(said), SPACES);
    expect(await cell(page, 3, 1)).toBe("J.  Ortiz");

    for (let tabs = 0; tabs < 12 && !(await focused()).startsWith("Set aside with"); tabs += 1) await press("Tab");
    await press("Enter", "Tab");
    await page.keyboard.type("That is how he writes it.");
    await press("Tab", "Enter");
    await page.waitForSelector("dialog[open]");
    await press("Enter");
    await page.locator(".toast", { hasText: "Set aside" }).waitFor();
    await press("Escape");
    expect(await fixed.count()).toBe(0);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("repairs what a paste brought in one go, and takes all of it back", async () => {
    const { page, troubles, close } = await opened("plan=small.json", "findings");
    await page.waitForSelector(".finding");
    expect(await page.locator(".note").count()).toBe(0);
    await page.evaluate(async () => {
      const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
      const [sheet] = host.workbook().sheets;
      const edit = (row: number, col: number, was: string, to: string) => ({
        kind: "set-cell" as const,
        at: { sheet: sheet?.id ?? "", row, col },
        was: { value: was, formula: null },
        to: { value: to, formula: null },
        witness: [],
      });
      host.elsewhere([
        { title: "pasted", edits: [edit(1, 1, "J. Ortiz", "  J. Ortiz"), edit(2, 4, "Not started", "Not  started ")] },
      ]);
    });
    await page.locator(".note").waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await page.locator(".note .main").click();
    await page.waitForSelector(".view section ins");
    expect(await axeTroubles(page)).toEqual([]);
    await page.locator("main .main").click();
    await page.waitForSelector("dialog[open]");
    expect(await axeTroubles(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await cell(page, 1, 1)).toBe("  J. Ortiz");
    await page.locator(".view .main").click();
    await page.waitForSelector("dialog[open]");
    await page.locator("dialog button", { hasText: "without" }).click();
    await page.locator(".toast").waitFor();
    expect([await cell(page, 1, 1), await cell(page, 3, 1), await cell(page, 2, 4)]).toEqual([
      "J. Ortiz",
      "J. Ortiz",
      "Not started",
    ]);
    expect(await page.locator(".note").count()).toBe(0);
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await page.locator(".toast", { hasText: "Taken back" }).waitFor();
    expect([await cell(page, 1, 1), await cell(page, 2, 4)]).toEqual(["  J. Ortiz", "Not  started "]);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("goes to the cell, tells what concerns the selected one, and keeps a view as it was left", async () => {
    const { page, close } = await opened("now=2026-11-20T09:42", "findings", { height: 700 });
    await page.waitForSelector(".finding");
    await page.fill("#search-findings", "owner");
    const summary = page.locator("summary[data-key]").first();
    await summary.click();
    const selected = await page.evaluate(async () => {
      const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
      return host.selection();
    });
    expect(selected).not.toBeNull();
    await page.locator('a[href="#home"]').click();
    await page.waitForSelector(".meter");
    await page.goBack();
    await page.waitForSelector(".finding[open]");
    expect(await page.inputValue("#search-findings")).toBe("owner");
    await page.fill("#search-findings", "zzzz");
    await page.locator("main", { hasText: "No finding mentions “zzzz”." }).waitFor();
    await page.locator("button", { hasText: "Show all" }).click();
    await page.waitForSelector(".finding");
    await page.evaluate(async () => {
      const { host, sidebar } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
      const at = sidebar.session.checked.value?.result.findings.at(-1)?.at;
      if (at) host.select({ rows: 1, cols: 1, ...at });
    });
    await page.locator(".view section", { hasText: "What you selected" }).waitFor();
    await close();
  });
});

/** What now stands in a cell of the first sheet. */
async function cell(page: Page, row: number, col: number): Promise<unknown> {
  const workbook = await page.evaluate(async () => {
    const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
    return host.workbook();
  });
  const [sheet] = workbook.sheets;
  return sheet ? contentAt(sheet, row, col).value : null;
}
