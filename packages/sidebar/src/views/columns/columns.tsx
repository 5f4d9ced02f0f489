import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import { standingOf } from "../../columns/columns-of.ts";
import { Answer } from "../../parts/answer.tsx";
import { sheetName } from "../../parts/cell-tag.tsx";
import { More } from "../../parts/more.tsx";
import { Select } from "../../parts/select.tsx";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";
import { ColumnList } from "./column-list.tsx";
import { Structure } from "./structure.tsx";

/** Did you read me right? */
export function View(props: ViewProps) {
  const { checked, words, remember } = props;
  const { columns: said } = words;
  const { tables } = checked.plan;
  const chosen = remember<string | null>("table", null);
  const first = tables.find((table) => unsureIn(table) > 0) ?? tables[0];
  const table = tables.find((one) => keyOf(one) === chosen.value) ?? first;
  if (!table) {
    return (
      <>
        <Answer>{said.empty.answer}</Answer>
        <p class="lede">{said.empty.says}</p>
      </>
    );
  }
  return (
    <>
      <Answer>{answerOf(tables, words)}</Answer>
      <Select
        id="table-read"
        label={said.sheet}
        choices={tables.map((one) => ({ id: keyOf(one), label: labelOf(one, checked, words) }))}
        chosen={keyOf(table)}
        onChoose={(key) => {
          chosen.value = key;
        }}
      />
      <HowRead table={table} words={words} />
      {table.headerRow === null ? null : (
        <>
          <ColumnList key={keyOf(table)} {...props} table={table} />
          <Structure key={`structure ${keyOf(table)}`} {...props} table={table} />
        </>
      )}
    </>
  );
}

/** A table by where it stands, which the next check finds again. */
function keyOf({ sheet, headerRow }: RecognizedTable): string {
  return `${sheet} ${headerRow}`;
}

function unsureIn({ columns }: RecognizedTable): number {
  return columns.filter((column) => standingOf(column) === "ask").length;
}

function answerOf(tables: readonly RecognizedTable[], { columns }: Words): string {
  const all = tables.flatMap((table) => table.columns);
  const read = all.filter(({ field, question }) => field !== null && question === null).length;
  return columns.answer(
    read,
    all.length,
    tables.map(unsureIn).reduce((sum, count) => sum + count, 0),
  );
}

function labelOf(table: RecognizedTable, { workbook }: Checked, { columns }: Words): string {
  const unsure = unsureIn(table);
  const label = columns.table(sheetName(workbook, table), table.records.length);
  return unsure === 0 ? label : `${label}, ${columns.unsure(unsure)}`;
}

/** What the table was taken for, and why. */
function HowRead({ table, words }: { readonly table: RecognizedTable; readonly words: Words }) {
  const { columns: said, spoken } = words;
  const { kind, headerRow, because, skippedRows } = table;
  const isKnown = (kind.base ?? kind.id) !== unknown.id;
  return (
    <>
      <p class="lede small">
        {said.readAs} <strong>{ourName(kind.name, spoken)}</strong>.{" "}
        {headerRow === null ? said.noHeadings : said.headingsIn(headerRow + 1)}
      </p>
      {isKnown ? null : <p class="small two">{said.noKind}</p>}
      {because.length + skippedRows.length === 0 ? null : (
        <More summary={said.whyKind}>
          <ul class="dots small two">
            {because.map((why) => {
              const text = phraseText(why, spoken);
              return <li key={text}>{text}</li>;
            })}
          </ul>
          {skippedRows.length === 0 ? null : (
            <>
              <p class="small two">{said.skipped(skippedRows.length)}</p>
              <ul class="dots small two">
                {skippedRows.map((skipped) => (
                  <li key={skipped.row}>{said.skippedRow(skipped.row + 1, phraseText(skipped.because, spoken))}</li>
                ))}
              </ul>
            </>
          )}
        </More>
      )}
    </>
  );
}
