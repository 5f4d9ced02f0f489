import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { partsOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { zipOf } from "@throughline/xlsx/src/testing/zip.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "throughline.mjs");
const samples = join(import.meta.dirname, "..", "..", "..", "samples");
const csv =
  "Action step,Owner,Status,Due date\nHire a coach,  J. Ortiz,Complete,2026-09-01\nTrain tutors,A. Lee,Done,2026-10-01\n";
let home = "";
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "throughline-fix-"));
  await throughline("--version");
});
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
  writeFileSync(join(home, "plan.csv"), csv);
  copyFileSync(join(samples, "juniper-valley.xlsx"), join(home, "plan.xlsx"));
});

function throughline(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: home, env: { ...process.env, NO_COLOR: "1" } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

function content(name: string): string {
  return readFileSync(join(home, name), "utf8");
}

const day = ["--today", "2026-11-20"] as const;

describe("throughline fix", () => {
  it("shows each change as a diff with its rule and reason, and changes nothing in a trial", async () => {
    const before = readFileSync(join(home, "plan.xlsx"));
    const { code, out, err } = await throughline("fix", "plan.xlsx", "--dry-run", ...day);
    expect(out).toContain("safe  plan/dates-are-dates");
    expect(out).toMatch(/'8 Implementation'!\w+\n {6}- “11\/30\/2026”\n {6}\+ 2026-11-30/);
    expect(out).toMatch(/\d changes could be made; nothing was changed\./);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(readFileSync(join(home, "plan.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(home).sort()).toEqual(["plan.csv", "plan.xlsx"]);
  });

  it("changes nothing that no option allows", async () => {
    const { out } = await throughline("fix", "plan.csv", ...day);
    expect(out).toContain("Nothing was changed. Say --all-safe");
    expect(content("plan.csv")).toBe(csv);
  });

  it("makes what is safe, logs it beside a .csv file, and undo takes it back to the byte", async () => {
    const fixed = await throughline("fix", "plan.csv", "--all-safe", "--who", "Maria Ortiz", ...day);
    expect(fixed.out).toMatch(/2 changes made in plan\.csv\. “throughline undo plan\.csv” takes them back/);
    expect(fixed.code).toBe(0);
    expect(content("plan.csv")).toBe(csv.replace("  J. Ortiz", "J. Ortiz").replace("Done", "Complete"));
    expect((await throughline("log", "plan.csv")).out).toMatch(
      /Run 1, .*, by Maria Ortiz\n.*“ {2}J\. Ortiz” → “J\. Ortiz”/,
    );

    const undone = await throughline("undo", "plan.csv");
    expect(undone).toMatchObject({ code: 0, err: "" });
    expect(undone.out).toContain("2 cells of run 1 taken back in plan.csv.");
    expect(content("plan.csv")).toBe(csv);
    expect((await throughline("undo", "plan.csv")).out).toContain("nothing left to take back");

    await throughline("log", "plan.csv", "--clear");
    expect(readdirSync(home).sort()).toEqual(["plan.csv", "plan.xlsx"]);
  });

  it("puts right what one rule found and nothing else", async () => {
    const { out } = await throughline(
      "fix",
      "plan.csv",
      "--yes",
      "--only",
      "plan/status-on-list",
      "--log",
      "no",
      ...day,
    );
    expect(out).toContain("No log was kept, so undo cannot take it back.");
    expect(content("plan.csv")).toBe(csv.replace("Done", "Complete"));
    expect(existsSync(join(home, "plan.throughline.csv"))).toBe(false);
  });

  it("writes elsewhere and leaves the file as it is", async () => {
    const before = readFileSync(join(home, "plan.xlsx"));
    const { out } = await throughline("fix", "plan.xlsx", "--all-safe", "-o", "better.xlsx", ...day);
    expect(out).toContain("1 change made in better.xlsx.");
    expect(readFileSync(join(home, "plan.xlsx")).equals(before)).toBe(true);
    expect((await throughline("fix", "better.xlsx", "--dry-run", ...day)).out).not.toContain("dates-are-dates");
    expect((await throughline("log", "better.xlsx")).out).toContain("“11/30/2026” → 2026-11-30");
    expect(readdirSync(home).sort()).toEqual(["better.xlsx", "plan.csv", "plan.xlsx"]);

    await throughline("fix", "plan.csv", "--all-safe", "-o", "better.csv", ...day);
    expect(content("plan.csv")).toBe(csv);
    expect(readdirSync(home)).toContain("better.throughline.csv");
    expect((await throughline("undo", "better.csv")).code).toBe(0);
    expect(content("better.csv")).toBe(csv);
  });

  it("leaves a cell alone that was changed since, and names it", async () => {
    await throughline("fix", "plan.csv", "--all-safe", ...day);
    writeFileSync(join(home, "plan.csv"), content("plan.csv").replace("J. Ortiz", "M. Diaz"));
    const { code, out, err } = await throughline("undo", "plan.csv");
    expect(err).toMatch(/✖ .*plan\.csv'?!B2 has been changed since the check\.\n {2}It stays as it is\./);
    expect(out).toContain("1 cell of run 1 taken back");
    expect(code).toBe(1);
    expect(content("plan.csv")).toBe(csv.replace("  J. Ortiz", "M. Diaz"));
  });

  it.each([
    ["a protected sheet", { protect: true, sign: false }, "is protected, and"],
    ["a digital signature", { protect: false, sign: true }, "digitally signed"],
  ])("is stopped by %s, says so once, and leaves the file as it is", async (_, { protect, sign }, words) => {
    const drawn = markdownWorkbook(`
      | Action plan | Action step  | Owner      | Due date    |
      |             | Hire coach   | "  A. Lee" | 2026-09-01  |
      |             | Train tutors | "  A. Lee" | 2026-10-01  |
      |             | Rent rooms   | A. Lee     | "9/30/2026" |`);
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, protected: protect }));
    const parts = partsOf({ ...drawn, sheets });
    const signed = sign ? { ...parts, "_xmlsignatures/origin.sigs": "" } : parts;
    const before = Buffer.from(zipOf(signed, { stored: true }));
    writeFileSync(join(home, "locked.xlsx"), before);
    const { code, out, err } = await throughline("fix", "locked.xlsx", "--all-safe", ...day);
    expect(err.match(new RegExp(words, "g"))).toHaveLength(protect ? 3 : 1);
    expect(out).toContain("Nothing was changed.");
    expect(code).toBe(1);
    expect(readFileSync(join(home, "locked.xlsx")).equals(before)).toBe(true);
  });

  it.each([
    ["a file that is not there", ["fix", "gone.xlsx"], "gone.xlsx"],
    ["a copy that is not there either", ["fix", "gone.csv", "-o", "out.csv"], "There is no such file"],
    ["a folder that is not there", ["fix", "plan.csv", "--all-safe", "-o", "no/where.csv"], "folder is there"],
    ["another kind of file", ["fix", "plan.csv", "-o", "plan2.xlsx"], "Let the name end in .csv"],
    [
      "a rule that is not there",
      ["fix", "plan.csv", "--only", "plan/no-stray-space"],
      "Did you mean plan/no-stray-spaces?",
    ],
    ["a run that is not there", ["undo", "plan.csv", "--run", "4"], "The log tells of no run."],
    ["a finding that is not there", ["set-aside", "plan.csv", "plan/overdue", "-r", "So."], "There is no finding"],
    ["no reason", ["set-aside", "plan.csv", "plan/overdue"], "Add one: --reason"],
  ])("says what is the matter with %s, and ends with 2", async (_, args, words) => {
    const { code, err } = await throughline(...args);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at |Error:/);
    expect(code).toBe(2);
    expect(readdirSync(home).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("throughline confirm", () => {
  it("has the last word on what a heading is", async () => {
    writeFileSync(join(home, "lead.csv"), csv.replace("Owner", "Board color"));
    const columns = async () => {
      const { out } = await throughline("read", "lead.csv", "--json");
      const fields = JSON.parse(out).sheets[0].tables[0].columns;
      return fields.map(({ heading, field }: Readonly<Record<string, string | null>>) => `${heading} ${field}`);
    };
    expect(await columns()).not.toContain("Board color owner");
    const { out } = await throughline("confirm", "lead.csv", "board color", "owner");
    expect(out).toBe("“Board color” on lead.csv is Owner, from now on.\n");
    expect(await columns()).toContain("Board color owner");
    await throughline("confirm", "lead.csv", "Board color", "none");
    expect(await columns()).toContain("Board color null");
  });

  it("has the last word on what a table is", async () => {
    writeFileSync(join(home, "table.csv"), csv);
    const kind = async () => {
      const { out } = await throughline("read", "table.csv", "--json");
      return JSON.parse(out).sheets[0].tables[0].kind;
    };
    const before = await kind();
    const { out } = await throughline("confirm", "table.csv", "--sheet", "table.csv", "--kind", "resource-map");
    expect(out).toBe("The table on table.csv is Resource map, from now on.\n");
    expect(await kind()).not.toEqual(before);
    const theirs = await throughline("confirm", "table.csv", "--sheet", "table.csv", "--kind", "none", "--lang", "es");
    expect(theirs.out).toMatch(/^La tabla de table\.csv es .*, de ahora en adelante\.\n$/);
    expect((await throughline("check", "table.csv", ...day)).code).toBe(0);
  });

  it.each([
    [["confirm", "plan.csv"], "Say what is to be noted."],
    [["confirm", "plan.csv", "Owner"], "Say what is to be noted."],
    [["confirm", "plan.csv", "--kind", "roster"], "Say which sheet is of that kind."],
    [["confirm", "plan.csv", "--kind", "rooster", "--sheet", "plan.csv"], "Did you mean roster?"],
    [["confirm", "plan.csv", "--kind", "roster", "--sheet", "plan.csv", "--table", "2"], "There is no table 2"],
    [["confirm", "plan.csv", "Owner", "owner", "--kind", "roster"], "A heading and --kind do not go together."],
    [["confirm", "plan.csv", "Onwer", "owner"], "Did you mean Owner?"],
    [["confirm", "plan.csv", "Owner", "ownr"], "Did you mean owner?"],
    [["confirm", "plan.csv", "Owner", "owner", "--sheet", "Gone"], "There is no heading here."],
  ])("says what is the matter with %j, and ends with 2", async (args, words) => {
    const { code, err } = await throughline(...args);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });
});

describe("throughline set-aside", () => {
  it("leaves a finding out of later checks, which count it, until it is taken up again", async () => {
    const check = async () => {
      const { out } = await throughline("check", "plan.csv", "--format", "json", ...day);
      const [{ findings, setAside }] = JSON.parse(out);
      return { keys: findings.map(({ key }: { readonly key: string }) => key), setAside };
    };
    const before = await check();
    const [key] = before.keys;
    const { out } = await throughline("set-aside", "plan.csv", key, "--reason", "The board knows", ...day);
    expect(out).toContain("“check” leaves it out from now on.");
    expect(await check()).toEqual({ keys: before.keys.slice(1), setAside: 1 });
    expect((await throughline("check", "plan.csv", ...day)).out).toContain(", 1 set aside.");
    expect((await throughline("set-aside", "plan.csv")).out).toContain(`The board knows\n  ${key}`);
    await throughline("set-aside", "plan.csv", key, "--again");
    expect(await check()).toEqual(before);
  });
});
