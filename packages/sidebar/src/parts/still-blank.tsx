import { ourName } from "@throughline/shared/locales/names.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { BlankTable } from "../plan/blank-tables.ts";
import type { ViewProps } from "../views/view.ts";
import { sheetName } from "./cell-tag.tsx";
import { GoTo } from "./go-to.tsx";
import { ShowMore } from "./show-more.tsx";

const FIRST = 5;

/** Tables to fill in, each with what belongs there; choosing one goes to the cell to begin with. */
export function StillBlank({ checked, words, session, tables }: StillBlankProps) {
  return (
    <ShowMore of={tables} first={FIRST} label={words.analyses.more}>
      {(shown) => (
        <ul class="rows">
          {shown.map(({ table, first }) => (
            <li key={`${first.sheet} ${cellName(first)}`}>
              <GoTo session={session} at={first} as="row">
                <span class="grow">
                  <span class="say">{sheetName(checked.workbook, first)}</span>
                  <span class="meta">{ourName(table.kind.what, words.spoken)}</span>
                </span>
                <span class="end">{cellName(first)}</span>
              </GoTo>
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

interface StillBlankProps extends Pick<ViewProps, "checked" | "words" | "session"> {
  readonly tables: readonly BlankTable[];
}
