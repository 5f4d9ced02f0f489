import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeTroubles,
  type PageOptions,
  type Served,
  startBrowser,
  type TestBrowser,
  widerThanPane,
  withoutChromium,
} from "../../../test/browser.ts";
import type { SidebarPage } from "../testing/page.ts";
import { sidebarPage } from "../testing/serve.ts";

const sample = (name: string) => readFileSync(join(import.meta.dirname, "../../../samples", name));

const LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3);
const HOSTILE = `<img src="x" onerror="alert(1)"> ${LONG}`;
const ODD = markdownWorkbook(`
  | Priorities | Strategic priority | Initiative | Deliverable | Owner   | Due        |
  |            | ${HOSTILE}         | ${LONG}    | ${HOSTILE}  | ${LONG} | 2026-10-30 |
  | Implementation plan | Action step | Deliverable | Owner      | Start      | Due        | Status  |
  |                     | ${HOSTILE}  | ${HOSTILE}  | ${HOSTILE} | 2026-09-01 | 2026-10-30 | ${LONG} |
  | Measures and targets | Measure    | Baseline | Baseline date | Target | Target date | Actual |
  |                      | ${HOSTILE} | 48%      | 2024-06-30    | 72%    | 2028-06-30  | 55%    |
  | Resource map | Resource   | Arena       | Tier   | Provider | Funding source |
  |              | ${HOSTILE} | Transitions | Tier 1 | ${LONG}  | ${HOSTILE}     |
`);

const SAMPLES = [
  { plan: "juniper-valley.xlsx", view: "line" },
  { plan: "juniper-valley-resource-map.xlsx", view: "map" },
  { plan: "juniper-valley-benchmarks.xlsx", view: "progress" },
  { plan: "juniper-valley.xlsx", view: "progress" },
];
const HARD = ["line", "map", "progress"].map((view) => ({ plan: "odd.json", view }));

/** What each view has once it is there. */
const THERE: Readonly<Record<string, string>> = { line: ".line", map: ".map", progress: ".gantt, .charted" };

describe.skipIf(withoutChromium)(
  `the views of a plan in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`,
  () => {
    let browser: TestBrowser;
    let served: Served;
    beforeAll(async () => {
      served = await sidebarPage({
        "juniper-valley-resource-map.xlsx": sample("juniper-valley-resource-map.xlsx"),
        "juniper-valley-benchmarks.xlsx": sample("juniper-valley-benchmarks.xlsx"),
        "odd.json": JSON.stringify(ODD),
      });
      browser = await startBrowser();
    });
    afterAll(() => browser?.close());

    async function opened(plan: string, view: string, asked = "", options: PageOptions = {}) {
      const open = await browser.open(served, { path: `index.html?plan=${plan}&${asked}#${view}`, ...options });
      await open.page.waitForSelector(THERE[view] ?? "");
      return open;
    }

    it.each([
      { as: "as narrow as it gets, in English", asked: "theme=light", options: { width: 283 }, looked: SAMPLES },
      { as: "dark, in Spanish", asked: "theme=dark&language=es", options: { width: 400 }, looked: SAMPLES.slice(0, 3) },
      {
        as: "with long and hostile text, in a contrast theme",
        asked: "language=es",
        options: { width: 283, forcedColors: true },
        looked: HARD,
      },
    ])("can be read by everyone and fit: $as", async ({ asked, options, looked }) => {
      const seen: Record<string, unknown> = {};
      for (const { plan, view } of looked) {
        const { page, troubles, close } = await opened(plan, view, asked, options);
        await page.evaluate("document.querySelector('.map .at')?.click()");
        await page.evaluate("for (const one of document.querySelectorAll('.view details')) one.open = true");
        seen[`${plan} ${view}`] = [...(await axeTroubles(page)), ...(await widerThanPane(page)), ...troubles()];
        expect(await page.locator(".view img").count()).toBe(0);
        await close();
      }
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
    });

    it("the line goes to the cell of a name, shows only its breaks, and can be read as text", async () => {
      const { page, troubles, close } = await opened("juniper-valley.xlsx", "line");
      const all = await page.locator(".node").count();
      await page.locator("button.name.initiative").first().click();
      expect(await selectedText(page)).toBe(await page.locator("button.name.initiative").first().textContent());
      await page.locator("input[type=checkbox]").check();
      expect(await page.locator(".line li:not(.gap):not(:has(.gap)):not(:has(.hope .mark))").count()).toBe(0);
      await page.locator("input[type=checkbox]").uncheck();
      expect(await page.locator(".node").count()).toBe(all);
      await page.locator("button", { hasText: "Read it as text" }).click();
      expect(await page.locator("pre").textContent()).toMatch(
        /^juniper-valley\.xlsx, as of Nov 20, 2026\nThe line runs/,
      );
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("button", { hasText: "Save as a text file" }).click(),
      ]);
      expect(file.suggestedFilename()).toBe("plan.txt");
      expect(readFileSync(await file.path(), "utf8")).toBe(await page.locator("pre").textContent());
      expect(troubles()).toEqual([]);
      await close();
    });

    it("the map is one stop for Tab, arrows move in it, and Enter shows what stands in a place", async () => {
      const { page, troubles, close } = await opened("juniper-valley-resource-map.xlsx", "map");
      expect(await page.locator('.map .at[tabindex="0"]').count()).toBe(1);
      await page.locator('.map .at[tabindex="0"]').focus();
      for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) {
        await page.keyboard.press(key);
      }
      const chosen = page.locator('.map .at[aria-pressed="true"]');
      expect(await chosen.textContent()).toContain("Gap");
      expect(await page.locator("section").first().textContent()).toContain("Nothing on the map stands here.");
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await page.locator("section .cell").first().click();
      expect(await selectedText(page)).toBe(await page.locator("section .row .say").first().textContent());
      expect(troubles()).toEqual([]);
      await close();
    });

    it("each chart says its numbers in words and in a table, and a number of a load shows its steps", async () => {
      const { page, troubles, close } = await opened("juniper-valley.xlsx", "progress");
      const charts = page.locator(".charted");
      expect(await charts.count()).toBeGreaterThan(0);
      for (const chart of await charts.all()) {
        const said = (await chart.locator("svg[role=img]").getAttribute("aria-label")) ?? "";
        const figures = await chart.locator("td.n").allTextContents();
        expect(figures.length).toBeGreaterThan(1);
        expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
      }
      await page.locator(".loads td button").first().click();
      expect(await selectedText(page)).toMatch(/[a-z]{3}/);
      await page.locator("#timeline-what-steps").check();
      await page.locator("#timeline-which-late").check();
      await page
        .locator(".bars li", { hasNotText: /\d days? late/ })
        .first()
        .waitFor({ state: "detached" });
      expect(await page.locator(".bars li").count()).toBe(2);
      expect(troubles()).toEqual([]);
      await close();
    });
  },
);

/** Where the host went last. */
function selected(
  page: Page,
): Promise<readonly { readonly sheet: string; readonly row: number; readonly col: number }[]> {
  return page.evaluate(async () => {
    const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
    const at = await host.selection();
    return at ? [at] : [];
  });
}

/** What stands in the cell that was gone to. */
async function selectedText(page: Page): Promise<unknown> {
  const [at] = await selected(page);
  const workbook = await page.evaluate(async () => {
    const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
    return host.workbook();
  });
  const sheet = workbook.sheets.find(({ id }) => id === at?.sheet);
  return at && sheet ? contentAt(sheet, at.row, at.col).value : null;
}
