import { isAdjudicated } from "@throughline/shared/rubrics/settle.ts";
import { Button } from "../../parts/button.tsx";
import { ratingOf } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";

/** How many rows are settled; the verdict waits for all of them. */
export function Dock({ session, checked, words, router }: ViewProps) {
  const { compare, rate } = words;
  const draft = session.draft.value;
  const rating = draft === null ? null : ratingOf(checked, draft);
  if (!rating?.others.some(({ rater }) => !isAdjudicated(rater))) {
    return <div class="dock">{compare.dock.blind}</div>;
  }
  const done = rating.scores.filter(({ how }) => how === "adjudicated").length;
  const open = rating.scores.filter(({ how }) => how === "differ").length;
  return (
    <div class="dock">
      <span class="grow" role="status">
        <strong>{compare.dock.settled(done, done + open)}</strong>
        <span class="meta">{open > 0 ? compare.dock.waits : rate.dock.says(rating.verdict, rating.rubric)}</span>
      </span>
      <Button onClick={() => router.go({ view: "rate", about: "verdict" })}>{rate.way.verdict}</Button>
    </div>
  );
}
