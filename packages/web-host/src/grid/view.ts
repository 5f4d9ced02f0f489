import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { AppError, errorInWords } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { contentAt, isEmpty } from "@throughline/shared/workbook/cells.ts";
import type { Change, Refusal } from "@throughline/shared/workbook/edits.ts";
import type { CellContent, CellRange, CellRef, SheetId, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { OpenDocument } from "../document/open-document.ts";
import { editableText } from "../entry/editable-text.ts";
import type { Screen } from "../host/web-host.ts";
import type { Words } from "../words/index.ts";
import { type Layout, type Liking, layOutSheet, noLiking, plainAppearance } from "./layout.ts";
import { holderOf, isSamePlace, type Place, type Selection, selectedRange, selectionOf } from "./selection.ts";

/** A cell being filled in. */
export interface Editing {
  readonly at: CellRef;
  readonly text: string;
  /** "over" began by typing: arrows go on to the next cell. In "within" they move in the text. */
  readonly mode: "over" | "within";
  readonly where: "cell" | "bar";
}

/** What is open beside a cell. */
export type Beside =
  | { readonly is: "choices" }
  | { readonly is: "note" }
  /** Where it was asked for, from the grid's corner; null beside the active cell. */
  | { readonly is: "menu"; readonly at: { readonly x: number; readonly y: number } | null };

/** What the person is told in a sentence; "refused" where something did not go. */
export interface Said {
  readonly text: string;
  readonly tone: "plain" | "refused";
}

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What a person sees of an open workbook, and where they are in it. */
export interface GridView {
  readonly document: OpenDocument;
  readonly words: ReadonlySignal<Words>;
  readonly spoken: ReadonlySignal<Language>;
  readonly sheet: ReadonlySignal<SheetSnapshot>;
  readonly layout: ReadonlySignal<Layout>;
  readonly selection: ReadonlySignal<Selection>;
  readonly range: ReadonlySignal<CellRange>;
  /** The cell that typing goes into. */
  readonly active: ReadonlySignal<CellRef>;
  /** What stands there, as it is edited. */
  readonly activeText: ReadonlySignal<string>;
  readonly editing: Signal<Editing | null>;
  readonly beside: Signal<Beside | null>;
  /** Whether cells are being looked for by what stands in them. */
  readonly isFinding: Signal<boolean>;
  /** The column a row was begun in, and the cell that Tab has reached; null where none was. */
  readonly filling: Signal<{ readonly col: number; readonly reached: Place } | null>;
  readonly said: Signal<Said | null>;
  readonly viewport: Signal<Viewport>;
  /** Whether columns are scrolled out of sight. */
  readonly isScrolled: ReadonlySignal<boolean>;
  readonly showsHiddenSheets: Signal<boolean>;
  /** Cells that are on their way into the file, as they will be. */
  readonly typed: ReadonlySignal<ReadonlyMap<string, CellContent>>;
  /** Gives the focus to the cells. */
  takeFocus(): void;
  /** Says what gives it to them; null once they are gone. */
  focusBy(focus: (() => void) | null): void;
  liking(sheet: SheetId): Liking;
  like(sheet: SheetId, liking: Partial<Liking>): void;
  goTo(sheet: SheetId): void;
  select(selection: Selection): void;
  /** Selects these cells and scrolls to them, showing what hides them. */
  show(ranges: readonly CellRange[]): void;
  scrollTo(place: Place): void;
  watchSelection(listener: (selected: CellRange | null) => void): () => void;
  /** Makes a change, and says in a sentence why where it does not go. */
  make(change: Change): Promise<boolean>;
  say(text: string, tone?: Said["tone"]): void;
  close(): void;
}

export function gridView(
  document: OpenDocument,
  words: ReadonlySignal<Words>,
  spoken: ReadonlySignal<Language>,
): GridView {
  const first = document.workbook.value.sheets.find(({ hidden }) => !hidden) ?? document.workbook.value.sheets[0];
  const current = signal(first?.id ?? "");
  const selections = signal<ReadonlyMap<SheetId, Selection>>(new Map());
  const likings = signal<ReadonlyMap<SheetId, Liking>>(new Map());
  const typed = signal<ReadonlyMap<string, CellContent>>(new Map());
  const viewport = signal<Viewport>({ top: 0, left: 0, width: 0, height: 0 });
  const scrolled = new Map<SheetId, { readonly top: number; readonly left: number }>();
  const said = signal<Said | null>(null);
  const editing = signal<Editing | null>(null);
  const beside = signal<Beside | null>(null);
  const isFinding = signal(false);
  const filling = signal<{ readonly col: number; readonly reached: Place } | null>(null);
  const showsHiddenSheets = signal(false);
  let focus = (): void => {};

  const sheet = computed(() => {
    const { sheets } = document.workbook.value;
    return sheets.find(({ id }) => id === current.value) ?? sheets.find(({ hidden }) => !hidden) ?? bare;
  });
  const layout = computed(() => {
    const face = document.faces.value.get(sheet.value.id) ?? null;
    const liking = likings.value.get(sheet.value.id) ?? noLiking;
    return layOutSheet(sheet.value, face?.appearance ?? plainAppearance, face?.looks ?? [], liking);
  });
  const selection = computed((): Selection => {
    const start = { row: sheet.value.origin.row, col: sheet.value.origin.col };
    return selections.value.get(sheet.value.id) ?? { sheet: sheet.value.id, from: start, to: start };
  });
  const range = computed(() => selectedRange(selection.value, sheet.value.merges ?? []));
  const active = computed((): CellRef => {
    return { sheet: sheet.value.id, ...holderOf(selection.value.from, sheet.value.merges ?? []) };
  });
  const activeText = computed(() => {
    const { row, col } = active.value;
    return editableText(typed.value.get(keyOf(active.value)) ?? contentAt(sheet.value, row, col), document);
  });

  // The sheet at hand first; then the others, one at a time, so that they are there when they are gone to.
  const stopReading = effect(() => {
    const known = document.faces.value;
    const next = [sheet.value, ...document.workbook.value.sheets].find(({ id }) => id !== "" && !known.has(id));
    if (next) void document.readFace(next.id).catch(() => undefined);
  });

  const say = (text: string, tone: Said["tone"] = "plain"): void => {
    said.value = { text, tone };
  };

  function goTo(id: SheetId): void {
    if (id === current.value) return;
    const { top, left } = viewport.value;
    scrolled.set(current.value, { top, left });
    batch(() => {
      current.value = id;
      editing.value = null;
      beside.value = null;
      viewport.value = { ...viewport.value, ...(scrolled.get(id) ?? { top: 0, left: 0 }) };
    });
  }

  function select(next: Selection): void {
    batch(() => {
      selections.value = new Map([...selections.value, [next.sheet, next]]);
      goTo(next.sheet);
      beside.value = null;
      said.value = null;
    });
  }

  function scrollTo({ row, col }: Place): void {
    const { rows, cols, frozen } = layout.value;
    const view = viewport.value;
    const above = rows.start(frozen.rows);
    const beforeCols = cols.start(frozen.cols);
    const top =
      row < frozen.rows ? view.top : within(view.top, rows.start(row), rows.start(row + 1), above, view.height);
    const left =
      col < frozen.cols ? view.left : within(view.left, cols.start(col), cols.start(col + 1), beforeCols, view.width);
    if (top !== view.top || left !== view.left) viewport.value = { ...view, top, left };
  }

  /** Scrolls to a cell that somebody is led to, so that the rows around it can be read. */
  function bring(place: Place): void {
    const { rows, cols, frozen } = layout.value;
    const view = viewport.value;
    const { row, col } = place;
    const above = rows.start(frozen.rows);
    const beforeCols = cols.start(frozen.cols);
    const top =
      row < frozen.rows ? view.top : around(view.top, rows.start(row), rows.start(row + 1), above, view.height);
    const left =
      col < frozen.cols ? view.left : within(view.left, cols.start(col), cols.start(col + 1), beforeCols, view.width);
    if (top !== view.top || left !== view.left) viewport.value = { ...view, top, left };
  }

  return {
    document,
    words,
    spoken,
    sheet,
    layout,
    selection,
    range,
    active,
    activeText,
    editing,
    beside,
    isFinding,
    filling,
    said,
    viewport,
    isScrolled: computed(() => viewport.value.left > 0),
    showsHiddenSheets,
    typed,
    takeFocus: () => focus(),
    focusBy: (by) => {
      focus = by ?? (() => {});
    },
    liking: (id) => likings.value.get(id) ?? noLiking,
    like: (id, liking) => {
      likings.value = new Map([...likings.value, [id, { ...(likings.value.get(id) ?? noLiking), ...liking }]]);
    },
    goTo,
    select,
    show: ([at]) => {
      const shown = document.workbook.value.sheets.find(({ id }) => id === at?.sheet);
      if (!at || !shown) return;
      if (shown.hidden) showsHiddenSheets.value = true;
      goTo(at.sheet);
      const isHidden = layout.value.rows.size(at.row) === 0 || layout.value.cols.size(at.col) === 0;
      if (isHidden) likings.value = new Map([...likings.value, [at.sheet, { ...noLiking, showsHidden: true }]]);
      select(selectionOf(at));
      bring(at);
    },
    scrollTo,
    watchSelection: (listener) => {
      let last = selection.value;
      return effect(() => {
        const now = selection.value;
        const isNews = now !== last && !(now.sheet === last.sheet && isSameSelection(now, last));
        last = now;
        if (isNews) listener(range.value);
      });
    },
    make: async (change) => {
      const cells = change.edits.flatMap((edit) => (edit.kind === "set-cell" ? [edit] : []));
      typed.value = new Map([...typed.value, ...cells.map(({ at, to }): [string, CellContent] => [keyOf(at), to])]);
      try {
        const { refused } = await document.apply([change], "person");
        if (refused[0]) say(refusalInWords(refused[0], spoken.value), "refused");
        return refused.length === 0;
      } catch (error) {
        say(errorSaid(error, spoken.value), "refused");
        return false;
      } finally {
        const left = new Map(typed.value);
        for (const { at, to } of cells) if (left.get(keyOf(at)) === to) left.delete(keyOf(at));
        typed.value = left;
      }
    },
    say,
    close: stopReading,
  };
}

/** Why a change stays out, in the person's language. */
export function refusalInWords({ phrase }: Refusal, language: Language): string {
  return phraseText(phrase, language);
}

export function errorSaid(error: unknown, language: Language): string {
  if (!(error instanceof AppError)) return error instanceof Error ? error.message : String(error);
  const { message, hint } = errorInWords(error, language);
  return `${message} ${hint}`;
}

/** What the host shows and is told by. */
export function screenOf(view: GridView): Screen {
  return {
    show: (at) => view.show(at),
    selection: () => view.range.value,
    watchSelection: (listener) => view.watchSelection(listener),
  };
}

/** Whether something stands in a cell of a sheet. */
export function holds(sheet: SheetSnapshot, row: number, col: number): boolean {
  return !isEmpty(contentAt(sheet, row, col));
}

export function keyOf({ sheet, row, col }: CellRef): string {
  return `${sheet}!${row},${col}`;
}

const bare: SheetSnapshot = { id: "", name: "", hidden: false, origin: { row: 0, col: 0 }, values: [] };

function isSameSelection(one: Selection, other: Selection): boolean {
  return isSamePlace(one.from, other.from) && isSamePlace(one.to, other.to);
}

/** Where to scroll so that what reaches from `start` to `end` is in sight, moving as little as can be. */
function within(scroll: number, start: number, end: number, frozen: number, room: number): number {
  if (start - frozen < scroll) return Math.max(0, start - frozen);
  if (end > scroll + room) return Math.max(0, Math.min(start - frozen, end - room));
  return scroll;
}

/** The same scroll where all of it is in sight; else a third of the room stands before it. */
function around(scroll: number, start: number, end: number, frozen: number, room: number): number {
  if (start - frozen >= scroll && end <= scroll + room) return scroll;
  return Math.max(0, Math.round(start - frozen - (room - frozen) / 3));
}
