import { isColumnOfGroups, rosterBook } from "../../plan/people/roster.ts";
import { cellsIn, columnsOfType, type PlacedCell } from "../../recognize/cells.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rename } from "../fixes.ts";
import { headingRow } from "../heading-row.ts";

export const ownerInRoster = definePlanRule({
  id: "plan/owner-in-roster",
  severity: "error",
  needs: [roster],
  docs: {
    what: "Every owner is somebody on the roster: a person, a role, or a team.",
    why: "An owner whom nobody can find will not be asked, and the work has none.",
    how: "Write the name just as it stands on the roster, or add the person there.",
    source: "rule 22; SK-10, owner in roster",
  },
  messages: {
    near: "“{owner}” is not on the roster. Is it “{nearest}”?",
    most: "{missing} of the {all} owners in this plan are not on the roster, such as “{owner}”. Add them, or write the names as they stand there.",
    unknown: "“{owner}” is not on the roster: no person, role, or team is called so. Add them, or write who is meant.",
  },
  options: { fewestForMost: 4 },
  check({ plan, options, report }) {
    const find = rosterBook(plan);
    const all = new Set<string>();
    const missing = new Map<string, { owner: string; nearest: string | null; cells: PlacedCell[] }>();
    for (const column of columnsOfType(plan, "people")) {
      if (isColumnOfGroups(column.table, column.field.id)) continue;
      if (!OWNERS.includes(column.field.id) || !WITH_OWNERS.some((kind) => isOfKindId(column.table, kind))) continue;
      for (const placed of cellsIn(column)) {
        const members = placed.cell.from === null ? (placed.cell.value?.members ?? []) : [];
        for (const { text, is } of members) {
          // “All staff” and “TBD” are another rule's; a group is looked for, since it may be a team.
          if (is === "nobody" || (is === "group" && !/\bteam|committee|council|board|steerco/i.test(text))) continue;
          const found = find(text);
          const key = plainName(text);
          all.add(key);
          if (found.kind === "found") continue;
          const known = missing.get(key) ?? { owner: text, nearest: null, cells: [] };
          known.cells.push(placed);
          missing.set(key, { ...known, nearest: found.kind === "near" ? found.name : null });
        }
      }
    }
    const [any] = missing.values();
    const at = headingRow(plan, roster);
    // Where most cannot be found, the roster is of other people: that is one thing to say.
    if (any && at && missing.size >= options.fewestForMost && missing.size * 2 > all.size) {
      const related = [...missing.values()].flatMap(({ cells }) => cells.map(({ cell }) => cell.at));
      report("most", at, { missing: missing.size, all: all.size, owner: any.owner }, { related });
      return;
    }
    for (const { owner, nearest, cells } of missing.values()) {
      const [first, ...others] = cells;
      if (!first) continue;
      const related = others.map(({ cell }) => cell.at);
      if (nearest === null) report("unknown", first.cell.at, { owner }, { related });
      else {
        const fixes = rename(plan, cells, owner, nearest);
        report("near", first.cell.at, { owner, nearest }, { related, fixes });
      }
    }
  },
});

const OWNERS = ["owner", "sponsor"];
// Not the meetings and commitments: the state's own tables write “All SteerCo members” there.
const WITH_OWNERS = [
  "priorities",
  "implementation-plan",
  "engagement-plan",
  "communication-plan",
  "measures",
  "resource-needs",
  "deliverables-register",
  "benchmark-tracker",
  "issue-log",
];

export const examples = [
  good(`
    | Roster              | Name         | Job title              | Team    |
    |                     | Maria Ortiz  | Chief Academic Officer | SteerCo |
    |                     | Janet Lee    | Superintendent         | SteerCo |
    | Implementation plan | Action step  | Owner                  | Status  |
    |                     | Hire coach   | M. Ortiz               |         |
    |                     | Train tutors | CAO                    |         |
    |                     | Sign letter  | Superintendent and Maria Ortiz |  |
    |                     | Review plan  | SteerCo members        |         |`),
  bad(
    `
    | Roster              | Name         | Job title              | Team    |
    |                     | Maria Ortiz  | Chief Academic Officer | SteerCo |
    |                     | Janet Lee    | Superintendent         | SteerCo |
    | Implementation plan | Action step  | Owner                  | Status  |
    |                     | Hire coach   | Maria Ortis            |         |
    |                     | Train tutors | Robin Hall             |         |
    |                     | Rent rooms   | Robin Hall             |         |`,
    "'Implementation plan'!B2 “Maria Ortis” is not on the roster. Is it “Maria Ortiz”?",
    "'Implementation plan'!B3 “Robin Hall” is not on the roster: no person, role, or team is called so. Add them, or write who is meant.",
  ),
  bad(
    `
    | Roster              | Name         | Job title              | Team    |
    |                     | Maria Ortiz  | Chief Academic Officer | SteerCo |
    | Implementation plan | Action step  | Owner                  | Status  |
    |                     | Hire coach   | Maria Ortiz            |         |
    |                     | Train tutors | Robin Hall             |         |
    |                     | Rent rooms   | Kim Tran               |         |
    |                     | Visit rooms  | Lou Adler              |         |
    |                     | Print guides | Pat Moss               |         |`,
    "Roster!A1:C1 4 of the 5 owners in this plan are not on the roster, such as “Robin Hall”. Add them, or write the names as they stand there.",
  ),
];
