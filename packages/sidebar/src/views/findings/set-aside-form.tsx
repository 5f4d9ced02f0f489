import { useState } from "preact/hooks";
import { sentenceOf } from "../../findings/sentence.ts";
import { Button } from "../../parts/button.tsx";
import { More } from "../../parts/more.tsx";
import type { FindingRowProps } from "./finding-row.tsx";

/** Sets a finding aside for a reason that colleagues can read. */
export function SetAsideForm(props: FindingRowProps & { readonly onDone: () => void }) {
  const { finding, checked, words, session, onDone } = props;
  const { findings: said, shell } = words;
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";

  async function setAside() {
    setAsked(true);
    if (reason.trim() === "") return;
    if (await session.setAside(finding, sentenceOf(checked, finding, words), reason.trim())) onDone();
  }

  return (
    <More summary={said.setAside}>
      <div class="stack">
        <div>
          <label for="reason">{said.whyRight}</label>
          <span class="hint" id="reason-hint">
            {isMissing ? said.whyRightMissing : said.whyRightHint}
          </span>
          <textarea
            id="reason"
            aria-describedby="reason-hint"
            aria-invalid={isMissing ? "true" : undefined}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <Button onClick={() => void setAside()} whyNot={session.working.value ? shell.changing : null}>
          {said.setAsideButton}
        </Button>
      </div>
    </More>
  );
}
