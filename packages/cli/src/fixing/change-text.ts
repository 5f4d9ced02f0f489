import { changeInWords } from "@throughline/shared/kept/log/in-words.ts";
import { editPlace, isLogged } from "@throughline/shared/kept/log/written-edit.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { columnsOf, hanging } from "@throughline/shared/reports/wrap.ts";
import type { Proposal } from "@throughline/shared/rules/proposals.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

export interface Printing {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number | null;
}

/** Proposed changes as a diff: what was found, then each cell with what stands there and what would. */
export function proposalsText(workbook: Workbook, proposals: readonly Proposal[], printing: Printing): string {
  const groups = groupedBy(proposals, ({ rule, why }) => `${rule} ${why}`);
  return groups.map(([, group]) => groupText(workbook, group, printing)).join("\n\n");
}

function groupText(workbook: Workbook, group: readonly [Proposal, ...Proposal[]], printing: Printing): string {
  const { paint, width, language } = printing;
  const [{ rule, why }] = group;
  const needsYes = group.some(({ fix }) => fix.safety === "review");
  const about = `${needsYes ? say(language, "needs your yes") : say(language, "safe")}  ${rule}`;
  return [
    `  ${paint.faint(about)}`,
    hanging("  ", 2, plainLine(why), width),
    ...group.flatMap(({ fix }) => fix.edits.flatMap((edit) => editText(workbook, edit, printing))),
  ].join("\n");
}

/** One cell, or what hangs on it, before and after. Rows put in or taken out are left out: no log has them. */
export function editText(workbook: Workbook, edit: Edit, { paint, width, language }: Printing): string[] {
  if (!isLogged(edit)) return [];
  const { from, to } = changeInWords(edit, language);
  const place = plainLine(editPlace(workbook.sheets, edit));
  return [`    ${paint.strong(place)}`, paint.error(line("- ", from, width)), paint.done(line("+ ", to, width))];
}

function line(sign: string, words: string, width: number | null): string {
  const first = `      ${sign}`;
  return hanging(first, columnsOf(first), plainLine(words), width);
}
