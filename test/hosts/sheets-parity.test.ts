import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkFile } from "@throughline/cli/src/check-file.ts";
import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { ENGLISH } from "@throughline/shared/locales/language.ts";
import { inWords } from "@throughline/shared/reports/in-words.ts";
import { json } from "@throughline/shared/reports/json.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { drawnContext } from "@throughline/shared/testing/checked-files.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { ABOUT } from "../../gas/src/about.ts";
import { builtSheets } from "../built.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { scriptIn } from "./sheets-script.ts";

const root = join(import.meta.dirname, "..", "..");
const samples = join(root, "samples");
const plans = join(root, "..", "shared", "real", "plans");
const arePlansThere = existsSync(plans);

const today = serialOfIso("2026-11-20") ?? 0;

let scriptOver: ReturnType<typeof scriptIn>;
beforeAll(async () => {
  scriptOver = scriptIn((await builtSheets()).files["Code.js"]);
});

/** The JSON report of a file that was loaded into Sheets, read through the built script. */
async function throughSheets(file: string): Promise<string> {
  const google = fakeGoogle(readWorkbook(readFileSync(file), { name: basename(file), inflate: nodeInflate }));
  const run = scriptOver(google);
  const host = bridgeHost(async (call) => String(run("hostCall", call)), ABOUT);
  const plan = planOf(await host.read(), null);
  return json.print([inWords(file, plan, runRules(plan, RULES, { today }), RULES)], drawnContext);
}

async function byCommandLine(file: string): Promise<string> {
  return json.print([await checkFile(file, { language: ENGLISH, today, pack: null, rules: RULES })], drawnContext);
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name));
}

describe("a check in Sheets says what the command line says", () => {
  it.each(workbooksIn(samples))("of the sample %s", async (name) => {
    const file = join(samples, name);
    expect(await throughSheets(file)).toEqual(await byCommandLine(file));
  });

  it.skipIf(!arePlansThere).each(arePlansThere ? workbooksIn(plans) : ["real plans, which are not here"])(
    "of the plan %s",
    async (name) => {
      const file = join(plans, name);
      expect(await throughSheets(file)).toEqual(await byCommandLine(file));
    },
    60_000,
  );
});
