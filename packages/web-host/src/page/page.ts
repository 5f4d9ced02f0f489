import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { LANGUAGES } from "@throughline/shared/locales/index.ts";
import { ENGLISH, type Language as Spoken } from "@throughline/shared/locales/language.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { type OpenDocument, openDocument } from "../document/open-document.ts";
import { isUnsaved } from "../document/steps.ts";
import type { Wire } from "../file/calls.ts";
import { type FileDesk, fileDesk } from "../file/desk.ts";
import type { GivenFile } from "../file/held-file.ts";
import { type GridView, gridView, screenOf } from "../grid/view.ts";
import { webHost } from "../host/web-host.ts";
import { type Language, type Words, wordsOf } from "../words/index.ts";
import { type Place, save, saveCopy } from "./saving.ts";
import type { UnsavedWork } from "./unsaved-work.ts";

/** What the page shows. */
export type Showing =
  | { readonly is: "start"; readonly unsaved: GivenFile | null }
  | { readonly is: "opening"; readonly name: string; readonly done: number; readonly of: number }
  | { readonly is: "trouble"; readonly error: AppError }
  | { readonly is: "open"; readonly view: GridView; readonly host: WorkbookHost };

/** What somebody wants to open while work stands in no file: it would put that work out of reach. */
export interface Waiting {
  readonly unsaved: string;
  readonly wanted: string;
  /** Whether the unsaved work is open, so that it can be saved first. */
  readonly canSave: boolean;
  readonly answer: (answer: "save" | "open" | "stay") => Promise<void>;
}

/** The web workbook: one file at a time, opened, changed and saved on this computer. */
export interface Page {
  readonly showing: ReadonlySignal<Showing>;
  /** A question that waits for an answer; null where nothing is asked. */
  readonly waiting: ReadonlySignal<Waiting | null>;
  readonly language: Signal<Language>;
  readonly words: ReadonlySignal<Words>;
  /** What the rest of the project says in that language; English until it is loaded. */
  readonly spoken: ReadonlySignal<Spoken>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  readonly isSaving: ReadonlySignal<boolean>;
  open(file: GivenFile, place?: Place | null): Promise<void>;
  /** Goes on with work that stands in no file yet. */
  goOn(file: GivenFile): Promise<void>;
  /** Opens a new workbook of a pack. */
  make(pack: string, name: string): Promise<void>;
  /** Stops opening. */
  stop(): void;
  /** Back to the start; what is not saved stays kept in this browser. */
  leave(): Promise<void>;
  discard(): Promise<void>;
  save(where: "here" | "copy"): Promise<void>;
}

export interface PageSurroundings {
  /** A new wire to a new worker. */
  readonly wire: () => Wire;
  readonly mine: WorkbookHost["mine"];
  readonly unsaved: UnsavedWork;
  readonly locale: string;
  readonly timeZone: string;
  readonly language: Language;
}

const PAUSE_MS = 250;

export function startPage({ wire, mine, unsaved, locale, timeZone, language }: PageSurroundings): Page {
  const showing = signal<Showing>({ is: "start", unsaved: null });
  const chosen = signal(language);
  const words = computed(() => wordsOf(chosen.value));
  const spoken = signal<Spoken>(ENGLISH);
  effect(() => {
    const id = chosen.value;
    void LANGUAGES.find((one) => one.id === id)
      ?.load()
      .then((loaded) => {
        if (chosen.peek() === id) spoken.value = loaded;
      });
  });
  const waiting = signal<Waiting | null>(null);
  const isSaving = signal(false);
  const open_ = computed((): GridView | null => (showing.value.is === "open" ? showing.value.view : null));
  const hasUnsaved = computed(() => (open_.value ? isUnsaved(open_.value.document.steps.value) : false));
  let desk: FileDesk | null = null;
  let place: Place | null = null;
  let stopKeeping = (): void => {};

  async function open(file: GivenFile, from: Place | null, isNew: boolean): Promise<void> {
    close();
    const own = fileDesk(wire());
    desk = own;
    showing.value = { is: "opening", name: file.name, done: 0, of: 0 };
    const onProgress = (done: number, of: number) => {
      if (desk === own) showing.value = { is: "opening", name: file.name, done, of };
    };
    try {
      const document = await openDocument(own, file, { locale, timeZone }, { onProgress, isUnsaved: isNew });
      if (desk !== own) return;
      const view = gridView(document, words, spoken);
      place = from;
      showing.value = { is: "open", view, host: webHost(document, screenOf(view), mine) };
      stopKeeping = keeping(document, unsaved);
    } catch (error) {
      if (desk !== own) return;
      close();
      showing.value = trouble(error);
    }
  }

  /** Goes on at once where nothing would be lost; else asks first. */
  async function unlessUnsaved(wanted: string, go: () => Promise<void>): Promise<void> {
    const now = showing.peek();
    const open = now.is === "open" && hasUnsaved.peek() ? now.view.document.name : null;
    const name = open ?? (now.is === "start" ? (now.unsaved?.name ?? null) : null);
    if (name === null) return go();
    const answer: Waiting["answer"] = async (said) => {
      waiting.value = null;
      if (said === "stay") return;
      if (said === "save") await saveNow("here");
      else await unsaved.forget();
      if (said === "open" || !hasUnsaved.peek()) await go();
    };
    waiting.value = { unsaved: name, wanted, canSave: open !== null, answer };
  }

  async function saveNow(where: "here" | "copy"): Promise<void> {
    const view = open_.value;
    if (!view || isSaving.value) return;
    isSaving.value = true;
    try {
      const { name } = view.document;
      const file = { name, ...(await view.document.bytes()) };
      const { said } = words.value;
      const saved = where === "here" ? await save(file, place, said) : await saveCopy(file, said);
      place = saved.place ?? place;
      if (saved.went) {
        view.document.saved();
        await unsaved.forget();
      }
      if (saved.sentence !== null) view.say(saved.sentence, saved.went ? "plain" : "refused");
    } finally {
      isSaving.value = false;
    }
  }

  async function makeNow(pack: string, name: string): Promise<void> {
    const maker = fileDesk(wire());
    showing.value = { is: "opening", name, done: 0, of: 0 };
    try {
      const bytes = await maker.make(pack);
      await open({ name, bytes, kept: "" }, null, true);
    } catch (error) {
      showing.value = trouble(error);
    } finally {
      maker.close();
    }
  }

  function close(): void {
    stopKeeping();
    stopKeeping = () => {};
    open_.peek()?.close();
    desk?.close();
    desk = null;
    place = null;
  }

  async function start(): Promise<void> {
    close();
    showing.value = { is: "start", unsaved: await unsaved.read() };
  }

  return {
    showing,
    waiting,
    language: chosen,
    words,
    spoken,
    isUnsaved: hasUnsaved,
    isSaving,
    open: (file, from = null) => unlessUnsaved(file.name, () => open(file, from, false)),
    goOn: (file) => open(file, null, true),
    make: (pack, name) => unlessUnsaved(name, () => makeNow(pack, name)),
    stop: () => void start(),
    leave: start,
    async discard() {
      await unsaved.forget();
      await start();
    },
    save: saveNow,
  };
}

/** Keeps what is not saved in this browser, a moment after each change. */
function keeping(document: OpenDocument, unsaved: UnsavedWork): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const now = document.steps.value;
    clearTimeout(timer);
    if (!isUnsaved(now)) return;
    timer = setTimeout(() => {
      void document.bytes().then(
        (file) => (isUnsaved(document.steps.peek()) ? unsaved.write({ name: document.name, ...file }) : undefined),
        // The workbook was closed meanwhile: there is nothing left to keep.
        () => undefined,
      );
    }, PAUSE_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function trouble(error: unknown): Showing {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    is: "trouble",
    error: error instanceof AppError ? error : new AppError("bug", phrase("{cause}", { cause: { whole: cause } }), ""),
  };
}
