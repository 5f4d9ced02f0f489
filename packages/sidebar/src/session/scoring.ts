import { AppError } from "@throughline/shared/host/errors.ts";
import type { Apply } from "@throughline/shared/kept/log/apply-logged.ts";
import type { Draft } from "@throughline/shared/kept/scores/draft.ts";
import type { KeptScore, ScoreState } from "@throughline/shared/kept/scores/scores.ts";
import type { Submission, Submitted } from "@throughline/shared/kept/scores/submit-scores.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { changing } from "./changing.ts";
import { markOf } from "./earlier.ts";
import type { Reader } from "./reading.ts";
import type { Works } from "./works.ts";

/** Who scores, with which rubric, in which round: what a draft is known by. */
export type Scorer = Omit<Draft, "rows">;

export interface Scoring {
  /** Takes up what the person was scoring when they left this workbook. */
  readonly takeUp: () => Promise<void>;
  /** Opens this rater's own draft, or begins one. */
  readonly begin: (scorer: Scorer) => Promise<void>;
  /** Somebody else is to score here; the draft stays where it is. */
  readonly stepAway: () => Promise<void>;
  /** Changes the draft, and keeps it in the person's own storage once they pause. */
  readonly keep: (draft: Draft) => void;
  /** Keeps it now. */
  readonly save: () => Promise<void>;
  /** Puts scores on the sheet of scores. True where they went in. */
  readonly submit: (submission: Submission) => Promise<boolean>;
  /** Notes on the sheet of scores that scores may be out of date. True where it was noted. */
  readonly markStale: (scores: readonly KeptScore[], why: string) => Promise<boolean>;
}

// A pause in typing.
const PAUSE_MS = 500;

export function scoringOf(works: Works, { found }: Reader): Scoring {
  const { host, state, now, ask, run, tried } = works;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();
  const planName = () => state.checked.value?.workbook.name ?? "";
  const pointer = () => `scoring ${markOf(planName())}`;

  async function keyOf({ rubric, round, rater }: Pick<Draft, "rubric" | "round" | "rater">): Promise<string> {
    const { draftKey } = await import("../core.ts");
    return draftKey({ plan: planName(), rubric, round, rater });
  }

  async function write(draft: Draft): Promise<void> {
    const { writeDraft } = await import("../core.ts");
    await writeDraft(host.mine, await keyOf(draft), draft);
    if (state.draft.value === draft) state.savedAt.value = now();
  }

  /** One write after the other: two at once would mix their pieces. */
  function save(): Promise<void> {
    clearTimeout(waiting);
    const mine = saving.then(async () => {
      const draft = state.draft.value;
      if (draft !== null && state.savedAt.value === null) await tried(() => write(draft));
    });
    saving = mine;
    return mine;
  }

  function keep(draft: Draft): void {
    state.draft.value = draft;
    state.savedAt.value = null;
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), PAUSE_MS);
  }

  /** Hands something to the sheet of scores, asked for first where it is not there; what went in can be taken back. */
  async function handIn(hand: (workbook: Workbook, apply: Apply) => Promise<Submitted>): Promise<number | null> {
    const { scoresTable } = await import("../core.ts");
    return changing(works, async ({ workbook }) => {
      if (!scoresTable(workbook) && (await ask("scores")) !== "add") return null;
      let undo: readonly Change[] = [];
      // The last thing that goes in are the rows; the sheets they stand on may stay.
      const apply: Apply = async (changes) => {
        const result = await host.apply(changes);
        undo = result.undo;
        return result;
      };
      const { workbook: after, refused } = await hand(workbook, apply);
      await found(after);
      if (refused !== null) throw new AppError("scores/refused", refused, "");
      state.done.value = [...state.done.value, { run: null, undo }];
      return undo.length;
    });
  }

  return {
    keep,
    save,
    takeUp: async () => {
      await tried(async () => {
        const { readDraft } = await import("../core.ts");
        const key = await host.mine.get(pointer());
        if (key !== null && state.draft.value === null) state.draft.value = await readDraft(host.mine, key);
        state.savedAt.value = now();
      });
    },
    begin: async (scorer) => {
      await save();
      await tried(async () => {
        const { readDraft } = await import("../core.ts");
        const key = await keyOf(scorer);
        const before = await readDraft(host.mine, key);
        keep({ ...scorer, rows: before?.rows ?? {} });
        await host.mine.set(pointer(), key);
      });
      await save();
    },
    stepAway: async () => {
      await save();
      state.draft.value = null;
      // What was said to one rater is not meant for the next.
      state.happened.value = null;
      await tried(() => host.mine.set(pointer(), null));
    },
    submit: async (submission) => {
      const { submitScores } = await import("../core.ts");
      const made = await handIn((workbook, apply) => submitScores(workbook, submission, { apply, run: run() }));
      if (made === null) return false;
      const rows = submission.ratings.length;
      state.happened.value = { kind: "submitted", rater: submission.rater, rows };
      return true;
    },
    markStale: async (scores, why) => {
      const { setScoreStates } = await import("../core.ts");
      const stale: ScoreState = { is: "stale", since: Math.floor(now()) };
      const states = scores.map((score) => ({ score, state: stale, why }));
      const made = await handIn((workbook, apply) => setScoreStates(workbook, states, { apply, run: run() }));
      if (made === null) return false;
      state.happened.value = { kind: "marked-stale", rows: scores.length };
      return true;
    },
  };
}
