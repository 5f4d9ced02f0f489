import { tablesOf } from "../../recognize/tables-of.ts";
import { mechanisms } from "../../templates/kinds/mechanisms.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const requiredAtLevel = definePlanRule({
  id: "mechanisms/required-at-level",
  severity: "warning",
  way: "learning-supports",
  needs: [columns(mechanisms, "mechanism", "level")],
  docs: {
    what: "Each level of the system that has mechanisms has all that carry a change there.",
    why: "Where nobody leads, steers, plans, or carries out, that work is left to whoever has time.",
    how: "Add the body that is missing, or say which one does its work.",
    source: "SK-03, required set by level; S2, mechanisms for systemic change",
  },
  messages: { missing: "No row is the {body} at the level “{level}”. Add it, or say which body does its work." },
  check({ plan, report }) {
    const at = headingRow(plan, mechanisms);
    const rows = tablesOf(plan, mechanisms).flatMap(({ records }) => records.map(({ cells }) => cells));
    if (!at) return;
    for (const [level, bodies] of Object.entries(REQUIRED)) {
      const here = rows.filter((cells) => cells.level.value === level);
      // A level with one or two bodies is only being begun.
      if (here.length < 3) continue;
      for (const body of bodies) {
        if (!here.some(({ mechanism }) => mechanism.value === body)) report("missing", at, { body, level });
      }
    }
  },
});

const ALL_SEVEN = [
  "Superintendent and governing body",
  "Transformation Leader",
  "Steering Body",
  "Planning Team",
  "Implementation Team",
  "External Change Agents",
  "External Collaborators",
];
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "State department": ALL_SEVEN,
  District: ALL_SEVEN,
  Region: ["Implementation Team"],
  School: ["Steering Body", "Implementation Team"],
};

export const examples = [
  good(`
    | Mechanisms | Mechanism           | Level  |
    |            | Steering Body       | School |
    |            | Implementation Team | School |
    |            | Work group          | School |`),
  bad(
    `
    | Mechanisms | Mechanism                         | Level    |
    |            | Superintendent and governing body | District |
    |            | Transformation Leader             | District |
    |            | Steering Body                     | District |
    |            | Planning Team                     | District |
    |            | External Change Agents            | District |
    |            | External Collaborators            | District |`,
    "Mechanisms!A1:B1 No row is the Implementation Team at the level “District”. Add it, or say which body does its work.",
  ),
];
