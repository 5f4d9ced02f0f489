import type { AnalysisRow, AnalysisTable } from "@throughline/shared/analyses/types.ts";
import { CellTag, rangeOf } from "../parts/cell-tag.tsx";
import { Icon } from "../parts/icon.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import type { ViewProps } from "../views/view.ts";
import { entryText, labelText, sayingText, type Told } from "./told.ts";

type ListProps = Pick<ViewProps, "session" | "checked" | "words"> & {
  readonly told: Told;
  readonly table: AnalysisTable;
  /** The column that names a row. */
  readonly name: string;
  /** How many rows are shown at first. */
  readonly first?: number;
};

/** What a table tells, and its rows, each a name over what else it says, with the cells it comes from. */
export function AnalysisList(props: ListProps) {
  const { told, table, words, first = 6 } = props;
  return (
    <>
      {table.caption.length > 0 ? (
        <p class="small two">{table.caption.map((one) => sayingText(told.analysis, one, words)).join(" ")}</p>
      ) : null}
      <ShowMore of={table.rows.filter(({ isTotal }) => !isTotal)} first={first} label={words.analyses.more}>
        {(shown) => (
          <ul class="rows">
            {shown.map((row, at) => (
              // Rows of an analysis have no names of their own, and never change places.
              <Row key={at} {...props} row={row} />
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

function Row({ told, table, name, row, session, checked, words }: ListProps & { readonly row: AnalysisRow }) {
  const textOf = (id: string) => {
    const column = table.columns.find((one) => one.id === id);
    return column ? entryText(told.analysis, row.entries[id], column.unit, words) : "";
  };
  const others = table.columns.flatMap(({ id, heading, unit }) => {
    const text = id === name ? "" : textOf(id);
    if (text === "") return [];
    return unit === "words" ? [text] : [`${labelText(heading, words)} ${text}`];
  });
  const places = row.entries[name]?.from ?? [];
  const [place] = places;
  return (
    <li class="row">
      {row.tone === "warn" || row.tone === "bad" ? <Icon shape="look" as="m look" /> : null}
      <span class="grow">
        <span class="say small">{textOf(name)}</span>
        <span class="meta">{others.map((text) => text.replace(/\.$/, "")).join(". ")}</span>
        {place && places.length === 1 ? <CellTag session={session} workbook={checked.workbook} at={place} /> : null}
        {places.length > 1 ? (
          <button type="button" class="link" onClick={() => void session.show(places.map(rangeOf))}>
            {words.analyses.showAll(places.length)}
          </button>
        ) : null}
      </span>
    </li>
  );
}
