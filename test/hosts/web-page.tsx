import { AppError } from "@throughline/shared/host/errors.ts";
import type { ReadRequest } from "@throughline/shared/host/port.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import type { Wire } from "@throughline/web-host/src/file/calls.ts";
import { workerWire } from "@throughline/web-host/src/file/worker-wire.ts";
import { lookStyles } from "@throughline/web-host/src/grid/look-styles.ts";
import { selectionOf } from "@throughline/web-host/src/grid/selection.ts";
import { Sheets } from "@throughline/web-host/src/grid/sheets.tsx";
import { mineIn } from "@throughline/web-host/src/host/mine.ts";
import { type Page, startPage } from "@throughline/web-host/src/page/page.ts";
import { unsavedWork } from "@throughline/web-host/src/page/unsaved-work.ts";
import { render } from "preact";
import "@throughline/web-host/src/page/page.css";

/** What the suite asks of the page from outside; all that goes in and comes out is JSON. */
export type Asked =
  | { readonly to: "read"; readonly request: ReadRequest; readonly signal?: { readonly aborted: boolean } }
  | { readonly to: "apply" | "elsewhere"; readonly changes: readonly Change[] }
  | { readonly to: "show"; readonly at: readonly CellRange[] }
  | { readonly to: "selection" }
  | { readonly to: "select"; readonly at: CellRange }
  | { readonly to: "get"; readonly key: string }
  | { readonly to: "set"; readonly key: string; readonly value: string | null };

export interface Answered {
  readonly answer?: unknown;
  readonly error?: { readonly code: string } & AppError["said"];
  /** What those who watch have been told since the workbook was opened. */
  readonly touched: readonly SheetId[];
  readonly selected: readonly (CellRange | null)[];
  /** How far `read` said that it is, each time. */
  readonly progress: readonly (readonly [number, number])[];
  readonly calls: number;
}

/** The web workbook, as people have it but for the sidebar, with its host in the open. */
export interface TestedPage {
  open(bytes: ArrayLike<number>): Promise<void>;
  ask(asked: Asked): Promise<Answered>;
}

declare global {
  var tested: TestedPage;
}

let calls = 0;
let touched: SheetId[] = [];
let selected: (CellRange | null)[] = [];

const page = startPage({
  wire: counted,
  mine: mineIn(localStorage),
  unsaved: unsavedWork(indexedDB),
  locale: "en-US",
  timeZone: "Etc/UTC",
  language: "en",
});
const classOf = lookStyles(document);

function Workbook() {
  const showing = page.showing.value;
  return showing.is === "open" ? <Sheets view={showing.view} classOf={classOf} /> : null;
}
render(<Workbook />, document.body);

globalThis.tested = {
  async open(bytes) {
    localStorage.clear();
    await page.open({ name: "plan.xlsx", bytes: new Uint8Array(bytes), kept: "" });
    // What the case before has left unsaved may go.
    await page.waiting.peek()?.answer("open");
    touched = [];
    selected = [];
    const { host } = opened(page);
    host.watch?.((sheet) => touched.push(sheet));
    host.watchSelection?.((range) => selected.push(range));
  },
  async ask(asked) {
    const progress: [number, number][] = [];
    try {
      const answer = await answerTo(asked, (done, of) => progress.push([done, of]));
      return { answer, touched, selected, progress, calls };
    } catch (error) {
      const { code, said } =
        error instanceof AppError
          ? error
          : new AppError("bug", phrase("{cause}", { cause: { whole: String(error) } }), "");
      return { error: { code, ...said }, touched, selected, progress, calls };
    }
  },
};

async function answerTo(asked: Asked, onProgress: (done: number, of: number) => void): Promise<unknown> {
  const { view, host } = opened(page);
  switch (asked.to) {
    case "read":
      return host.read(asked.request, { onProgress, ...(asked.signal ? { signal: asked.signal } : {}) });
    case "apply":
      return host.apply(asked.changes);
    case "elsewhere":
      return view.document.apply(asked.changes, "person");
    case "show":
      return host.show(asked.at);
    case "selection":
      return host.selection();
    case "select":
      return view.select(selectionOf(asked.at));
    case "get":
      return host.mine.get(asked.key);
    case "set":
      return host.mine.set(asked.key, asked.value);
  }
}

function opened({ showing }: Page) {
  if (showing.value.is !== "open") throw new Error(`Nothing is open: ${JSON.stringify(showing.value)}`);
  return showing.value;
}

function counted(): Wire {
  const wire = workerWire(new Worker("worker.js", { type: "module" }));
  return {
    ...wire,
    send: (call, onAnswer) => {
      if (call.kind === "change") calls += 1;
      wire.send(call, onAnswer);
    },
  };
}
