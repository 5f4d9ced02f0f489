import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { standingOf } from "../../columns/columns-of.ts";
import { Answer } from "../../parts/answer.tsx";
import { sheetName } from "../../parts/cell-tag.tsx";
import { Select } from "../../parts/select.tsx";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";
import { ColumnList } from "./column-list.tsx";
import { HowRead } from "./how-read.tsx";
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
      <HowRead key={`kind ${keyOf(table)}`} {...props} table={table} />
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
