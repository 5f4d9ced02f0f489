import { errorInWords } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { inWords } from "@throughline/shared/reports/in-words.ts";
import type { FileReport } from "@throughline/shared/reports/types.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Rule } from "@throughline/shared/rules/types.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { explained } from "./errors.ts";
import { readPlan } from "./read-plan.ts";

export interface CheckRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  /** Null: the pack that fits best. */
  readonly pack: Pack | null;
  readonly rules: readonly Rule[];
}

/** Checks one file. Never throws: what stands in the way of one file is its report, and the others go on. */
export async function checkFile(file: string, { language, today, pack, rules }: CheckRequest): Promise<FileReport> {
  try {
    const plan = await readPlan(file, pack);
    return inWords(file, plan, runRules(plan, rules, { today }), rules, language);
  } catch (error) {
    const known = explained(error);
    return { file, error: { code: known.code, ...errorInWords(known, language) } };
  }
}
