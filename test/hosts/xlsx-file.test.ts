import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { type Disk, nodeDisk } from "@throughline/xlsx-host/src/disk.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "throughline-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

hostSuite(it, expect, {
  open: async (workbook, { datesFrom1904 = false } = {}) => {
    const path = join(await mkdtemp(join(folder, "case-")), "plan.xlsx");
    await writeFile(path, fileOf(workbook, { datesFrom1904 }));
    let calls = 0;
    const host = openFile(path, {
      timeZone: workbook.timeZone,
      disk: counting(() => {
        calls += 1;
      }),
      mine: join(folder, "kept", `${path.length}-mine.json`),
    });
    return {
      host,
      calls: () => calls,
      // Look where it is, when it was changed and what is in it; who else has it open; write, look again, rename.
      callsForApply: 7,
      elsewhere: async (changes) => {
        const after = applyChanges(await openFile(path).read(), changes).workbook;
        await writeFile(path, fileOf(after, { datesFrom1904 }));
      },
    };
  },
  skip: [
    {
      reason: "nobody sees the cells of a file",
      cases: [
        "show: selects the cells",
        "show: nothing leaves the selection alone",
        "selection: is what the person selected",
        "watchSelection: tells what the person selects, until it is told to stop",
      ],
    },
    {
      reason: "a file does not tell that it is changed",
      cases: ["watch: tells which sheet somebody changed, until it is told to stop"],
    },
  ],
});

function counting(count: () => void): Disk {
  const counted =
    <A extends readonly unknown[], R>(use: (...given: A) => R) =>
    (...given: A): R => {
      count();
      return use(...given);
    };
  return {
    resolve: counted(nodeDisk.resolve),
    read: counted(nodeDisk.read),
    state: counted(nodeDisk.state),
    list: counted(nodeDisk.list),
    create: counted(nodeDisk.create),
    rename: counted(nodeDisk.rename),
    remove: counted(nodeDisk.remove),
  };
}
