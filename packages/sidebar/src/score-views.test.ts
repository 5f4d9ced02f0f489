import { readFileSync } from "node:fs";
import { scoresIn } from "@throughline/shared/kept/scores/scores.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { strFromU8, unzipSync } from "fflate";
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
import { readFile } from "./office-files.ts";

const name = `scoring in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;
const MINUTES = 3;
const ROWS = 23;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let served: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    served = await sidebarPage();
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(asked = "theme=light", options: PageOptions = {}) {
    const open = await browser.open(served, { path: `index.html?${asked}#rate`, ...options });
    await open.page.locator("#rater").waitFor();
    return open;
  }

  it("takes 23 criteria by keyboard alone, with a reason where one is needed", async () => {
    const { page, troubles, close } = await opened();
    await signIn(page, "Imani Castellanos");
    const since = performance.now();
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    for (
      let tabs = 0;
      tabs < 30 && !(await page.evaluate("document.activeElement.matches('.level input')"));
      tabs += 1
    ) {
      await press("Tab");
    }
    for (let row = 1; row <= ROWS; row += 1) {
      await page.locator(".eyebrow", { hasText: `Row ${row} of ${ROWS}` }).waitFor();
      await press(row % 4 === 0 ? "2" : "3");
      await press("Enter");
      // Enter leads to the reason where the row needs one, and else to the next row.
      if (!(await page.evaluate("document.activeElement.id === 'why'"))) continue;
      await page.keyboard.type("Read in full.");
      keys += "Read in full.".length;
      if (row < ROWS) await press("Control+Enter");
    }
    const seconds = (performance.now() - since) / 1000;
    console.info(`${ROWS} criteria by keyboard: ${keys} keys in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(MINUTES * 60);
    // Every fourth row is a 2, five of 23: 5 × 2 + 18 × 3 = 64 of 69, and 64 / 23 = 2.7826.
    await go(page, "rate/verdict");
    await page.locator(".figure b", { hasText: "2.783" }).waitFor();
    expect(await page.locator("main").textContent()).toContain("64 of 69");
    // Rows 8 (mission measures), 12 (organization) and 16 (deliverables) are required and got a 2.
    expect(await page.locator(".dock").textContent()).toContain("4 of 7 required");
    expect(troubles()).toEqual([]);
    await close();
  });

  it("takes two raters from blind scores to a letter, and tells when a cited cell has changed", async () => {
    const { page, troubles, close } = await opened();
    await signIn(page, "Imani Castellanos");
    // She cites the cell she has selected.
    const cited = await select(page, "8 Implementation", 36, 4);
    await go(page, "rate/action_steps");
    await page.locator("button", { hasText: "Cite 8 Implementation E37" }).click();
    await page.locator(".cited .cell", { hasText: "E37" }).waitFor();
    await scoreAll(page, (row) => (row === 17 ? 2 : 3));
    await go(page, "compare");
    await page.locator("h1", { hasText: "23 rows of yours are not handed in yet." }).waitFor();
    await handIn(page, "Imani Castellanos", "Add the sheet and hand in");
    expect(await scoresOn(page)).toBe(ROWS);
    await go(page, "compare");
    await page.locator("h1", { hasText: "You are the only rater so far." }).waitFor();

    await go(page, "rate/rows");
    await page.locator("button", { hasText: "Someone else scores here" }).click();
    await signIn(page, "Walter Brzezinski-Oyelaran");
    // Nothing of hers is shown to him, in any view, before he has handed in.
    for (const [view, there] of [
      ["compare", "h1:has-text('not handed in yet')"],
      ["rate/rows", "table.plain"],
      ["rate/verdict", ".tests"],
    ] as const) {
      await go(page, view);
      await page.locator(there).first().waitFor();
      expect(await page.locator(".lv.top, .side").count()).toBe(0);
    }
    await scoreAll(page, (row) => ([1, 13, 17].includes(row) ? 2 : 3));
    await handIn(page, "Walter Brzezinski-Oyelaran", null);
    expect(await scoresOn(page)).toBe(2 * ROWS);

    await go(page, "compare");
    await page.locator("h1", { hasText: "same score on 21 of 23 rows" }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    expect(await page.locator(".dock").textContent()).toContain("0 of 2 settled");
    for (const settled of [1, 2]) {
      const row = page.locator("details.finding", { hasNot: page.locator("summary .meta") }).first();
      await row.locator("summary").click();
      await row.locator(".side").waitFor();
      expect(await axeTroubles(page)).toEqual([]);
      await row.locator(".seg input").last().check({ force: true });
      await row.locator("textarea").fill("Read together: it holds.");
      await row.locator(".btn.main").click();
      await page.locator(".dock", { hasText: `${settled} of 2 settled` }).waitFor();
    }
    // 22 rows at 3 and action steps, a required row, at 2: 68 of 69.
    await go(page, "rate/verdict");
    await page.locator("h1", { hasText: "Not yet: 2.957, but 1 required row is below 3." }).waitFor();
    expect(await page.locator("main").textContent()).toContain("Action steps from 2 to 3.");
    await page.locator("button", { hasText: "Write the feedback letter" }).click();
    await page.locator(".toast", { hasText: "Add the feedback letter" }).waitFor();
    const letter = (await workbookOf(page)).sheets.find((sheet) => sheet.name.startsWith("1 Feedback"));
    expect(JSON.stringify(letter?.values)).toContain("Not yet: 2.957");
    expect(JSON.stringify(letter?.values)).toContain("To the Steering Committee");

    // An author changes the cell that Imani cited, under action steps.
    await go(page, "rate/rows");
    await page.locator("button", { hasText: "Someone else scores here" }).click();
    await signIn(page, "Imani Castellanos");
    await edit(page, cited, "Someone else");
    await go(page, "rate/action_steps");
    await page.locator(".note", { hasText: "Stale since Nov 20, 2026" }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await go(page, "rate/verdict");
    await page.locator("button", { hasText: "on the Scores sheet" }).first().click();
    await page.locator(".toast", { hasText: "marked as out of date" }).waitFor();
    expect(JSON.stringify((await workbookOf(page)).sheets.find((sheet) => sheet.name === "Scores"))).toContain(
      "Stale since 2026-11-20",
    );
    await go(page, "rate/action_steps");
    await page.locator("button", { hasText: "Still a 2" }).click();
    await page.locator(".note", { hasText: "Stale since" }).waitFor({ state: "detached" });
    expect(troubles()).toEqual([]);
    await close();
  });

  it("takes raters of a plan that cannot be written in from files of their own to a letter", async () => {
    const imani = await opened("theme=light&write=no");
    await signIn(imani.page, "Imani Castellanos");
    await scoreAll(imani.page, (row) => (row === 17 ? 2 : 3));
    await go(imani.page, "rate/verdict");
    await imani.page.locator("button", { hasText: `Hand in ${ROWS} scores` }).click();
    await imani.page.locator(".note", { hasText: "Your scores are not in a file yet" }).waitFor();
    const handedIn = await downloaded(imani.page, "Save scores.xlsx");
    expect(await scoresOn(imani.page)).toBe(0);
    expect(imani.troubles()).toEqual([]);
    await imani.close();

    // Somebody who gives no scores puts them together: her file, and the ratings that Walter sent.
    const { page, troubles, close } = await opened("theme=light&write=no");
    await go(page, "compare");
    await page.locator("button", { hasText: "Compare without scoring" }).click();
    await page.locator("h1", { hasText: "It takes two raters who have handed in every row." }).waitFor();
    const add = page.locator("input[aria-label='Scores of other raters']");
    await add.setInputFiles(fileOf("imani.xlsx", handedIn));
    await page.locator("main", { hasText: "Imani Castellanos has handed in every row." }).waitFor();
    await add.setInputFiles(fileOf("walter.csv", ratingsCsv("Walter Brzezinski-Oyelaran", { norms: 4 })));
    await page.locator(".trouble, [role=alert]", { hasText: "“4” is not on the scale" }).first().waitFor();
    await add.setInputFiles(
      fileOf("walter.csv", ratingsCsv("Walter Brzezinski-Oyelaran", { norms: 2, action_steps: 2 })),
    );
    await page.locator("h1", { hasText: "same score on 22 of 23 rows" }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    const row = page.locator("details.finding").first();
    await row.locator("summary").click();
    await row.locator(".seg input").last().check({ force: true });
    await row.locator("textarea").fill("Read together: it holds.");
    await row.locator(".btn.main").click();
    await page.locator(".dock", { hasText: "1 of 1 settled" }).waitFor();

    await go(page, "rate/verdict");
    await page.locator("h1", { hasText: "Not yet: 2.957, but 1 required row is below 3." }).waitFor();
    const letter = unzipSync(await downloaded(page, "For Word"));
    const said = strFromU8(letter["word/document.xml"] ?? new Uint8Array());
    expect(said).toContain("Feedback on Juniper Valley Unified School District");
    expect(said).toContain("Scored by Imani Castellanos and Walter Brzezinski-Oyelaran.");
    // Two raters, and what they settled; the plan itself is as it was.
    const saved = readFile({ name: "scores.xlsx", bytes: await downloaded(page, "Save scores.xlsx") });
    expect(scoresIn(saved).map(({ rater }) => rater)).toHaveLength(2 * ROWS + 1);
    expect(await scoresOn(page)).toBe(0);
    expect(troubles()).toEqual([]);
    await close();
  });

  it("takes an office from a copy of the rubric to its own words, published, with a score for each product", async () => {
    const { page, troubles, close } = await opened();
    await go(page, "rubric");
    await page.locator("button", { hasText: "Add it as a sheet to edit" }).click();
    await dialogOf(page, "Change without a log");
    await page.locator("h2", { hasText: /^Rubric$/ }).waitFor();
    const sheet = (await workbookOf(page)).sheets.find(({ values }) => values[0]?.[0] === "Throughline rubric");
    const rowOf = (first: string) => sheet?.values.findIndex(([cell]) => cell === first) ?? -1;
    const cell = (row: number, col: number): Cell => ({ sheet: sheet?.id ?? "", row, col });
    await edit(page, cell(rowOf("Name"), 1), "Bayou quality");
    await edit(page, cell(rowOf("organization"), 2), "7; 8");
    await edit(page, cell(rowOf("organization"), 3), "Twice");
    await page.locator("li", { hasText: "“Scored” is “Twice”; write Once or Each product." }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await edit(page, cell(rowOf("organization"), 3), "Each product");
    await go(page, "rate");
    await page.locator("h1", { hasText: "The rubric on “Rubric” is not published yet." }).waitFor();
    await go(page, "rubric");
    await page.locator("button", { hasText: "Publish as version 1" }).click();
    await page.locator("h1", { hasText: "This plan is scored by “Bayou quality”, version 1." }).waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await go(page, "rate");
    await signIn(page, "Imani Castellanos");
    // In the list of all rows, keys score the row whose link has the focus.
    await go(page, "rate/rows");
    await page.locator("th a", { hasText: "Organization, deliverable 7" }).focus();
    for (const key of ["3", "ArrowDown", "2"]) await page.keyboard.press(key);
    await page.locator("h1", { hasText: "2 of 24 rows are scored." }).waitFor();
    await go(page, "rate/verdict");
    await page.locator("h1", { hasText: "Incomplete: 22 rows unscored. So far 2.50" }).waitFor();
    const required = await page.locator("tr", { hasText: "Organization, deliverable 8" }).textContent();
    expect(required).toContain("Needs 3");
    // Another word, and the rubric is no longer the one that scores are by.
    await edit(page, cell(rowOf("Name"), 1), "Delta quality");
    await go(page, "rate");
    await page.locator("h1", { hasText: "The rubric on “Rubric” was changed since it was published." }).waitFor();
    await go(page, "rubric");
    await page.locator("button", { hasText: "Publish as version 2" }).click();
    await page.locator("h1", { hasText: "“Delta quality”, version 2." }).waitFor();
    await go(page, "rate/rows");
    await page.locator("h1", { hasText: "You began by version 1 of this rubric. It is version 2 now." }).waitFor();
    await page.locator("button", { hasText: "Keep my scores" }).click();
    await page.locator("h1", { hasText: "2 of 24 rows are scored." }).waitFor();
    expect(troubles()).toEqual([]);
    await close();
  });

  it.each([
    { as: "narrow, in Spanish and dark", asked: "theme=dark&language=es", options: { width: 283 } },
    { as: "in a contrast theme", asked: "theme=light", options: { width: 300, forcedColors: true } },
    { as: "wide", asked: "theme=light", options: { width: 400 } },
  ])("can be read by everyone and fits: $as", async ({ asked, options }) => {
    const { page, troubles, close } = await opened(asked, options);
    const seen: Record<string, unknown> = {};
    const look = async (what: string) => {
      seen[what] = [...(await axeTroubles(page)), ...(await widerThanPane(page))];
    };
    await page.locator(".btn.main").click();
    await look("who, asked again");
    await signIn(page, "Imani Castellanos");
    await page.locator("#level-3").check({ force: true });
    for (const summary of await page.locator("details.more > summary").all()) await summary.click();
    await look("a row");
    await go(page, "rate/rows");
    await page.locator("table.plain").waitFor();
    await look("all rows");
    await go(page, "rate/verdict");
    await page.locator(".tests").waitFor();
    await look("the verdict");
    await go(page, "compare");
    await page.locator('.view a[href="#calibrate"]').waitFor();
    await look("compare, blind");
    await go(page, "rubric");
    await page.locator("h2 ~ .btns .btn").waitFor();
    await look("the rubric");
    await go(page, "calibrate");
    await page.locator(".rows a").first().click();
    await page.locator(".seg").first().waitFor();
    await look("an anchor");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
    expect(troubles()).toEqual([]);
    await close();
  });
});

async function signIn(page: Page, rater: string): Promise<void> {
  await page.locator("#rater").waitFor();
  await page.fill("#rater", rater);
  await page.locator("input[name=author]").first().check();
  await page.locator("form .btn.main").click();
  await page.locator("#rater").waitFor({ state: "detached" });
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, hash);
}

/** Scores every row by its number, with a reason. */
async function scoreAll(page: Page, scoreOf: (row: number) => number): Promise<void> {
  await go(page, "rate/norms");
  for (let row = 1; row <= ROWS; row += 1) {
    await page.locator(".eyebrow", { hasText: `Row ${row} of ${ROWS}` }).waitFor();
    await page.locator("#why").fill(`Reason for row ${row}.`);
    await page.locator(".level input").first().focus();
    await page.keyboard.press(String(scoreOf(row)));
    if (row < ROWS) await page.keyboard.press("ArrowDown");
  }
}

async function handIn(page: Page, rater: string, asked: string | null): Promise<void> {
  await go(page, "rate/verdict");
  await page.locator("button", { hasText: `Hand in ${ROWS} scores` }).click();
  if (asked !== null) await dialogOf(page, asked);
  await page.locator(".toast", { hasText: `${ROWS} scores are on the Scores sheet, given by ${rater}` }).waitFor();
}

async function dialogOf(page: Page, button: string): Promise<void> {
  await page.locator("dialog[open]").waitFor();
  expect(await axeTroubles(page)).toEqual([]);
  await page.locator("dialog button", { hasText: button }).click();
}

async function workbookOf(page: Page) {
  return page.evaluate(async () => {
    const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
    return host.workbook();
  });
}

/** What the browser hands the person when they press the first button of this name. */
async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("button", { hasText: button }).first().click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

function fileOf(name: string, content: string | Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** Every row at 3 but those named. */
function ratingsCsv(rater: string, but: Readonly<Record<string, number>>): string {
  const lines = planQuality.criteria.map(({ key }) => `${key},${rater},${but[key] ?? 3},Read in full.`);
  return ["criterion,rater,score,comment", ...lines].join("\n");
}

/** Rows of submitted scores on their sheet. */
async function scoresOn(page: Page): Promise<number> {
  const sheet = (await workbookOf(page)).sheets.find((one) => one.name === "Scores");
  return sheet?.values.filter((row) => row.includes("Submitted")).length ?? 0;
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

async function select(page: Page, sheet: string, row: number, col: number): Promise<Cell> {
  return page.evaluate(
    async (wanted) => {
      const { host } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
      const id = host.workbook().sheets.find((one) => one.name === wanted.sheet)?.id ?? "";
      host.select({ sheet: id, row: wanted.row, col: wanted.col, rows: 1, cols: 1 });
      return { sheet: id, row: wanted.row, col: wanted.col };
    },
    { sheet, row, col },
  );
}

/** Somebody else writes in a cell, and the sidebar has read it. */
async function edit(page: Page, at: Cell, to: string): Promise<void> {
  await page.evaluate(
    async ({ cell, value }) => {
      const { host, sidebar } = await (globalThis as unknown as { sidebarPage: SidebarPage }).sidebarPage;
      const sheet = host.workbook().sheets.find(({ id }) => id === cell.sheet);
      const was = sheet?.values[cell.row - sheet.origin.row]?.[cell.col - sheet.origin.col] ?? null;
      const edits = [
        {
          kind: "set-cell" as const,
          at: cell,
          was: { value: was, formula: null },
          to: { value, formula: null },
          witness: [],
        },
      ];
      host.elsewhere([{ title: "by an author", edits }]);
      await sidebar.session.check();
    },
    { cell: at, value: to },
  );
}
