import { useRef } from "preact/hooks";
import { stepTo } from "../../map/map-keys.ts";
import type { MapCell, ResourceMap } from "../../map/map-of.ts";
import { placeNames } from "../../map/place-names.ts";
import type { ViewProps } from "../view.ts";

interface MapTableProps extends ViewProps {
  readonly map: ResourceMap;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The map as a table of buttons: one stop for Tab, arrows move inside it. */
export function MapTable(props: MapTableProps) {
  const { map, words, chosen, onChoose, remember } = props;
  const table = useRef<HTMLTableElement>(null);
  const cells = map.rows.flatMap((row) => row.cells);
  const stop = remember<string | null>("stop", null);
  const stopKey = cells.some(({ key }) => key === stop.value) ? stop.value : (chosen ?? cells[0]?.key ?? null);
  const { arenaName, levelName } = placeNames(words);
  const press = (event: KeyboardEvent) => {
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>(".at") ?? [])];
    const from = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
    const to = from < 0 ? null : stepTo(event.key, from, map.levels.length, buttons.length);
    const cell = to === null ? undefined : cells[to];
    if (to === null || !cell) return;
    event.preventDefault();
    stop.value = cell.key;
    buttons[to]?.focus();
  };
  return (
    <>
      {/* The arrows move between the buttons inside, each of which Enter chooses. */}
      <table class="map" ref={table} onKeyDown={press}>
        <caption class="hidden">{words.map.table}</caption>
        <thead>
          <tr>
            <td />
            {map.levels.map((level) => (
              <th key={level} scope="col">
                {levelName(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map(({ arena, cells: own }) => (
            <tr key={arena}>
              <th scope="row">{arenaName(arena)}</th>
              {own.map((cell) => (
                <td key={cell.key}>
                  <button
                    type="button"
                    class={`at heat-${cell.heat} ${markOf(cell)}`}
                    aria-pressed={cell.key === chosen}
                    tabIndex={cell.key === stopKey ? 0 : -1}
                    onFocus={() => {
                      stop.value = cell.key;
                    }}
                    onClick={() => onChoose(cell.key)}
                  >
                    {words.formats.number(cell.resources.length)}
                    {wordOf(cell, words) === "" ? null : <small>{wordOf(cell, words)}</small>}
                    <span class="hidden">{`, ${arenaName(arena)}, ${levelName(cell.level)}`}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Keys cells={cells} words={words} />
    </>
  );
}

function markOf({ need, overlaps }: MapCell): string {
  if (need?.is === "gap") return "gapcell";
  return overlaps.length > 0 ? "twin" : "";
}

function wordOf({ need, overlaps }: MapCell, { map }: ViewProps["words"]): string {
  if (need?.is === "gap") return map.gap;
  if (overlaps.length > 0) return map.alike(overlaps.reduce((sum, one) => sum + one.cells.length, 0));
  return need ? map.weak : "";
}

/** What the marks mean, of those that are in sight. */
function Keys({ cells, words }: { readonly cells: readonly MapCell[]; readonly words: ViewProps["words"] }) {
  const { keys } = words.map;
  return (
    <ul class="keys">
      {cells.some(({ need }) => need?.is === "gap") ? (
        <li>
          <span class="sw gapcell" />
          {keys.gap}
        </li>
      ) : null}
      {cells.some(({ need }) => need?.is === "weak") ? <li>{keys.weak}</li> : null}
      {cells.some(({ overlaps }) => overlaps.length > 0) ? (
        <li>
          <span class="sw twin" />
          {keys.twin}
        </li>
      ) : null}
      <li>
        <span class="sw" />
        {keys.heat}
      </li>
    </ul>
  );
}
