import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import type { ComponentChildren } from "preact";
import { severitiesOf } from "../findings/count.ts";
import { Button } from "../parts/button.tsx";
import type { Session } from "../session.ts";
import type { Words } from "../words/index.ts";
import { Toast } from "./toast.tsx";

interface FootProps {
  readonly session: Session;
  readonly words: Words;
  /** What the view has to say here instead; null for nothing. */
  readonly dock: ComponentChildren;
}

/** What is true now, and what just happened. */
export function Foot({ session, words, dock }: FootProps) {
  const { shell } = words;
  const isBusy = session.reading.value !== null || session.working.value;
  return (
    <footer class="foot">
      <Toast session={session} words={words} />
      <span class="hidden" role="status">
        {standingOf(session, words)}
      </span>
      {dock ?? (
        <div class="strip">
          <span>{stateOf(session, words)}</span>
          <Button as="link" onClick={() => void session.check()} whyNot={isBusy ? shell.checking : null}>
            {shell.checkAgain}
          </Button>
        </div>
      )}
    </footer>
  );
}

/** Said aloud after a check, and only where it has changed: each key typed into the sheet leads to one. */
function standingOf({ checked }: Session, { findings }: Words): string {
  if (!checked.value) return "";
  const [blocks] = severitiesOf(checked.value.result.findings);
  return blocks === 0 ? findings.clear : findings.blocked(blocks);
}

function stateOf({ checked, reading, working }: Session, { shell, formats }: Words): string {
  if (working.value) return shell.changing;
  if (!checked.value) return reading.value ? shell.reading : shell.notYet;
  if (reading.value) return shell.checking;
  const { at, workbook } = checked.value;
  const sheets = workbook.sheets.filter(({ name }) => !isKeptSheet(name)).length;
  return shell.checkedAt(formats.time(at), sheets);
}
