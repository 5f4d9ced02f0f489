import { labelsOf } from "../../plan/resources/framework.ts";
import { isWanted, mapFindingsOf } from "../../plan/resources/map-findings.ts";
import { resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const noOpenGap = definePlanRule({
  id: "resource-map/no-open-gap",
  severity: "warning",
  needs: [columns(resourceMap, "arena", "continuum")],
  docs: {
    what: "Where a need points to the map, there is something on it or something planned.",
    why: "An empty place that somebody needs is what a map is drawn for.",
    how: "Put what is there on the map, or say under Recommendation or Initiative how the gap is to be filled.",
    source: "SK-02; S2-21, S2-22; rule 41",
  },
  messages: {
    place:
      "“{need}” points to “{arena}”, “{level}”: nothing is on the map there, and nothing is recommended. Say how to fill it.",
    arena: "“{need}” points to “{arena}”: nothing is on the map there, and nothing is recommended. Say how to fill it.",
  },
  check({ plan, report, notChecked }) {
    const findings = mapFindingsOf(plan);
    const hasNeeds = tablesOf(plan, mapAnalysis).some((table) => hasColumn(table, "arena"));
    const hasAreas = tablesOf(plan, diagnostic).some(
      (table) => hasColumn(table, "area") && hasColumn(table, "findingKind"),
    );
    if (!hasNeeds && !hasAreas) return notChecked(phrase("{kind} sheet", { kind: { ours: mapAnalysis.name } }));
    const resources = resourcesOf(plan);
    const isEmpty = (arena: string, level: string | null) =>
      !resources.some((one) => one.arena === arena && (level === null || one.continuum === level));
    for (const finding of findings.filter(isWanted)) {
      const { arena, continuum, record, name } = finding;
      const isPlanned = record.cells.recommendation.raw !== null || record.cells.initiative.raw !== null;
      if (arena === null || isPlanned || !isEmpty(arena, continuum)) continue;
      if (continuum === null) report("arena", record.cells.title.at, { need: name, arena });
      else report("place", record.cells.title.at, { need: name, arena, level: continuum });
    }
    for (const { cells } of tablesOf(plan, diagnostic).flatMap(({ records }) => records)) {
      const arena = arenaNamed(plan, textOf(cells.area));
      const isGrowth = plainName(cells.findingKind.value ?? textOf(cells.findingKind)).includes("growth");
      const isPlanned = cells.priority.raw !== null || findings.some((one) => one.arena === arena);
      if (arena === null || !isGrowth || isPlanned || !isEmpty(arena, null)) continue;
      report("arena", cells.title.at, { need: textOf(cells.title), arena });
    }
  },
});

/** The arena of the framework whose name, or one of whose other names, this is. */
function arenaNamed(plan: Plan, text: string): string | null {
  const name = plainName(text);
  const found = plan.pack.lists.arenas?.choices.find(({ label, aliases = [] }) =>
    [label, ...aliases].some((one) => plainName(one) === name),
  );
  return found && labelsOf(plan, "arenas").includes(found.label) ? found.label : null;
}

const MAP = `
    | Resource map | Resource or activity | Arena                   | Level of help      |
    |              | Mentoring            | Support for transitions | Early intervention |
    |              | Tip line             | Crisis response         | Early intervention |`;

export const examples = [
  good(`${MAP}
    | Map analysis | What was found      | Finding       | Arena                            | Level of help      | Recommendation |
    |              | Newcomers wait      | Gap           | Support for transitions          | Early intervention |                |
    |              | Parents in crisis   | Priority need | Home involvement and engagement  | System of care     | Add            |`),
  bad(
    `${MAP}
    | Map analysis | What was found      | Finding       | Arena                            | Level of help      | Recommendation |
    |              | Parents in crisis   | Priority need | Home involvement and engagement  | System of care     |                |
    |              | Nobody greets       | Gap           | Community outreach               |                    |                |`,
    "'Map analysis'!A2 “Parents in crisis” points to “Home involvement and engagement”, “System of care”: nothing is on the map there, and nothing is recommended. Say how to fill it.",
    "'Map analysis'!A3 “Nobody greets” points to “Community outreach and engagement”: nothing is on the map there, and nothing is recommended. Say how to fill it.",
  ),
  bad(
    `${MAP}
    | Diagnostic | Finding               | Strength or growth area | Area              |
    |            | Families feel shut out | Growth area            | Family engagement |
    |            | Math falls in 6-8      | Growth area            | Mathematics       |`,
    "Diagnostic!A2 “Families feel shut out” points to “Home involvement and engagement”: nothing is on the map there, and nothing is recommended. Say how to fill it.",
  ),
];
