import { docsOf } from "@throughline/shared/rules/message.ts";
import type { Fix } from "@throughline/shared/rules/types.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { alike, proposedFor, reasoned } from "../../findings/fixes.ts";
import { titleOf } from "../../findings/sentence.ts";
import { snippetOf } from "../../findings/snippet.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag, rangeOf } from "../../parts/cell-tag.tsx";
import { ChangeLines } from "../../parts/change-lines.tsx";
import { GridSnippet } from "../../parts/grid-snippet.tsx";
import { Link } from "../../parts/link.tsx";
import type { FindingRowProps } from "./finding-row.tsx";
import { SetAsideForm } from "./set-aside-form.tsx";

/** The cells, why it matters, how to fix it, what would change, and what else can be done. */
export function FindingBody(props: FindingRowProps) {
  const { finding, next, checked, words, session, router, onPreview, choices } = props;
  const { findings: said, shell } = words;
  const rule = checked.rules.get(finding.ruleId);
  const docs = rule ? docsOf(rule, words.spoken) : null;
  const { main, others } = session.canChange ? proposedFor(finding) : { main: [], others: [] };
  const snippet = snippetOf(checked, finding, main, words);
  const same = main.length > 0 ? alike(finding, checked.result.findings) : [];

  async function make(fixes: readonly Fix[]) {
    if (await session.apply(reasoned([{ finding, fixes }]))) goOn();
  }
  function goOn() {
    choices.open.value = next;
    choices.focus.value = next;
  }

  return (
    <div class="body">
      {snippet ? <GridSnippet snippet={snippet} words={words} /> : null}
      {main.length > 0 && !snippet?.showsFix ? (
        <ChangeLines fixes={main} workbook={checked.workbook} words={words} />
      ) : null}
      {docs ? (
        <>
          <p class="small">
            <strong>{said.why}</strong> {docs.why}
          </p>
          <p class="small">
            <strong>{said.how}</strong> {docs.how}
          </p>
        </>
      ) : null}
      <div class="btns">
        {main.length > 0 ? <FixButton as="main" fixes={main} {...props} onMake={make} /> : null}
        <Button onClick={() => void session.show([rangeOf(finding.at)])}>
          {shell.goTo(rangeName(rangeOf(finding.at)))}
        </Button>
      </div>
      {others.map((fix) => (
        <div class="btns" key={fix.title}>
          <FixButton as="" fixes={[fix]} {...props} onMake={make} />
        </div>
      ))}
      {finding.related.length > 0 ? (
        <div class="cells">
          {finding.related.slice(0, MOST).map((at) => (
            <CellTag key={`${at.sheet} ${at.row} ${at.col}`} session={session} workbook={checked.workbook} at={at} />
          ))}
        </div>
      ) : null}
      <div class="btns">
        {same.length > 1 ? (
          <Button as="link" onClick={() => onPreview(same)}>
            {said.sameElsewhere(same.length - 1)}
          </Button>
        ) : null}
        <Link router={router} to={{ view: "rule", about: finding.ruleId }} as="link">
          {said.about}
        </Link>
      </div>
      {session.canChange ? <SetAsideForm {...props} onDone={goOn} /> : <p class="meta">{said.cannot}</p>}
    </div>
  );
}

const MOST = 12;

interface FixButtonProps extends FindingRowProps {
  readonly as: "main" | "";
  readonly fixes: readonly Fix[];
  readonly onMake: (fixes: readonly Fix[]) => Promise<void>;
}

function FixButton({ as, fixes, onMake, session, words }: FixButtonProps) {
  const [first] = fixes;
  const whyNot = session.working.value ? words.shell.changing : null;
  return (
    <Button as={as} isFix={as === "main"} whyNot={whyNot} onClick={() => void onMake(fixes)}>
      {first && fixes.length === 1 ? titleOf(first, words) : words.findings.make(fixes.length)}
    </Button>
  );
}
