import { describe, expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread } from "../testing/checked-files.ts";
import { html } from "./html.ts";
import { STYLE } from "./html-style.ts";

const page = html.print([drawnFile(), drawnUnread], drawnContext);

describe("the page", () => {
  it("needs nothing from outside and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\shref="(?!#)|url\(|@import|\son\w+=/i);
    expect(page).toContain("default-src 'none'");
  });

  it("can be found one's way in without seeing it", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("<title>2 files · checked by Throughline</title>");
    expect(page.match(/<(?:header|nav aria-label="Files"|main)>/g)).toHaveLength(3);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<th scope="col">Cell</th>');
    expect(page).toContain('<th scope="row"><span class="cell">B7</span></th>');
  });

  it("answers first", () => {
    expect(page).toContain("<h1>1 thing blocks sending, in 1 of 2 files. 1 could not be read.</h1>");
  });

  it("says what a mark means in words beside it", () => {
    expect(page).toMatch(/aria-hidden="true">.*?<\/svg>Blocks sending/);
  });

  it("closes every tag it opens", () => {
    const open: string[] = [];
    for (const [, slash, name = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (["meta", "br", "path", "circle"].includes(name)) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("shows what else to look at, and a suggested fix", () => {
    const finding = drawnFinding({
      related: ["Goals!A1", "Steps!C7"],
      fixes: [{ title: "Write “Ortiz & Co.”", safety: "safe" }],
    });
    expect(html.print([drawnFile({ findings: [finding] })], drawnContext)).toContain(
      "See also Goals!A1, C7. Suggested: Write “Ortiz &amp; Co.”.",
    );
  });
});

describe("its colors", () => {
  const [light = "", dark = ""] = STYLE.split(/@media screen and \(prefers-color-scheme: dark\)|@media print/);
  it.each([
    ["light", light],
    ["dark", dark],
  ])("keep a contrast of 4.5 to 1 in the %s theme", (_, css) => {
    const colors = new Map(
      [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
    );
    const inks = ["ink", "ink-2", "ink-3", "act", "error", "warning", "info", "done"];
    const pairs = inks.flatMap((ink) => ["ground", "sunken"].map((ground) => [ink, ground] as const));
    const weak = pairs.filter(([ink, ground]) => contrast(colors.get(ink) ?? "", colors.get(ground) ?? "") < 4.5);
    expect(weak).toEqual([]);
  });
});

/** Contrast of two colors from 1 to 21. Source: WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = Number.NaN, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
