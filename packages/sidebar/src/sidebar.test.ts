import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeTroubles,
  picture,
  type Served,
  startBrowser,
  type TestBrowser,
  widerThanPane,
  withoutChromium,
} from "../../../test/browser.ts";
import { sidebarPage } from "../testing/serve.ts";

describe.skipIf(withoutChromium)(`the sidebar in a browser${withoutChromium ? `: ${withoutChromium}` : ""}`, () => {
  let browser: TestBrowser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), sidebarPage()]);
  });
  afterAll(() => browser.close());

  it("opens at home", async () => {
    const { page, troubles, close } = await browser.open(served, {
      path: "index.html?now=2026-11-20T09:42",
      height: 1400,
    });
    await page.waitForSelector(".meter");
    await picture(page, "/tmp/sb/home.png");
    expect(troubles()).toEqual([]);
    expect(await axeTroubles(page)).toEqual([]);
    expect(await widerThanPane(page)).toEqual([]);
    await close();
  });
});
