import { phraseText } from "@throughline/shared/locales/say.ts";
import { docsOf } from "@throughline/shared/rules/message.ts";
import { Link } from "../../parts/link.tsx";
import { More } from "../../parts/more.tsx";
import type { ViewProps } from "../view.ts";

/** Rules that could not look, and what they would need: said, so that nobody takes silence for an answer. */
export function NotChecked({ checked, words, router }: Pick<ViewProps, "checked" | "words" | "router">) {
  const { findings: said } = words;
  const { notChecked } = checked.result;
  if (notChecked.length === 0) return null;
  return (
    <section>
      <More summary={said.notChecked(notChecked.length)}>
        <p class="small two">{said.notCheckedSays}</p>
        <ul class="rows">
          {notChecked.map(({ ruleId, missing }) => {
            const rule = checked.rules.get(ruleId);
            return (
              <li key={ruleId} class="row small">
                <span class="grow">
                  <Link router={router} to={{ view: "rule", about: ruleId }}>
                    {rule ? docsOf(rule, words.spoken).what : ruleId}
                  </Link>
                  <span class="meta">
                    {said.missing(words.formats.list(missing.map((one) => phraseText(one, words.spoken))))}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </More>
    </section>
  );
}
