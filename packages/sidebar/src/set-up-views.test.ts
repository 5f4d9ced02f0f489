import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
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

const STEPS = markdownWorkbook(`
  | Action steps | Init. # | What will be done? | Lead     | Superintendent’s notes | By when    |
  |              | 1.1     | Hire two coaches   | J. Ortiz | See board memo         | 2026-12-30 |
  |              | 1.2     | Train all coaches  |          |                        | 2026-12-18 |
  |              | 1.3     | Visit each room    | G. Lee   | Ask Theo               | 2027-01-16 |
`);
const [first] = STEPS.sheets;
const EMPTY = { ...STEPS, names: [], sheets: [{ id: "s", name: "Sheet1", origin: { row: 0, col: 0 }, values: [] }] };

const name = `columns and set up in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let served: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    served = await sidebarPage({ "steps.json": JSON.stringify(STEPS), "empty.json": JSON.stringify(EMPTY) });
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(asked: string, view: string, options: PageOptions = {}) {
    // High enough that nothing is behind the foot.
    const open = await browser.open(served, { path: `index.html?${asked}#${view}`, height: 6000, ...options });
    await open.page.locator(".view:not(:has(.reading-first)) h1.answer").waitFor();
    await open.page.waitForSelector(`.rooms [aria-current="page"]`);
    return open;
  }

  it.each([
    { as: "narrow, in Spanish, dark", asked: "plan=steps.json&theme=dark&language=es", options: { width: 283 } },
    { as: "wide", asked: "plan=steps.json&theme=light", options: { width: 400 } },
    { as: "in a contrast theme of the system", asked: "plan=steps.json", options: { width: 300, forcedColors: true } },
  ])("can be read by everyone and fit: $as", async ({ asked, options }) => {
    const seen: Record<string, unknown> = {};
    for (const view of ["columns", "insert", "settings", "help"]) {
      const { page, troubles, close } = await opened(asked, view, options);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("main details")) one.setAttribute("open", "");
      });
      if (view === "columns") {
        await page.locator("main section:last-of-type .btn").last().click();
        await page.locator("button", { hasText: /Say what this table is|Decir qué es esta tabla/ }).click();
      }
      seen[view] = [...(await axeTroubles(page)), ...(await widerThanPane(page)), ...troubles()];
      if (view === "help" && options.width === 283) {
        await page.locator("main .btn.main").click();
        for (const step of [1, 2, 3, 4, 5]) {
          await page.locator("main h1", { hasNotText: "Leyendo…" }).waitFor();
          seen[`tour ${step}`] = [...(await axeTroubles(page)), ...(await widerThanPane(page)), ...troubles()];
          if (step < 5) await page.locator(".note.know .btn.main").click();
        }
      }
      await close();
    }
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
  });

  it("a heading is answered for by the keyboard, remembered in the workbook, and taken back", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "columns");
    const notes = page.locator(".cols > li", { hasText: "Superintendent’s notes" });
    expect(await notes.locator(".mark").textContent()).toBe("Not sure");
    await notes.locator("input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Enter");
    await page.locator(".toast", { hasText: "Noted" }).waitFor();
    await notes.locator(".mark", { hasText: "Yours" }).waitFor();
    expect((await sheets(page)).map((sheet) => sheet.name)).toEqual([first?.name, "Throughline notes"]);
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await notes.locator(".mark", { hasText: "Not sure" }).waitFor();
    expect(troubles()).toEqual([]);
    await close();
  });

  it("a table is said to be none of ours, or of another kind, and taken back", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "columns");
    const readAs = page.locator("main .lede strong");
    const before = await readAs.textContent();
    await page.locator("button", { hasText: "Say what this table is" }).click();
    await page.locator("label", { hasText: "None of these, leave it alone" }).click();
    await page.locator("fieldset .btn.main", { hasText: "Use this" }).first().click();
    await page.locator("dialog[open] .btn.main").click();
    await page.locator(".toast", { hasText: "Noted" }).waitFor();
    await expect.poll(() => readAs.textContent()).not.toBe(before);
    expect(await page.locator(".cols .mark", { hasText: /^Yours$/ }).count()).toBe(
      await page.locator(".cols > li").count(),
    );
    await page.locator("button", { hasText: "Say what this table is" }).click();
    await page.locator("#table-kind-other").selectOption("resource-map");
    await page.locator("fieldset .btn.main", { hasText: "Use this" }).first().click();
    await expect.poll(() => readAs.textContent()).toBe("Resource map");
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await expect.poll(() => readAs.textContent()).not.toBe("Resource map");
    expect(troubles()).toEqual([]);
    await close();
  });

  it("a sheet is structured where it stands, after showing how, and taken back to the letter", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "columns");
    const before = await workbook(page);
    await page.locator("button", { hasText: "Show me first" }).click();
    await page.locator("main", { hasText: "Records that this is" }).waitFor();
    await page.locator("button", { hasText: /^Make these \d+ changes/ }).click();
    await page.locator("dialog button", { hasText: "without" }).click();
    await page.locator(".toast").waitFor();
    expect((await workbook(page)).names.length).toBeGreaterThan(3);
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await page.locator(".toast", { hasText: "Taken back" }).waitFor();
    expect(await workbook(page)).toEqual(before);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("a sheet of the template goes in, is gone to, and comes out again", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "insert");
    await page.fill("#search-sheets", "people");
    await page.locator(".offer", { hasText: "Roster" }).locator("button").click();
    await page.locator("dialog button", { hasText: "without" }).click();
    await page.locator(".toast", { hasText: "Roster" }).waitFor();
    expect((await sheets(page)).map((sheet) => sheet.name)).toContain("Roster");
    const selected = () =>
      page.evaluate(async () => {
        const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
        return (await host.selection())?.sheet;
      });
    await expect.poll(selected).toBe("Roster");
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await page.locator(".toast", { hasText: "Taken back" }).waitFor();
    expect((await sheets(page)).map((sheet) => sheet.name)).toEqual([first?.name]);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("a rule is turned off for everyone and on again; a language is the person's own", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "settings");
    const blocking = () => page.locator(".doors .count").textContent();
    const before = await blocking();
    await page.fill("#search-rules", "implementation-plan/require-owner");
    await page.locator(".rule select").selectOption("off");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Enter");
    await page.locator(".rule .hint", { hasText: "changed from" }).waitFor();
    expect(await page.locator(".doors .count").count()).toBe(0);
    await page.locator(".toast button", { hasText: "Undo" }).click();
    await page.locator(".doors .count").waitFor();
    expect(await blocking()).toBe(before);
    await page.locator("#language").selectOption("es");
    await page.locator("h1", { hasText: "Cómo cuenta este libro" }).waitFor();
    expect(troubles()).toEqual([]);
    await close();
  });

  it("the tour is the views themselves over a sample: a fix there touches nobody's workbook", async () => {
    const { page, troubles, close } = await opened("plan=steps.json", "help");
    const before = await workbook(page);
    await page.locator("main .btn.main").click();
    await page.locator("main .meter").waitFor();
    await page.locator(".note.know .btn.main").click();
    await page.locator("main .btn", { hasText: /^Fix \d+ safe/ }).click();
    await page.locator("main section .btn.main", { hasText: /^Make/ }).click();
    await page.locator("main .toast").waitFor();
    expect(await workbook(page)).toEqual(before);
    await page.locator("button", { hasText: "End the tour" }).click();
    await page.locator("button", { hasText: "Start the tour" }).waitFor();
    expect(troubles()).toEqual([]);
    await close();
  });

  it("the self-test refuses a workbook with anything in it, and reports from an empty one", async () => {
    const full = await opened("plan=steps.json", "help");
    await full.page.locator("button", { hasText: "Run the self-test" }).click();
    await full.page.locator(".note", { hasText: "new, empty spreadsheet" }).waitFor();
    await full.close();
    const { page, close } = await opened("plan=empty.json", "help");
    await page.locator("button", { hasText: "Run the self-test" }).click();
    await page.locator("#self-test-report").waitFor();
    const report = await page.inputValue("#self-test-report");
    expect(report).toMatch(/Throughline self-test in memory[\s\S]*\d+ held, 0 failed/);
    expect(await axeTroubles(page)).toEqual([]);
    await close();
  });
});

async function workbook(page: Page) {
  return page.evaluate(async () => {
    const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
    return host.workbook();
  });
}

async function sheets(page: Page) {
  return (await workbook(page)).sheets;
}
