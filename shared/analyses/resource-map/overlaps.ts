import { type Resource, resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import { entry } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

export const overlaps = defineAnalysis({
  id: "resource-map/overlaps",
  name: "Done twice, and in pieces",
  docs: {
    what: "Where do several activities serve the same students in the same way?",
    how: "Possible redundancy: at least the set number of different activities in one cell of the framework for one target group, paid from different sources. Fragmentation: the same, from one source or none named, by different providers. Both are questions for the team, not verdicts.",
    source: "SK-01, SK-02; S2-21; rule 41",
  },
  needs: [resourceMap],
  options: { fewestActivities: 3 },
  messages: {
    counts: "{count:place|places} with {least} or more activities for the same group.",
    redundancy: "Possible redundancy",
    fragmentation: "Fragmentation",
    sources: "{activities:activity|activities} for “{group}” from {sources:source|sources}: {names}",
    providers: "{activities:activity|activities} for “{group}” by {providers:provider|providers}: {names}",
  },
  analyze({ plan, options, say }) {
    const resources = resourcesOf(plan).filter(({ arena, continuum }) => arena !== null && continuum !== null);
    if (resources.length === 0) return [];
    const groups = [...groupedBy(resources, (one) => `${one.arena}/${one.continuum}/${one.group}`).values()];
    const found = groups.flatMap((group): Overlap[] => {
      const distinct = [...groupedBy(group, ({ name }) => name).values()].flatMap(([one]) => one ?? []);
      if (distinct.length < options.fewestActivities) return [];
      const sources = countOf(distinct, ({ source }) => source);
      const providers = countOf(distinct, ({ record }) => textOf(record.cells.owner));
      if (sources > 1) return [{ group: distinct, is: "redundancy", sources, providers }];
      return providers > 1 ? [{ group: distinct, is: "fragmentation", sources, providers }] : [];
    });
    return [
      {
        title: null,
        caption: [say("counts", { count: found.length, least: options.fewestActivities })],
        columns: [
          { id: "is", heading: "What", unit: "words" },
          { id: "arena", heading: "Arena", unit: "words" },
          { id: "level", heading: "Level of help", unit: "words" },
          { id: "why", heading: "Why", unit: "words" },
        ],
        rows: found.map(({ group, is, sources, providers }) => {
          const cells = group.map(({ nameCell }) => nameCell);
          const [first] = group;
          const names = group.map(({ name }) => name).join(", ");
          const values = { activities: group.length, group: first?.group || "everyone", names, sources, providers };
          return {
            tone: "warn",
            entries: {
              is: entry(say(is), cells),
              arena: entry(
                first?.arena ?? null,
                group.map(({ record }) => record.cells.arena),
              ),
              level: entry(
                first?.continuum ?? null,
                group.map(({ record }) => record.cells.continuum),
              ),
              why: entry(say(is === "redundancy" ? "sources" : "providers", values), cells),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});

interface Overlap {
  /** One of each name. */
  readonly group: readonly Resource[];
  readonly is: "redundancy" | "fragmentation";
  readonly sources: number;
  readonly providers: number;
}

function countOf(resources: readonly Resource[], wordsOf: (one: Resource) => string): number {
  return new Set(resources.map((one) => plainName(wordsOf(one))).filter(Boolean)).size;
}
