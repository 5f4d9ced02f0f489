import { inWords } from "@throughline/shared/reports/in-words.ts";
import type { FileReport } from "@throughline/shared/reports/types.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Rule } from "@throughline/shared/rules/types.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { explained } from "./errors.ts";
import { readPlan } from "./read-plan.ts";

export interface CheckRequest {
  /** Serial day. */
  readonly today: number;
  /** Null: the pack that fits best. */
  readonly pack: Pack | null;
  readonly rules: readonly Rule[];
}

/** Checks one file. Never throws: what stands in the way of one file is its report, and the others go on. */
export async function checkFile(file: string, { today, pack, rules }: CheckRequest): Promise<FileReport> {
  try {
    const plan = await readPlan(file, pack);
    return inWords(file, plan, runRules(plan, rules, { today }), rules);
  } catch (error) {
    const { code, message, hint } = explained(error);
    return { file, error: { code, message, hint } };
  }
}
