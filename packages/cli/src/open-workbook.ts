import { readdir, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";

const LARGEST_MB = 500;

/** Reads a workbook from a file. Throws an AppError that says what is the matter and what to do. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const bytes = await bytesOf(path).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : fileError(path, cause);
  });
  return readWorkbook(bytes, { name: basename(path), inflate: nodeInflate });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const about = await stat(path);
  if (about.isDirectory()) {
    if ((await readdir(path)).some((name) => /\.(?:xlsx|csv)$/i.test(name))) {
      throw new AppError("file/folder", "This is a folder.", "Name one of the workbooks in it.");
    }
    throw new AppError(
      "file/empty-folder",
      "There is no workbook in this folder.",
      "Name a workbook, or another folder.",
    );
  }
  // A pipe or a device may never end.
  if (!about.isFile()) {
    throw new AppError("file/not-file", "This is not a file.", "Name a workbook (.xlsx) or a .csv file.");
  }
  if (about.size > LARGEST_MB * 1e6) {
    throw new AppError(
      "file/too-large",
      phrase("This file is larger than {most} MB, so it was not opened.", { most: LARGEST_MB }),
      "Remove what is not needed from it, or copy its sheets into a new workbook.",
    );
  }
  return readFile(path);
}

export function fileError(path: string, cause: unknown): AppError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return /[*?]/.test(path)
        ? new AppError("file/not-found", "No file matches this pattern.", "Check the folder and the ending.", { cause })
        : new AppError("file/not-found", "There is no such file.", "Check its name and its folder.", { cause });
    case "EACCES":
    case "EPERM":
      return new AppError("file/no-permission", "You may not read this file.", "Ask its owner to share it with you.", {
        cause,
      });
    case "EBUSY":
      return new AppError("file/busy", "Another program holds this file.", "Close it there, and try again.", { cause });
    default:
      return new AppError(
        "file/unreadable",
        phrase("This file could not be read ({code}).", { code: String(code) }),
        "Copy it elsewhere and try again.",
        {
          cause,
        },
      );
  }
}
