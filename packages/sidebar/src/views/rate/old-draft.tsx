import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import type { Rating } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";

/** Scores that were begun by an earlier version of the rubric: they are not taken for scores by the new words. */
export function OldDraft({ rating, session, words }: ViewProps & { readonly rating: Rating }) {
  const { oldDraft } = words.rate;
  const { draft, rubric } = rating;
  const { version } = rubric;
  const unscored = Object.entries(draft.rows).map(([key, row]) => [key, { ...row, score: null, why: "" }] as const);
  const scored = Object.values(draft.rows).filter(({ score }) => score !== null).length;
  return (
    <>
      <Answer>{oldDraft.answer(draft.version, version)}</Answer>
      <p class="lede small">{oldDraft.says(scored)}</p>
      <div class="btns">
        <Button
          as="main"
          onClick={() => session.scoring.keep({ ...draft, version, rows: Object.fromEntries(unscored) })}
        >
          {oldDraft.clear}
        </Button>
        <Button onClick={() => session.scoring.keep({ ...draft, version })}>{oldDraft.keep}</Button>
      </div>
    </>
  );
}
