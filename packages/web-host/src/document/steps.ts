import type { Change } from "@throughline/shared/workbook/edits.ts";

/** What takes one step back, or makes it again. */
export interface Step {
  readonly changes: readonly Change[];
}

/** What a person can take back and make again: the last of each list goes first. */
export interface Steps {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** How many steps the file is away from how it was opened; steps taken back count less. */
  readonly count: number;
  /** The count at which it was saved last; null once that state cannot be come back to. */
  readonly savedAt: number | null;
}

export const noSteps: Steps = { undo: [], redo: [], count: 0, savedAt: 0 };

export function isUnsaved({ count, savedAt }: Steps): boolean {
  return count !== savedAt;
}

/** `inverse` takes back what was just made; nothing went in where it is empty. */
export function withStep(steps: Steps, inverse: readonly Change[], kind: "do" | "undo" | "redo"): Steps {
  const step = inverse.length === 0 ? [] : [{ changes: inverse }];
  switch (kind) {
    case "do":
      if (step.length === 0) return steps;
      return {
        undo: [...steps.undo, ...step],
        redo: [],
        count: steps.count + 1,
        // What was saved lay among the steps that can no longer be made again.
        savedAt: steps.savedAt !== null && steps.savedAt > steps.count ? null : steps.savedAt,
      };
    case "undo":
      return { ...steps, undo: steps.undo.slice(0, -1), redo: [...steps.redo, ...step], count: steps.count - 1 };
    case "redo":
      return { ...steps, redo: steps.redo.slice(0, -1), undo: [...steps.undo, ...step], count: steps.count + 1 };
  }
}
