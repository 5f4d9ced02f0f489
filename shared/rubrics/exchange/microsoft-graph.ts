import { phrase } from "../../workbook/phrases.ts";
import { by, exactly, sumOf, times, toNumber } from "../exact.ts";
import type { Criterion, Level, Rubric } from "../types.ts";
import { assembled } from "./assembled.ts";
import { lostAll } from "./losses.ts";
import { fieldsOf, listOf, numberOf, textOf } from "./outside.ts";
import type { JsonExchange } from "./types.ts";
import { uuidOf } from "./uuid.ts";

const POINTS = "#microsoft.graph.educationAssignmentPointsGradeType";

/**
 * An educationRubric of Microsoft Graph, as assignments in Teams have it. Its levels are the same for all rows, each
 * row holds their descriptors in that order, and the weights of its rows add up to 100.
 */
export const microsoftGraph: JsonExchange = {
  id: "microsoft-graph",
  name: "Microsoft Graph education rubric",
  source: "Microsoft Graph 1.0: educationRubric, rubricLevel, rubricQuality, rubricCriterion",
  carrier: "json",
  lost: (rubric) => [
    ...lostAll(rubric, "identity", "rule", "required", "deliverables", "steps"),
    ...(rubric.criteria.some((criterion) => !sameLevels(criterion, rubric))
      ? [phrase("Levels that only some rows have, or that go by another name there.")]
      : []),
    ...(rubric.criteria.some(({ weight }) => weight !== "1")
      ? [phrase("Weights, but for hundredths of a percent.")]
      : []),
  ],
  write: (rubric) => {
    const levels = [...levelsOf(rubric)].reverse();
    const weights = weightsOf(rubric.criteria);
    return {
      displayName: rubric.name,
      description: words(rubric.what),
      grading: { "@odata.type": POINTS, maxPoints: 100 },
      levels: levels.map(({ score, name }) => ({
        levelId: uuidOf(`${rubric.id}/${score}`),
        displayName: name || String(score),
        description: words(""),
        grading: { "@odata.type": POINTS, maxPoints: score },
      })),
      qualities: rubric.criteria.map((criterion, at) => ({
        qualityId: uuidOf(`${rubric.id}/${criterion.key}`),
        displayName: criterion.name,
        description: words(criterion.description),
        weight: weights[at] ?? 0,
        criteria: levels.map(({ score }) => ({
          description: words(criterion.levels.find((level) => level.score === score)?.descriptor ?? ""),
        })),
      })),
    };
  },
  read: (json, name) => {
    const fields = fieldsOf(json);
    const levels = listOf(fields.levels).map(fieldsOf);
    const qualities = listOf(fields.qualities).map(fieldsOf);
    if (levels.length === 0 || qualities.length === 0) return null;
    const columns = levels.map(({ displayName, grading }, at) => {
      // A credit rubric has no points: its levels go down, as Teams shows them.
      const score = numberOf(fieldsOf(grading).maxPoints) ?? levels.length - at;
      const title = textOf(displayName);
      return { score, name: title === String(score) ? "" : title };
    });
    const weights = qualities.map(({ weight }) => numberOf(weight) ?? 0);
    const least = Math.min(...weights);
    return assembled({
      name: textOf(fields.displayName) || name,
      what: content(fields.description),
      criteria: qualities.map((quality, row) => ({
        // Some rubrics name a row only by its description.
        name: textOf(quality.displayName) || content(quality.description),
        description: textOf(quality.displayName) === "" ? "" : content(quality.description),
        weight: least > 0 ? String(Math.round(((weights[row] ?? 0) / least) * 100) / 100) : "1",
        levels: columns.map(
          (column, at): Level => ({
            ...column,
            descriptor: content(fieldsOf(listOf(quality.criteria)[at]).description),
          }),
        ),
      })),
    });
  },
};

function words(text: string) {
  return { content: text, contentType: "text" };
}

function content(value: unknown): string {
  return textOf(fieldsOf(value).content);
}

/** Every score any row has a level for, by the name it first goes by. */
function levelsOf({ criteria }: Rubric): readonly Omit<Level, "descriptor">[] {
  const named = new Map<number, string>();
  for (const { score, name } of criteria.flatMap(({ levels }) => levels)) if (!named.has(score)) named.set(score, name);
  return [...named].map(([score, name]) => ({ score, name })).sort((one, other) => one.score - other.score);
}

function sameLevels({ levels }: Criterion, rubric: Rubric): boolean {
  const all = levelsOf(rubric);
  return (
    levels.length === all.length &&
    levels.every(({ score, name }, at) => score === all[at]?.score && name === all[at]?.name)
  );
}

/** In hundredths of a percent that add up to exactly 100; the first rows get what is left over by rounding down. */
function weightsOf(criteria: readonly Criterion[]): readonly number[] {
  const weights = criteria.map(({ weight }) => exactly(weight));
  const total = sumOf(weights);
  const parts = weights.map((weight) => Math.floor(toNumber(times(by(weight, total), exactly(10_000)))));
  const left = 10_000 - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (part + (at < left ? 1 : 0)) / 100);
}
