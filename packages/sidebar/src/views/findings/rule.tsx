import { docsOf } from "@throughline/shared/rules/message.ts";
import { Answer } from "../../parts/answer.tsx";
import { Link } from "../../parts/link.tsx";
import { Mark, toneOf } from "../../parts/mark.tsx";
import type { ViewProps } from "../view.ts";

/** About one rule: what it asks, why, how to meet it, and where it comes from. */
export function View({ checked, words, router, about }: ViewProps) {
  const { rule: said } = words.findings;
  const rule = about === null ? undefined : checked.rules.get(about);
  const back = (
    <p>
      <Link router={router} to={{ view: "findings", about: null }} as="link">
        {said.back}
      </Link>
    </p>
  );
  if (!rule) {
    return (
      <>
        <Answer>{said.gone}</Answer>
        {back}
      </>
    );
  }
  const { what, why, how } = docsOf(rule, words.spoken);
  const found = checked.result.findings.filter(({ ruleId }) => ruleId === rule.id);
  const severity = found[0]?.severity ?? checked.plan.pack.rules[rule.id]?.severity ?? rule.severity;
  return (
    <>
      {back}
      <Answer>{what}</Answer>
      <p>
        <Mark tone={toneOf[severity]}>{words.shell.severity[severity]}</Mark>
      </p>
      <p class="small two">{found.length === 0 ? said.foundNone : said.found(found.length)}</p>
      <section>
        <h2>{said.why}</h2>
        <p class="small">{why}</p>
      </section>
      <section>
        <h2>{said.how}</h2>
        <p class="small">{how}</p>
      </section>
      <section>
        <h2>{said.source}</h2>
        <p class="meta">
          {rule.docs.source}. {rule.id}
        </p>
      </section>
    </>
  );
}
