import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { ratingOf } from "../../score/rating.ts";
import { rubricText } from "../../score/rubric-text.ts";
import type { ViewProps } from "../view.ts";

/** The verdict as it stands, always in sight while scoring. */
export function Dock(props: ViewProps) {
  const { session, checked, words, router, about } = props;
  const { rate, spoken } = words;
  const draft = session.draft.value;
  if (draft === null) return <div class="dock">{rate.dock.nobody}</div>;
  const rating = ratingOf(checked, draft);
  const { rubric, rows, verdict } = rating;
  const at = rows.findIndex(({ criterion }) => criterion.key === about);
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
      {open ? (
        <Button
          label={rate.dock.nextOpen(rubricText(open.criterion.name, spoken))}
          onClick={() => router.go({ view: "rate", about: open.criterion.key })}
        >
          {rate.dock.next}
        </Button>
      ) : about === "verdict" ? null : (
        <Button onClick={() => router.go({ view: "rate", about: "verdict" })}>{rate.way.verdict}</Button>
      )}
    </div>
  );
}

function isOpen({ draft: { score } }: ReturnType<typeof ratingOf>["rows"][number]): boolean {
  return score === null;
}
