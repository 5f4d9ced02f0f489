import { labelsOf } from "../../plan/resources/framework.ts";
import { isWanted, isWeak, type MapFinding, mapFindingsOf } from "../../plan/resources/map-findings.ts";
import { type Resource, resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell } from "../../recognize/types.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

export const gaps = defineAnalysis({
  id: "map-analysis/gaps",
  name: "Gaps and weak places",
  docs: {
    what: "Where does the map have nothing, or too little, although somebody needs it?",
    how: "A gap is a cell of the framework without an active resource that a need points to, or that the self-study answers with “No, and wanted”. A weak place has resources, and the self-study says that more is needed, or a need points to it all the same.",
    source: "SK-02; S2-21, S2-22; rule 41",
  },
  needs: [resourceMap, mapAnalysis],
  messages: {
    counts: "{gaps:gap|gaps} and {weak:weak place|weak places} among {cells} cells of the framework.",
    gap: "Gap",
    weak: "Weak",
    empty: "nothing on the map; “{need}”",
    few: "{count:resource|resources}; “{need}”",
  },
  analyze({ plan, say }) {
    const findings = mapFindingsOf(plan);
    const resources = resourcesOf(plan);
    const places = labelsOf(plan, "arenas").flatMap((arena) =>
      labelsOf(plan, "continuum").map((continuum) => ({ arena, continuum })),
    );
    const rows = places.flatMap((place) => {
      const here = resources.filter((one) => isAt(one, place));
      const told = findings.filter((one) => isAt(one, place) && (isWanted(one) || isWeak(one)));
      const [first] = told;
      return first ? [{ place, here, told, first, is: here.length === 0 ? ("gap" as const) : ("weak" as const) }] : [];
    });
    if (findings.length === 0) return [];
    const count = (is: "gap" | "weak") => rows.filter((row) => row.is === is).length;
    return [
      {
        title: null,
        caption: [say("counts", { gaps: count("gap"), weak: count("weak"), cells: places.length })],
        columns: [
          { id: "is", heading: "What", unit: "words" },
          { id: "arena", heading: "Arena", unit: "words" },
          { id: "level", heading: "Level of help", unit: "words" },
          { id: "there", heading: "On the map", unit: "count" },
          { id: "why", heading: "Why", unit: "words" },
          { id: "evidence", heading: "Evidence", unit: "words" },
        ],
        rows: rows.map(({ place, here, told, first, is }) => {
          const why =
            is === "gap" ? say("empty", { need: first.name }) : say("few", { count: here.length, need: first.name });
          const cells: Cell[] = [
            ...told.map(({ record }) => record.cells.title),
            ...here.map(({ nameCell }) => nameCell),
          ];
          return {
            tone: is === "gap" ? "bad" : "warn",
            entries: {
              is: entry(say(is), cells),
              arena: entry(
                place.arena,
                told.map(({ record }) => record.cells.arena),
              ),
              level: entry(
                place.continuum,
                told.map(({ record }) => record.cells.continuum),
              ),
              there: entry(
                here.length,
                here.map(({ nameCell }) => nameCell),
              ),
              why: entry(why, cells),
              evidence: words(told.map(({ record }) => record.cells.evidence).find((cell) => textOf(cell) !== "")),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});

function isAt(one: Resource | MapFinding, place: { readonly arena: string; readonly continuum: string }): boolean {
  return one.arena === place.arena && one.continuum === place.continuum;
}
