import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "@throughline/cli/src/serving/serve-folder.ts";
import { buildWeb } from "@throughline/web-host/build.mjs";
import { chromium } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { chromiumPath, withoutChromium } from "../browser.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-web-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(withoutChromium)(
  `once loaded, the web workbook works without a network, and asks for nothing but its own files${withoutChromium ? `: ${withoutChromium}` : ""}`,
  async () => {
    await buildWeb(folder);
    const serving = await serveFolder(folder, null, [0]);
    const origin = `http://127.0.0.1:${serving.port}`;
    const browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const troubles: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", ({ message }) => troubles.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
      await page.goto(origin);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.reload();
      await serving.close();

      await page.reload();
      await page.getByRole("button", { name: "Try the sample plan" }).click();
      await page.locator(".throughline .meter").waitFor();
      await page.locator(".throughline .next a").first().click();
      await page.locator(".throughline .finding .body").waitFor();
      expect(asked.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
      expect(troubles).toEqual([]);

      const installable = await page.context().newCDPSession(page);
      const { installabilityErrors } = await installable.send("Page.getInstallabilityErrors");
      // A context of a test is one of the things Chromium installs nothing in.
      expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
