import { nearestAmong } from "@throughline/shared/recognize/likeness.ts";
import { placeOf } from "@throughline/shared/rules/message.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import type { Severity } from "@throughline/shared/templates/types.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { shownContent } from "../parts/shown.ts";
import type { Checked } from "../session/types.ts";
import type { Words } from "../words/index.ts";
import { sentenceOf } from "./sentence.ts";

export type Wanted = Severity | "all";

/** What of a finding a search looks at: its sentence, its place, and what stands there. Marks and capitals do not count. */
export function searched(checked: Checked, finding: Finding, words: Words): string {
  const { workbook } = checked;
  const sheet = workbook.sheets.find(({ id }) => id === finding.at.sheet);
  const content = sheet ? shownContent(contentAt(sheet, finding.at.row, finding.at.col), words) : "";
  return plain(
    [sentenceOf(checked, finding, words), placeOf(workbook, finding.at).replaceAll("'", ""), content].join("\n"),
  );
}

export function mentions(text: string, search: string): boolean {
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

// Shorter words are like too many others.
const WORD = /\p{L}{4,}/gu;

/** A word that the findings do mention and that is nearly what was searched for, as they write it. Null where none is. */
export function didYouMean(checked: Checked, search: string, words: Words): string | null {
  const said = checked.result.findings.flatMap((finding) => sentenceOf(checked, finding, words).match(WORD) ?? []);
  return nearestAmong([...new Set(said)])(search);
}
