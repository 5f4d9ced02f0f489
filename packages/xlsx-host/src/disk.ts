import { type FileHandle, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** What tells one state of a file from another. */
export interface FileState {
  readonly size: number;
  readonly changedAtMs: number;
  readonly inode: number;
  readonly mode: number;
}

/** The few things done to files, each of them one call: a test can fail or stop at any of them. */
export interface Disk {
  /** The path itself, where the one given is a link to it. */
  readonly resolve: (path: string) => Promise<string>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly state: (path: string) => Promise<FileState>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Writes a file that is not there yet, down to the disk itself. */
  readonly create: (path: string, bytes: Uint8Array, mode: number) => Promise<void>;
  /** Takes the place of a file that is there, at once. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export const nodeDisk: Disk = {
  resolve: realpath,
  read: (path) => readFile(path),
  state: async (path) => {
    const { size, mtimeMs, ino, mode } = await stat(path);
    return { size, changedAtMs: mtimeMs, inode: ino, mode };
  },
  list: readdir,
  create: async (path, bytes, mode) => {
    const file = await open(path, "wx", mode);
    await closing(file, async () => {
      await file.writeFile(bytes);
      // The mode given to `open` is cut by the process's own mask.
      await file.chmod(mode & 0o7777);
      await file.sync();
    });
  },
  rename: async (from, to) => {
    await rename(from, to);
    await syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { force: true }),
};

async function closing(file: FileHandle, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } finally {
    await file.close();
  }
}

/** Makes a renaming last through a power cut, where the system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await closing(folder, () => folder.sync());
  } catch {
    // Windows has no such thing, and keeps its folders by itself.
  }
}
