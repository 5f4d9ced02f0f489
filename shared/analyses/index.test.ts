import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../templates/kinds/index.ts";
import { ANALYSES } from "./index.ts";

const folders = new Set(["plan", ...kinds.map(({ id }) => id)]);
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name) && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => folders.has(name.split("/")[0] ?? ""));

describe("the list of analyses", () => {
  it("holds every file of the folders, once, under the id of its path", () => {
    expect(ANALYSES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it("has a drawn case for each", () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});

describe.each(ANALYSES)("$id", ({ id, name, docs, needs, messages }) => {
  it("says in one sentence what it answers, then how, and who says so", () => {
    expect(docs.what).toMatch(/^[A-Z][^.!?]*[.?]$/);
    expect(docs.how).toMatch(/^[A-Z].*\.$/);
    expect(docs.source).toMatch(/\b(?:rules? \d|SK-\d|S\d|B\d|ours)/);
    expect(name).toMatch(/^[A-Z]/);
  });

  it("asks for a kind of sheet, its own among them", () => {
    expect(needs.length).toBeGreaterThan(0);
    const folder = id.split("/")[0] ?? "";
    if (folder !== "plan") expect(needs.map((kind) => kind.id)).toContain(folder);
  });

  it("blames nobody", () => {
    for (const text of Object.values(messages)) expect(text).not.toMatch(/\binvalid|\bfailed to|[^ ] {2}/i);
  });
});
