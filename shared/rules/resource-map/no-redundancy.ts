import { resourcesOf } from "../../plan/resources/resources.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const noRedundancy = definePlanRule({
  id: "resource-map/no-redundancy",
  severity: "warning",
  needs: [columns(resourceMap, "arena", "continuum", "fundingSource")],
  docs: {
    what: "The same students at a site are not served in the same way by several activities from different funds.",
    why: "Each has its own calendar, forms, and reports; together they may serve more students for less.",
    how: "Ask the people who run them whether they could be one. Leave them if each does what the others do not.",
    source: "SK-01, SK-02; S2-21; rule 41",
  },
  messages: {
    several:
      "{count:activity serves|activities serve} {group} in the same way, from {sources:fund|funds}: {names}. Ask whether they could be one.",
  },
  options: { fewestActivities: 3 },
  check({ plan, options, report }) {
    const placed = resourcesOf(plan).filter(({ arena, continuum }) => arena !== null && continuum !== null);
    const keyOf = ({ arena, continuum, group, site }: (typeof placed)[number]) =>
      [arena, continuum, group, site].join(" / ");
    for (const group of groupedBy(placed, keyOf).values()) {
      const activities = [...groupedBy(group, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
      const sources = new Set(
        activities.flatMap(({ source }) => plainName(source) || []).filter((name) => !NO_FUND.test(name)),
      );
      const [first, ...others] = activities;
      if (!first || activities.length < options.fewestActivities || sources.size < 2) continue;
      const values = {
        count: activities.length,
        group: first.group === "" ? phrase("the same students") : phrase("“{name}”", { name: first.group }),
        sources: sources.size,
        names: { items: activities.map(({ name }) => name), by: "," as const },
      };
      report("several", first.nameCell.at, values, { related: others.map(({ nameCell }) => nameCell.at) });
    }
  },
});

const NO_FUND = /^(?:no (?:new )?cost|none|n a|in kind|tbd)$/;

export const examples = [
  good(`
    | Resource map | Resource or activity | Site       | Arena     | Level of help      | Student group  | Funding source |
    |              | Reading buddies      | Oak School | Classroom | Early intervention | Below level    | Donors         |
    |              | Reading club         | Oak School | Classroom | Early intervention | Below level    | Title I        |
    |              | Reading groups       | Elm School | Classroom | Early intervention | Below level    | General fund   |`),
  bad(
    `
    | Resource map | Resource or activity | Site       | Arena     | Level of help      | Student group  | Funding source |
    |              | Reading buddies      | Oak School | Classroom | Early intervention | Below level    | Donors         |
    |              | Reading club         | Oak School | Classroom | Early intervention | Below level    | Title I        |
    |              | Reading groups       | Oak School | Classroom | Early intervention | Below level    | General fund   |`,
    "'Resource map'!A2 3 activities serve “Below level” in the same way, from 3 funds: Reading buddies, Reading club, Reading groups. Ask whether they could be one.",
  ),
];
