import { cite } from "@throughline/shared/rubrics/evidence.ts";
import { productMark } from "@throughline/shared/rubrics/stale.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Note } from "../../parts/note.tsx";
import type { RowProps } from "./one-row.tsx";

/** A submitted score that no longer rests on what the plan says: what changed, and the row to score again. */
export function StaleNote({ row, rating, shown, words, session, checked }: RowProps) {
  const stale = shown.stale.get(row.key);
  if (!stale) return null;
  const { rate, formats } = words;
  const { freshness, since, score } = stale;
  const changed = freshness.cited.flatMap(({ is, at }) => (is === "changed" && at ? [at] : []));
  const gone = freshness.cited.filter(({ is }) => is === "gone").length;

  /** The score stays; what it rests on is noted as it is now. */
  async function keepIt() {
    const evidence = freshness.cited.flatMap(({ at }) => (at ? [cite(checked.workbook, at)] : []));
    const submitted = await session.scoring.submit({
      plan: checked.workbook.name,
      rubric: rating.rubric,
      round: rating.draft.round,
      rater: score.rater,
      role: score.role,
      ratings: [
        {
          criterion: score.criterion,
          product: score.product,
          score: score.score,
          comment: score.comment,
          evidence,
          productMark: productMark(checked.plan, score.criterion),
          why: rate.stale.stays,
        },
      ],
    });
    const { draft } = rating;
    const own = draft.rows[row.key];
    if (submitted && own) {
      session.scoring.keep({ ...draft, rows: { ...draft.rows, [row.key]: { ...own, evidence } } });
    }
  }
  return (
    <Note tone="look" title={rate.stale.since(formats.day(since))}>
      <p>{changed.length + gone > 0 ? rate.stale.cited(changed.length, gone) : rate.stale.product}</p>
      {changed.length > 0 ? (
        <div class="cells">
          {changed.map((at) => (
            <CellTag key={`${at.sheet} ${at.row} ${at.col}`} session={session} workbook={checked.workbook} at={at} />
          ))}
        </div>
      ) : null}
      {session.canChange ? (
        <div class="btns">
          <Button onClick={() => void keepIt()} whyNot={session.working.value ? words.shell.changing : null}>
            {rate.stale.keep(score.score ?? 0)}
          </Button>
        </div>
      ) : null}
      <p>{rate.stale.orElse}</p>
    </Note>
  );
}
