import { AppError } from "@throughline/shared/host/errors.ts";
import type { Apply } from "@throughline/shared/kept/log/apply-logged.ts";
import type { Draft } from "@throughline/shared/kept/scores/draft.ts";
import type { KeptScore, ScoreState } from "@throughline/shared/kept/scores/scores.ts";
import type { Submission, Submitted } from "@throughline/shared/kept/scores/submit-scores.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { changing } from "./changing.ts";
import { markOf } from "./earlier.ts";
import type { Reader } from "./reading.ts";
import { beside, SCORES_FILE } from "./scores-apart.ts";
import type { Checked, GivenFile, ScoresFile } from "./types.ts";
import type { Works } from "./works.ts";

/** Throws an AppError where the file is no workbook of scores. */
async function openedScores(given: GivenFile): Promise<ScoresFile> {
  const { asScoresFile } = await import("../office-files.ts");
  const file = asScoresFile(given);
  if (file) return file;
  throw new AppError(
    "scores/none",
    phrase("{file} is no scores workbook.", { file: { whole: given.name } }),
    "Choose one that was saved here, or save a new one.",
  );
}

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
  /** Takes scores out of files that raters handed in, and puts them on the sheet of scores. True where they went in. */
  readonly bring: (files: readonly GivenFile[], about: Pick<Submission, "rubric" | "round">) => Promise<boolean>;
  /**
   * Puts scores into a workbook of scores that the person has, or into a new one, and leaves this workbook alone. Null
   * where they did not go in.
   */
  readonly toFile: (submission: Submission, into: GivenFile | null) => Promise<ScoresFile | null>;
  /** Beside a plan that cannot be written in: goes on with a workbook of scores that the person has. */
  readonly goOnWith: (given: GivenFile) => Promise<boolean>;
  /** The person has the workbook of scores as it is now. */
  readonly fileSaved: () => void;
  /** Notes on the sheet of scores that scores may be out of date. True where it was noted. */
  readonly markStale: (scores: readonly KeptScore[], why: string) => Promise<boolean>;
}

// A pause in typing.
const PAUSE_MS = 500;

export function scoringOf(works: Works, { found }: Reader): Scoring {
  const { host, state, now, ask, run, tried } = works;
  const canChange = host.about.capabilities.edits.includes("set-cell");
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

  /** The plan with a workbook of scores beside it; a new one begins with the scores that stand in the plan itself. */
  async function withFile({ workbook, plan }: Checked): Promise<Workbook> {
    if (state.scoresFile.value !== null) return workbook;
    const { bringScores, newScoresFile, rubricsHere, scoresInFile } = await import("../office-files.ts");
    state.scoresFile.value = newScoresFile(SCORES_FILE);
    const both = beside(workbook, state.scoresFile.value);
    const { used } = rubricsHere(workbook);
    if (used.is !== "ready") return both;
    const about = { plan: workbook.name, rubric: used.rubric };
    const { handedIn = [] } = scoresInFile(workbook, { plan, rubric: used.rubric });
    return (await bringScores(both, handedIn, about, { apply: host.apply, run: run() })).workbook;
  }

  /** Hands something to the sheet of scores, asked for first where it is not there; what went in can be taken back. */
  async function handIn(hand: (workbook: Workbook, apply: Apply) => Promise<Submitted>): Promise<number | null> {
    const { scoresTable } = await import("../core.ts");
    return changing(works, async (at) => {
      const workbook = canChange ? at.workbook : await withFile(at);
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
    bring: async (files, { rubric, round }) => {
      const { bringScores, readFile, scoresInFile } = await import("../office-files.ts");
      let raters: readonly string[] = [];
      const made = await handIn(async (workbook, apply) => {
        const plan = state.checked.value?.plan;
        if (!plan) return { workbook, refused: null };
        const read = files.map((file) => scoresInFile(readFile(file), { plan, rubric, round }));
        const [because] = read.flatMap((one) => one.because ?? []);
        if (because)
          throw new AppError("ratings/unreadable", because, "Nothing was added. Ask the rater for the file again.");
        const handedIn = read.flatMap((one) => one.handedIn ?? []);
        raters = [...new Set(handedIn.map(({ rater }) => rater))];
        return bringScores(workbook, handedIn, { plan: planName(), rubric }, { apply, run: run() });
      });
      if (made === null) return false;
      state.happened.value = { kind: "brought", raters };
      return true;
    },
    toFile: (submission, into) =>
      tried(async () => {
        const { submitScores } = await import("../core.ts");
        const { changeScoresFile, newScoresFile } = await import("../office-files.ts");
        let file = into ? await openedScores(into) : newScoresFile(SCORES_FILE);
        const apply: Apply = async (changes) => {
          const { file: after, result } = changeScoresFile(file, changes);
          file = after;
          return result;
        };
        const { refused } = await submitScores(file.workbook, submission, { apply, run: run() });
        if (refused !== null) throw new AppError("scores/refused", refused, "");
        return file;
      }),
    goOnWith: async (given) => {
      const made = await changing(works, async () => {
        state.scoresFile.value = await openedScores(given);
        state.isScoresFileSaved.value = true;
        await found(await host.read());
        return true;
      });
      return made ?? false;
    },
    fileSaved: () => {
      state.isScoresFileSaved.value = true;
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
