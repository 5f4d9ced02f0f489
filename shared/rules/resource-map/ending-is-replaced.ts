import { schoolYearOf } from "../../plan/implementation/windows.ts";
import { resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const endingIsReplaced = definePlanRule({
  id: "resource-map/ending-is-replaced",
  severity: "warning",
  needs: [columns(resourceMap, "title", "arena", "continuum", "end")],
  docs: {
    what: "What ends in the middle of a school year is followed by something.",
    why: "Students who begin with it in fall are left in winter, and the gap shows only then.",
    how: "Put what follows on the map as planned, or write a later end.",
    source: "SK-01; rule 42; the half year and the last six weeks are ours",
  },
  messages: {
    open: "“{activity}” ends on {end:date}, before the school year does, and nothing follows at its place. Write what does.",
  },
  // Programs end with the last lessons, weeks before the fiscal year; what ran a few months was meant to be short.
  options: { yearEndDays: 45, shortestDays: 180 },
  check({ plan, today, options, report }) {
    const year = schoolYearOf(today, plan.settings);
    const placeOf = (arena: string | null, continuum: string | null, site: string) =>
      [arena, continuum, site].map((one) => plainName(one ?? "")).join("|");
    const lasting = new Set(
      tablesOf(plan, resourceMap)
        .flatMap(({ records }) => records)
        .flatMap(({ cells }) => {
          const end = cells.end.value?.end ?? null;
          const runsOn = end === null || end > year.end - options.yearEndDays;
          const isOver = cells.state.value === "Ended" || cells.state.value === "Paused";
          return runsOn && !isOver ? [placeOf(cells.arena.value, cells.continuum.value, textOf(cells.site))] : [];
        }),
    );
    for (const { record, name, arena, continuum, site } of resourcesOf(plan)) {
      const { end: endCell, start: startCell } = record.cells;
      const [start, end] = [startCell.value?.start ?? null, endCell.value?.end ?? null];
      if (end === null || end < year.start || end > year.end - options.yearEndDays) continue;
      const isShort = start !== null && end - start < options.shortestDays;
      if (isShort || arena === null || lasting.has(placeOf(arena, continuum, site))) continue;
      report("open", endCell.at, { activity: name, end });
    }
  },
});

export const examples = [
  good(
    `
    | Resource map | Resource or activity | Site       | Arena     | Level of help  | Start date | End date   |
    |              | Therapist on site    | Oak School | Special assistance | System of care | 2024-01-08 | 2027-01-31 |
    |              | County therapist     | Oak School | Special assistance | System of care | 2027-02-01 |            |
    |              | Reading club         | Oak School | Classroom | System of care | 2024-09-01 | 2027-06-04 |`,
    { today: "2026-11-20" },
  ),
  {
    ...bad(
      `
    | Resource map | Resource or activity | Site       | Arena     | Level of help  | Start date | End date   |
    |              | Therapist on site    | Oak School | Special assistance | System of care | 2024-01-08 | 2027-01-31 |
    |              | County therapist     | Elm School | Special assistance | System of care | 2027-02-01 |            |`,
      "'Resource map'!F2 “Therapist on site” ends on Jan 31, 2027, before the school year does, and nothing follows at its place. Write what does.",
    ),
    today: "2026-11-20",
  },
];
