import { errorInWords } from "@throughline/shared/host/errors.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ClassOf } from "../grid/look-styles.ts";
import { droppedFile, type FileHandle, pickFile } from "./file-handles.ts";
import type { Page } from "./page.ts";
import { StartScreen } from "./start-screen.tsx";
import { WaitingDialog } from "./waiting-dialog.tsx";
import { WorkbookScreen } from "./workbook.tsx";

interface AppProps {
  readonly page: Page;
  readonly classOf: ClassOf;
  readonly openSample: () => void;
}

/** The whole page. A file may be dropped on it at any time. */
export function App({ page, classOf, openSample }: AppProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const words = page.words.value;
  const showing = page.showing.value;
  const waiting = page.waiting.value;
  const said = showing.is === "trouble" ? errorInWords(showing.error, page.spoken.value) : null;

  useEffect(() => {
    document.documentElement.lang = page.language.value;
  }, [page.language.value]);

  async function choose(): Promise<void> {
    const picked = await pickFile();
    if (picked === "no-picker") input.current?.click();
    else if (picked) await openFile(await picked.getFile(), picked);
  }

  async function openDropped(transfer: DataTransfer): Promise<void> {
    const dropped = await droppedFile(transfer);
    if (!dropped) return;
    await openFile(dropped.file, dropped.handle);
    const now = page.showing.value;
    if (dropped.others > 0 && now.is === "open") now.view.say(page.words.value.said.oneFile);
  }

  async function openFile(file: File, handle: FileHandle | null): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await page.open({ name: file.name, bytes, kept: "" }, handle && { handle, changedAt: file.lastModified });
  }

  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const away = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer) void openDropped(event.dataTransfer);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", away);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", away);
      removeEventListener("drop", drop);
    };
  }, []);

  return (
    <div class="web-page">
      <input
        ref={input}
        hidden
        type="file"
        tabIndex={-1}
        aria-label={words.start.choose}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file, null);
          currentTarget.value = "";
        }}
      />
      {waiting ? <WaitingDialog waiting={waiting} words={words.waiting} /> : null}
      {isOver ? <p class="web-drop">{words.bar.dropHere}</p> : null}
      {showing.is === "start" ? (
        <StartScreen page={page} unsaved={showing.unsaved} choose={() => void choose()} openSample={openSample} />
      ) : null}
      {showing.is === "opening" ? <Opening page={page} {...showing} /> : null}
      {showing.is === "trouble" ? (
        <main class="web-start" id="main">
          <div role="alert">
            <h1>{said?.message}</h1>
            <p class="lead">{said?.hint}</p>
          </div>
          <p class="acts">
            <button type="button" class="btn main" onClick={() => void page.leave()}>
              {words.start.tryAgain}
            </button>
          </p>
        </main>
      ) : null}
      {showing.is === "open" ? (
        <WorkbookScreen
          key={showing.host}
          page={page}
          view={showing.view}
          host={showing.host}
          classOf={classOf}
          choose={() => void choose()}
        />
      ) : null}
    </div>
  );
}

function Opening({ page, name, done, of }: { page: Page; name: string; done: number; of: number }) {
  const { opening } = page.words.value;
  return (
    <main class="web-start" id="main">
      <h1>{opening.title(name)}</h1>
      <p class="lead" role="status">
        {of > 0 ? opening.sheets(done, of) : opening.reading}
      </p>
      {of > 0 ? (
        <progress max={of} value={done} aria-label={opening.reading} />
      ) : (
        <progress aria-label={opening.reading} />
      )}
      <p class="acts">
        <button type="button" class="btn" onClick={page.stop}>
          {opening.stop}
        </button>
      </p>
    </main>
  );
}
