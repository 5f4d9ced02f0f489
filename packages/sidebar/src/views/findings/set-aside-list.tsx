import { sentenceOf } from "../../findings/sentence.ts";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { More } from "../../parts/more.tsx";
import type { ViewProps } from "../view.ts";

/** What was set aside, why, and the way back. */
export function SetAsideList({ checked, words, session }: Pick<ViewProps, "checked" | "words" | "session">) {
  const { findings: said, shell } = words;
  const { setAside } = checked.result;
  if (setAside.length === 0) return null;
  const reasonOf = (key: string) => checked.plan.setAside.find((one) => one.key === key)?.reason ?? "";
  return (
    <section>
      <More summary={said.aside(setAside.length)}>
        <ul class="rows">
          {setAside.map((finding) => (
            <li key={finding.key} class="row small">
              <Icon shape="know" as="m know" />
              <span class="grow">
                {sentenceOf(checked, finding, words)}
                <span class="meta">
                  {reasonOf(finding.key) === "" ? said.noReason : <q>{reasonOf(finding.key)}</q>}
                </span>
              </span>
              <Button
                as="link"
                onClick={() => void session.takeUpAgain(finding.key)}
                whyNot={session.working.value ? shell.changing : null}
              >
                {said.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      </More>
    </section>
  );
}
