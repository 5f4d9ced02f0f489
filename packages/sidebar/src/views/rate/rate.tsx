import { useEffect, useMemo } from "preact/hooks";
import { Answer } from "../../parts/answer.tsx";
import { Filter } from "../../parts/filter.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { type OwnRow, withRow } from "../../score/own.ts";
import { isLead, isOld, type Rating, ratingOf, rubricsOf, type Shown, shownFor } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";
import { AllRows } from "./all-rows.tsx";
import { OldDraft } from "./old-draft.tsx";
import { OneRow } from "./one-row.tsx";
import { RubricWaits } from "./rubric-waits.tsx";
import { VerdictPanel } from "./verdict-panel.tsx";
import { Who } from "./who.tsx";

export { Dock } from "./dock.tsx";

/** What every part of rating is handed. */
export interface RatingProps extends ViewProps {
  readonly rating: Rating;
  readonly shown: Shown;
  readonly keep: (row: OwnRow, change: Partial<OwnRow["draft"]>) => void;
  /** Opens a row; with `toLevels` its levels have the focus, so that the next key scores it. */
  readonly open: (row: OwnRow, toLevels: boolean) => void;
}

/** Is it good? One row at a time, all of them, or what they come to. */
export function View(props: ViewProps) {
  const { session, checked, words, remember } = props;
  const { draft, isReady } = useDraft(session, remember);
  const { used } = rubricsOf(checked.plan);
  if (used.is !== "ready") return <RubricWaits {...props} used={used} />;
  const rating = draft === null ? null : ratingOf(checked, draft);
  if (rating && isOld(rating)) return <OldDraft {...props} rating={rating} />;
  if (rating) return <Rate key={used.rubric.id} {...props} rating={rating} />;
  return isReady ? <Who {...props} rubric={used.rubric} /> : <Answer>{words.shell.reading}</Answer>;
}

type Way = "row" | "rows" | "verdict";

function Rate(props: ViewProps & { readonly rating: Rating }) {
  const { checked, rating, session, words, router, remember, about } = props;
  const { rate } = words;
  const { draft } = rating;
  // What the plan shows and what is submitted come with the check; the draft has no part in it.
  const shown = useMemo(() => shownFor(checked, rating), [checked, draft.rater, draft.round]);
  const last = remember("row", rating.rows[0]?.key ?? "");
  const way = remember<Way>("way", "row");
  const toLevels = remember("to levels", false);
  const named = rating.rows.find(({ key }) => key === about);
  useEffect(() => {
    if (about === "rows" || about === "verdict") way.value = about;
    else if (named) {
      way.value = "row";
      last.value = named.key;
    }
  }, [about, named?.key, way, last]);
  const chosen: Way = about === "rows" || about === "verdict" ? about : named ? "row" : way.value;
  const row = named ?? rating.rows.find(({ key }) => key === last.value) ?? rating.rows[0];

  const handed: RatingProps = {
    ...props,
    shown,
    keep: (one, change) => session.scoring.keep(withRow(draft, one, change)),
    open: ({ key }, isToLevels) => {
      toLevels.value = isToLevels;
      router.go({ view: "rate", about: key });
    },
  };
  if (isLead(draft)) return <VerdictPanel {...handed} />;
  return (
    <>
      <Filter<Way>
        name="way"
        legend={rate.way.legend}
        choices={[
          { id: "row", label: rate.way.row, count: null },
          { id: "rows", label: rate.way.rows, count: null },
          { id: "verdict", label: rate.way.verdict, count: null },
        ]}
        chosen={chosen}
        onChoose={(id) => router.go({ view: "rate", about: id === "row" ? (row?.key ?? null) : id })}
      />
      {chosen === "rows" ? <AllRows {...handed} /> : null}
      {chosen === "verdict" ? <VerdictPanel {...handed} /> : null}
      {chosen === "row" && row ? <OneRow key={row.key} {...handed} row={row} /> : null}
    </>
  );
}
