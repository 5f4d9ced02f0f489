import { type Chosen, choosing, keptSettings } from "@throughline/shared/kept/notes/settings.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { useState } from "preact/hooks";
import { Answer } from "../../parts/answer.tsx";
import type { ViewProps } from "../view.ts";
import { Mine } from "./mine.tsx";
import { Reasons } from "./reasons.tsx";
import { RuleLevels } from "./rule-levels.tsx";
import { Template } from "./template.tsx";
import { Terms } from "./terms.tsx";
import { Time } from "./time.tsx";

/** How this workbook counts, and what this person likes. */
export function View(props: ViewProps) {
  const { words, session, checked } = props;
  const [tries, setTries] = useState(0);
  const kept = keptSettings(checked.workbook);
  const template = PACKS.find(({ id }) => id === checked.plan.pack.id) ?? checked.plan.pack;
  const choose = async (chosen: Chosen) => {
    const isNoted = await session.note((ready, run) => choosing(ready, chosen, run));
    // Whoever says no to the sheet of notes sees again what holds.
    if (!isNoted) setTries((count) => count + 1);
  };
  const shared = { ...props, kept, template, choose: (chosen: Chosen) => void choose(chosen) };
  return (
    <>
      <Answer>{words.settings.answer}</Answer>
      {session.canChange ? (
        <div key={tries} class="settings">
          <p class="lede small">{words.settings.shared}</p>
          <Time {...shared} />
          <Terms {...shared} />
          <Template {...shared} />
          <Reasons {...shared} />
          <RuleLevels {...shared} />
        </div>
      ) : (
        <p class="lede small">{words.settings.cannot}</p>
      )}
      <Mine {...props} />
    </>
  );
}
