import { Answer } from "../parts/answer.tsx";
import { Link } from "../parts/link.tsx";
import type { ViewProps } from "./view.ts";

/** Says what is coming behind this door. */
export function View({ words, router }: ViewProps) {
  const { score } = words;
  return (
    <>
      <Answer>{score.coming}</Answer>
      <p class="lede">{score.says}</p>
      <p class="small two">{score.until}</p>
      <p>
        <Link router={router} to={{ view: "findings", about: null }} as="link">
          {score.toCheck}
        </Link>
      </p>
    </>
  );
}
