import { phraseText } from "@throughline/shared/locales/say.ts";
import { ADJUDICATED } from "@throughline/shared/rubrics/types.ts";
import { titleOf } from "@throughline/shared/rules/message.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { Change, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { Button } from "../parts/button.tsx";
import { sheetName } from "../parts/cell-tag.tsx";
import { Icon } from "../parts/icon.tsx";
import { quotedContent } from "../parts/shown.ts";
import type { Happening } from "../session/types.ts";
import type { Session } from "../session.ts";
import type { Words } from "../words/index.ts";

/** What was just done, where, and the way back. Stays until it is closed or the next thing happens. */
export function Toast({ session, words }: { readonly session: Session; readonly words: Words }) {
  const happened = session.happened.value;
  const checked = session.checked.value;
  const { shell } = words;
  const done = happened && checked ? linesOf(happened, checked.workbook, words) : [];
  const notices = session.notices.value.map((notice) => phraseText(notice, words.spoken));
  const says = [...new Set([...done, ...notices])];
  const back = happened ? wayBack(happened, session) : null;
  return (
    // The live region is there before it has anything to say: only then is it read out.
    <div role="status">
      {says.length === 0 ? null : (
        <div class="toast">
          <div class="grow">
            {says.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {back ? (
            <Button onClick={back} whyNot={session.working.value ? shell.changing : null}>
              {shell.undo}
            </Button>
          ) : null}
          <Button as="icon" label={shell.closeMessage} onClick={session.heard}>
            <Icon shape="close" />
          </Button>
        </div>
      )}
    </div>
  );
}

function wayBack(happened: Happening, session: Session): (() => void) | null {
  switch (happened.kind) {
    case "submitted":
    case "marked-stale":
      return () => void session.undo();
    case "changed":
      return happened.changes.length > 0 ? () => void session.undo() : null;
    case "noted":
      return () => void session.undo();
    case "set-aside":
      return () => void session.takeUpAgain(happened.finding.key);
    // Each rater's scores went in by themselves: taking back the last would leave the others.
    case "brought":
    case "undone":
    case "taken-up":
      return null;
  }
}

function linesOf(happened: Happening, workbook: Workbook, words: Words): readonly string[] {
  const { shell } = words;
  switch (happened.kind) {
    case "changed": {
      const { changes, refused, waiting, unlogged } = happened;
      return [
        changesLine(changes, workbook, words),
        ...(refused.length > 0 ? [shell.happened.leftAlone(refused.length)] : []),
        ...refusalsOf(refused, words),
        ...(waiting > 0 ? [shell.happened.waiting(waiting)] : []),
        ...(unlogged === null ? [] : [shell.happened.unlogged(phraseText(unlogged, words.spoken))]),
      ];
    }
    case "undone":
      return [
        happened.count === 0 ? shell.happened.nothing : shell.happened.undone(happened.count),
        ...refusalsOf(happened.refused, words),
      ];
    case "noted":
      return [shell.happened.noted];
    case "set-aside":
      return [shell.happened.setAside];
    case "taken-up":
      return [shell.happened.takenUp];
    case "submitted":
      return happened.rater === ADJUDICATED
        ? [shell.happened.settled]
        : [shell.happened.submitted(happened.rows, happened.rater)];
    case "brought":
      return [words.compare.add.added(words.formats.list(happened.raters))];
    case "marked-stale":
      return [shell.happened.markedStale(happened.rows)];
  }
}

/** Why changes stay out, each reason once. */
function refusalsOf(refused: readonly RefusedChange[], { spoken }: Words): readonly string[] {
  return [...new Set(refused.map(({ phrase }) => phraseText(phrase, spoken)))];
}

/** One cell is told to the letter; more are counted. */
function changesLine(changes: readonly Change[], workbook: Workbook, words: Words): string {
  const { happened } = words.shell;
  if (changes.length === 0) return happened.nothing;
  const [change] = changes;
  const [edit] = change?.edits ?? [];
  if (changes.length > 1 || !change || !edit) return happened.changedMany(changes.length);
  if (change.edits.length > 1 || edit.kind !== "set-cell") return happened.done(titleOf(change, words.spoken));
  const [from, to] = [quotedContent(edit.was, words), quotedContent(edit.to, words)];
  return happened.changed(cellName(edit.at), sheetName(workbook, edit.at), from, to);
}
