import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { afterAll, describe, expect, it } from "vitest";

const home = mkdtempSync(join(tmpdir(), "throughline-new-"));
afterAll(() => rmSync(home, { recursive: true }));

function throughline(...args: readonly string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const bin = join(import.meta.dirname, "throughline.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: home, env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

function opened(file: string) {
  return readWorkbook(readFileSync(join(home, file)), { name: file, inflate: nodeInflate });
}

describe("throughline new", () => {
  it("--list says what is in each pack", () => {
    const { code, out } = throughline("new", "--list");
    for (const { id, what, sheets } of PACKS) {
      expect(out).toContain(id);
      expect(out).toContain(what);
      expect(out).toContain(sheets.map(({ name }) => name).join(", "));
    }
    expect(code).toBe(0);
  });

  it("makes a workbook that opens on its start page, for the district and year named", () => {
    const { code, out } = throughline(
      "new",
      "simple-plan",
      "-o",
      "plan.xlsx",
      "--district",
      "Elm & Oak USD",
      "--year",
      "2027-28",
    );
    expect(out).toContain("plan.xlsx is ready: “Simple plan”");
    const { sheets } = opened("plan.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      "Start",
      "Priorities",
      "Implementation plan",
      "Measures",
      "Roster",
      "Lists",
    ]);
    expect(sheets[0]?.values.flat()).toEqual(expect.arrayContaining(["Elm & Oak USD", "School year 2027-28"]));
    expect(code).toBe(0);
    expect(readdirSync(home).filter((name) => name.includes("plan.xlsx"))).toEqual(["plan.xlsx"]);
  });

  it("--sample fills it in, for the check to find something", () => {
    expect(throughline("new", "simple-plan", "--sample", "-o", "sample.xlsx").code).toBe(0);
    const { out } = throughline("check", "sample.xlsx", "--today", "2026-11-20");
    expect(out).toContain("checked as Simple plan");
    expect(out).toContain("“Screen the forty children again” has no owner.");
  });

  it("is named after its pack where no name is given", () => {
    expect(throughline("new", "resource-map").code).toBe(0);
    expect(opened("resource-map.xlsx").sheets.map(({ name }) => name)).toEqual([
      "Start",
      "Resource map",
      "Map analysis",
      "Mechanisms",
      "Lists",
    ]);
  });

  it("replaces a file only where --force says so", () => {
    writeFileSync(join(home, "mine.xlsx"), "my own");
    const refused = throughline("new", "benchmarks", "-o", "mine.xlsx");
    expect(refused.err).toContain("“mine.xlsx” is there already");
    expect(refused.code).toBe(2);
    expect(readFileSync(join(home, "mine.xlsx"), "utf8")).toBe("my own");
    expect(throughline("new", "benchmarks", "-o", "mine.xlsx", "--force").code).toBe(0);
    expect(opened("mine.xlsx").sheets[0]?.name).toBe("Start");
  });

  it.each([
    [["new"], "Say which pack", "simple-plan, strong-school-systems"],
    [["new", "simple-plann"], "There is no pack “simple-plann”", "Did you mean simple-plan?"],
    [["new", "simple-plan", "-o", "p.csv"], "cannot hold a workbook with several sheets", ".xlsx"],
    [["new", "simple-plan", "-o", "none/p.xlsx"], "The workbook could not be written", "folder"],
    [["new", "simple-plan", "-o", "p.xlsx", "--year", "27"], "“27” is not a school year", "2026-27"],
    [["new", "simple-plan", "--sample", "--year", "2030-31"], "a plan of 2026-27", "--year"],
  ])("answers %j with a sentence, and ends with 2", (args, message, hint) => {
    const { code, out, err } = throughline(...args);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});
