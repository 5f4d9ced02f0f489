import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fitsPattern } from "./name-pattern.ts";

// Old formats too: who has one in the folder is told what to do with it.
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|csv|tsv|xls|xlsb|ods)$/i;
// “~$” begins the lock file that Excel keeps beside an open workbook.
// What we keep beside a .csv file is no plan either.
const PASSED_OVER = /^(?:\.|~\$|node_modules$)|\.throughline\.csv$/i;

/**
 * The files that the names on a command line stand for, each once: a file itself, the workbooks in a folder and in the
 * folders inside it, or what a pattern such as "plans/*.xlsx" matches. A name that stands for none is kept as it is, so
 * that opening it says what is the matter.
 */
export async function findWorkbooks(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map(filesOf));
  return [...new Set(found.flatMap((files, index) => (files.length > 0 ? files : (names[index] ?? []))))];
}

async function filesOf(name: string): Promise<readonly string[]> {
  const about = await stat(name).catch(() => null);
  if (about?.isDirectory()) return workbooksIn(name);
  if (about || !/[*?]/.test(name)) return [name];
  return matching(name);
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [folder];
  const inside = entries
    .filter(({ name }) => !PASSED_OVER.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(path);
      return WORKBOOK.test(entry.name) ? [path] : [];
    });
  return (await Promise.all(inside)).flat();
}

/** Shells other than Windows' own do this themselves. Here * and ? match within one name. */
async function matching(pattern: string): Promise<string[]> {
  const parts = pattern.split(/[\\/]/);
  let folders = [pattern.startsWith("/") ? "/" : ""];
  for (const part of parts) {
    if (part === "") continue;
    const steps = folders.map(async (folder) => {
      if (!/[*?]/.test(part)) return [join(folder, part)];
      const names = await readdir(folder || ".").catch(() => []);
      return names
        .filter((name) => !PASSED_OVER.test(name) && fitsPattern(name, part))
        .map((name) => join(folder, name));
    });
    folders = (await Promise.all(steps)).flat();
  }
  const there = await Promise.all(
    folders.map(async (path) => ((await stat(path).catch(() => null)) ? filesOf(path) : [])),
  );
  return there.flat().sort();
}
