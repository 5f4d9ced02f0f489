import { phrase } from "../../workbook/phrases.ts";
import type { Criterion, Rubric } from "../types.ts";
import { stacked } from "./items.ts";
import { planQualitySignals } from "./plan-quality.ts";
import type { CriterionSignals, Looked, SignalScope, SignalSource, Suggestion } from "./types.ts";

/** What the plan shows for each row of the rubric that we know how to look at; other rows are not listed. */
export function signalsOf(rubric: Rubric, scope: SignalScope): readonly CriterionSignals[] {
  return rubric.criteria.flatMap((criterion) => {
    const source = planQualitySignals.find((one) => one.criterion === criterion.key);
    return source ? [signalsFor(criterion, source, scope)] : [];
  });
}

function signalsFor(criterion: Criterion, source: SignalSource, scope: SignalScope): CriterionSignals {
  const items = source.items(scope.plan);
  if (items.length === 0) {
    const none = { text: source.none, failing: 1, of: 0, at: [] };
    return { criterion: criterion.key, signals: [none], items: 0, failing: 0, suggestion: null, evidence: [] };
  }
  const looked = source.looks.flatMap((look) => look.look(items, scope) ?? []);
  const failing = new Set(looked.flatMap((one) => one.items)).size;
  return {
    criterion: criterion.key,
    signals: looked.map(({ signal }) => signal),
    items: items.length,
    failing,
    suggestion: suggested(criterion, looked, { failing, of: items.length }),
    evidence: stacked(items.map(({ at }) => at)),
  };
}

/** A quarter of the items, or fewer, may have something against them for the middle of the scale. */
const FEW = 4;

/** The top of the scale where nothing speaks against it, the level below where little does, else the lowest. */
function suggested(
  { levels }: Criterion,
  looked: readonly Looked[],
  { failing, of }: { readonly failing: number; readonly of: number },
): Suggestion | null {
  const scores = levels.map(({ score }) => score).sort((one, other) => one - other);
  const [lowest, below, top] = [scores[0], scores.at(-2), scores.at(-1)];
  if (lowest === undefined || below === undefined || top === undefined) return null;
  if (looked.length === 0) {
    return {
      score: top,
      because: phrase("nothing was found against it in {of:place|places} that were looked at", { of }),
    };
  }
  if (failing * FEW <= of) {
    return failing === 0
      ? { score: below, because: phrase("what was found is about all of it, not about single rows") }
      : { score: below, because: phrase("a quarter or fewer have a problem: {failing} of {of}", { failing, of }) };
  }
  return { score: lowest, because: phrase("more than a quarter have a problem: {failing} of {of}", { failing, of }) };
}

/** Whether a given score lies a level or more away from what the signals point to; half a level is the rater's to give. */
export function contradicts(
  { criteria, scale }: Rubric,
  { criterion, suggestion }: CriterionSignals,
  score: number,
): boolean {
  const levels = criteria.find(({ key }) => key === criterion)?.levels ?? [];
  const gaps = levels.slice(1).map((level, at) => level.score - (levels[at]?.score ?? level.score));
  const level = gaps.length > 0 ? Math.min(...gaps) : scale.step;
  return suggestion !== null && Math.abs(score - suggestion.score) >= level;
}
