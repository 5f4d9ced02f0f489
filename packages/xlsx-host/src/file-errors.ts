import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";

const READ_ONLY = [
  "host/no-permission",
  "may not be changed by you",
  "Ask its owner, or save a copy and work on that.",
];

/** What the system says when something about a file fails, by its code: our own code, what is so, and what to do. */
const SAYINGS: Readonly<Record<string, readonly string[]>> = {
  ENOENT: ["host/file-gone", "is not there any more", "It may have been moved or renamed. Look where it is now."],
  ENOTDIR: ["host/file-gone", "is not there", "Look where it is now."],
  EISDIR: ["host/no-file", "is a folder", "Choose the workbook in it."],
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: ["host/no-permission", "lies where nothing can be written", "Save a copy somewhere else and work on that."],
  EBUSY: ["host/in-use", "is in use by another program", "Close it there, and try again."],
  ETXTBSY: ["host/in-use", "is in use by another program", "Close it there, and try again."],
  ENOSPC: [
    "host/disk-full",
    "could not be written: the disk is full",
    "Make room, and try again. Nothing was changed.",
  ],
  EDQUOT: ["host/disk-full", "could not be written: your share of the disk is full", "Make room, and try again."],
};

/** An error of the file system as a person can use it; any other one as it is. */
export function inWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const saying = Object.hasOwn(SAYINGS, code) && !(error instanceof AppError) ? SAYINGS[code] : undefined;
  if (!saying) return error;
  const [ours = "host/file", what = "", hint = ""] = saying;
  return new AppError(ours, `“${basename(path)}” ${what}.`, hint, { cause: error });
}
