import { AppError } from "@throughline/shared/host/errors.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { gateDocument } from "@throughline/shared/rubrics/documents/gate.ts";
import type { DocumentId } from "@throughline/shared/rubrics/documents/index.ts";
import { feedbackLetter } from "@throughline/shared/rubrics/documents/letter.ts";
import { portfolio } from "@throughline/shared/rubrics/documents/portfolio.ts";
import { progressReport } from "@throughline/shared/rubrics/documents/progress.ts";
import { scoreReport } from "@throughline/shared/rubrics/documents/score-report.ts";
import { cohortScorecard } from "@throughline/shared/rubrics/documents/scorecard.ts";
import type { SurveyResult } from "@throughline/shared/rubrics/documents/surveys.ts";
import { systemResults } from "@throughline/shared/rubrics/documents/system-results.ts";
import type { Document, ScoredPlan } from "@throughline/shared/rubrics/documents/types.ts";
import { gateOf, systemCommitments } from "@throughline/shared/rubrics/gate.ts";

export interface ScoredFile {
  readonly plan: Plan;
  readonly scored: ScoredPlan;
  /** The same for every round there is, the first one first. */
  readonly rounds: readonly ScoredPlan[];
}

/** The document of this id about these files. Throws an AppError where it is about one plan and several are given. */
export function documentOf(
  id: DocumentId,
  files: readonly ScoredFile[],
  { today, surveys }: { readonly today: number; readonly surveys: readonly SurveyResult[] },
): Document {
  switch (id) {
    case "portfolio":
      return portfolio(files.map(({ scored }) => scored));
    case "scorecard":
      return cohortScorecard(
        files.map(({ plan, scored }) => systemResults(plan, scored, today)),
        surveys,
      );
    default:
      return aboutOne(id, files);
  }
}

function aboutOne(
  id: Exclude<DocumentId, "portfolio" | "scorecard">,
  [file, ...others]: readonly ScoredFile[],
): Document {
  if (!file || others.length > 0) {
    throw new AppError("usage", "This document is about a single plan.", "Name one file, or ask for a portfolio.");
  }
  switch (id) {
    case "letter":
      return feedbackLetter(file.scored);
    case "score-report":
      return scoreReport(file.scored);
    case "progress":
      return progressReport(file.rounds);
    case "gate":
      return gateDocument(file.scored, gateOf(file.scored.verdict, systemCommitments(file.plan)));
  }
}
