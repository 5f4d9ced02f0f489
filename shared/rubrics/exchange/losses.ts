import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Rubric } from "../types.ts";

/** What most formats have no place for. Each is said only where the rubric has it. */
export const losses = {
  rule: () => [phrase("When a plan passes: the average to reach, and what required rows need.")],
  identity: () => [phrase("The rubric’s id, version, and the keys of its rows.")],
  required: ({ criteria }: Rubric) =>
    criteria.some(({ required }) => required) ? [phrase("Which rows are required.")] : [],
  deliverables: ({ criteria }: Rubric) => [
    ...(criteria.some(({ deliverables }) => deliverables.length > 0) ? [phrase("Which product a row is about.")] : []),
    ...(criteria.some(({ eachProduct }) => eachProduct) ? [phrase("Which rows are scored for each product.")] : []),
  ],
  weights: ({ criteria }: Rubric) =>
    criteria.some(({ weight }) => weight !== "1") ? [phrase("That some rows count more than others.")] : [],
  what: ({ what }: Rubric) => (what === "" ? [] : [phrase("What the rubric is for.")]),
  name: () => [phrase("The rubric’s name, but for the name of the file.")],
  descriptions: ({ criteria }: Rubric) =>
    criteria.some(({ description }) => description !== "") ? [phrase("The descriptions of rows.")] : [],
  steps: ({ scale, criteria }: Rubric) =>
    scale.accepts !== undefined ||
    criteria.some(({ levels }) => levels.length !== (scale.highest - scale.lowest) / scale.step + 1)
      ? [phrase("Scores between the levels.")]
      : [],
} satisfies Readonly<Record<string, (rubric: Rubric) => readonly Phrase[]>>;

/** All of these, one after the other. */
export function lostAll(rubric: Rubric, ...which: readonly (keyof typeof losses)[]): readonly Phrase[] {
  return which.flatMap((name) => losses[name](rubric));
}
