import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, startBrowser, type TestBrowser, withoutChromium } from "../browser.ts";
import { hostInPage, webPage } from "./web-driver.ts";

describe.skipIf(withoutChromium)(`in Chromium${withoutChromium ? `: ${withoutChromium}` : ""}`, () => {
  let browser: TestBrowser;
  let open: OpenPage;
  beforeAll(async () => {
    browser = await startBrowser();
    open = await browser.open(await webPage(), { width: 1280, height: 800 });
  });
  afterAll(() => browser.close());

  hostSuite(it, expect, {
    open: (workbook, { datesFrom1904 = false } = {}) => hostInPage(open.page, fileOf(workbook, { datesFrom1904 })),
    skip: [],
  });

  it("and nothing went wrong on the way", () => {
    expect(open.troubles()).toEqual([]);
  });
});
