import type { UsedRubric } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
import { Answer } from "../../parts/answer.tsx";
import { Link } from "../../parts/link.tsx";
import type { ViewProps } from "../view.ts";

interface RubricWaitsProps extends ViewProps {
  readonly used: Exclude<UsedRubric, { readonly is: "ready" }>;
}

/** Nobody can score until it is settled which words they score by. */
export function RubricWaits({ used, words, router }: RubricWaitsProps) {
  const { waits } = words.rubric;
  return (
    <>
      <Answer>{used.is === "open" ? waits.open : waits.answer[used.sheet.standing](used.sheet.name)}</Answer>
      <p class="lede small">{used.is === "open" ? waits.openSays : waits.says}</p>
      <p>
        <Link router={router} to={{ view: "rubric", about: null }} as="link">
          {waits.toRubric}
        </Link>
      </p>
    </>
  );
}
