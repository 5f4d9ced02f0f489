import { scoredPlan } from "@throughline/shared/kept/scores/scored-plan.ts";
import { scoresIn } from "@throughline/shared/kept/scores/scores.ts";
import { whereScoresStand } from "@throughline/shared/kept/scores/where-scores-stand.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { gateDocument } from "@throughline/shared/rubrics/documents/gate.ts";
import { feedbackLetter } from "@throughline/shared/rubrics/documents/letter.ts";
import { progressReport } from "@throughline/shared/rubrics/documents/progress.ts";
import { scoreReport } from "@throughline/shared/rubrics/documents/score-report.ts";
import type { Document, ScoredPlan } from "@throughline/shared/rubrics/documents/types.ts";
import { gateOf, systemCommitments } from "@throughline/shared/rubrics/gate.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import type { Checked } from "../session/types.ts";
import { type Rating, roundSeenBy } from "./rating.ts";

/** What can be written of one plan, the letter first. */
export const PAPERS = ["letter", "score-report", "progress", "gate"] as const;
export type Paper = (typeof PAPERS)[number];

/** Made of submitted scores alone, and of those of others only once this rater may see them. */
export function paperOf(paper: Paper, checked: Checked, rating: Rating, language: Language): Document {
  const inRound = (round: string) => spoken(scoredInRound(checked, rating, round), language);
  const now = () => inRound(rating.draft.round);
  switch (paper) {
    case "letter":
      return feedbackLetter(now());
    case "score-report":
      return scoreReport(now());
    case "progress":
      return progressReport(roundsIn(checked, rating).map(inRound));
    case "gate": {
      const scored = now();
      return gateDocument(scored, gateOf(scored.verdict, systemCommitments(checked.plan)));
    }
  }
}

function scoredInRound(checked: Checked, { rubric, draft, otherWords }: Rating, round: string): ScoredPlan {
  const { plan, result: check, at, workbook } = checked;
  const { own, others } = roundSeenBy({ ...draft, round }, workbook, rubric);
  const ratings = [...own, ...others, ...(round === draft.round ? otherWords : [])];
  const standIn = whereScoresStand(workbook, ratings);
  return scoredPlan(plan, { rubric, round, ratings, standIn, check, today: Math.floor(at) });
}

/** Every round there is, in the order of its first score, up to this one. */
function roundsIn({ workbook }: Checked, { rubric, draft }: Rating): readonly string[] {
  const own = scoresIn(workbook).filter((score) => score.rubric === rubric.id);
  const dated = [...own].sort((one, other) => (one.date ?? 0) - (other.date ?? 0));
  const rounds = [...new Set(dated.map(({ round }) => round))];
  return rounds.slice(0, rounds.indexOf(draft.round) + 1);
}

function spoken(plan: ScoredPlan, language: Language): ScoredPlan {
  return { ...plan, rubric: rubricIn(plan.rubric, language) };
}
