import { labelText } from "../analyses/told.ts";
import type { Words } from "../words/index.ts";
import type { MapCell } from "./map-of.ts";

/** What arenas, levels and places of the map are called; each has a name, also where a row says none. */
export function placeNames(words: Words) {
  const arenaName = (arena: string | null) => (arena === null ? words.map.noArena : labelText(arena, words));
  const levelName = (level: string | null) => (level === null ? words.map.noLevel : labelText(level, words));
  const placeName = ({ arena, level }: MapCell) => `${arenaName(arena)}: ${levelName(level)}`;
  return { arenaName, levelName, placeName };
}
