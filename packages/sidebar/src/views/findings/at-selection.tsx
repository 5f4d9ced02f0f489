import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { overlap } from "@throughline/shared/workbook/cells.ts";
import { sentenceOf } from "../../findings/sentence.ts";
import { rangeOf, sheetName } from "../../parts/cell-tag.tsx";
import { Icon } from "../../parts/icon.tsx";
import { toneOf } from "../../parts/mark.tsx";
import type { ViewProps } from "../view.ts";
import type { Choices } from "./controls.tsx";

const MOST = 3;

/** What concerns the cells the person has selected; nothing where nothing does, so that the list stays where it is. */
export function AtSelection({ session, checked, words, choices }: ViewProps & { readonly choices: Choices }) {
  const selected = session.selected.value;
  if (!selected || isKeptSheet(sheetName(checked.workbook, selected))) return null;
  const about = checked.result.findings.filter(({ at, related }) =>
    [at, ...related].some((one) => overlap(rangeOf(one), selected)),
  );
  const open = about.some(({ key }) => key === choices.open.value);
  if (about.length === 0 || open) return null;
  const place = `${sheetName(checked.workbook, selected)} ${rangeName(selected)}`;
  return (
    <section aria-label={words.findings.selected(place)}>
      <h2 class="group">{words.findings.selected(place)}</h2>
      <ul class="rows">
        {about.slice(0, MOST).map((finding) => (
          <li key={finding.key}>
            <button
              type="button"
              class="row"
              onClick={() => {
                choices.wanted.value = "all";
                choices.search.value = "";
                choices.open.value = finding.key;
                choices.focus.value = finding.key;
              }}
            >
              <Icon shape={toneOf[finding.severity]} as={`m ${toneOf[finding.severity]}`} />
              <span class="grow small">{sentenceOf(checked, finding, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
