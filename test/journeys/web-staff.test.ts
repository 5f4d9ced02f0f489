import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { readZipDirectory } from "@throughline/xlsx/src/zip/directory.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, type TestBrowser, withoutChromium } from "../browser.ts";
import { differences } from "./web-differences.ts";
import { cell, openWeb, sample } from "./web-page.ts";

const title = `the web workbook in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`;

// A plan of an invented district, with mistakes that we know of.
const PLAN = "juniper-valley.xlsx";

describe.skipIf(withoutChromium)(title, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it("staff: drop a messy plan, read a finding, jump, fix, take back, fix all that is safe, save, open again", async () => {
    const web = await openWeb(browser);
    const { page } = web;
    const before = sample(PLAN);
    await web.drop(PLAN, before);
    const sidebar = page.locator(".throughline");
    await sidebar.locator(".meter").waitFor();

    const first = sidebar.locator(".next a").first();
    expect(await first.textContent()).toContain("Lit coaches");
    await first.click();
    await sidebar.getByRole("button", { name: "Go to B21" }).click();
    expect(await web.at()).toBe("B21");
    expect(await web.shows("B21")).toBe("Lit coaches");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("8 Implementation");

    await sidebar.locator("[data-fix]").click();
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Enter");
    await sidebar.locator(".toast").waitFor();
    expect(await web.shows("B21")).toBe("Literacy coaching");
    await sidebar.locator(".toast button", { hasText: "Undo" }).click();
    await cell(page, "B21").filter({ hasText: "Lit coaches" }).waitFor();

    await sidebar.getByRole("button", { name: /^Fix 1 safe/ }).click();
    await sidebar.locator(".view .btn.main").click();
    await sidebar.locator(".toast").waitFor();
    await sidebar.locator(".finding").first().waitFor();
    await web.goTo("E37");
    await page.keyboard.type("Sofia Delgado");
    await page.keyboard.press("Enter");
    await page.locator(".saved-state.not-yet").waitFor();
    await web.settled();

    const after = await web.save();
    expect(await page.locator(".saved-state").textContent()).toBe("Saved");
    const { cells, sheets } = differences(before, after);
    expect(cells).toEqual([
      "'8 Implementation'!E37: (empty) → Sofia Delgado",
      "'8 Implementation'!H42: 11/30/2026 → 46356",
    ]);
    expect(sheets).toEqual(["Throughline log"]);
    expect(untouchedParts(before, after).length).toBeGreaterThan(20);

    await web.drop("again.xlsx", after);
    await sidebar.locator(".meter").waitFor();
    await page.getByRole("tab", { name: "8 Implementation" }).click();
    await cell(page, "A4").waitFor();
    expect(web.troubles()).toEqual([]);
    await web.close();
  });

  const real = join(import.meta.dirname, "../../../shared/real/plans");
  const why = existsSync(real) ? "" : " (skipped: real plans are not beside this checkout)";
  it.skipIf(why !== "")(`real plans open, take a word, and are saved with nothing else changed${why}`, async () => {
    const web = await openWeb(browser);
    const { page } = web;
    const names = readdirSync(real).filter((name, index) => /\.(xlsx|csv)$/.test(name) && index % 3 === 0);
    const said: string[] = [];
    for (const name of names) {
      const before = new Uint8Array(readFileSync(join(real, name)));
      await web.drop(name, before);
      await page.locator(".file-name", { hasText: name }).waitFor();
      await web.goTo("H40");
      await page.keyboard.type("A word");
      await page.keyboard.press("Enter");
      await web.settled();
      const refused = await page.locator(".said.refused").count();
      if (refused > 0) {
        said.push(`${name}: ${await page.locator(".said").textContent()}`);
        continue;
      }
      const sheet = (await page.getByRole("tab", { selected: true }).textContent()) ?? "";
      const { cells } = differences(before, await web.save(), name);
      if (!(cells.length === 1 && cells[0]?.startsWith(`${quoteSheet(sheet)}!H40: `))) said.push(`${name}: ${cells}`);
    }
    expect(said).toEqual([]);
    expect(web.troubles()).toEqual([]);
    await web.close();
  });
});

/** Names of the parts whose bytes in the file are the same as before. */
function untouchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const parts = new Map((readZipDirectory(before, 10_000) ?? []).map((entry) => [entry.name, entry]));
  return (readZipDirectory(after, 10_000) ?? []).flatMap(({ name, crc, compressedSize }) => {
    const was = parts.get(name);
    return was?.crc === crc && was.compressedSize === compressedSize ? [name] : [];
  });
}
