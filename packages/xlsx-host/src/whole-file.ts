import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Disk, FileState } from "./disk.ts";
import { inWords } from "./file-errors.ts";

/** A file as it was at one moment. */
export interface WholeFile {
  /** Where it really is. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly state: FileState;
}

export async function readWhole(disk: Disk, path: string): Promise<WholeFile> {
  try {
    const resolved = await disk.resolve(path);
    const state = await disk.state(resolved);
    return { path: resolved, bytes: await disk.read(resolved), state };
  } catch (error) {
    throw inWords(error, path);
  }
}

/**
 * Writes a file anew, all of it or nothing: into a new file beside it, down to the disk, which then takes its place.
 * Whatever stops it on the way, the old file is whole. Refuses where somebody wrote to the file since it was read.
 */
export async function writeWhole(disk: Disk, { path, state }: Omit<WholeFile, "bytes">, bytes: Uint8Array) {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await disk.create(beside, bytes, state.mode);
    if (!isSame(state, await disk.state(path))) throw changedMeanwhile(path);
    await disk.rename(beside, path);
  } catch (error) {
    await disk.remove(beside);
    throw inWords(error, path);
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return one.size === other.size && one.changedAtMs === other.changedAtMs && one.inode === other.inode;
}

function changedMeanwhile(path: string): AppError {
  return new AppError(
    "host/changed-meanwhile",
    phrase("Another program wrote to “{file}” at the same moment, so nothing was changed.", { file: basename(path) }),
    "Check again, and then make your changes.",
  );
}
