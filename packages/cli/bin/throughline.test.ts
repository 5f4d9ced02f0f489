import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "throughline.mjs");
let home = "";

/** Small files of all sorts; a plan with two mistakes that block sending, and a whole one. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  "broken.csv": `Action step,Owner,Start date,Due date
Hire a reading coach,,2026-09-01,2026-10-30
Train the tutors,J. Ortiz,2026-11-02,2026-09-30
Survey families,K. Lee,2026-09-15,2026-10-15
`,
  "whole.csv": `Action step,Owner,Start date,Due date
Hire a reading coach,J. Ortiz,2026-09-01,2026-10-30
Train the tutors,K. Lee,2026-11-02,2026-12-18
`,
  "letters.csv": "Dear families\nwe wish you a good summer\n",
  "plans/one.csv": "Action step,Owner,Due date\nHire a coach,J. Ortiz,2026-09-01\nTrain tutors,K. Lee,2026-10-01\n",
  "plans/deep/two.csv": "Action step,Owner,Due date\nHire a coach,,2026-09-01\nTrain tutors,K. Lee,2026-10-01\n",
  "empty.xlsx": "",
  "note.xlsx": "%PDF-1.7\n%these are not the bytes of a workbook",
  "cut.xlsx": Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
  "page.xls": "<html><body><table><tr><td>Plan</td></tr></table></body></html>",
  "hostile.csv": `Action step,Owner,Due date
Hire a reading coach,J. Ortiz,2026-09-01
Train <img src=x onerror=alert(1)> the tutors,,2026-09-01
\u001B[2J=cmd|' /C calc'!A0,,2026-09-01
`,
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "throughline-"));
  for (const folder of ["plans/deep", "nothing-here"]) mkdirSync(join(home, folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content);
  await throughline("--version");
});
afterAll(() => rmSync(home, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function throughline(...args: readonly string[]): Promise<Run> {
  return runWith({}, ...args);
}

function runWith(more: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [bin, ...args], { cwd: home, env: { ...env, ...more } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const stack = /\n\s+at |Error:|node:internal/;

describe("throughline check", () => {
  it("says where, what, and what to do, and ends with 1 where something blocks sending", async () => {
    const { code, out, err } = await throughline("check", "broken.csv", "--today", "2026-07-01");
    expect(out).toContain("broken.csv  checked as ");
    expect(out).toContain(", as of Jul 1, 2026");
    expect(out).toContain("✖ Blocks sending  implementation-plan/require-owner");
    expect(out).toMatch(/broken\.csv!B2 {2}“Hire a reading coach” has no owner\./);
    expect(out).toMatch(/→ Write one person or role/);
    expect(out).toMatch(/broken\.csv!D3 .*before it starts/);
    expect(out).toMatch(/\n2 things block sending[^\n]*\.\n$/);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("ends with 0 where nothing blocks sending, and lists what it could not check", async () => {
    const { code, out } = await throughline("check", "whole.csv", "--today", "2026-07-01");
    expect(out).toContain("Not checked\n");
    expect(out).toMatch(/\n {2}\d+ rules: no [^\n]+ sheet/);
    expect(out).toMatch(/Nothing blocks sending[^\n]*\.\n$/);
    expect(code).toBe(0);
  });

  it("does not call a sheet fine that is no part of a plan", async () => {
    const { code, out } = await throughline("check", "letters.csv");
    expect(out).toContain("there was nothing to check");
    expect(out).not.toContain("Nothing blocks sending");
    expect(code).toBe(0);
  });

  it("says of each file it cannot read what is the matter and what to do, and ends with 2", async () => {
    const unread = [
      ["gone.csv", "There is no such file", "Check its name"],
      ["nothing-here", "no workbook in this folder", "Name a workbook"],
      ["*.numbers", "No file matches", "Check the folder"],
      ["empty.xlsx", "This file is empty", "new copy"],
      ["note.xlsx", "not a workbook", "Choose an Excel workbook"],
      ["cut.xlsx", "incomplete", "again"],
      ["page.xls", "web page", "save it as an Excel workbook"],
      ["/dev/null", "not a file", "Name a workbook"],
    ] as const;
    const { code, out, err } = await throughline("check", ...unread.map(([name]) => name));
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2 * unread.length);
    for (const [index, [name, message, hint]] of unread.entries()) {
      expect(lines[2 * index]).toMatch(new RegExp(`^✖ ${name.replace("*", "\\*")}: .*${message}`));
      expect(lines[2 * index + 1]).toContain(hint);
    }
    expect(err).not.toMatch(stack);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("goes on after a file that cannot be read, and ends with the highest code", async () => {
    const { code, out, err } = await throughline("check", "cut.xlsx", "broken.csv", "whole.csv");
    expect(err).toContain("✖ cut.xlsx: ");
    expect(out).toContain("broken.csv  checked as");
    expect(out).toContain("whole.csv  checked as");
    expect(out).toMatch(/in 2 files\. 1 could not be read\.\n$/);
    expect(code).toBe(2);
  });

  it("takes a folder for its workbooks, and a pattern for what it matches", async () => {
    const filesOf = async (name: string) =>
      JSON.parse((await throughline("check", name, "--format", "json")).out).map(({ file }: { file: string }) => file);
    expect(await filesOf("plans")).toEqual([join("plans", "deep", "two.csv"), join("plans", "one.csv")]);
    expect(await filesOf("plans/*.csv")).toEqual([join("plans", "one.csv")]);
  });

  it("prints JSON of the form that other programs rely on, files that cannot be read among it", async () => {
    const { code, out } = await throughline(
      "check",
      "broken.csv",
      "page.xls",
      "--format",
      "json",
      "--today",
      "2026-07-01",
    );
    const [broken, page, ...more] = JSON.parse(out);
    expect(Object.keys(broken)).toEqual(["file", "pack", "findings", "notChecked"]);
    expect(broken).toMatchObject({ file: "broken.csv", pack: "simple-plan" });
    const owner = broken.findings.find(({ rule }: { rule: string }) => rule === "implementation-plan/require-owner");
    expect(owner).toMatchObject({ severity: "error", sheet: "broken.csv", cell: "B2", related: [] });
    expect(Object.keys(owner)).toEqual(["rule", "severity", "sheet", "cell", "message", "key", "related", "fixes"]);
    expect(broken.notChecked[0]).toEqual({ rule: expect.any(String), missing: [expect.any(String)] });
    expect(page).toEqual({
      file: "page.xls",
      error: { code: "file/html", message: expect.any(String), hint: expect.any(String) },
    });
    expect(more).toEqual([]);
    expect(code).toBe(2);
  });

  it("finds the same for the same day", async () => {
    const runs = [1, 2].map(() => throughline("check", "broken.csv", "--format", "json", "--today", "2026-07-01"));
    const [one, two] = await Promise.all(runs);
    expect(one?.out).toBe(two?.out);
  });

  it.each([
    ["github", /^::error file=hostile\.csv,title=hostile\.csv!B3 /],
    ["html", /“Train &lt;img src=x onerror=alert\(1\)&gt; the tutors” has no owner/],
    ["text", /hostile\.csv!B4 {2}“\[2J=cmd\|' \/C calc'!A0” has no owner/],
  ])("writes %s, and keeps hostile cells mere text", async (format, holds) => {
    const { code, out } = await throughline("check", "hostile.csv", "--format", format);
    expect(out).toMatch(holds);
    expect(out).not.toContain("\u001B");
    if (format === "html") expect(out).not.toContain("<img");
    expect(code).toBe(1);
  });

  it("writes a report to a file, in the form of its ending, and nothing else", async () => {
    const { code, out } = await throughline("check", "broken.csv", "--output", "report.html");
    expect(readFileSync(join(home, "report.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(readdirSync(home).filter((name) => name.includes("report"))).toEqual(["report.html"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });

  it("never writes its report over a plan", async () => {
    const { code, err } = await throughline("check", "plans", "--output", "plans/one.csv");
    expect(err).toContain("the report would replace it");
    expect(readFileSync(join(home, "plans/one.csv"), "utf8")).toBe(files["plans/one.csv"]);
    expect(code).toBe(2);
  });

  it("says so when the report cannot be written", async () => {
    const { code, err } = await throughline("check", "broken.csv", "--output", "no-folder/report.html");
    expect(err).toContain("could not be written");
    expect(err).not.toMatch(stack);
    expect(code).toBe(2);
  });

  it("checks by the rules asked for, and shows the severities asked for", async () => {
    const one = await throughline(
      "check",
      "broken.csv",
      "--format",
      "json",
      "--rule",
      "implementation-plan/require-owner",
    );
    expect(JSON.parse(one.out)[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      "implementation-plan/require-owner",
    ]);
    const errors = await throughline("check", "broken.csv", "--format", "json", "--severity", "error");
    const severities = JSON.parse(errors.out)[0].findings.map(({ severity }: { severity: string }) => severity);
    expect(new Set(severities)).toEqual(new Set(["error"]));
  });

  it.each([
    [["check", "broken.csv", "--format", "xml"], "There is no form of report called “xml”", "text, json"],
    [["check", "broken.csv", "--today", "7/1/2026"], "“7/1/2026” is not a day", "2026-09-01"],
    [["check", "broken.csv", "--pack", "simple-plans"], "There is no pack “simple-plans”", "Did you mean simple-plan?"],
    [["check", "broken.csv", "--formt", "json"], "Unknown option “--formt”", "Did you mean --format?"],
    [["check"], "Missing argument “files”", "--help"],
    [["chek", "broken.csv"], "Unknown command “chek”", "Did you mean check?"],
    [["read", "broken.csv", "--sheet", "Brokn.csv"], "There is no sheet “Brokn.csv”", "Did you mean broken.csv?"],
    [["read", "a.csv", "b.csv"], "Too many arguments", "--help"],
  ])("answers %j with a sentence, and ends with 2", async (args, message, hint) => {
    const { code, out, err } = await throughline(...args);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(err).not.toMatch(stack);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("throughline read", () => {
  it("shows what a table was taken for, with reasons, and which columns are theirs", async () => {
    const { code, out } = await throughline("read", "whole.csv");
    expect(out).toMatch(/Implementation plan, (fairly )?sure/);
    expect(out).toMatch(/\n {4}It has “Action step”/);
    expect(out).toContain("Headings in row 1; 2 records in rows 2 to 3.");
    expect(out).toMatch(/B {2}Owner +Owner, sure: /);
    expect(code).toBe(0);
  });

  it("prints a reading of exactly this form", async () => {
    const { out } = await throughline("read", "plans/one.csv", "--json");
    expect(JSON.parse(out)).toEqual({
      file: "one.csv",
      sheets: [
        {
          sheet: "one.csv",
          tables: [
            {
              kind: "implementation-plan",
              kindConfidence: expect.any(Number),
              headerRow: 0,
              headerRows: [0],
              dataStart: 1,
              dataEnd: 2,
              columns: ["actionStep", "owner", "end"].map((field, index) => ({
                index,
                heading: expect.any(String),
                field,
                period: null,
                confidence: expect.any(Number),
                because: expect.any(String),
              })),
            },
          ],
        },
      ],
    });
  });

  it("prints the cells as they stand", async () => {
    const { out } = await throughline("read", "letters.csv", "--cells", "--json");
    expect(JSON.parse(out)).toEqual({
      sheets: [{ name: "letters.csv", rows: [["Dear families"], ["we wish you a good summer"]] }],
    });
  });

  it.each(["gone.csv", "cut.xlsx", "nothing-here"])(
    "says what is the matter with %s, and ends with 2",
    async (name) => {
      for (const more of [[], ["--json"], ["--cells", "--json"]]) {
        const { code, out, err } = await throughline("read", name, ...more);
        expect(err).toMatch(/^✖ [^\n]+\n {2}[^\n]+\n$/);
        expect({ code, out }).toEqual({ code: 2, out: "" });
      }
    },
  );
});

describe("README.md", () => {
  const root = join(import.meta.dirname, "../../..");
  const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const [start = "", read = ""] = blocks.flatMap(([, language, block = ""]) => (language === "" ? block : []));
  // How many there are may change with every rule; what they look like may not.
  const uncounted = (text: string) => text.replace(/^\d+ things.*$/m, "N things block sending");

  it.each([
    ["check", start, ["check", join(root, "samples/juniper-valley.xlsx"), "--today", "2026-11-20"]],
    ["read", read, ["read", join(root, "samples/juniper-valley-messy.csv")]],
  ])("shows lines that %s really prints", async (_, shown, args) => {
    const { out } = await throughline(...args);
    const lines = uncounted(shown).split("\n");
    const told = lines.filter((line) => line.trim() !== "" && line.trim() !== "…");
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((line) => !uncounted(out).includes(line))).toEqual([]);
  });
});

describe("throughline", () => {
  it.each([[["--help"]], [["help", "check"]], [["read", "--help"]]])("%j is help with examples", async (args) => {
    const { code, out, err } = await throughline(...args);
    expect(out).toContain("Examples:\n  throughline ");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("without anything shows how it is used, and ends with 2", async () => {
    const { code, out, err } = await throughline();
    expect(err).toContain("Usage: throughline");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("prints its version", async () => {
    expect((await throughline("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("colors only where asked: FORCE_COLOR asks, NO_COLOR wins", async () => {
    expect((await runWith({ FORCE_COLOR: "1" }, "check", "broken.csv")).out).toContain("\u001B[31m");
    expect((await runWith({ FORCE_COLOR: "1", NO_COLOR: "1" }, "check", "broken.csv")).out).not.toContain("\u001B");
    expect((await throughline("check", "broken.csv")).out).not.toContain("\u001B");
  });

  it.skipIf(process.platform === "win32" || !existsSync("/bin/sh"))("stops quietly when its reader leaves", () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `Step number ${row},,2026-09-01`).join("\n");
    writeFileSync(join(home, "long.csv"), `Action step,Owner,Due date\n${rows}\n`);
    const piped = `"${process.execPath}" "${bin}" read long.csv --cells --json 2>&1 | head -n 1`;
    expect(execFileSync("/bin/sh", ["-c", piped], { cwd: home, encoding: "utf8" })).toBe('{"sheets": [\n');
  });
});
