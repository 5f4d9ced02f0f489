/*
 * Files that a browser may write back to, once the person allows it. TypeScript does not know these parts of it, and
 * browsers other than Chromium do not have them.
 */

export interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Blob): Promise<void>; close(): Promise<void> }>;
}

declare global {
  interface Window {
    readonly showOpenFilePicker?: (options: object) => Promise<FileHandle[]>;
    readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
  }
  interface DataTransferItem {
    readonly getAsFileSystemHandle?: () => Promise<unknown>;
  }
}

const TYPES = [
  {
    description: "Excel, CSV",
    accept: {
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx", ".xlsm"],
      "text/csv": [".csv", ".tsv", ".txt"],
    },
  },
];

/** Asks for a file to open. "no-picker" where the browser has no such way to ask; null where none is chosen. */
export async function pickFile(): Promise<FileHandle | null | "no-picker"> {
  if (!window.showOpenFilePicker) return "no-picker";
  try {
    const [handle = null] = await window.showOpenFilePicker({ types: TYPES });
    return handle;
  } catch (error) {
    return notChosen(error);
  }
}

/** Asks where to save. */
export async function pickPlace(name: string): Promise<FileHandle | null | "no-picker"> {
  if (!window.showSaveFilePicker) return "no-picker";
  try {
    return await window.showSaveFilePicker({ suggestedName: name });
  } catch (error) {
    return notChosen(error);
  }
}

function notChosen(error: unknown): null | "no-picker" {
  return error instanceof DOMException && error.name === "AbortError" ? null : "no-picker";
}

/** The file dropped here, with a way to write back to it where the browser gives one. */
export async function droppedFile(
  transfer: DataTransfer,
): Promise<{ readonly file: File; readonly handle: FileHandle | null; readonly others: number } | null> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const [first] = items;
  const file = first?.getAsFile();
  if (!first || !file) return null;
  const handle = await first.getAsFileSystemHandle?.().catch(() => null);
  return { file, handle: isFileHandle(handle) ? handle : null, others: items.length - 1 };
}

function isFileHandle(handle: unknown): handle is FileHandle {
  return typeof handle === "object" && handle !== null && "kind" in handle && handle.kind === "file";
}
