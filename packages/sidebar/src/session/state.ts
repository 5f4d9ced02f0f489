import { type Signal, signal } from "@preact/signals";
import type { Draft } from "@throughline/shared/kept/scores/draft.ts";
import type { Phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { NOTHING_CHOSEN } from "./mine.ts";
import type { Checked, Done, Earlier, Happening, Mine, Question, Reading, ScoresFile, Trouble } from "./types.ts";

/** All that changes while the sidebar is open. Views see it read-only, as `Session`. */
export interface State {
  readonly reading: Signal<Reading | null>;
  readonly checked: Signal<Checked | null>;
  readonly before: Signal<Checked | null>;
  readonly brought: Signal<ReadonlySet<string>>;
  readonly earlier: Signal<Earlier | null>;
  readonly trouble: Signal<Trouble | null>;
  readonly selected: Signal<CellRange | null>;
  readonly happened: Signal<Happening | null>;
  readonly notices: Signal<readonly Phrase[]>;
  readonly question: Signal<Question | null>;
  readonly working: Signal<boolean>;
  readonly mine: Signal<Mine>;
  readonly done: Signal<readonly Done[]>;
  readonly draft: Signal<Draft | null>;
  readonly savedAt: Signal<number | null>;
  readonly scoresFile: Signal<ScoresFile | null>;
  readonly isScoresFileSaved: Signal<boolean>;
}

export function newState(): State {
  return {
    reading: signal<Reading | null>(null),
    checked: signal<Checked | null>(null),
    before: signal<Checked | null>(null),
    brought: signal<ReadonlySet<string>>(new Set()),
    earlier: signal<Earlier | null>(null),
    trouble: signal<Trouble | null>(null),
    selected: signal<CellRange | null>(null),
    happened: signal<Happening | null>(null),
    notices: signal<readonly Phrase[]>([]),
    question: signal<Question | null>(null),
    working: signal(false),
    mine: signal<Mine>(NOTHING_CHOSEN),
    done: signal<readonly Done[]>([]),
    draft: signal<Draft | null>(null),
    savedAt: signal<number | null>(null),
    scoresFile: signal<ScoresFile | null>(null),
    isScoresFileSaved: signal(true),
  };
}
