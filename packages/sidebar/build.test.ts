import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { gzipped, sidebarBundle } from "./build.mjs";

const entry = join(import.meta.dirname, "src/index.ts");
const FIRST_KB = 60;
// Every view, both languages' words for them, and the libraries that draw them; before they are compressed.
const SCREEN_KB = 420;
// What reads a scores workbook and writes one, and letters for Word; before it is compressed.
const FILES_KB = 160;
// With the core: its rules, kinds and lists, and what they say in both languages, are most of it.
const WHOLE_KB = 580;

describe("the sidebar's bundle", () => {
  it("shows something after at most 60 kB where pieces can be loaded", async () => {
    const { files, first } = await sidebarBundle({ entry, lazy: true });
    const home = Object.keys(files).filter((name) => /^piece-home-/.test(name));
    expect(home.length).toBe(1);
    const size = sizeOf(files, [...first, ...home]);
    expect(size).toBeLessThanOrEqual(FIRST_KB);
    // Everything that a page may ask for is there.
    expect(first.filter((name) => !(name in files))).toEqual([]);
  });

  it("has all of its views in at most 420 kB before they are compressed, and what reads and makes files in 160", async () => {
    const { sources } = await sidebarBundle({ entry, lazy: false });
    const kilobytes = { core: 0, files: 0, screen: 0 };
    for (const [path, bytes] of Object.entries(sources)) kilobytes[partOf(path)] += bytes / 1000;
    expect(kilobytes.core).toBeGreaterThan(0);
    expect(kilobytes.files).toBeGreaterThan(0);
    expect(kilobytes.files).toBeLessThanOrEqual(FILES_KB);
    expect(kilobytes.screen).toBeGreaterThan(0);
    expect(kilobytes.screen).toBeLessThanOrEqual(SCREEN_KB);
  });

  it("is one script and one style sheet where they cannot, with nothing that asks for eval", async () => {
    const { files } = await sidebarBundle({ entry, lazy: false });
    expect(Object.keys(files).sort()).toEqual(["sidebar.css", "sidebar.js"]);
    expect(sizeOf(files, Object.keys(files))).toBeLessThanOrEqual(WHOLE_KB);
    const text = new TextDecoder().decode(files["sidebar.js"]);
    expect(text).not.toMatch(/\beval\(|new Function\(|\bimport\(/);
    // A classic script, as one HTML file holds it.
    expect(() => runInNewContext(`(function () { return; ${text}\n})`)).not.toThrow();
  });
});

function partOf(path: string): "core" | "files" | "screen" {
  if (/(?:^|\/)shared\//.test(path)) return "core";
  return /(?:^|\/)(?:packages\/xlsx|node_modules\/fflate)\//.test(path) ? "files" : "screen";
}

function sizeOf(files: Readonly<Record<string, Uint8Array>>, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipped(files[name] ?? new Uint8Array()), 0) / 1000;
}
