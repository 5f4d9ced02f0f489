import { resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell } from "../../recognize/types.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const staffWithinFullTime = definePlanRule({
  id: "resource-map/staff-within-full-time",
  severity: "warning",
  needs: [columns(resourceMap, "owner", "fte")],
  docs: {
    what: "One person's positions add up to one full-time position at most.",
    why: "On paper the same hours serve two programs; in the building one of them goes without.",
    how: "Correct the positions, or name who else does the work.",
    source: "SK-01, SK-16; rule 38",
  },
  messages: {
    over: "The rows of “{person}” add up to {sum} full-time positions. Correct them, or name who else does the work.",
  },
  options: { mostFte: 1 },
  check({ plan, options, report }) {
    const byPerson = new Map<string, { person: string; sum: number; cells: Cell[]; seen: Set<string> }>();
    for (const { record, name, site, fte } of resourcesOf(plan)) {
      const [person, ...others] = record.cells.owner.value?.members ?? [];
      // A role may be held by several people, and the positions of a row with two names are shared in a way it does not say.
      if (fte === null || person?.is !== "name" || others.length > 0) continue;
      const key = plainName(person.text);
      const known = byPerson.get(key) ?? { person: person.text, sum: 0, cells: [], seen: new Set<string>() };
      byPerson.set(key, known);
      const row = [name, site, textOf(record.cells.arena), textOf(record.cells.continuum)].map(plainName).join("|");
      // The same row written twice is another finding's business.
      if (known.seen.has(row)) continue;
      known.seen.add(row);
      known.cells.push(record.cells.fte);
      known.sum += fte;
    }
    for (const { person, sum, cells } of byPerson.values()) {
      const [first, ...others] = cells;
      if (!first || others.length === 0 || sum <= options.mostFte + 0.001) continue;
      report("over", first.at, { person, sum: Math.round(sum * 100) / 100 }, { related: others.map(({ at }) => at) });
    }
  },
});

export const examples = [
  good(`
    | Resource map | Resource or activity | Provider or staff | FTE |
    |              | Family desk          | Sofia Delgado     | 0.6 |
    |              | Home visits          | Sofia Delgado     | 0.4 |
    |              | Counseling           | Counselors        | 2   |
    |              | Advisory             | Counselors        | 1   |`),
  bad(
    `
    | Resource map | Resource or activity | Provider or staff | FTE |
    |              | Family desk          | Sofia Delgado     | 0.8 |
    |              | Home visits          | Sofia Delgado     | 0.4 |`,
    "'Resource map'!C2 The rows of “Sofia Delgado” add up to 1.2 full-time positions. Correct them, or name who else does the work.",
  ),
];
