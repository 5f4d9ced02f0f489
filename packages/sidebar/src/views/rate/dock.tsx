import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { isLead, isOld, type Rating, ratingOf } from "../../score/rating.ts";
import { rowSaid } from "../../score/said.ts";
import type { ViewProps } from "../view.ts";

/** The verdict as it stands, always in sight while scoring. */
export function Dock(props: ViewProps) {
  const { session, checked, words, router, about } = props;
  const { rate } = words;
  const draft = session.draft.value;
  const rating = draft === null ? null : ratingOf(checked, draft);
  if (rating === null || isOld(rating)) return <div class="dock">{rate.dock.nobody}</div>;
  const { rubric, rows, verdict } = rating;
  const at = rows.findIndex(({ key }) => key === about);
  const open = rows.find(({ draft: { score } }, index) => score === null && index > at) ?? rows.find(isOpen);
  const shape = verdict.outcome === "high-quality" ? "done" : verdict.outcome === "not-yet" ? "unmet" : "know";
  const tone = verdict.outcome === "high-quality" ? "done" : verdict.outcome === "not-yet" ? "block" : "know";
  return (
    <div class="dock">
      <Icon shape={shape} as={tone} />
      <span class="grow" role="status">
        <strong>{rate.dock.says(verdict, rubric)}</strong>
        <span class="meta">{rate.dock.standing(verdict)}</span>
        <span class="meta">
          {rows.some(({ isPending }) => isPending) ? rate.saved.notYet : rate.dock.onSheet(rows)}
        </span>
      </span>
      {open && !isLead(rating.draft) ? (
        <Button
          label={rate.dock.nextOpen(rowSaid(rubric, { criterion: open.criterion.key, product: open.product }, words))}
          onClick={() => router.go({ view: "rate", about: open.key })}
        >
          {rate.dock.next}
        </Button>
      ) : about === "verdict" ? null : (
        <Button onClick={() => router.go({ view: "rate", about: "verdict" })}>{rate.way.verdict}</Button>
      )}
    </div>
  );
}

function isOpen({ draft: { score } }: Rating["rows"][number]): boolean {
  return score === null;
}
