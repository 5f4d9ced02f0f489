import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { eachRuleFirst, easiestFirst, effortOf } from "../../findings/effort.ts";
import { recordName } from "../../findings/record-name.ts";
import { sentenceOf } from "../../findings/sentence.ts";
import { rangeOf, sheetName } from "../../parts/cell-tag.tsx";
import { Link } from "../../parts/link.tsx";
import type { ViewProps } from "../view.ts";

const SHOWN = 3;

/** What to put right next: what blocks sending before what is worth a look, the quickest first. */
export function NextCells({ checked, words, router }: Pick<ViewProps, "checked" | "words" | "router">) {
  const { home } = words;
  const { plan, result } = checked;
  const worth = (["error", "warning"] as const).flatMap((wanted) =>
    eachRuleFirst(
      easiestFirst(
        result.findings.filter(({ severity }) => severity === wanted),
        plan,
      ),
    ),
  );
  const next = worth.slice(0, SHOWN);
  if (next.length === 0) return null;
  return (
    <section>
      <h2>
        {home.startWith(next.length)} <span class="aside">{home.easiest}</span>
      </h2>
      <ol class="rows next">
        {next.map((finding) => {
          const sentence = sentenceOf(checked, finding, words);
          const name = recordName(checked, finding, sentence);
          return (
            <li key={finding.key}>
              <Link router={router} to={{ view: "findings", about: finding.key }} as="row">
                <span class="grow">
                  <span class="say">{sentence}</span>
                  <span class="meta">
                    {sheetName(plan.workbook, finding.at)} <b>{rangeName(rangeOf(finding.at))}</b>
                    {name === null ? "" : `, “${name}”`}
                  </span>
                </span>
                <span class="end">{home.effort[effortOf(finding, plan)]}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
