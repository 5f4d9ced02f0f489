import { ownerLoad } from "@throughline/shared/analyses/implementation-plan/owner-load.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { entryText, sayingText } from "../../analyses/told.ts";
import { rangeOf } from "../../parts/cell-tag.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import { isSoon, type Load } from "../../progress/load.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";

const FIRST = 6;

/** How many open steps each owner has due, and when. A number shows its steps on the sheet. */
export function LoadTable({ load, words, session }: ViewProps & { readonly load: Load }) {
  const { progress, formats, analyses } = words;
  return (
    <section>
      <h2>
        {progress.load} <span class="aside">{progress.loadAside}</span>
      </h2>
      <p class="small two">{load.table.caption.map((one) => sayingText(ownerLoad, one, words)).join(" ")}</p>
      <ShowMore of={load.rows} first={FIRST} label={analyses.more}>
        {(shown) => (
          <table class="plain loads">
            <caption class="hidden">{progress.loadCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{progress.column.owner}</th>
                {load.columns.map((column) => (
                  <th key={column} scope="col">
                    {headingOf(column, words)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ owner, cells }) => {
                const name = entryText(ownerLoad, owner, "words", words);
                const isMost = (count: number, at: number) =>
                  count > 1 && count === load.most && isSoon(load.columns[at]);
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, at) => (
                      <td key={load.columns[at]} class={isMost(cell.length, at) ? "over" : undefined}>
                        {cell.length === 0 ? null : (
                          <button type="button" class="link" onClick={() => void session.show(cell.map(rangeOf))}>
                            {formats.number(cell.length)}
                            <span class="hidden">
                              {isMost(cell.length, at) ? `, ${progress.most}` : ""}
                              {progress.stepsOf(name)}
                            </span>
                          </button>
                        )}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </ShowMore>
    </section>
  );
}

function headingOf(column: string, { progress, formats }: Words): string {
  if (column === "late") return progress.late;
  if (column === "undated") return progress.undated;
  const first = serialOfIso(`${column}-01`);
  return first === null ? progress.later : formats.month(first);
}
