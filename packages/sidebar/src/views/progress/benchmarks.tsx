import { phasesBySite } from "@throughline/shared/analyses/benchmark-tracker/phases-by-site.ts";
import type { AnalysisRow, AnalysisTable } from "@throughline/shared/analyses/types.ts";
import { asked, entryText, sayingText, type Told } from "../../analyses/told.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { ShareBar } from "../../charts/share-bar.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";

const FIRST = 6;

export function phasesTold(checked: Checked): Told {
  return asked(phasesBySite, checked);
}

/** How far each site is, phase by phase. */
export function Benchmarks({ told, words }: ViewProps & { readonly told: Told }) {
  const { progress, analyses } = words;
  const [table] = told.tables;
  if (!table) return null;
  return (
    <section>
      <h2>{progress.benchmarks}</h2>
      <p class="small two">{table.caption.map((one) => sayingText(phasesBySite, one, words)).join(" ")}</p>
      <ShowMore of={table.rows} first={FIRST} label={analyses.more}>
        {(shown) => (
          <ul class="rows">
            {shown.map((row) => {
              const site = entryText(phasesBySite, row.entries.site, "words", words);
              const [done, all] = [figureOf(row, "done"), figureOf(row, "all")];
              return (
                <li key={site} class="site">
                  <p class="h2 small">
                    {row.isTotal ? <strong>{site}</strong> : <span>{site}</span>}
                    <span class="aside">{progress.reached(done, all)}</span>
                  </p>
                  <ShareBar share={all === 0 ? 0 : done / all} />
                  <p class="meta">{phasesText(row, table, words)}</p>
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
      <ChartTable
        summary={progress.asTable}
        caption={progress.benchmarks}
        columns={[
          { heading: progress.site, isFigure: false },
          { heading: progress.phase, isFigure: false },
          { heading: progress.share, isFigure: true },
        ]}
        rows={table.rows.flatMap((row) => {
          const site = entryText(phasesBySite, row.entries.site, "words", words);
          return phasesOf(row, table, words).map(({ phase, share }) => ({
            key: `${site} ${phase}`,
            entries: [site, phase, share],
          }));
        })}
      />
    </section>
  );
}

function figureOf({ entries }: AnalysisRow, id: string): number {
  const value = entries[id]?.value;
  return typeof value === "number" ? value : 0;
}

/** The phases that a site has benchmarks of, with the share it has reached. */
function phasesOf({ entries }: AnalysisRow, { columns }: AnalysisTable, words: Words) {
  return columns.flatMap(({ id, heading, unit }) => {
    const share = unit === "percent" ? entryText(phasesBySite, entries[id], unit, words) : "";
    return share === "" ? [] : [{ phase: heading, share }];
  });
}

function phasesText(row: AnalysisRow, table: AnalysisTable, words: Words): string {
  return phasesOf(row, table, words)
    .map(({ phase, share }) => `${phase} ${share}`)
    .join(", ");
}
