import type { Finding } from "@throughline/shared/rules/types.ts";
import { changesIn, type Fixable, fixable } from "../../findings/fixes.ts";
import { PASTE_RULES, pasted } from "../../findings/paste.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import type { ViewProps } from "../view.ts";

/** After a paste: what came along with it, offered as one repair. */
export function PasteNote(props: ViewProps & { readonly onRepair: (fixes: readonly Fixable[]) => void }) {
  const { session, checked, words, onRepair } = props;
  const { paste } = words.findings;
  const found = pasted(checked, session.brought.value);
  if (found.length === 0) return null;
  const lines = Object.entries(PASTE_RULES).flatMap(([rule, word]) => {
    const count = found.filter(({ ruleId }) => ruleId === rule).reduce(withMore, 0);
    return count === 0 ? [] : [paste[word](count)];
  });
  const fixes = fixable(found);
  return (
    <Note tone="look" title={paste.title(found.length)}>
      <ul class="dots">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="btns">
        {fixes.length > 0 && session.canChange ? (
          <Button as="main" onClick={() => onRepair(fixes)}>
            {paste.repair(changesIn(fixes))}
          </Button>
        ) : null}
        <Button as="link" onClick={session.leaveBe}>
          {paste.leaveBe}
        </Button>
      </div>
    </Note>
  );
}

/** One finding may stand for many rows. */
function withMore(sum: number, { more = 0 }: Finding): number {
  return sum + 1 + more;
}
