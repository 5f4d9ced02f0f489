import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where LibreOffice is; null where it is not installed. SOFFICE may name another. */
export const soffice = found([
  process.env.SOFFICE ?? "",
  ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice")),
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
]);

/** Why tests that ask LibreOffice are left out; null where they are not. */
export const withoutLibreOffice = soffice === null ? "LibreOffice is not installed here" : null;

function found(places: readonly string[]): string | null {
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

/**
 * Has LibreOffice open files and save them in each form in turn: ["ods", "xlsx"] gives what is left after both.
 * A batch goes through one start of it, which takes seconds. Its settings are nobody's and thrown away.
 */
export function convertedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  forms: readonly string[],
): Readonly<Record<string, Uint8Array>> {
  const home = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    let names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(home, name), bytes);
    for (const [step, form] of forms.entries()) {
      const to = join(home, String(step));
      mkdirSync(to);
      run(home, ["--convert-to", form, "--outdir", to, ...names.map((name) => join(home, from(step), name))]);
      names = names.map((name) => name.replace(/\.\w+$/, `.${form}`));
    }
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(home, from(forms.length), name))]));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The folder that the step before wrote to. */
function from(step: number): string {
  return step === 0 ? "" : String(step - 1);
}

function run(home: string, args: readonly string[]): void {
  if (soffice === null) throw new Error("LibreOffice is not installed here.");
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, "profile")).href}`;
  const { status, stderr } = spawnSync(soffice, [profile, "--headless", ...args], {
    timeout: 170_000,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}
