import type { ComponentChildren } from "preact";
import { More } from "../parts/more.tsx";

/** The numbers of a chart as a table, behind a disclosure. Columns of figures stand to the right. */
export function ChartTable({ summary, caption, columns, rows }: ChartTableProps) {
  return (
    <More summary={summary}>
      <table class="plain of-chart">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isFigure }) => (
              <th key={heading} scope="col" class={isFigure ? "n" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, entries }) => (
            <tr key={key}>
              {entries.map((entry, at) =>
                at === 0 ? (
                  <th key={columns[at]?.heading} scope="row">
                    {entry}
                  </th>
                ) : (
                  <td key={columns[at]?.heading} class={columns[at]?.isFigure ? "n" : undefined}>
                    {entry}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}

interface ChartTableProps {
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly isFigure: boolean }[];
  readonly rows: readonly { readonly key: string; readonly entries: readonly ComponentChildren[] }[];
}
