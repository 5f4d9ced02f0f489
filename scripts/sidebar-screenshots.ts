import { execFileSync } from "node:child_process";
import { cwd } from "node:process";
import type { Page } from "playwright-core";
import { VIEWS } from "../packages/sidebar/src/views/index.ts";
import { sidebarPage } from "../packages/sidebar/testing/serve.ts";
import { picture, startBrowser } from "../test/browser.ts";

/*
 * Draws every view of the sidebar over the sample, as Chromium shows them, into docs/images/sidebar: narrow and wide, light
 * and dark, the narrow dark ones in Spanish. Needs Chromium, and ImageMagick to make the pictures small.
 */

/** What is worth seeing of a view beyond its opening. */
const prepared: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  rate: async (page) => {
    await page.fill("#rater", "Imani Castellanos");
    await page.locator("input[name=author]").first().check();
    await page.locator("form .btn.main").click();
    await page.locator(".levels").waitFor();
    await page.locator("#level-2").check({ force: true });
    await page.fill("#why", "Four of five norms name a value; one says only what to avoid.");
  },
  findings: async (page) => {
    await page.fill("#search-findings", "Lit coaches");
    await page.locator("summary[data-key]").first().click();
    await page.waitForSelector(".body");
  },
};

const looks = [
  { name: "300-light", width: 300, asked: "theme=light" },
  { name: "300-dark-es", width: 300, asked: "theme=dark&language=es" },
  { name: "400-light", width: 400, asked: "theme=light" },
  { name: "400-dark", width: 400, asked: "theme=dark" },
] as const;

const browser = await startBrowser();
try {
  const served = await sidebarPage({}, cwd());
  for (const { id } of VIEWS.filter(({ isListed }) => isListed)) {
    for (const { name, width, asked } of looks) {
      const { page, close } = await browser.open(served, { path: `index.html?${asked}#${id}`, width, height: 900 });
      await page.waitForSelector(".view:not(:has(.reading-first)) h1.answer");
      await prepared[id]?.(page);
      const file = `docs/images/sidebar/${id}-${name}.png`;
      await picture(page, file);
      execFileSync("convert", [file, "+dither", "-colors", "96", "-strip", file]);
      await close();
    }
  }
} finally {
  await browser.close();
}
