// Recognizes the public plans that lie beside the checkout, and compares with what a careful reader says is in them.
//   npm run score -- [--plans FOLDER] [--gold FOLDER] [--verbose]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { readingJson } from "@throughline/shared/recognize/json.ts";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const real = resolve(root, "../shared/real");
const { plans, passedOn } = optionsOf(process.argv.slice(2));

if (existsSync(real)) score();
else console.log(`Not scored: the public plans are not there. They belong in ${real}.`);

function score(): void {
  const readings = mkdtempSync(join(tmpdir(), "throughline-score-"));
  try {
    for (const file of readdirSync(plans).filter((name) => /\.(?:xlsx|csv)$/.test(name))) {
      writeFileSync(join(readings, `${file}.json`), JSON.stringify(readingOf(file)));
    }
    const aliases = join(root, "scripts/score-aliases.json");
    const command = [join(real, "score.mjs"), readings, "--plans", plans, "--aliases", aliases, ...passedOn];
    console.log(execFileSync(process.execPath, command, { encoding: "utf8" }));
  } finally {
    rmSync(readings, { recursive: true });
  }
}

function readingOf(file: string): unknown {
  const workbook = readWorkbook(readFileSync(join(plans, file)), {
    name: file,
    inflate: (bytes, size) => inflateRawSync(bytes, { maxOutputLength: size }),
  });
  return readingJson(recognizeAsBest(workbook, PACKS));
}

function optionsOf(args: readonly string[]): { readonly plans: string; readonly passedOn: readonly string[] } {
  const at = args.indexOf("--plans");
  if (at < 0) return { plans: join(real, "plans"), passedOn: args };
  return { plans: resolve(args[at + 1] ?? "."), passedOn: args.filter((_, index) => index !== at && index !== at + 1) };
}
