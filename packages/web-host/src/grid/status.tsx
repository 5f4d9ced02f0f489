import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { useMemo } from "preact/hooks";
import { sumOf } from "./sum-of.ts";
import type { GridView } from "./view.ts";

/** What was said last, what is selected, and what is hidden here. */
export function Status({ view }: { view: GridView }) {
  const words = view.words.value;
  const said = view.said.value;
  const range = view.range.value;
  const sheet = view.sheet.value;
  const sum = useMemo(() => sumOf(sheet, range), [sheet, range]);
  const hasHidden = (sheet.hiddenRows?.length ?? 0) + (sheet.hiddenCols?.length ?? 0) > 0;
  const { showsHidden } = view.liking(sheet.id);
  return (
    <div class="status" data-underway={view.document.underway.value}>
      <p class={said?.tone === "refused" ? "said refused" : "said"} role="status">
        {said?.text ?? ""}
      </p>
      {/* To be seen where it takes long; said aloud it would follow every cell. */}
      {view.document.underway.value > 0 && !said ? <p class="busy">{words.grid.calculating}</p> : null}
      {hasHidden ? (
        <button
          type="button"
          class="quiet"
          aria-pressed={showsHidden}
          onClick={() => view.like(sheet.id, { showsHidden: !showsHidden })}
        >
          {showsHidden ? words.grid.hideHidden : words.grid.showHidden}
        </button>
      ) : null}
      {sum === null ? null : <p class="where">{words.grid.sum(sum)}</p>}
      <p class="where">{words.grid.selected(rangeName(range), range.rows * range.cols)}</p>
    </div>
  );
}
