import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { readStamp } from "@throughline/shared/templates/stamps.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { sheetName } from "../../parts/cell-tag.tsx";
import { More } from "../../parts/more.tsx";
import { tablesRead } from "../../plan/blank-tables.ts";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";

/** What the workbook was read as, and why. */
export function ThisWorkbook({ checked, words }: { readonly checked: Checked; readonly words: Words }) {
  const { home } = words;
  const { plan, workbook } = checked;
  const tables = tablesRead(checked);
  const start = startPageOf(workbook);
  const left = workbook.sheets.filter(
    ({ id, name }) => id !== start && !isKeptSheet(name) && !tables.some(({ sheet }) => sheet === id),
  );
  const pack = ourName(plan.pack.name, words.spoken);
  const notices = (workbook.notices ?? []).map((notice) => phraseText(notice, words.spoken));
  return (
    <section>
      <h2>{home.isThis}</h2>
      <p class="small two">
        <q>{workbook.name}</q>,{" "}
        {start !== null ? home.madeFrom(pack) : tables.length > 1 ? home.readAs(pack) : home.readAlone}
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

/** The sheet that tells how to fill the others in; null where the workbook was not made from a template of ours. */
function startPageOf({ names }: Workbook): string | null {
  return names.find((name) => readStamp(name)?.stamps === "pack")?.at.sheet ?? null;
}
