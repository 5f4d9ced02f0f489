import type { GivenFile } from "../file/held-file.ts";
import type { Words } from "../words/index.ts";
import { type FileHandle, pickPlace } from "./file-handles.ts";

/** Where a workbook came from and goes back to; null where it has no place yet. */
export interface Place {
  readonly handle: FileHandle;
  /** When it was last changed, as far as we know. */
  readonly changedAt: number;
}

export interface Saved {
  /** False where nothing was written, as where the person thought better of it. */
  readonly went: boolean;
  readonly place: Place | null;
  readonly sentence: string | null;
}

/** Writes the workbook back to where it came from; asks for a place, or downloads it, where it came from nowhere. */
export async function save(file: GivenFile, place: Place | null, words: Words["said"]): Promise<Saved> {
  if (place === null) return saveCopy(file, words);
  const { handle, changedAt } = place;
  try {
    const now = await handle.getFile();
    if (now.lastModified !== changedAt) return stays(place, words.changedElsewhere(handle.name));
    return { went: true, place: await write(handle, file.bytes), sentence: words.savedAs(handle.name) };
  } catch {
    return stays(place, words.notAllowed(handle.name));
  }
}

/** Asks for a place; where the browser cannot ask, the workbook goes into the downloads. */
export async function saveCopy(file: GivenFile, words: Words["said"]): Promise<Saved> {
  const handle = await pickPlace(file.name);
  if (handle === null) return stays(null, null);
  if (handle === "no-picker") {
    download(file.name, file.bytes);
    const beside = keptName(file.name);
    if (file.kept !== "") download(beside, new TextEncoder().encode(`\ufeff${file.kept}`));
    const sentence = file.kept === "" ? words.downloaded(file.name) : words.savedKept(file.name, beside);
    return { went: true, place: null, sentence };
  }
  try {
    return { went: true, place: await write(handle, file.bytes), sentence: words.savedAs(handle.name) };
  } catch {
    return stays(null, words.notAllowed(handle.name));
  }
}

async function write(handle: FileHandle, bytes: Uint8Array): Promise<Place> {
  const stream = await handle.createWritable();
  await stream.write(blobOf(bytes));
  await stream.close();
  return { handle, changedAt: (await handle.getFile()).lastModified };
}

function stays(place: Place | null, sentence: string | null): Saved {
  return { went: false, place, sentence };
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(blobOf(bytes));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)]);
}

/** What we keep for a .csv file lies beside it under this name. */
function keptName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.throughline.csv`;
}
