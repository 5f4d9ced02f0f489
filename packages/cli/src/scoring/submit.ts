import { existsSync } from "node:fs";
import { AppError } from "@throughline/shared/host/errors.ts";
import { keptSettings } from "@throughline/shared/kept/notes/settings.ts";
import { scoresWorkbook } from "@throughline/shared/kept/scores/scores-workbook.ts";
import { submitScores } from "@throughline/shared/kept/scores/submit-scores.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { JustificationSetting } from "@throughline/shared/rubrics/justification.ts";
import { nameKey } from "@throughline/shared/rubrics/settle.ts";
import { productMark } from "@throughline/shared/rubrics/stale.ts";
import type { Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import { withoutReason } from "@throughline/shared/rubrics/without-reason.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { runOf } from "../fixing/run-of.ts";
import { writeWhole } from "../output.ts";

interface Handing {
  readonly plan: Plan;
  readonly rubric: Rubric;
  readonly round: string;
  readonly ratings: readonly Rating[];
  readonly who: string | undefined;
}

/**
 * Puts ratings on the Scores sheet of a workbook: that of the plan, or one of scores alone, which is made where it is
 * not there. Gives the raters whose scores went in. Throws an AppError where the workbook takes none.
 */
export async function submitTo(
  file: string,
  { plan, rubric, round, ratings, who }: Handing,
): Promise<readonly string[]> {
  refuseWithoutReason(rubric, ratings, keptSettings(plan.workbook).reasons);
  if (!existsSync(file)) await writeWhole(file, writeWorkbook(scoresWorkbook(), nodeDeflate), "workbook");
  const host = openFile(file);
  let workbook = await host.read();
  const raters = new Map(ratings.filter(({ score }) => score !== null).map(({ rater }) => [nameKey(rater), rater]));
  for (const [key, rater] of raters) {
    if (key === "")
      throw new AppError(
        "ratings/nobody",
        "A rating has no rater.",
        "Write a name under “rater” before it is submitted.",
      );
    const own = ratings.filter((rating) => nameKey(rating.rater) === key);
    const submission = {
      plan: plan.workbook.name,
      rubric,
      round,
      rater,
      role: "",
      ratings: own.map((rating) => ({
        ...rating,
        evidence: [],
        productMark: productMark(plan, rating.criterion),
        why: rating.comment,
      })),
    };
    const { workbook: after, refused } = await submitScores(workbook, submission, {
      apply: host.apply,
      run: runOf(who),
    });
    if (refused !== null) {
      throw new AppError("scores/refused", phrase("The scores of {rater} could not be written.", { rater }), refused);
    }
    workbook = after;
  }
  return [...raters.values()];
}

/** Throws an AppError that names the rows whose scores have to say why, and do not. */
function refuseWithoutReason(rubric: Rubric, ratings: readonly Rating[], reasons: JustificationSetting): void {
  const because = withoutReason(rubric, ratings, reasons);
  if (because === null) return;
  throw new AppError(
    "ratings/no-reason",
    because,
    "The workbook’s Settings say where a reason is asked for: at the ends of the scale, on required rows, or nowhere.",
  );
}
