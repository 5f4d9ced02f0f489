import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeTroubles, startBrowser, type TestBrowser, widerThanPane, withoutChromium } from "./browser.ts";

const page = (body: string, script = "") => ({
  "index.html": `<!doctype html><html lang="en"><title>T</title><script src="a.js" defer></script><main>${body}</main>`,
  "a.js": script,
});

describe.skipIf(withoutChromium)(`a real browser${withoutChromium ? `: ${withoutChromium}` : ""}`, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function troublesOf(body: string, script = "") {
    const { page: open, troubles, close } = await browser.open(page(body, script));
    await open.waitForLoadState("load");
    const axe = await axeTroubles(open);
    const wide = await widerThanPane(open);
    await close();
    return { troubles: troubles().join("\n"), axe: axe.join("\n"), wide: wide.join("\n") };
  }

  it("finds nothing wrong with a page that is right", async () => {
    expect(await troublesOf("<h1>Hello</h1>", "document.querySelector('h1').textContent = 'Home'")).toEqual({
      troubles: "",
      axe: "",
      wide: "",
    });
  });

  it.each([
    ["an error", "<h1>A</h1>", "nothing.at.all", "troubles", "nothing is not defined"],
    ["eval", "<h1>A</h1>", "eval('1')", "troubles", "unsafe-eval"],
    ["a style written into the page", "<h1 style='color: red'>A</h1>", "", "troubles", "inline style"],
    ["a request to elsewhere", "<h1>A</h1><img alt='' src='https://example.org/a.png'>", "", "troubles", "example.org"],
    ["a button without a name", "<h1>A</h1><button></button>", "", "axe", "button-name"],
    [
      "what is too wide",
      "<h1>A</h1><table><tr><td><pre>one_very_long_word_that_does_not_fit_into_three_hundred</pre></table>",
      "",
      "wide",
      "<pre",
    ],
  ] as const)("tells of %s", async (_, body, script, where, said) => {
    expect((await troublesOf(body, script))[where]).toContain(said);
  });
});
