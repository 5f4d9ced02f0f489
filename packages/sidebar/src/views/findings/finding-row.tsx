import type { Finding } from "@throughline/shared/rules/types.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange, CellRef, Workbook } from "@throughline/shared/workbook/types.ts";
import { recordName } from "../../findings/record-name.ts";
import { sentenceOf } from "../../findings/sentence.ts";
import { rangeOf, sheetName } from "../../parts/cell-tag.tsx";
import { Icon } from "../../parts/icon.tsx";
import { toneOf } from "../../parts/mark.tsx";
import { FindingBody } from "./finding-body.tsx";
import type { FindingListProps } from "./finding-list.tsx";

export interface FindingRowProps extends FindingListProps {
  readonly finding: Finding;
  /** Key of the finding to go to when this one is done. */
  readonly next: string | null;
  readonly isOpen: boolean;
}

/** A mark, a sentence, an address; open, all there is to know and to do. */
export function FindingRow(props: FindingRowProps) {
  const { finding, checked, words, choices, isOpen, session } = props;
  const { workbook } = checked;
  const address = rangeName(rangeOf(finding.at));
  const sentence = sentenceOf(checked, finding, words);
  const name = recordName(checked, finding, sentence);
  const also = finding.related.slice(0, SHOWN).map((at) => placeBeside(workbook, finding, at));
  return (
    <details class="finding" open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button to everyone */}
      <summary
        data-key={finding.key}
        onClick={(event) => {
          event.preventDefault();
          choices.open.value = isOpen ? null : finding.key;
          if (!isOpen && session.host.about.capabilities.screen) void session.show([rangeOf(finding.at)]);
        }}
      >
        <Icon shape={toneOf[finding.severity]} as={`m ${toneOf[finding.severity]}`} />
        <span class="grow">
          <span class="say">{sentence}</span>
          <span class="meta">
            <span class="hidden">{words.shell.severity[finding.severity]}. </span>
            {choices.by.value === "rule" ? `${sheetName(workbook, finding.at)} ` : ""}
            <b>{address}</b>
            {words.formats.list([address, ...also]).slice(address.length)}
            {name === null ? "" : `, “${name}”`}
          </span>
        </span>
      </summary>
      {isOpen ? <FindingBody {...props} /> : null}
    </details>
  );
}

const SHOWN = 3;

/** Without its sheet where that is the finding's own. */
function placeBeside(workbook: Workbook, finding: Finding, at: CellRef | CellRange): string {
  const address = rangeName(rangeOf(at));
  return at.sheet === finding.at.sheet ? address : `${sheetName(workbook, at)} ${address}`;
}
