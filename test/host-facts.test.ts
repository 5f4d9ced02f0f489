import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs", "host-facts.md"), "utf8");

/** Every case there is, by name. */
const cases = new Set<string>();
hostSuite(
  Object.assign((name: string) => void cases.add(name), { skip: () => {} }),
  expect,
  { open: () => Promise.reject(new Error("Nothing is opened here.")), skip: [] },
);

const facts = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:---|What )/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

describe("docs/host-facts.md", () => {
  it("has a source and a case, or a reason for none, for each fact", () => {
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter((fact) => fact.length !== 3 || fact.some((cell) => cell.trim() === ""))).toEqual([]);
    expect(facts.map(([, , last = ""]) => last).filter((last) => !/^(?:`|no case: )/.test(last))).toEqual([]);
  });

  it("names cases of the suite that there are, and files that there are", () => {
    const named = facts.flatMap(([, , last = ""]) => [...last.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
    const missing = named.filter((name) => !cases.has(name) && !existsSync(join(root, name)));
    expect(missing).toEqual([]);
  });
});
