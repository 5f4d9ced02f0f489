import { changeInWords } from "@throughline/shared/kept/in-words.ts";
import { addressOf, type LoggedEdit } from "@throughline/shared/kept/written-edit.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { columnsOf, hanging } from "@throughline/shared/reports/wrap.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Proposal } from "./proposals.ts";

export interface Printing {
  readonly paint: Paint;
  readonly width: number | null;
}

/** Proposed changes as a diff: what was found, then each cell with what stands there and what would. */
export function proposalsText(workbook: Workbook, proposals: readonly Proposal[], printing: Printing): string {
  const groups = groupedBy(proposals, ({ rule, why }) => `${rule} ${why}`);
  return groups.map(([, group]) => groupText(workbook, group, printing)).join("\n\n");
}

function groupText(workbook: Workbook, group: readonly [Proposal, ...Proposal[]], { paint, width }: Printing): string {
  const [{ rule, why }] = group;
  const needsYes = group.some(({ fix }) => fix.safety === "review");
  const about = `${needsYes ? "needs your yes" : "safe"}  ${rule}`;
  return [
    `  ${paint.faint(about)}`,
    hanging("  ", 2, why, width),
    ...group.flatMap(({ fix }) => fix.edits.flatMap((edit) => editText(workbook, edit, { paint, width }))),
  ].join("\n");
}

/** One cell, before and after. What is no cell of theirs is left out: it is ours. */
export function editText(workbook: Workbook, edit: Edit, { paint, width }: Printing): string[] {
  if (!isShown(edit)) return [];
  const { from, to } = changeInWords(edit);
  const place = plainLine(addressOf(workbook.sheets, edit.at));
  return [`    ${paint.strong(place)}`, paint.error(line("- ", from, width)), paint.done(line("+ ", to, width))];
}

function isShown(edit: Edit): edit is LoggedEdit {
  return edit.kind === "set-cell" || edit.kind === "set-validation";
}

function line(sign: string, words: string, width: number | null): string {
  const first = `      ${sign}`;
  return hanging(first, columnsOf(first), plainLine(words), width);
}
