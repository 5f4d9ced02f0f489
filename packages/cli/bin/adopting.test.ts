import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const bin = join(import.meta.dirname, "throughline.mjs");
const plan = fileOf(
  markdownWorkbook(`
    | Action steps | ID | Task         | Who      | Due date   | Board color | Status      |
    |              | 1  | Hire coach   | J. Ortiz | 2026-09-01 | red         | In progress |
    |              | 2  | Train tutors | A. Lee   | 46296      | blue        | Complete    |
    |              | 3  | Buy books    | A. Lee   | 2026-11-01 | blue        | Not started |
    |              |    | Rent rooms   | A. Lee   | 2026-12-01 |             |             |
  `),
);

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "throughline-adopt-"));
});
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => writeFileSync(join(home, "plan.xlsx"), plan));

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

function bytes(name: string): Buffer {
  return readFileSync(join(home, name));
}

describe("throughline adopt", () => {
  it("tells what it would do, and changes nothing in a trial or without a yes", async () => {
    const { code, out, err } = await throughline("adopt", "plan.xlsx", "--dry-run");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("'Action steps'!A1:F5\n");
    expect(out).toContain(
      "  + Records that this is “Implementation plan” and which field 5 columns hold: “ID”, “Task”, “Who”, “Due date”, “Status”.\n",
    );
    expect(out).toContain("  + Gives 1 row an id under “ID”: 4.\n");
    expect(out).toContain("  + Shows 1 bare number under “Due date” as the date it is.\n");
    expect(out).toMatch(
      / {2}\+ Offers \d+ choices in a drop-down on 4 rows of “Status”; other words stay possible\.\n/,
    );
    expect((await throughline("adopt", "plan.xlsx")).out).toContain(
      "Nothing was changed. Say --yes to do all of this.",
    );
    expect(bytes("plan.xlsx").equals(Buffer.from(plan))).toBe(true);
  });

  it("does it, is known from then on, has nothing more to do, and is taken back", async () => {
    const done = await throughline("adopt", "plan.xlsx", "--yes", "--who", "Maria Ortiz");
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toContain("Done in plan.xlsx. “throughline undo plan.xlsx” takes all of it back.");
    const read = await throughline("read", "plan.xlsx", "--json");
    expect(read.out.match(/"because": "Its stamp says so\."/g)).toHaveLength(5);
    expect((await throughline("adopt", "plan.xlsx", "--yes")).out).toContain("There is nothing to do here.");

    const undone = await throughline("undo", "plan.xlsx");
    expect(undone).toMatchObject({ code: 0, err: "" });
    expect((await throughline("read", "plan.xlsx", "--json")).out).not.toContain("Its stamp says so.");
    const cells = await throughline("read", "plan.xlsx", "--cells", "--sheet", "Action steps");
    writeFileSync(join(home, "plan.xlsx"), plan);
    expect(cells).toEqual(await throughline("read", "plan.xlsx", "--cells", "--sheet", "Action steps"));
  });

  it("does only what is asked for, elsewhere if so asked", async () => {
    const { out } = await throughline(
      "adopt",
      "plan.xlsx",
      "--only",
      "names",
      "--only",
      "notes",
      "-o",
      "named.xlsx",
      "--yes",
    );
    expect(out).not.toMatch(/drop-down|bare number|an id/);
    expect(bytes("plan.xlsx").equals(Buffer.from(plan))).toBe(true);
    expect(bytes("named.xlsx").equals(Buffer.from(plan))).toBe(false);
  });

  it("names what there is where a sheet, table, kind or part is not", async () => {
    const all = await Promise.all([
      throughline("adopt", "plan.xlsx", "--sheet", "Steps"),
      throughline("adopt", "plan.xlsx", "--sheet", "Action steps", "--table", "2"),
      throughline("adopt", "plan.xlsx", "--kind", "roster"),
      throughline("adopt", "plan.xlsx", "--only", "colors"),
    ]);
    expect(all.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    const said = all.map(({ err }) => err);
    expect(said[0]).toContain("There is no sheet “Steps”.");
    expect(said[1]).toContain("There is no table 2 on “Action steps”.");
    expect(said[2]).toContain("Give its name with --sheet.");
    expect(said[3]).toContain("names, drop-downs, formats, notes, ids");
  });

  it("gives a .csv file ids and says what it cannot hold", async () => {
    const csv = "Action step,Owner,Status\nHire coach,J. Ortiz,Complete\nTrain tutors,A. Lee,In progress\n";
    writeFileSync(join(home, "plan.csv"), csv);
    const { out } = await throughline("adopt", "plan.csv", "--new-ids", "--yes");
    expect(out).toContain("A text file holds cells and nothing else: no names, no drop-downs, no formats, no notes.");
    expect(bytes("plan.csv").toString()).toBe(
      "Action step,Owner,Status,ID\nHire coach,J. Ortiz,Complete,1\nTrain tutors,A. Lee,In progress,2\n",
    );
    await throughline("undo", "plan.csv");
    // The fields of the new column are there still, and empty.
    expect(bytes("plan.csv").toString()).toBe(csv.replaceAll("\n", ",\n"));
  });

  it("says what the guide says it does", async () => {
    const guide = readFileSync(join(root, "docs", "guide-district-staff.md"), "utf8");
    const [, args = "", printed = ""] = /\.mjs adopt (samples\/[^\n]*)\n```\n\n```text\n([^`]*)```/.exec(guide) ?? [];
    const [file = "", ...options] = args.split(" ");
    copyFileSync(join(root, file), join(home, "sample.xlsx"));
    const { out } = await throughline("adopt", "sample.xlsx", ...options);
    expect(printed).not.toBe("");
    expect(out.replace(/\s+/g, " ").trim()).toBe(printed.replace(/\s+/g, " ").trim());
  });
});
