import type { Finding } from "@throughline/shared/rules/types.ts";
import { useEffect, useRef } from "preact/hooks";
import { severitiesOf } from "../../findings/count.ts";
import { type Fixable, fixable, safeOnes } from "../../findings/fixes.ts";
import { Answer } from "../../parts/answer.tsx";
import { rangeOf } from "../../parts/cell-tag.tsx";
import { isBlankPlan } from "../../plan/blank-tables.ts";
import type { Address } from "../../router.ts";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";
import { AtSelection } from "./at-selection.tsx";
import { type Choices, Controls, choicesOf } from "./controls.tsx";
import { FindingList } from "./finding-list.tsx";
import { NotChecked } from "./not-checked.tsx";
import { PasteNote } from "./paste-note.tsx";
import { Preview } from "./preview.tsx";
import { SetAsideList } from "./set-aside-list.tsx";

/** What is wrong? */
export function View(props: ViewProps) {
  const { checked, words, remember, session } = props;
  const choices = choicesOf(remember);
  const previewed = remember<readonly string[]>("previewed", []);
  const { findings } = checked.result;
  useOpened(choices, findings, props);
  useRestored(choices, props);

  const offered = previewedOnes(findings, previewed.value);
  const preview = (fixes: readonly Fixable[]) => {
    previewed.value = fixes.map(({ finding }) => finding.key);
  };
  const close = () => {
    preview([]);
    choices.focus.value = choices.open.value ?? session.checked.value?.result.findings[0]?.key ?? null;
  };
  return (
    <>
      <Answer>{answerOf(checked, words)}</Answer>
      {offered.length > 0 ? (
        <Preview {...props} offered={offered} onClose={close} />
      ) : (
        <>
          <PasteNote {...props} onRepair={preview} />
          <Controls {...props} choices={choices} safe={safeOnes(findings)} onFixSafe={preview} />
          <AtSelection {...props} choices={choices} />
          <FindingList {...props} choices={choices} onPreview={preview} />
          <SetAsideList checked={checked} words={words} session={session} />
          <NotChecked {...props} />
        </>
      )}
    </>
  );
}

function answerOf(checked: Checked, { findings: words }: Words): string {
  const { findings } = checked.result;
  const [errors, warnings] = severitiesOf(findings);
  if (findings.length === 0) return isBlankPlan(checked) ? words.blank : words.nothing;
  if (errors === 0) return warnings === 0 ? words.clear : `${words.clear} ${words.looksOnly(warnings)}`;
  return warnings === 0 ? words.blocked(errors) : `${words.blocked(errors)} ${words.looks(warnings)}`;
}

/** Those that are previewed and can still be made; a check meanwhile may have taken some away. */
function previewedOnes(findings: readonly Finding[], keys: readonly string[]): readonly Fixable[] {
  const wanted = new Set(keys);
  return fixable(findings.filter(({ key }) => wanted.has(key)));
}

/** Opens the finding that the address names, and shows it whatever was filtered before. */
function useOpened(choices: Choices, findings: readonly Finding[], props: ViewProps): void {
  const { remember, router, about, session } = props;
  const followed = remember<Address | null>("followed", null);
  const address = router.at.value;
  useEffect(() => {
    if (about === null || followed.value === address) return;
    followed.value = address;
    const wanted = findings.find(({ key }) => key === about);
    if (!wanted) return;
    if (session.host.about.capabilities.screen) void session.show([rangeOf(wanted.at)]);
    choices.wanted.value = "all";
    choices.search.value = "";
    choices.open.value = about;
    choices.focus.value = about;
  }, [about, address, findings, choices, followed, session]);
}

/** After something was taken back, the finding that came back is open again. */
function useRestored(choices: Choices, { session, checked }: ViewProps): void {
  const happened = session.happened.value;
  const told = useRef(happened);
  useEffect(() => {
    if (told.current === happened) return;
    told.current = happened;
    if (happened?.kind !== "undone" && happened?.kind !== "taken-up") return;
    const before = new Set(session.before.value?.result.findings.map(({ key }) => key));
    const back = checked.result.findings.find(({ key }) => !before.has(key));
    if (!back) return;
    choices.open.value = back.key;
    choices.focus.value = back.key;
  }, [happened, checked, session, choices]);
}
