import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";

interface FileTrouble {
  /** Our own code. */
  readonly code: string;
  /** What is so with the file. */
  readonly says: (file: string) => Phrase;
  /** What to do. */
  readonly hint: Phrase;
}

const GONE: FileTrouble = {
  code: "host/file-gone",
  says: (file) => phrase("“{file}” is not there any more.", { file }),
  hint: phrase("It may have been moved or renamed. Look where it is now."),
};
const READ_ONLY: FileTrouble = {
  code: "host/no-permission",
  says: (file) => phrase("“{file}” may not be changed by you.", { file }),
  hint: phrase("Ask its owner, or save a copy and work on that."),
};
const IN_USE: FileTrouble = {
  code: "host/in-use",
  says: (file) => phrase("“{file}” is in use by another program.", { file }),
  hint: phrase("Close it there, and try again."),
};

/** What the system says when something about a file fails, by its code. */
const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: GONE,
  ENOTDIR: {
    code: "host/file-gone",
    says: (file) => phrase("“{file}” is not there.", { file }),
    hint: phrase("Look where it is now."),
  },
  EISDIR: {
    code: "host/no-file",
    says: (file) => phrase("“{file}” is a folder.", { file }),
    hint: phrase("Choose the workbook in it."),
  },
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: {
    code: "host/no-permission",
    says: (file) => phrase("“{file}” lies where nothing can be written.", { file }),
    hint: phrase("Save a copy somewhere else and work on that."),
  },
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOSPC: {
    code: "host/disk-full",
    says: (file) => phrase("“{file}” could not be written: the disk is full.", { file }),
    hint: phrase("Make room, and try again. Nothing was changed."),
  },
  EDQUOT: {
    code: "host/disk-full",
    says: (file) => phrase("“{file}” could not be written: your share of the disk is full.", { file }),
    hint: phrase("Make room, and try again."),
  },
};

/** An error of the file system as a person can use it; any other one as it is. */
export function inWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const trouble = Object.hasOwn(TROUBLES, code) && !(error instanceof AppError) ? TROUBLES[code] : undefined;
  if (!trouble) return error;
  return new AppError(trouble.code, trouble.says(basename(path)), trouble.hint, { cause: error });
}
