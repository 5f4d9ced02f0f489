import { execFileSync } from "node:child_process";
import { cwd } from "node:process";
import type { Page } from "playwright-core";
import { sidebarPage } from "../packages/sidebar/testing/serve.ts";
import { picture, startBrowser } from "../test/browser.ts";

/*
 * Draws the sidebar's views over the sample, as Chromium shows them, into docs/images. Needs Chromium, and ImageMagick to
 * make the pictures small. One in Spanish and dark stands for all of them: the rest is what tests look at.
 */

interface Shot {
  readonly name: string;
  readonly asked: string;
  readonly hash: string;
  readonly width: number;
  /** What is there once the view is drawn. */
  readonly wait: string;
  readonly before?: (page: Page) => Promise<void>;
}

const openFinding = async (page: Page) => {
  await page.fill("#search-findings", "Lit coaches");
  await page.locator("summary[data-key]").first().click();
  await page.waitForSelector(".body");
};

const shots: readonly Shot[] = [
  { name: "home", asked: "theme=light", hash: "home", width: 300, wait: ".meter" },
  { name: "check", asked: "theme=light", hash: "findings", width: 300, wait: ".finding" },
  { name: "finding", asked: "theme=light", hash: "findings", width: 400, wait: ".finding", before: openFinding },
  {
    name: "check-es-dark",
    asked: "theme=dark&language=es",
    hash: "findings",
    width: 300,
    wait: ".finding",
    before: openFinding,
  },
  { name: "home-es-dark", asked: "theme=dark&language=es", hash: "home", width: 400, wait: ".meter" },
];

const browser = await startBrowser();
try {
  const served = await sidebarPage({}, cwd());
  for (const { name, asked, hash, width, wait, before } of shots) {
    const path = `index.html?${asked}#${hash}`;
    const { page, close } = await browser.open(served, { path, width, height: 900 });
    await page.waitForSelector(wait);
    await before?.(page);
    const file = `docs/images/sidebar-${name}.png`;
    await picture(page, file);
    execFileSync("convert", [file, "+dither", "-colors", "96", "-strip", file]);
    await close();
  }
} finally {
  await browser.close();
}
