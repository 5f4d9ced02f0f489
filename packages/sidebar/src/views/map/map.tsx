import { priorityNeeds } from "@throughline/shared/analyses/map-analysis/priority-needs.ts";
import { recommendations } from "@throughline/shared/analyses/map-analysis/recommendations.ts";
import { mapAgain } from "@throughline/shared/analyses/resource-map/map-again.ts";
import { sharedBySites } from "@throughline/shared/analyses/resource-map/shared-by-sites.ts";
import type { Analysis } from "@throughline/shared/analyses/types.ts";
import { isOfKindId } from "@throughline/shared/recognize/tables-of.ts";
import { AnalysisList } from "../../analyses/analysis-list.tsx";
import { NothingYet } from "../../analyses/nothing-yet.tsx";
import { asked } from "../../analyses/told.ts";
import { isPlaced, mapOf, type ResourceMap } from "../../map/map-of.ts";
import { placeNames } from "../../map/place-names.ts";
import { Answer } from "../../parts/answer.tsx";
import { More } from "../../parts/more.tsx";
import type { ViewProps } from "../view.ts";
import { MapTable } from "./map-table.tsx";
import { Place } from "./place.tsx";
import { Rests } from "./rests.tsx";

/** What is there for students, where is nothing, what is done twice? */
export function View(props: ViewProps) {
  const { checked, words } = props;
  const map = mapOf(checked.plan, checked.at);
  return map ? (
    <WholeMap {...props} map={map} />
  ) : (
    <NothingYet {...props} empty={words.map.empty} from={["resource-map"]} />
  );
}

function WholeMap(props: ViewProps & { readonly map: ResourceMap }) {
  const { map, words, checked, remember } = props;
  const cells = map.rows.flatMap((row) => row.cells);
  const chosen = remember<string | null>("chosen", null);
  const place = cells.find(({ key }) => key === chosen.value) ?? null;
  const hasAnalysis = checked.plan.tables.some((table) => isOfKindId(table, "map-analysis"));
  const choose = (key: string) => {
    chosen.value = key === chosen.value ? null : key;
  };
  return (
    <>
      <Answer>{words.map.answer(map.resources.length, map.gaps.length, map.alike)}</Answer>
      {isPlaced(map) ? (
        <>
          {hasAnalysis ? null : <p class="small two">{words.map.notAsked}</p>}
          <MapTable {...props} chosen={place?.key ?? null} onChoose={choose} />
          {place ? <Place {...props} place={place} /> : null}
          <Gaps {...props} onChoose={choose} />
        </>
      ) : (
        <p class="small two">
          {words.map.unplaced(map.resources.length)} {words.map.unplacedHint}
        </p>
      )}
      <Asked {...props} analysis={priorityNeeds} title={words.map.needs} name="need" isOpen />
      <Asked {...props} analysis={recommendations} title={words.map.recommendations} name="what" isOpen />
      <Rests {...props} />
      <Asked {...props} analysis={sharedBySites} title={words.map.shared} name="name" />
      <Asked {...props} analysis={mapAgain} title={words.map.again} name="name" />
    </>
  );
}

interface GapsProps extends ViewProps {
  readonly map: ResourceMap;
  readonly onChoose: (key: string) => void;
}

/** Each gap by its name, for who would not look for it in the table. */
function Gaps({ map, words, onChoose }: GapsProps) {
  if (map.gaps.length === 0) return null;
  return (
    <section>
      <h2>{words.map.gaps}</h2>
      <ul class="dots small">
        {map.gaps.map((place) => (
          <li key={place.key}>
            <button type="button" class="link" onClick={() => onChoose(place.key)}>
              {placeNames(words).placeName(place)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AskedProps extends ViewProps {
  readonly analysis: Analysis;
  readonly title: string;
  readonly name: string;
  readonly isOpen?: boolean;
}

/** What an analysis answers, where it answers anything. */
function Asked({ analysis, title, name, isOpen = false, ...props }: AskedProps) {
  const told = asked(analysis, props.checked);
  const [table] = told.tables;
  if (!table || table.rows.length === 0) return null;
  const answer = <AnalysisList {...props} told={told} table={table} name={name} />;
  return (
    <section>
      {isOpen ? (
        <>
          <h2>{title}</h2>
          {answer}
        </>
      ) : (
        <More summary={title}>{answer}</More>
      )}
    </section>
  );
}
