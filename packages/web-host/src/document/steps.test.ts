import type { Change } from "@throughline/shared/workbook/edits.ts";
import { expect, it } from "vitest";
import { isUnsaved, noSteps, type Steps, withStep } from "./steps.ts";

const back = (title: string): readonly Change[] => [{ title, edits: [] }];
const did = (steps: Steps, title: string) => withStep(steps, back(title), "do");
const saved = (steps: Steps): Steps => ({ ...steps, savedAt: steps.count });

it.each<[string, Steps, { undo: string[]; redo: string[]; unsaved: boolean }]>([
  ["nothing yet", noSteps, { undo: [], redo: [], unsaved: false }],
  ["a change that did not go in", withStep(noSteps, [], "do"), { undo: [], redo: [], unsaved: false }],
  ["two changes", did(did(noSteps, "a"), "b"), { undo: ["a", "b"], redo: [], unsaved: true }],
  [
    "the last one taken back",
    withStep(did(noSteps, "a"), back("again"), "undo"),
    { undo: [], redo: ["again"], unsaved: false },
  ],
  [
    "taken back and made again",
    withStep(withStep(did(noSteps, "a"), back("again"), "undo"), back("a"), "redo"),
    { undo: ["a"], redo: [], unsaved: true },
  ],
  ["saved", saved(did(noSteps, "a")), { undo: ["a"], redo: [], unsaved: false }],
  [
    "saved, then taken back",
    withStep(saved(did(noSteps, "a")), back("again"), "undo"),
    { undo: [], redo: ["again"], unsaved: true },
  ],
  [
    "saved, taken back, and something else done: what was saved cannot be come back to",
    did(withStep(saved(did(noSteps, "a")), back("again"), "undo"), "b"),
    { undo: ["b"], redo: [], unsaved: true },
  ],
])("%s", (_, steps, expected) => {
  const titles = (list: Steps["undo"]) => list.map(({ changes }) => changes[0]?.title);
  expect({ undo: titles(steps.undo), redo: titles(steps.redo), unsaved: isUnsaved(steps) }).toEqual(expected);
});
