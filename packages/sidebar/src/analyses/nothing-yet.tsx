import type { ComponentChildren } from "preact";
import { Answer } from "../parts/answer.tsx";
import { Link } from "../parts/link.tsx";
import type { ViewProps } from "../views/view.ts";

/** What a view says where the workbook has none of the sheets it is drawn from, and the way to such a sheet. */
export function NothingYet({ words, router, session, empty, children }: NothingYetProps) {
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
  readonly empty: { readonly answer: string; readonly says: string; readonly hint: string };
  readonly children?: ComponentChildren;
}
