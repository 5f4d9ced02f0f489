import { views } from "@throughline/shared/analyses/resource-map/views.ts";
import { AnalysisList } from "../../analyses/analysis-list.tsx";
import { asked } from "../../analyses/told.ts";
import { Filter } from "../../parts/filter.tsx";
import type { ViewProps } from "../view.ts";

type By = "staff" | "activity" | "community" | "funding";

/** The map by who provides, of what kind, whose it is, and who pays. */
export function Rests(props: ViewProps) {
  const { checked, words, remember } = props;
  const told = asked(views, checked);
  const by = remember<By>("by", "staff");
  const tables = told.tables.flatMap((table) => {
    const id = byOf(table.caption[0]?.messageId);
    return id === null ? [] : [{ id, table }];
  });
  const shown = tables.find(({ id }) => id === by.value) ?? tables[0];
  if (!shown) return null;
  return (
    <section>
      <h2>{words.map.views}</h2>
      {tables.length > 1 ? (
        <Filter
          name="rests"
          legend={words.map.views}
          choices={tables.map(({ id }) => ({ id, label: words.map.by[id], count: null }))}
          chosen={shown.id}
          onChoose={(id) => {
            by.value = id;
          }}
        />
      ) : null}
      <AnalysisList key={shown.id} {...props} told={told} table={shown.table} name="name" />
    </section>
  );
}

function byOf(messageId: string | undefined): By | null {
  return messageId === "staff" || messageId === "activity" || messageId === "community" || messageId === "funding"
    ? messageId
    : null;
}
