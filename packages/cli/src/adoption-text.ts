import type { Adoption, SaidOfTable } from "@throughline/shared/adopt/types.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { columnsOf, hanging } from "@throughline/shared/reports/wrap.ts";
import { quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Printing } from "./fixing/change-text.ts";

interface Told {
  readonly said: SaidOfTable;
  readonly isLeft: boolean;
}

/** What adopting would do, table by table, and what it leaves alone. Tables of which all is the same are told as one. */
export function adoptionText(
  workbook: Workbook,
  { says, left }: Adoption,
  { paint, width, language }: Printing,
): string {
  const told = [...says.map((said) => ({ said, isLeft: false })), ...left.map((said) => ({ said, isLeft: true }))];
  const tables = groupedBy(told, ({ said }) => JSON.stringify(said.table)).map(([, [first, ...others]]) => ({
    table: first.said.table,
    text: [first, ...others].map(line).join("\n"),
  }));
  const order = workbook.sheets.map(({ id }) => id);
  const sorted = tables.sort(
    ({ table: one }, { table: other }) =>
      order.indexOf(one.sheet) - order.indexOf(other.sheet) || one.row - other.row || one.col - other.col,
  );
  return groupedBy(sorted, ({ text }) => text)
    .map(([text, alike]) => `${paint.strong(alike.map(({ table }) => placeOf(table)).join(", "))}\n${text}\n\n`)
    .join("");

  function placeOf(table: CellRange): string {
    const name = workbook.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
    return plainLine(`${quoteSheet(name)}!${rangeName(table)}`);
  }

  function line({ said, isLeft }: Told): string {
    const first = `  ${isLeft ? "·" : "+"} `;
    const text = hanging(first, columnsOf(first), plainLine(phraseText(said.says, language)), width);
    return isLeft ? paint.faint(text) : paint.done(text);
  }
}
