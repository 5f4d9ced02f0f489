import { offeredScores } from "@throughline/shared/rubrics/scale.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { levelKey } from "../../score/level-keys.ts";
import { lacksWhy } from "../../score/own.ts";
import { criterionSaid, digitsOf } from "../../score/said.ts";
import type { RowProps } from "./one-row.tsx";

/** The levels in full, side by side where there is room; keys choose and move while they have the focus. */
export function LevelCards(props: RowProps & { readonly onMove: (to: "next" | "previous") => void }) {
  const { rating, row, words, keep, session, remember, onMove } = props;
  const { rate } = words;
  const { criterion, draft } = row;
  const group = useRef<HTMLFieldSetElement>(null);
  const scores = offeredScores(rating.rubric, criterion);
  const { levels } = criterionSaid(rating.rubric, criterion, words);
  const toLevels = remember("to levels", false);
  // Before the next key comes: whoever types ahead loses none.
  useLayoutEffect(() => {
    if (!toLevels.value) return;
    toLevels.value = false;
    focusLevels(group.current);
  });

  function choose(score: number) {
    keep(row, { score });
    group.current?.querySelector<HTMLInputElement>(`input[value="${score}"]`)?.focus();
  }
  function press(event: KeyboardEvent) {
    const key = levelKey(event, { scores, given: draft.score, letters: session.mine.value.letters });
    if (key === null) return;
    event.preventDefault();
    if (key.is === "score") choose(key.score);
    else if (event.key === "Enter" && lacksWhy(row)) document.getElementById("why")?.focus();
    else onMove(key.is);
  }
  return (
    <section>
      {/* The keys act on the levels inside, each of which can be reached and chosen without them. */}
      <fieldset ref={group} onKeyDown={press} aria-describedby="level-keys">
        <legend class="h2">{rate.yourScore}</legend>
        <p class="meta" id="level-keys">
          {rate.keys(
            digitsOf(rating.rubric, words),
            scores.some((score) => String(score).length > 1),
          )}
        </p>
        <div class="levels">
          {scores.map((score) => {
            const level = levels.find((one) => one.score === score);
            return (
              <div class="level" key={score}>
                <input
                  type="radio"
                  name="level"
                  id={`level-${score}`}
                  value={score}
                  checked={draft.score === score}
                  onChange={() => choose(score)}
                />
                <label for={`level-${score}`}>
                  <span class="n">{score}</span>
                  <span class="nm">
                    {level?.name ?? ""}
                    <span class="yours">
                      <Icon shape="tick" />
                      {rate.yours}
                    </span>
                  </span>
                  <span class="tx">{level?.descriptor ?? rate.between}</span>
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </section>
  );
}

/** The level that is chosen, else the first. */
function focusLevels(group: HTMLElement | null): void {
  const input = group?.querySelector<HTMLInputElement>("input:checked") ?? group?.querySelector("input");
  input?.focus();
  group?.scrollIntoView({ block: "nearest" });
}
