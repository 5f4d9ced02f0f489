import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { type Disk, type FileState, nodeDisk } from "./disk.ts";
import { writeWhole } from "./whole-file.ts";

const ONLY_FOR_ME = 0o600;

/** What this person keeps for themselves, in a file of their own. It is made when something is first kept. */
export function mineIn(path: string, disk: Disk = nodeDisk): WorkbookHost["mine"] {
  return {
    get: async (key) => {
      const kept = await readKept(disk, path);
      return Object.hasOwn(kept, key) ? (kept[key] ?? null) : null;
    },
    set: async (key, value) => {
      const { [key]: _, ...others } = await readKept(disk, path);
      const kept = value === null ? others : { ...others, [key]: value };
      await write(disk, path, new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`));
    },
  };
}

/** Where programs keep what belongs to a person, on this system. */
export function usualPlace(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  const folder = XDG_CONFIG_HOME ?? APPDATA ?? join(homedir(), ".config");
  return join(folder, "throughline", "mine.json");
}

async function readKept(disk: Disk, path: string): Promise<Readonly<Record<string, string>>> {
  try {
    return textsOf(JSON.parse(new TextDecoder().decode(await disk.read(path))));
  } catch {
    // Not there yet, or not ours: nothing is kept.
    return {};
  }
}

function textsOf(kept: unknown): Record<string, string> {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[key, value]] : [],
    ),
  );
}

async function write(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const state = await stateOf(disk, path);
  if (state) await writeWhole(disk, { path, state }, bytes);
  else {
    await mkdir(dirname(path), { recursive: true });
    await disk.create(path, bytes, ONLY_FOR_ME);
  }
}

async function stateOf(disk: Disk, path: string): Promise<FileState | null> {
  try {
    return await disk.state(path);
  } catch {
    return null;
  }
}
