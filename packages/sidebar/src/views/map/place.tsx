import { gaps } from "@throughline/shared/analyses/map-analysis/gaps.ts";
import { overlaps } from "@throughline/shared/analyses/resource-map/overlaps.ts";
import type { Resource } from "@throughline/shared/plan/resources/resources.ts";
import { amountText } from "@throughline/shared/recognize/amounts.ts";
import { textOf } from "@throughline/shared/recognize/cells.ts";
import { asSentence, entryText } from "../../analyses/told.ts";
import type { MapCell } from "../../map/map-of.ts";
import { placeNames } from "../../map/place-names.ts";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Note } from "../../parts/note.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { ViewProps } from "../view.ts";

/** What stands in one place of the map, and what is said of it. */
export function Place({ place, session, checked, words }: ViewProps & { readonly place: MapCell }) {
  const { map, analyses } = words;
  const { resources, need } = place;
  return (
    <section>
      <h2>
        {placeNames(words).placeName(place)} <span class="aside">{map.rows(resources.length)}</span>
      </h2>
      {need ? (
        <Note tone={need.is === "gap" ? "block" : "look"} title={need.is === "gap" ? map.gap : map.weak}>
          <p>{asSentence(entryText(gaps, need.row.entries.why, "words", words))}</p>
          <p class="meta">{entryText(gaps, need.row.entries.evidence, "words", words)}</p>
        </Note>
      ) : null}
      {place.overlaps.map(({ row, cells }) => (
        <Note
          key={cells.map(({ sheet, row: at }) => `${sheet} ${at}`).join()}
          tone="look"
          title={entryText(overlaps, row.entries.is, "words", words)}
        >
          <p>
            {asSentence(entryText(overlaps, row.entries.why, "words", words))} {map.askAlike}
          </p>
        </Note>
      ))}
      {resources.length === 0 ? <p class="small two">{map.nothing}</p> : null}
      <ShowMore of={resources} first={8} label={analyses.more}>
        {(shown) => (
          <ul class="rows">
            {shown.map((resource) => (
              <li key={`${resource.record.sheet} ${resource.record.row}`} class="row">
                <span class="grow">
                  <span class="say small">{resource.name}</span>
                  <span class="meta">{aboutOf(resource)}</span>
                </span>
                <CellTag session={session} workbook={checked.workbook} at={resource.nameCell.at} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function aboutOf({ record, site, source, cost }: Resource): string {
  const money = cost === null ? "" : amountText(cost, "money");
  const paid = [source, money].filter((part) => part !== "").join(", ");
  return [site, textOf(record.cells.owner), paid].filter((part) => part !== "").join(". ");
}
