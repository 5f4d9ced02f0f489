import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeTroubles, startBrowser, type TestBrowser, withoutChromium } from "../browser.ts";
import { builtExcel } from "../built.ts";
import { type ExcelOnTheWeb, openOnTheWeb } from "../fakes/excel/on-the-web.ts";

const ROWS = 23;
const plan = markdownWorkbook(`
  | Plan | Action step               | Owner    | Start      | Due        | Status      |
  |      | Hire two literacy coaches | J. Ortiz | 2026-09-01 | 2026-12-30 | Not started |
  |      | Train all nine coaches    | A. Lee   | 2026-10-01 | 2026-12-18 | Not started |
`);

const name = `scoring in the Excel pane in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

describe.skipIf(withoutChromium)(name, () => {
  let browser: TestBrowser;
  let files: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    [browser, { files }] = await Promise.all([startBrowser(), builtExcel()]);
  });
  afterAll(() => browser?.close());

  it("a TA team: two raters score blind by keyboard, compare, and learn that a cited cell has changed", async () => {
    const web = await openOnTheWeb(browser, files, plan);
    // One test of many steps: each may take a slow computer a while.
    await web.pane.locator(".meter").waitFor();
    await web.press("score");
    await signIn(web, "Imani Castellanos");
    await openFirst(web);
    await scoreAll(web, () => "3");
    await handIn(web, "Imani Castellanos", true);
    expect(scoresOn(web)).toBe(ROWS);

    await web.pane.locator("#way-rows").check();
    await web.pane.locator("button", { hasText: "Someone else scores here" }).click();
    await signIn(web, "Walter Brzezinski");
    // Nothing of hers is shown before he has handed in.
    expect(await web.pane.locator(".lv.top, .side").count()).toBe(0);
    await openFirst(web);
    await citeSelected(web);
    await scoreAll(web, (row) => (row === 2 ? "2" : "3"));
    await handIn(web, "Walter Brzezinski", false);
    expect(scoresOn(web)).toBe(2 * ROWS);

    await web.pane.locator('a[href="#compare"]').first().click();
    await web.pane.locator("h1", { hasText: "same score on 22 of 23 rows" }).waitFor();
    expect(await axeTroubles(web.pane)).toEqual([]);

    await web.press("score");
    await web.pane.locator("#way-rows").check();
    await web.pane.locator("table.plain").waitFor();
    const stale = web.pane.locator("table.plain tr", { hasText: "Stale since" });
    expect(await stale.count()).toBe(0);
    editOwner(web);
    await web.tell();
    await stale.first().waitFor();
    expect(await stale.first().textContent()).toContain(
      await web.pane.locator("table.plain th a").first().textContent(),
    );
    expect(web.troubles()).toEqual([]);
    await web.close();
  });
});

async function signIn({ pane }: ExcelOnTheWeb, rater: string): Promise<void> {
  await pane.locator("#rater").fill(rater);
  await pane.locator("input[name=author]").first().check();
  await pane.locator("form .btn.main").click();
  await pane.locator("#rater").waitFor({ state: "detached" });
}

async function openFirst({ pane }: ExcelOnTheWeb): Promise<void> {
  await pane.locator("#way-rows").check();
  await pane.locator("table.plain th a").first().click();
  await pane.locator(".eyebrow", { hasText: `Row 1 of ${ROWS}` }).waitFor();
}

/** Scores every row, from the first; with a reason where the pane asks for one. Only keys, once the levels are reached. */
async function scoreAll({ page, pane }: ExcelOnTheWeb, scoreOf: (row: number) => string): Promise<void> {
  await pane.locator(".level input").first().focus();
  for (let row = 1; row <= ROWS; row += 1) {
    await pane.locator(".eyebrow", { hasText: `Row ${row} of ${ROWS}` }).waitFor();
    await page.keyboard.press(scoreOf(row));
    await page.keyboard.press("Enter");
    if (!(await pane.evaluate("document.activeElement.id === 'why'"))) continue;
    await page.keyboard.type("Read.");
    if (row < ROWS) await page.keyboard.press("Control+Enter");
  }
}

async function handIn({ pane }: ExcelOnTheWeb, rater: string, isFirst: boolean): Promise<void> {
  await pane.locator(".dock button", { hasText: "Verdict" }).click();
  await pane.locator("button", { hasText: `Hand in ${ROWS} scores` }).click();
  if (isFirst) await pane.locator("dialog button", { hasText: "Add the sheet and hand in" }).click();
  await pane.locator(".toast", { hasText: `${ROWS} scores are on the Scores sheet, given by ${rater}` }).waitFor();
}

/** He selects the first owner in the sheet, and cites the cell under the row that is open. */
async function citeSelected({ excel, pane, tell }: ExcelOnTheWeb): Promise<void> {
  const [sheet] = excel.book.workbook.sheets;
  if (!sheet) throw new Error("no plan");
  excel.select({ sheet: sheet.id, row: 1, col: 1, rows: 1, cols: 1 });
  await tell();
  await pane.locator("button", { hasText: "Cite Plan B2" }).click();
  await pane.locator(".cited .cell", { hasText: "B2" }).waitFor();
}

/** A co-author puts somebody else in charge. */
function editOwner({ excel }: ExcelOnTheWeb): void {
  const [sheet] = excel.book.workbook.sheets;
  if (!sheet) throw new Error("no plan");
  excel.elsewhere([
    {
      title: "typed by a co-author",
      edits: [
        {
          kind: "set-cell",
          at: { sheet: sheet.id, row: 1, col: 1 },
          was: { value: "J. Ortiz", formula: null },
          to: { value: "M. Diaz", formula: null },
          witness: [],
        },
      ],
    },
  ]);
}

/** Rows of scores that were handed in, on their sheet. */
function scoresOn({ excel }: ExcelOnTheWeb): number {
  const sheet = excel.book.workbook.sheets.find((one) => one.name === "Scores");
  return sheet?.values.filter((row) => row.includes("Submitted")).length ?? 0;
}
