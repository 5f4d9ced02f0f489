import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeTroubles, startBrowser, type TestBrowser, withoutChromium } from "../browser.ts";
import { differences } from "./web-differences.ts";
import { cell, openWeb, sample } from "./web-page.ts";

const title = `the web workbook in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

/** A plan with a drop-down, a note, hidden rows, merged cells and a sum. */
function plan(): Uint8Array {
  const workbook = markdownWorkbook(`
    | Implementation plan | Our plan for reading       | <        | <           | <          |
    |                     | Action step                | Owner    | Status      | Due        | Days             |
    |                     | Hire two literacy coaches  | J. Ortiz | Not started | 2026-12-30 | 5                |
    |                     | Train all nine coaches     | A. Lee   | Not started | 2026-12-18 | 3                |
    |                     | Visit each classroom twice | A. Lee   | Not started | 2027-01-16 | 2                |
    |                     | Total                      |          |             |            | =SUM(E3:E5) → 10 |
    | Locked              | Do not write               |
  `);
  const range = { sheet: "Implementation plan", row: 2, col: 2, rows: 3, cols: 1 };
  const list = {
    at: [range],
    type: "list",
    choices: ["Not started", "In progress", "Complete"],
    formulas: [],
    allowBlank: true,
  } as const;
  const note = {
    at: { sheet: "Implementation plan", row: 1, col: 1 },
    text: "Who does it",
    author: null,
    kind: "note",
  } as const;
  const more = { "Implementation plan": { validations: [list], notes: [note] }, Locked: { protected: true } };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    ...Object.entries(more).find(([name]) => name === sheet.name)?.[1],
  }));
  return fileOf({ ...workbook, sheets });
}

describe.skipIf(withoutChromium)(title, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it("keyboard only: open the sample, go, choose, type, insert, take back, note, and over to the findings", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    await page.getByRole("button", { name: "Try the sample plan" }).waitFor();
    await press(page, "Tab", "Tab", "Enter");
    await cell(page, "A1").waitFor();
    await web.drop("plan.xlsx", plan());
    await cell(page, "A3").waitFor();
    await press(page, "F6", "F6", "Control+Home", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight");
    expect(await web.at()).toBe("C3");
    await press(page, "Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await press(page, "i", "Enter");
    await cell(page, "C3").filter({ hasText: "In progress" }).waitFor();
    await press(page, "ArrowDown");
    await page.keyboard.type("Someday");
    await press(page, "Enter");
    expect(await page.locator(".said").textContent()).toContain("“Someday” is not on this cell's list.");
    await press(page, "Escape");
    expect(await web.shows("C4")).toBe("Not started");

    await press(page, "Control+-");
    await web.settled();
    expect(await web.shows("A4")).toBe("Visit each classroom twice");
    await press(page, "Control+z");
    await cell(page, "A4").filter({ hasText: "Train all nine coaches" }).waitFor();
    await press(page, "Control+=");
    await web.settled();
    expect([await web.at(), await web.shows("A4"), await web.shows("A5")]).toEqual([
      "C4",
      "",
      "Train all nine coaches",
    ]);
    await press(page, "Control+z");
    await web.settled();
    await press(page, "Home", "Shift+F2");
    await page.keyboard.type("Ask Ana first");
    await press(page, "Control+Enter");
    await page.locator("#cell-3-0.noted").waitFor();
    expect(await page.locator(".card").textContent()).toContain("Ask Ana first");
    await press(page, "F6");
    expect(await page.evaluate(() => document.activeElement?.closest(".web-sidebar") !== null)).toBe(true);

    await press(page, "F6", "Control+Home", "ArrowDown", "ArrowDown", "Tab", "Tab");
    expect(await web.at()).toBe("C3");
    await press(page, "Control+f");
    await page.keyboard.type("visit");
    await page.locator(".find [role=status]", { hasText: "1 of 1" }).waitFor();
    expect(await web.at()).toBe("A5");
    await press(page, "Escape");
    await page.keyboard.type("Call each family");
    await press(page, "Tab");
    await page.keyboard.type("Bo Lee");
    await press(page, "Enter");
    expect([await web.at(), await web.shows("B5")]).toEqual(["A6", "Bo Lee"]);
    await press(page, "Escape", "Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
    const saved = page.waitForEvent("download");
    await press(page, "Control+s");
    await saved;
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("what is typed is taken as a spreadsheet takes it, and a sum shows that it has not been worked out anew", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    const before = plan();
    await web.drop("plan.xlsx", before);
    for (const [address, typed] of [
      ["D3", "1/5/2027"],
      ["E4", "4.50"],
      ["B5", "=B4"],
      ["B3", "'007"],
    ] as const) {
      await web.goTo(address);
      await page.keyboard.type(typed);
      await press(page, "Enter");
    }
    await web.settled();
    expect([await web.shows("E4"), await web.shows("B5"), await web.shows("B3")]).toEqual(["4.5", "=B4", "007"]);
    // A date that does not fit is not cut off; the whole of it stands above the cells.
    expect([await web.shows("D3"), await cell(page, "D3").getAttribute("aria-label")]).toEqual([
      "########",
      "2027-01-05",
    ]);
    await web.goTo("D3");
    expect(await page.locator(".formula").inputValue()).toBe("1/5/2027");
    expect(await web.shows("E6")).toBe("10");
    expect(await cell(page, "E6").getAttribute("title")).toContain("calculates it anew");
    await web.goTo("B4");
    await page.keyboard.type("=SUM(");
    await press(page, "Enter");
    expect(await page.locator(".said").textContent()).toContain("missing in this formula");
    await press(page, "Escape");
    await page.getByRole("tab", { name: "Locked" }).click();
    await web.goTo("A1");
    await page.keyboard.type("x");
    await press(page, "Enter");
    await page.locator(".said.refused").waitFor();
    expect(await web.shows("A1")).toBe("Do not write");
    expect(differences(before, await web.save()).cells).toEqual([
      "'Implementation plan'!B3: J. Ortiz → 007",
      "'Implementation plan'!B5: A. Lee → =B4",
      "'Implementation plan'!D3: 46386 → 46392",
      "'Implementation plan'!E4: 3 → 4.5",
    ]);
    await web.close();
  });

  it("paste: cells go in as they are pasted, the sidebar offers to repair what came with them, and all is taken back", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    const before = sample("juniper-valley.xlsx");
    await web.drop("juniper-valley.xlsx", before);
    await page.locator(".throughline .meter").waitFor();
    await page.locator('.throughline a[href="#findings"]').first().click();
    await page.getByRole("tab", { name: "8 Implementation" }).click();
    await web.goTo("E38");
    await paste(page, "  Sofia Delgado\tDana\n Ellen  Sorensen\t\n");
    await web.settled();
    expect([await web.shows("E38"), await web.shows("F38"), await web.shows("E39")]).toEqual([
      "  Sofia Delgado",
      "Dana",
      " Ellen  Sorensen",
    ]);
    await page.locator(".throughline .note .main").click();
    await page.locator(".throughline .view section ins").first().waitFor();
    await page.locator(".throughline .view .main").click();
    await page.locator("dialog[open]").waitFor();
    await press(page, "Enter");
    await cell(page, "E38")
      .filter({ hasText: /^Sofia Delgado$/ })
      .waitFor();
    await web.goTo("E38");
    await press(page, "Control+z");
    await cell(page, "E38")
      .filter({ hasText: /^ {2}Sofia/ })
      .waitFor();
    // The log's own sheet came in a step of its own.
    await press(page, "Control+z", "Control+z");
    await cell(page, "E38").filter({ hasText: "Owen Brandt" }).waitFor();
    expect(differences(before, await web.save())).toEqual({ cells: [], sheets: [] });
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("paste: a table from a document goes in cell by cell, with its lines and its merged cells", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    await web.drop("plan.csv", new TextEncoder().encode("Step,Owner,Due\nHire,Ana,9/1/2026\n"));
    await web.goTo("A3");
    const rows = [
      "<tr><td rowspan='2'><p>Train</p><p>all coaches</p></td><td>Bo</td><td>Fall 2026</td></tr>",
      "<tr><td>Cy<br>Di</td><td>3/4/2027</td></tr>",
    ];
    await paste(page, "Train\nall coaches\tBo\tFall 2026\n\tCy\nDi\t3/4/2027", `<table>${rows.join("")}</table>`);
    await web.settled();
    const shown = await Promise.all(["A3", "B3", "C3", "A4", "B4", "C4"].map((address) => web.shows(address)));
    expect(shown).toEqual(["Train\nall coaches", "Bo", "Fall 2026", "", "Cy\nDi", "3/4/2027"]);
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it.each([
    { as: "light, in English", options: {} },
    { as: "dark, in Spanish", options: { scheme: "dark", locale: "es-MX" } },
    { as: "in a contrast theme of the system", options: { forcedColors: true } },
    { as: "on a small screen", options: { width: 640, height: 900 } },
  ] as const)("can be read by everyone: $as", async ({ options }) => {
    const web = await openWeb(browser, options);
    const { page } = web;
    await page.locator(".pack").first().waitFor();
    const seen: Record<string, readonly string[]> = { start: await axeTroubles(page) };
    await web.drop("damaged.xlsx", new TextEncoder().encode("PK, but no workbook")).catch(() => {});
    seen.trouble = await axeTroubles(page);
    await web.drop("plan.xlsx", plan());
    await page.locator(".throughline .meter").waitFor();
    seen.workbook = await axeTroubles(page);
    await web.goTo("C3");
    await press(page, "Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    seen.choices = await axeTroubles(page);
    await press(page, "Escape", "Shift+F10");
    await page.getByRole("menu").waitFor();
    seen.menu = await axeTroubles(page);
    await press(page, "Escape", "F2");
    seen.editing = await axeTroubles(page);
    await press(page, "Escape", "Shift+F2");
    seen.note = await axeTroubles(page);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  it("unsaved work outlives a reload", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    await web.drop("plan.xlsx", plan());
    await web.goTo("B3");
    await page.keyboard.type("M. Diaz");
    await press(page, "Enter");
    await page.locator(".saved-state.not-yet").waitFor();
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await cell(page, "B3").filter({ hasText: "M. Diaz" }).waitFor();
    expect(asked).toEqual(["beforeunload"]);
    expect(await page.locator(".saved-state").getAttribute("class")).toContain("not-yet");
    await web.close();
  });
});

/** In the page: whether the browser has kept what is not saved. Opening what is not there would make it. */
async function isKept(): Promise<boolean> {
  const [database] = await indexedDB.databases();
  if (!database?.name) return false;
  const opening = indexedDB.open(database.name);
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const { result } = opening;
  const [store = ""] = result.objectStoreNames;
  const counting = result.transaction(store).objectStore(store).count();
  await new Promise((resolve) => counting.addEventListener("success", resolve));
  result.close();
  return counting.result > 0;
}

/** As Ctrl+V pastes text that was copied elsewhere. */
async function paste(page: Page, text: string, html = ""): Promise<void> {
  await page.evaluate(
    (copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied.text);
      if (copied.html !== "") clipboardData.setData("text/html", copied.html);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    { text, html },
  );
}
