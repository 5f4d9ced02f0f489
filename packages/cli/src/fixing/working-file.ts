import { copyFile, mkdtemp, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { besideCsv, isCsv } from "@throughline/xlsx-host/src/index.ts";
import { fileError } from "../open-workbook.ts";

/** A file to work on, and how to put it where the person wants it. */
export interface WorkingFile {
  readonly path: string;
  /** Puts the finished file in its place, at once. */
  finish(): Promise<void>;
  /** Leaves nothing behind, whether it was finished or not. */
  discard(): Promise<void>;
}

/** The file itself, or a copy that takes the place of `output` once it is finished: until then nobody sees it. */
export async function workingFile(file: string, output: string | undefined): Promise<WorkingFile> {
  if (output === undefined || (await isSame(file, output))) {
    return { path: file, finish: async () => {}, discard: async () => {} };
  }
  if (extname(file).toLowerCase() !== extname(output).toLowerCase()) {
    throw new AppError(
      "output/other-kind",
      phrase("“{file}” cannot become “{output}”: a workbook stays of its kind.", {
        file: basename(file),
        output: basename(output),
      }),
      phrase("Let the name end in {ending}.", { ending: extname(file) }),
    );
  }
  const folder = await copied(file, output);
  const path = join(folder, basename(output));
  return {
    path,
    finish: async () => {
      // Notes and log first: a workbook without its log cannot be taken back.
      if (isCsv(output)) await rename(besideCsv(path), besideCsv(output)).catch(ignoreMissing);
      await rename(path, output);
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

async function copied(file: string, output: string): Promise<string> {
  try {
    await realpath(file);
  } catch (cause) {
    throw fileError(file, cause);
  }
  const folder = await mkdtemp(join(dirname(output), ".throughline-")).catch((cause: unknown) => {
    throw new AppError(
      "output/not-written",
      phrase("Nothing can be written to “{output}”.", { output: { whole: output } }),
      "Check that the folder is there and that you may write in it.",
      { cause },
    );
  });
  const path = join(folder, basename(output));
  await copyFile(file, path);
  if (isCsv(file)) await copyFile(besideCsv(file), besideCsv(path)).catch(ignoreMissing);
  return folder;
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return a !== null && a === b;
}
