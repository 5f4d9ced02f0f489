import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../templates/kinds/index.ts";
import { RULES } from "./index.ts";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name) && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""));
const folders = new Set(["plan", ...kinds.map(({ id }) => id)]);

describe("the list of rules", () => {
  it("holds every file of the folders, once, under the id of its path", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it("keeps each rule in the folder of a kind, or among those of the whole plan", () => {
    expect(RULES.map(({ id }) => id.split("/")[0] ?? "").filter((folder) => !folders.has(folder))).toEqual([]);
    const elsewhere = RULES.filter((rule) => !("needs" in rule) && rule.kind.id !== rule.id.split("/")[0]);
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(RULES)("$id", (rule) => {
  const { what, why, how, source } = rule.docs;

  it("says in one sentence what should hold, then why, what to do, and who says so", () => {
    expect(what).toMatch(/^[A-Z“0-9][^.!?]*(?:[.!?][^.!? ][^.!?]*)*\.$/);
    for (const text of [why, how]) expect(text).toMatch(/^[A-Z“0-9].*[.?]$/);
    expect(source).toMatch(/\b(?:rules? \d|SK-\d|S\d|ours)/);
  });

  it("speaks in sentences that blame nobody", () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toMatch(/\binvalid|\berroneous|\billegal|\byou (?:forgot|failed)|[^ ] {2}/i);
    }
  });

  it("names the person's own words wherever it speaks of one row", () => {
    const wordless = Object.entries(rule.messages).filter(([, text]) => !text.includes("{"));
    // A message without words of theirs can only be about the sheet as a whole.
    for (const [, text] of wordless) expect(text).toMatch(/\b(?:No|Nobody|The roster)\b/);
  });
});
