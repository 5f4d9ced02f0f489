import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Disk, nodeDisk } from "./disk.ts";
import { openFile } from "./index.ts";
import { readWhole, writeWhole } from "./whole-file.ts";

let folder = "";
let path = "";
const OLD = new Uint8Array(5_000).fill(1);
const NEW = new Uint8Array(9_000).fill(2);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "throughline-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  path = join(await mkdtemp(join(folder, "case-")), "plan.xlsx");
  await writeFile(path, OLD);
});

async function contents(): Promise<"old" | "new" | "broken"> {
  const now = await readFile(path);
  return now.equals(OLD) ? "old" : now.equals(NEW) ? "new" : "broken";
}

async function codeOf(outcome: Promise<unknown>): Promise<string> {
  const error = await outcome.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : String(error);
}

describe("a file is written whole or not at all", () => {
  it("the new bytes take the place of the old ones, and nothing else is left beside", async () => {
    await writeWhole(nodeDisk, await readWhole(nodeDisk, path), NEW);
    expect(await contents()).toBe("new");
    expect(await readdir(join(path, ".."))).toEqual(["plan.xlsx"]);
  });

  it("the file keeps its mode", async () => {
    await chmod(path, 0o640);
    await writeWhole(nodeDisk, await readWhole(nodeDisk, path), NEW);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("a link goes on leading to the file", async () => {
    const link = join(path, "..", "link.xlsx");
    await symlink(path, link);
    await writeWhole(nodeDisk, await readWhole(nodeDisk, link), NEW);
    expect(await contents()).toBe("new");
    expect((await readFile(link)).equals(NEW)).toBe(true);
  });

  const calls = ["create", "state", "rename"] as const;
  it.each(calls)("the old file stays when the disk fails at “%s”", async (call) => {
    const file = await readWhole(nodeDisk, path);
    const disk: Disk = {
      ...nodeDisk,
      [call]: () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    };
    expect(await codeOf(writeWhole(disk, file, NEW))).toBe("host/disk-full");
    expect(await contents()).toBe("old");
    expect(await readdir(join(path, ".."))).toEqual(["plan.xlsx"]);
  });

  it("the old file stays wherever the writing of the new one breaks off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(NEW.length), async (written) => {
        const disk: Disk = {
          ...nodeDisk,
          create: async (beside, bytes) => {
            await writeFile(beside, bytes.subarray(0, written));
            throw new Error("power cut");
          },
        };
        await codeOf(writeWhole(disk, await readWhole(nodeDisk, path), NEW));
        expect(await contents()).toBe("old");
      }),
      { numRuns: 30 },
    );
  });

  it("nothing is written over what somebody else wrote meanwhile", async () => {
    const file = await readWhole(nodeDisk, path);
    await writeFile(path, "theirs");
    await utimes(path, new Date(), new Date(Date.now() + 5_000));
    expect(await codeOf(writeWhole(nodeDisk, file, NEW))).toBe("host/changed-meanwhile");
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it("a process killed at any moment leaves a whole file behind", async () => {
    const program = join(folder, "write-forever.mjs");
    await build({
      stdin: { contents: WRITE_FOREVER, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: program,
    });
    for (const waitMs of [1, 3, 7, 15, 31, 50]) {
      const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "ignore"] });
      await started(child);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await contents()).not.toBe("broken");
    }
  });
});

// Writes the two contents in turn, as fast as it can, until it is killed.
const WRITE_FOREVER = `
  import { nodeDisk } from "./disk.ts";
  import { readWhole, writeWhole } from "./whole-file.ts";
  const path = process.argv[2] ?? "";
  const contents = [new Uint8Array(9000).fill(2), new Uint8Array(5000).fill(1)];
  for (let turn = 0; ; turn += 1) {
    await writeWhole(nodeDisk, await readWhole(nodeDisk, path), contents[turn % 2] ?? contents[0]);
    if (turn === 0) console.log("started");
  }`;

async function started(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, "data");
}

describe("what is wrong with a file is said in words", () => {
  it.each([
    ["gone", () => join(path, "..", "other.xlsx"), "host/file-gone"],
    ["a folder", () => join(path, ".."), "host/no-file"],
  ])("%s", async (_, where, code) => {
    expect(await codeOf(openFile(where()).read())).toBe(code);
  });

  it.each([
    ["~$plan.xlsx", "Excel"],
    [".~lock.plan.xlsx#", "LibreOffice"],
  ])("nothing is written while %s says that %s has the file open", async (mark, program) => {
    await writeFile(path, "Step,Owner\nHire,J. Ortiz\n");
    await writeFile(join(path, "..", mark), "somebody");
    const edit = {
      kind: "set-cell",
      at: { sheet: "plan.xlsx", row: 1, col: 0 },
      was: { value: "Hire", formula: null },
      to: { value: "Hire two", formula: null },
      witness: [],
    } as const;
    const outcome = openFile(path).apply([{ title: "Reword", edits: [edit] }]);
    await expect(outcome).rejects.toThrow(new RegExp(`is open in ${program}`));
    expect(await readFile(path, "utf8")).toBe("Step,Owner\nHire,J. Ortiz\n");
  });
});
