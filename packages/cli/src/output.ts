import { randomUUID } from "node:crypto";
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";

/** Writes the whole file or nothing: a reader never sees half of it, and an old one stays until the new one is there. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  what: "report" | "workbook" | "rubric" = "report",
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw new AppError(
      "output/not-written",
      notWritten(path)[what],
      "Check that the folder is there and that you may write in it.",
      { cause },
    );
  }
}

function notWritten(whole: string) {
  const path = { whole };
  return {
    report: phrase("The report could not be written to “{path}”.", { path }),
    workbook: phrase("The workbook could not be written to “{path}”.", { path }),
    rubric: phrase("The rubric could not be written to “{path}”.", { path }),
  };
}

/** Refuses an output that would replace one of the files that are being read. */
export async function refuseToReplace(inputs: readonly string[], output: string): Promise<void> {
  const target = await realpath(output).catch(() => null);
  if (target === null) return;
  for (const input of inputs) {
    if ((await realpath(input).catch(() => null)) !== target) continue;
    throw new AppError(
      "output/is-input",
      phrase("“{output}” is one of the files to check, and the report would replace it.", {
        output: { whole: output },
      }),
      "Choose another name for the report, such as report.html.",
    );
  }
}
