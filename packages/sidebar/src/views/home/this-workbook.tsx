import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { sheetName } from "../../parts/cell-tag.tsx";
import { More } from "../../parts/more.tsx";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";

/** Tables of a kind we know: rules look at nothing else. */
export function tablesRead({ plan }: Checked): readonly RecognizedTable[] {
  return plan.tables.filter(({ kind }) => kind.id !== "unknown");
}

/** What the workbook was read as, and why. */
export function ThisWorkbook({ checked, words }: { readonly checked: Checked; readonly words: Words }) {
  const { home } = words;
  const { plan, workbook } = checked;
  const tables = tablesRead(checked);
  const left = workbook.sheets.filter(
    ({ id, name }) => !isKeptSheet(name) && !tables.some(({ sheet }) => sheet === id),
  );
  const notices = workbook.notices ?? [];
  return (
    <section>
      <h2>{home.isThis}</h2>
      <p class="small two">
        <q>{workbook.name}</q>,{" "}
        {tables.length > 1 ? home.readAs(ourName(plan.pack.name, words.spoken)) : home.readAlone}
      </p>
      <More summary={home.tables(tables.length, left.length)}>
        <ul class="rows">
          {tables.map((table) => (
            <li key={`${table.sheet} ${table.headerRow}`} class="row small">
              <span class="grow">
                {sheetName(workbook, table)}
                <span class="meta">
                  {ourName(table.kind.name, words.spoken)}.{" "}
                  {table.because.map((why) => phraseText(why, words.spoken)).join(" ")}
                </span>
              </span>
              <span class="end">{home.rows(table.records.length)}</span>
            </li>
          ))}
          {left.map(({ id, name }) => (
            <li key={id} class="row small">
              <span class="grow">
                {name}
                <span class="meta">{home.leftAlone}</span>
              </span>
              <span class="end">{home.notRead}</span>
            </li>
          ))}
        </ul>
      </More>
      {notices.length > 0 ? (
        <More summary={home.notices}>
          <ul class="dots small">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </More>
      ) : null}
    </section>
  );
}
