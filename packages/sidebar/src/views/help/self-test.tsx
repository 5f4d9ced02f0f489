import { AppError } from "@throughline/shared/host/errors.ts";
import { saidText } from "@throughline/shared/locales/say.ts";
import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { copied } from "../../parts/copy.ts";
import { Note } from "../../parts/note.tsx";
import type { ViewProps } from "../view.ts";

type State =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly done: number; readonly of: number }
  | { readonly is: "done"; readonly failed: number; readonly of: number; readonly report: string }
  | { readonly is: "refused"; readonly sentence: string; readonly hint: string };

/** Tries the host's own spreadsheet, and gives a report to hand on. */
export function SelfTest({ session, words }: ViewProps) {
  const { selfTest: said } = words.help;
  const [state, setState] = useState<State>({ is: "idle" });
  const canRun = session.host.about.capabilities.edits.includes("add-sheet");

  async function run() {
    setState({ is: "running", done: 0, of: 0 });
    try {
      const { selfTest, selfTestReport } = await import("../../self-test.ts");
      const { host } = session;
      const workbook = await host.read({ parts: [] });
      const cases = await selfTest(host, {
        clock: () => performance.now(),
        onProgress: (done, of) => setState({ is: "running", done, of }),
      });
      const tried = cases.filter(({ outcome }) => outcome !== "left out");
      const failed = tried.filter(({ outcome }) => outcome === "failed").length;
      setState({ is: "done", failed, of: tried.length, report: selfTestReport(host, workbook, cases) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const [sentence, hint] = [saidText(error.message, words.spoken), saidText(error.hint, words.spoken)];
      setState({ is: "refused", sentence, hint });
    }
    await session.check();
  }

  return (
    <section>
      <h2>{said.title}</h2>
      <p class="small two">{canRun ? said.says : said.cannot}</p>
      {canRun ? (
        <div class="btns">
          <Button
            onClick={() => void run()}
            whyNot={state.is === "running" ? said.running(state.done, state.of) : null}
          >
            {said.run}
          </Button>
        </div>
      ) : null}
      <div class="stack" role="status">
        {state.is === "running" ? <p class="small">{said.running(state.done, state.of)}</p> : null}
        {state.is === "refused" ? (
          <Note tone="know" title={state.sentence}>
            <p>{state.hint}</p>
          </Note>
        ) : null}
        {state.is === "done" ? (
          <Note
            tone={state.failed === 0 ? "done" : "block"}
            title={state.failed === 0 ? said.passed(state.of) : said.failed(state.failed, state.of)}
          />
        ) : null}
      </div>
      {state.is === "done" ? <Report text={state.report} words={words} /> : null}
    </section>
  );
}

function Report({ text, words }: Pick<ViewProps, "words"> & { readonly text: string }) {
  const { selfTest: said } = words.help;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div class="field">
        <label for="self-test-report">{said.report}</label>
        <textarea id="self-test-report" readOnly rows={8} value={text} />
      </div>
      <div class="btns">
        <Button onClick={() => void copied(text).then(setCopied)}>{said.copy}</Button>
        <span class="small" role="status">
          {isCopied === null ? "" : isCopied ? said.copied : said.notCopied}
        </span>
      </div>
    </>
  );
}
