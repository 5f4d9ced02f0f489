import { basename, dirname } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Disk } from "./disk.ts";

/**
 * Throws where another program has the file open: what we write would be lost as soon as somebody saves there. Excel
 * and LibreOffice leave a small file beside each workbook that they have open.
 */
export async function refuseOpenElsewhere(disk: Disk, path: string): Promise<void> {
  const name = basename(path);
  const marks = new Map([
    [`~$${name}`, "Excel"],
    // Excel leaves out the first two letters of a long name.
    [`~$${name.slice(2)}`, "Excel"],
    [`.~lock.${name}#`, "LibreOffice"],
  ]);
  const mark = (await disk.list(dirname(path))).find((one) => marks.has(one));
  if (mark === undefined) return;
  throw new AppError(
    "host/open-elsewhere",
    phrase("“{file}” is open in {program}, so nothing was changed.", { file: name, program: marks.get(mark) ?? "" }),
    phrase("Close it there and try again. If it is open nowhere, delete the file “{mark}” beside it.", {
      mark: { whole: mark },
    }),
  );
}
