import type { ComponentChildren } from "preact";
import { Answer } from "../parts/answer.tsx";
import { Link } from "../parts/link.tsx";
import { StillBlank } from "../parts/still-blank.tsx";
import { blankTables } from "../plan/blank-tables.ts";
import type { ViewProps } from "../views/view.ts";

/**
 * What a view says where there is nothing to draw: which sheets it is drawn from, and the way to such a sheet or, where
 * there are some without a row, to the cells to begin with.
 */
export function NothingYet({ empty, from, children, ...props }: NothingYetProps) {
  const { checked, words, router, session } = props;
  const blank = blankTables(checked, from);
  if (blank.length > 0) {
    return (
      <>
        <Answer>{empty.answer}</Answer>
        <p class="lede">{words.analyses.stillBlank(blank.length)}</p>
        <StillBlank {...props} tables={blank} />
        {children}
      </>
    );
  }
  return (
    <>
      <Answer>{empty.answer}</Answer>
      <p class="lede">{empty.says}</p>
      <p class="small two">{empty.hint}</p>
      {session.canChange ? (
        <p class="small two">
          <Link router={router} to={{ view: "insert", about: null }}>
            {words.analyses.addSheet}
          </Link>
        </p>
      ) : null}
      {children}
    </>
  );
}

interface NothingYetProps extends ViewProps {
  /** Ids of the kinds of sheets it is drawn from. */
  readonly from: readonly string[];
  readonly empty: { readonly answer: string; readonly says: string; readonly hint: string };
  readonly children?: ComponentChildren;
}
