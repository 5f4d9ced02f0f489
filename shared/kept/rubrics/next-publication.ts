import { slug } from "../../rubrics/exchange/assembled.ts";
import { PUBLISHED } from "../../rubrics/published.ts";
import type { Publication } from "../../rubrics/sheet/types.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import type { Workbook } from "../../workbook/types.ts";
import { scoresIn } from "../scores/scores.ts";

/**
 * Under which id and version a rubric would be published. As it is where it was published so; else under a version that
 * no other words had here. A rubric of ours whose words were changed becomes one of their own: it gets an id by its name.
 */
export function nextPublication(
  workbook: Workbook,
  rubric: Rubric,
  publication: Publication | null,
): Pick<Rubric, "id" | "version"> {
  const { id, version } = rubric;
  const hash = rubricHash(rubric);
  if (publication?.hash === hash || PUBLISHED.some((one) => one.hash === hash)) return { id, version };
  if (PUBLISHED.some((one) => one.id === id)) return unused(workbook, { ...rubric, id: ownId(rubric), version: 1 });
  const after = publication === null ? version : Math.max(version, publication.version + 1);
  return unused(workbook, { ...rubric, version: after });
}

function ownId({ id, name }: Rubric): string {
  const named = slug(name);
  return named === "" || named === id ? `own-${id}` : named;
}

/** The first version from this one on by which nobody scored with other words. */
function unused(workbook: Workbook, rubric: Rubric): Pick<Rubric, "id" | "version"> {
  const { id, version } = rubric;
  const isTaken = scoresIn(workbook).some((score) => {
    return score.rubric === id && score.version === version && score.rubricHash !== rubricHash(rubric);
  });
  return isTaken ? unused(workbook, { ...rubric, version: version + 1 }) : { id, version };
}
