import type { Language, RubricWords } from "../locales/language.ts";
import { RUBRICS } from "./index.ts";
import type { Criterion, Level, Rubric } from "./types.ts";
import { rubricHash } from "./version.ts";

/**
 * A rubric to read in a language: `rubricIn(rubric, language).criteria[0].name`. One that an office wrote or changed
 * keeps its own words. It is for people's eyes alone; what is kept, hashed and handed on is the rubric itself.
 */
export function rubricIn(rubric: Rubric, language: Language): Rubric {
  const words = language.rubrics[rubric.id];
  return words && isOurs(rubric) ? saidWith(rubric, words) : rubric;
}

function isOurs(rubric: Rubric): boolean {
  return RUBRICS.some((ours) => ours === rubric || (ours.id === rubric.id && rubricHash(ours) === rubricHash(rubric)));
}

function saidWith(rubric: Rubric, { name, what, levels: names, criteria }: RubricWords): Rubric {
  const levelIn = (level: Level, descriptors: Readonly<Record<number, string>>): Level => ({
    ...level,
    name: names[level.score] ?? level.name,
    descriptor: descriptors[level.score] ?? level.descriptor,
  });
  const criterionIn = (criterion: Criterion): Criterion => {
    const words = criteria[criterion.key];
    if (!words) return criterion;
    const levels = criterion.levels.map((level) => levelIn(level, words.levels));
    return { ...criterion, name: words.name, levels };
  };
  return { ...rubric, name, what, criteria: rubric.criteria.map(criterionIn) };
}
