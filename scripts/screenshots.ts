import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { filledBy } from "@throughline/shared/templates/samples/fill.ts";
import { SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { convertedByLibreOffice } from "../test/libreoffice.ts";

/*
 * Draws pages of new workbooks, filled in by their samples, as LibreOffice prints them. Needs LibreOffice and
 * pdftoppm, and ImageMagick to cut the margins off.
 */

/** The page of each pack's workbook that is shown, by the words it begins with, and the name of its picture. */
const shown = [
  { packId: "strong-school-systems", begins: "Strong School Systems", picture: "template-start" },
  { packId: "simple-plan", begins: "Implementation plan", picture: "template-implementation" },
] as const;

for (const { packId, begins, picture } of shown) {
  const sample = SAMPLES.find(({ pack }) => pack.id === packId);
  if (!sample) throw new Error(`There is no sample of ${packId}.`);
  const { pack, district, year } = sample;
  const bytes = writeWorkbook(buildWorkbook(pack, { district, year, filled: filledBy(sample) }), nodeDeflate);
  const pdf = convertedByLibreOffice({ "plan.xlsx": bytes }, ["pdf"])["plan.pdf"];
  if (pdf) draw(pdf, begins, `docs/images/${picture}.png`);
}

function draw(pdf: Uint8Array, begins: string, picture: string): void {
  const home = mkdtempSync(join(tmpdir(), "screenshots-"));
  try {
    const file = join(home, "plan.pdf");
    writeFileSync(file, pdf);
    const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    const page = text.split("\f").findIndex((words) => words.startsWith(begins)) + 1;
    if (page === 0) throw new Error(`No page begins with “${begins}”.`);
    execFileSync("pdftoppm", ["-r", "100", "-png", "-f", `${page}`, "-l", `${page}`, file, join(home, "page")]);
    const drawn = readdirSync(home).find((name) => name.startsWith("page"));
    copyFileSync(join(home, drawn ?? ""), picture);
    const trimmed = ["-trim", "+repage", "-bordercolor", "white", "-border", "24", "-colors", "64", "-strip"];
    execFileSync("convert", [picture, ...trimmed, picture]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
