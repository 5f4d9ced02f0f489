import { type Phrase, phrase } from "../workbook/phrases.ts";
import { compare, fractionOf } from "./exact.ts";
import { PUBLISHED } from "./published.ts";
import { isOnScale } from "./scale.ts";
import type { Criterion, Rubric } from "./types.ts";
import { rubricHash } from "./version.ts";

/** Something that is the matter with a rubric. With an error no verdict can be trusted. */
export interface Complaint {
  readonly severity: "error" | "warning";
  /** Key of the row; null where it is about the rubric as a whole. */
  readonly criterion: string | null;
  readonly text: Phrase;
}

/** What is the matter with a rubric, errors first; [] where it can be used as it is. */
export function lintRubric(rubric: Rubric): readonly Complaint[] {
  const all = [
    ...aboutScale(rubric),
    ...aboutRule(rubric),
    ...aboutVersion(rubric),
    ...aboutNames(rubric),
    ...rubric.criteria.flatMap((row) => aboutRow(rubric, row)),
  ];
  return [...all.filter(({ severity }) => severity === "error"), ...all.filter(({ severity }) => severity !== "error")];
}

function aboutScale({ scale: { lowest, highest, step, accepts = step }, criteria }: Rubric): Complaint[] {
  const isSound =
    [lowest, highest, step, accepts].every(Number.isFinite) && lowest < highest && step > 0 && accepts > 0;
  return [
    ...(isSound ? [] : [error(phrase("The scale has to go up, by steps of more than 0."))]),
    ...(criteria.length > 0 ? [] : [error(phrase("The rubric has no rows."))]),
  ];
}

function aboutRule({ rule, scale, criteria }: Rubric): Complaint[] {
  const [threshold, least] = [fractionOf(rule.threshold), fractionOf(rule.requiredAtLeast)];
  const [lowest, highest] = [fractionOf(scale.lowest), fractionOf(scale.highest)];
  const isWithin = (value: typeof threshold) => {
    return (
      value !== null &&
      lowest !== null &&
      highest !== null &&
      compare(value, lowest) >= 0 &&
      compare(value, highest) <= 0
    );
  };
  const loose =
    rule.averageOver === "deliverables" ? criteria.filter(({ deliverables }) => deliverables.length === 0) : [];
  return [
    ...(isWithin(threshold)
      ? []
      : [error(phrase("The average to reach, {threshold}, is not on the scale.", { threshold: rule.threshold }))]),
    ...(isWithin(least)
      ? []
      : [
          error(
            phrase("What required rows have to reach, {least}, is not on the scale.", { least: rule.requiredAtLeast }),
          ),
        ]),
    ...loose.map(({ key, name }) =>
      warning(
        phrase("“{row}” belongs to no product, so it is scored but does not move an average over products.", {
          row: name,
        }),
        key,
      ),
    ),
  ];
}

/** What was published under this id and version stays as it is: scores were made with it. */
function aboutVersion(rubric: Rubric): Complaint[] {
  const published = PUBLISHED.filter(({ id }) => id === rubric.id);
  const same = published.find(({ version }) => version === rubric.version);
  const weighted = rubric.criteria.filter(({ weight }) => weight !== "1");
  return [
    ...(same && same.hash !== rubricHash(rubric)
      ? [
          error(
            phrase("Version {version} of “{id}” was published with other words. Give yours another id or version.", {
              id: rubric.id,
              version: rubric.version,
            }),
          ),
        ]
      : []),
    ...(published.length > 0 && weighted.length > 0
      ? [error(phrase("Rows that count more make it another measure. Give the rubric an id of its own."))]
      : []),
  ];
}

function aboutNames({ criteria }: Rubric): Complaint[] {
  return criteria.flatMap(({ key, name }, at) => {
    const before = criteria.slice(0, at);
    if (before.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
      return [error(phrase("Two rows have the key “{key}”.", { key }), key)];
    }
    const isTwin = before.some((other) => other.name.toLowerCase() === name.toLowerCase());
    return isTwin ? [warning(phrase("Two rows are called “{name}”.", { name }), key)] : [];
  });
}

function aboutRow(rubric: Rubric, criterion: Criterion): Complaint[] {
  const { key, name: row, levels, required, weight } = criterion;
  const scores = levels.map(({ score }) => score);
  const isAscending = scores.every((score, at) => at === 0 || score > (scores[at - 1] ?? score));
  const off = scores.filter(
    (score) => score < rubric.scale.lowest || score > rubric.scale.highest || !isOnScale(rubric, criterion, score),
  );
  const [top, least] = [fractionOf(Math.max(...scores, rubric.scale.lowest)), fractionOf(rubric.rule.requiredAtLeast)];
  const weightRead = fractionOf(weight);
  const bare = levels.filter(({ descriptor }) => descriptor === "").length;
  return [
    ...(/^\S+$/.test(key) ? [] : [error(phrase("“{row}” needs a key without spaces.", { row }), key)]),
    ...(levels.length > 1 ? [] : [error(phrase("“{row}” has fewer than two levels.", { row }), key)]),
    ...(isAscending ? [] : [error(phrase("The levels of “{row}” do not go up.", { row }), key)]),
    ...off.map((score) =>
      error(phrase("“{row}” has a level of {score}, which is not on the scale.", { row, score }), key),
    ),
    ...(weightRead !== null && weightRead.over > 0n
      ? []
      : [error(phrase("“{row}” has the weight {weight}; it has to be above 0.", { row, weight }), key)]),
    ...(required && top && least && compare(top, least) < 0
      ? [
          error(
            phrase("“{row}” is required, and none of its levels reaches {least}.", {
              row,
              least: rubric.rule.requiredAtLeast,
            }),
            key,
          ),
        ]
      : []),
    ...(bare === 0
      ? []
      : [
          warning(
            phrase("{bare:level|levels} of “{row}” {bare#does|do} not say what work there looks like.", { row, bare }),
            key,
          ),
        ]),
  ];
}

function error(text: Phrase, criterion: string | null = null): Complaint {
  return { severity: "error", criterion, text };
}

function warning(text: Phrase, criterion: string | null = null): Complaint {
  return { severity: "warning", criterion, text };
}
