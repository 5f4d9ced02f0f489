import { computed, type ReadonlySignal } from "@preact/signals";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import type { Draft } from "@throughline/shared/kept/scores/draft.ts";
import type { Phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { type Changer, changerOf } from "./session/changing.ts";
import { readMine, writeMine } from "./session/mine.ts";
import { type Noter, noterOf } from "./session/noting.ts";
import { type Reader, readerOf } from "./session/reading.ts";
import { withScoresApart } from "./session/scores-apart.ts";
import { type Scoring, scoringOf } from "./session/scoring.ts";
import { newState, type State } from "./session/state.ts";
import type { Checked, Earlier, Happening, Mine, Question, Reading, ScoresFile, Trouble } from "./session/types.ts";
import { type SessionOptions, worksOf } from "./session/works.ts";

/**
 * What the screen knows of the workbook, and what can be done to it. What reads or changes goes one after the other;
 * what goes wrong becomes `trouble`, and is thrown nowhere.
 */
export interface Session {
  readonly host: WorkbookHost;
  /** Set while the workbook is read. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** The last check. It stays in sight while the next one runs. */
  readonly checked: ReadonlySignal<Checked | null>;
  /** The check before it, in this sitting. */
  readonly before: ReadonlySignal<Checked | null>;
  /** Keys of findings that edits on the sheet brought in this sitting, by a paste for one, and that are still there. */
  readonly brought: ReadonlySignal<ReadonlySet<string>>;
  /** What differs from the last check of an earlier sitting. Null where there was none. */
  readonly earlier: ReadonlySignal<Earlier | null>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** What the person has selected, as far as the host tells. */
  readonly selected: ReadonlySignal<CellRange | null>;
  /** What has just happened, until it is closed or something else happens. */
  readonly happened: ReadonlySignal<Happening | null>;
  /** What the host told besides of the last change, such as what somebody else wrote at the same moment, in sentences. */
  readonly notices: ReadonlySignal<readonly Phrase[]>;
  /** Set while the person is asked whether a sheet of ours may be added. */
  readonly question: ReadonlySignal<Question | null>;
  /** Whether something is being changed. */
  readonly working: ReadonlySignal<boolean>;
  readonly mine: ReadonlySignal<Mine>;
  /** Whether something was done in this sitting that can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>;
  /** What the person is scoring, seen by nobody else; null until they said who they are. */
  readonly draft: ReadonlySignal<Draft | null>;
  /** Serial day and time of when the draft was last kept; null while it is not. */
  readonly savedAt: ReadonlySignal<number | null>;
  /** The workbook of scores beside a plan that cannot be written in; null before the first score is handed in. */
  readonly scoresFile: ReadonlySignal<ScoresFile | null>;
  /** Whether the person has it as it is now. */
  readonly isScoresFileSaved: ReadonlySignal<boolean>;
  /** Whether this host lets anybody change cells at all. */
  readonly canChange: boolean;

  /** Reads the workbook and checks it. Asked for twice, it runs once. */
  readonly check: Reader["check"];
  /** Stops the reading that is under way. */
  readonly stop: Reader["stop"];
  /** Makes changes and logs them; of those that touch the same cells, the first. True where all of them went in. */
  readonly apply: Changer["apply"];
  /** Takes back what was done last, in this sitting or by the log. */
  readonly undo: Changer["undo"];
  /** Writes any other note, such as a heading confirmed. */
  readonly note: Noter["note"];
  /** `text` is the finding's sentence, as the person read it. */
  readonly setAside: Noter["setAside"];
  readonly takeUpAgain: Noter["takeUpAgain"];
  /** Drafts, and the sheet of scores. */
  readonly scoring: Scoring;
  show(at: readonly CellRange[]): Promise<void>;
  choose(mine: Partial<Mine>): Promise<void>;
  /** Closes what was said of the last happening, and what the host told of it. */
  heard(): void;
  /** Leaves be what edits brought: nobody speaks of it again. */
  leaveBe(): void;
  /** Closes the trouble. */
  dismiss(): void;
  /** The person is back: asks what is selected, and reads again what may have changed unseen. */
  returned(): Promise<void>;
  close(): void;
}

// An edit is seldom alone.
const QUIET_MS = 250;
// Coming back twice within this is coming back once; where reading takes long, within a few times as long.
const FRESH_MS = 3000;
const FRESH_READS = 5;

/** Begins to listen, asks for the person's choices and runs the first check; all of that shows in the signals. */
export function startSession(host: WorkbookHost, options: SessionOptions): Session {
  const state = newState();
  const canChange = host.about.capabilities.edits.includes("set-cell");
  const works = worksOf(canChange ? host : withScoresApart(host, state), state, options);
  const reader = readerOf(works);
  const changer = changerOf(works, reader);
  const noter = noterOf(works, reader);
  const scoring = scoringOf(works, reader);
  const stopListening = listening(host, state, reader);

  async function select(): Promise<void> {
    if (!host.about.capabilities.screen) return;
    await works.tried(async () => {
      state.selected.value = await host.selection();
    });
  }

  void works.tried(async () => {
    state.mine.value = await readMine(host);
  });
  void reader.check();
  void select();

  return {
    host,
    reading: state.reading,
    checked: state.checked,
    before: state.before,
    brought: state.brought,
    earlier: state.earlier,
    trouble: state.trouble,
    selected: state.selected,
    happened: state.happened,
    notices: state.notices,
    question: state.question,
    working: state.working,
    mine: state.mine,
    draft: state.draft,
    savedAt: state.savedAt,
    scoresFile: state.scoresFile,
    isScoresFileSaved: state.isScoresFileSaved,
    canUndo: computed(() => state.done.value.length > 0),
    canChange,
    check: reader.check,
    stop: reader.stop,
    apply: changer.apply,
    undo: changer.undo,
    note: noter.note,
    setAside: noter.setAside,
    takeUpAgain: noter.takeUpAgain,
    scoring,
    show: async (at) => void (await works.tried(() => host.show(at))),
    choose: async (chosen) => {
      state.mine.value = { ...state.mine.value, ...chosen };
      await works.tried(() => writeMine(host, state.mine.value));
    },
    heard: () => {
      state.happened.value = null;
      state.notices.value = [];
    },
    leaveBe: () => {
      state.brought.value = new Set();
    },
    dismiss: () => {
      state.trouble.value = null;
    },
    returned: async () => {
      await select();
      if (reader.agoMs() > Math.max(FRESH_MS, FRESH_READS * reader.tookMs())) await reader.check();
    },
    close: () => {
      void scoring.save();
      stopListening();
      reader.stop();
    },
  };
}

/** Checks again some time after somebody's last edit, and follows the selection, where the host tells of them. */
function listening(host: WorkbookHost, { selected }: State, reader: Reader): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWatching = host.watch?.(() => {
    clearTimeout(waiting);
    reader.edited();
    // A workbook that takes long to read is read less often.
    waiting = setTimeout(() => void reader.check(), Math.max(QUIET_MS, 2 * reader.tookMs()));
  });
  const stopFollowing = host.watchSelection?.((at) => {
    selected.value = at;
  });
  return () => {
    clearTimeout(waiting);
    stopWatching?.();
    stopFollowing?.();
  };
}
