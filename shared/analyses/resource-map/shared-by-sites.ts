import { resourcesOf } from "../../plan/resources/resources.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { entry, sumOf } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

export const sharedBySites = defineAnalysis({
  id: "resource-map/shared-by-sites",
  name: "The same resource at several sites",
  docs: {
    what: "Which resources do several sites have, so that a family of schools could share them?",
    how: "Active rows of one name at two or more sites, with what they cost together.",
    source: "SK-01; S2-33; rule 41",
  },
  needs: [resourceMap],
  messages: { counts: "{count:resource stands|resources stand} at more than one of {sites:site|sites}." },
  analyze({ plan, say }) {
    const placed = resourcesOf(plan).filter(({ site }) => site !== "");
    const sites = groupedBy(placed, ({ site }) => site).size;
    if (sites < 2) return [];
    const shared = [...groupedBy(placed, ({ name }) => name).values()].flatMap((group) => {
      const at = [...groupedBy(group, ({ site }) => site).values()].flatMap(([one]) => one ?? []);
      return at.length < 2 ? [] : [{ group, at }];
    });
    return [
      {
        title: null,
        caption: [say("counts", { count: shared.length, sites })],
        columns: [
          { id: "name", heading: "Resource", unit: "words" },
          { id: "count", heading: "Sites", unit: "count" },
          { id: "sites", heading: "Where", unit: "words" },
          { id: "cost", heading: "Dollars a year, together", unit: "money" },
        ],
        rows: [...shared]
          .sort((a, b) => b.at.length - a.at.length)
          .map(({ group, at }) => {
            const siteCells = at.map(({ record }) => record.cells.site);
            const nameCells = group.map(({ nameCell }) => nameCell);
            return {
              entries: {
                name: entry(group[0]?.name ?? null, nameCells),
                count: entry(at.length, siteCells),
                sites: entry(at.map(({ site }) => site).join(", "), siteCells),
                cost: sumOf(group.map(({ cost, record }) => entry(cost, [record.cells.cost]))),
              },
            };
          }),
        picture: null,
      },
    ];
  },
});
