import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ExcelDoor } from "@throughline/office-addin/src/door.ts";
import { openExcel } from "@throughline/office-addin/src/host.ts";
import { passingStorage } from "@throughline/office-addin/src/mine.ts";
import { memoryHost } from "@throughline/shared/host/memory.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { readingJson } from "@throughline/shared/recognize/json.ts";
import { inWords } from "@throughline/shared/reports/in-words.ts";
import { json } from "@throughline/shared/reports/json.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { drawnContext } from "@throughline/shared/testing/checked-files.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { describe, expect, it } from "vitest";
import { type FakeExcel, fakeExcel } from "../fakes/excel/excel.ts";
import { genuineDoor } from "../fakes/excel/genuine.ts";
import { callsDoor } from "../fakes/excel-calls.ts";

const root = join(import.meta.dirname, "..", "..");
const samples = join(root, "samples");
const plans = join(root, "..", "shared", "real", "plans");
const arePlansThere = existsSync(plans);

const today = serialOfIso("2026-11-20") ?? 0;

/** What `read --json` and `check --format json` say of a workbook. */
function said(file: string, workbook: Workbook): readonly [read: unknown, check: string] {
  const plan = planOf(workbook, null);
  return [readingJson(plan), json.print([inWords(file, plan, runRules(plan, RULES, { today }), RULES)], drawnContext)];
}

async function throughExcel(
  workbook: Workbook,
  door: (excel: FakeExcel) => ExcelDoor,
  version: string,
): Promise<Workbook> {
  const { locale, timeZone } = workbook;
  const excel = fakeExcel(workbook, { version });
  const host = await openExcel(door(excel), { storage: passingStorage(), locale, timeZone });
  return host.read();
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name));
}

function inFile(path: string): Workbook {
  return readWorkbook(readFileSync(path), { name: basename(path), inflate: nodeInflate });
}

describe("every host says the same of a workbook", () => {
  it.each(workbooksIn(samples))(
    "the sample %s",
    async (name) => {
      const workbook = inFile(join(samples, name));
      const expected = said(name, workbook);
      expect(said(name, await memoryHost(workbook).read())).toEqual(expected);
      expect(said(name, await throughExcel(workbook, callsDoor, "1.18"))).toEqual(expected);
      expect(said(name, await throughExcel(workbook, genuineDoor, "1.17"))).toEqual(expected);
    },
    60_000,
  );

  it.skipIf(!arePlansThere).each(arePlansThere ? workbooksIn(plans) : ["real plans, which are not here"])(
    "the plan %s",
    async (name) => {
      const workbook = inFile(join(plans, name));
      expect(said(name, await throughExcel(workbook, callsDoor, "1.18"))).toEqual(said(name, workbook));
    },
    60_000,
  );
});
