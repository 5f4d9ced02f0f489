import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { withApplied } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import type { FileDesk } from "../file/desk.ts";
import type { GivenFile, Whereabouts } from "../file/held-file.ts";
import { isCsv } from "../file/held-file.ts";
import type { SheetFace } from "../file/sheet-face.ts";
import { type LastShown, nothingShown, withForgotten } from "./last-shown.ts";
import { noSteps, type Steps, withStep } from "./steps.ts";

/** Who changes something: the person at the grid, or what works through the host. */
export type By = "person" | "host";

/**
 * A workbook while it is open. The file is the truth: each change goes into its bytes first, and what it then says is
 * what is shown, checked and saved.
 */
export interface OpenDocument {
  readonly name: string;
  readonly isCsv: boolean;
  readonly workbook: ReadonlySignal<Workbook>;
  /** What formulas showed before what they look at was changed. */
  readonly lastShown: ReadonlySignal<LastShown>;
  /** What can be taken back, and made again. */
  readonly steps: ReadonlySignal<Steps>;
  /** How the sheets look that were asked for; null for one whose file does not say. */
  readonly faces: ReadonlySignal<ReadonlyMap<SheetId, SheetFace | null>>;
  /** How many changes are still on their way into the file. */
  readonly underway: ReadonlySignal<number>;
  /** Makes changes, each whole or not at all, after those that are on their way. */
  apply(changes: readonly Change[], by: By): Promise<ApplyResult>;
  /** Takes back the last step; null where there is none. */
  undo(): Promise<ApplyResult | null>;
  /** Makes again what was taken back last. */
  redo(): Promise<ApplyResult | null>;
  /** Reads how a sheet looks, into `faces`, unless it stands there. */
  readFace(sheet: SheetId): Promise<void>;
  /** Calls the listener with each sheet that the person changes. */
  watch(listener: (touched: SheetId) => void): () => void;
  /** The file as it now is, once all that is on its way is in. */
  bytes(): Promise<Pick<GivenFile, "bytes" | "kept">>;
  /** Told once, after which steps before are no longer unsaved. */
  saved(): void;
  close(): void;
}

export interface Opening {
  readonly onProgress?: (done: number, of: number) => void;
  /** Whether what is opened stands in no file yet. */
  readonly isUnsaved?: boolean;
}

export async function openDocument(
  desk: FileDesk,
  file: GivenFile,
  where: Whereabouts,
  { onProgress, isUnsaved = false }: Opening = {},
): Promise<OpenDocument> {
  const workbook = signal(await desk.open(file, where, onProgress));
  const lastShown = signal(nothingShown);
  const steps = signal(isUnsaved ? { ...noSteps, savedAt: null } : noSteps);
  const faces = signal<ReadonlyMap<SheetId, SheetFace | null>>(new Map());
  const underway = signal(0);
  const listeners = new Set<(touched: SheetId) => void>();

  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const outcome = turn.then(work);
    turn = outcome.catch(() => undefined);
    return outcome;
  }
  async function counted<T>(work: () => Promise<T>): Promise<T> {
    underway.value += 1;
    try {
      return await inTurn(work);
    } finally {
      underway.value -= 1;
    }
  }

  /** Where rows have moved, a sheet looks otherwise from there on. */
  async function facesAfter(made: readonly Change[], { sheets }: Workbook) {
    const moved = new Set(made.flatMap(({ edits }) => edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : []))));
    const known = [...faces.value].filter(([id]) => sheets.some((sheet) => sheet.id === id));
    return new Map(
      await Promise.all(
        known.map(
          async ([id, face]): Promise<[SheetId, SheetFace | null]> => [id, moved.has(id) ? await desk.face(id) : face],
        ),
      ),
    );
  }

  async function change(changes: readonly Change[], by: By, kind: "do" | "undo" | "redo"): Promise<ApplyResult> {
    const before = workbook.value;
    const result = await desk.change(before, changes);
    const after = withApplied(before, result);
    const refused = new Set(result.refused.map(({ index }) => index));
    const made = changes.filter((_, index) => !refused.has(index));
    const moved = await facesAfter(made, after);
    batch(() => {
      faces.value = moved;
      lastShown.value = withForgotten(lastShown.value, before, after, made);
      steps.value = withStep(steps.value, result.undo, kind);
      workbook.value = after;
    });
    if (by === "person") {
      for (const { id } of result.sheets) for (const listener of listeners) listener(id);
    }
    return result;
  }

  const takeBack = (kind: "undo" | "redo") =>
    counted(async () => {
      const step = steps.value[kind].at(-1);
      return step ? change(step.changes, "person", kind) : null;
    });

  return {
    name: file.name,
    isCsv: isCsv(file),
    workbook,
    lastShown,
    steps,
    underway,
    faces,
    readFace: (sheet) =>
      inTurn(async () => {
        if (faces.value.has(sheet)) return;
        const face = await desk.face(sheet);
        faces.value = new Map([...faces.value, [sheet, face]]);
      }),
    apply: (changes, by) => counted(() => change(changes, by, "do")),
    undo: () => takeBack("undo"),
    redo: () => takeBack("redo"),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bytes: () => inTurn(() => desk.bytes()),
    saved: () => {
      steps.value = { ...steps.value, savedAt: steps.value.count };
    },
    close: () => desk.close(),
  };
}
