import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findWorkbooks } from "./find-workbooks.ts";

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "find-"));
  const files = ["b.xlsx", "A.XLSX", "~$b.xlsx", ".hidden.xlsx", "notes.txt", "old.xls", "[1].csv", "plans/c.csv"];
  for (const folder of ["plans/deep", "plans/node_modules", "empty"])
    mkdirSync(join(home, folder), { recursive: true });
  for (const file of [...files, "plans/deep/d.xlsm", "plans/node_modules/e.xlsx"]) writeFileSync(join(home, file), "");
});
afterAll(() => rmSync(home, { recursive: true }));

it.each([
  ["a file is itself, whatever its ending", ["notes.txt"], ["notes.txt"]],
  ["a file whose name looks like a pattern is itself", ["[1].csv"], ["[1].csv"]],
  [
    "a folder is its workbooks and those of the folders inside, without lock files and hidden ones",
    ["."],
    ["A.XLSX", "[1].csv", "b.xlsx", "old.xls", "plans/c.csv", "plans/deep/d.xlsm"],
  ],
  ["a star matches within one name", ["*.xlsx"], ["A.XLSX", "b.xlsx"]],
  ["a star matches folders on the way", ["p*/*.csv"], ["plans/c.csv"]],
  ["a question mark is one letter", ["?.xlsx"], ["A.XLSX", "b.xlsx"]],
  ["a file named twice comes once", ["b.xlsx", "*.xlsx"], ["b.xlsx", "A.XLSX"]],
  ["a name that is not there stays, to be spoken of", ["gone.xlsx", "*.numbers"], ["gone.xlsx", "*.numbers"]],
  ["so does a folder without workbooks", ["empty"], ["empty"]],
])("%s", async (_, names, found) => {
  const paths = await findWorkbooks(names.map((name) => join(home, name)));
  expect(paths.map((path) => relative(home, path))).toEqual(found);
});
