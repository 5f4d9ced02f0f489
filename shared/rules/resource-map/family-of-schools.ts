import { resourcesOf } from "../../plan/resources/resources.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const familyOfSchools = definePlanRule({
  id: "resource-map/family-of-schools",
  severity: "info",
  needs: [columns(resourceMap, "title", "site")],
  docs: {
    what: "A resource that several sites have each for themselves is planned by them together.",
    why: "Schools that send students to one another can share people, training, and prices.",
    how: "Ask the sites whether they could share it, and write them under “Shared with”.",
    source: "S2-33, family of schools; SK-01; rule 41",
  },
  messages: { several: "“{resource}” stands at {sites:site|sites}: {names}. Ask whether they could share it." },
  check({ plan, report }) {
    const placed = resourcesOf(plan).filter(({ site, record }) => site !== "" && record.cells.sharedWith.raw === null);
    for (const group of groupedBy(placed, ({ name }) => name).values()) {
      const sites = [...groupedBy(group, ({ site }) => site).values()].flatMap(([first]) => first ?? []);
      const [first, ...others] = sites;
      if (!first || others.length === 0) continue;
      const values = {
        resource: first.name,
        sites: sites.length,
        names: { items: sites.map(({ site }) => site), by: "," as const },
      };
      report("several", first.nameCell.at, values, { related: others.map(({ nameCell }) => nameCell.at) });
    }
  },
});

export const examples = [
  good(`
    | Resource map | Resource or activity | Site       | Shared with |
    |              | Therapist on site    | Oak School | Elm School  |
    |              | Home visits          | Elm School |             |`),
  bad(
    `
    | Resource map | Resource or activity | Site       |
    |              | Therapist on site    | Oak School |
    |              | Therapist on site    | Elm School |`,
    "'Resource map'!A2 “Therapist on site” stands at 2 sites: Oak School, Elm School. Ask whether they could share it.",
  ),
];
