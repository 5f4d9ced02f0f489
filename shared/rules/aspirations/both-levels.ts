import { aspirationsOf } from "../../plan/measures/aspirations.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const bothLevels = definePlanRule({
  id: "aspirations/both-levels",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(aspirations, "level")],
  docs: {
    what: "There are aspirations for the mission and for strategic priorities.",
    why: "The mission says where the system is going; a priority's aspiration says what its part of the way is.",
    how: "Write what is missing, and its level beside it.",
    source: "SK-09, at least one of mission level; S4, deliverable 2",
  },
  messages: {
    noMission: "No aspiration is for the mission. Write what will be true for the system as a whole.",
    noPriority: "No aspiration is for a strategic priority. Write what will be true for each.",
  },
  check({ plan, report }) {
    const levels = new Set(aspirationsOf(plan).map(({ level }) => level));
    const at = headingRow(plan, aspirations);
    if (!at || levels.size === 0) return;
    if (!levels.has("mission")) report("noMission", at, {});
    if (!levels.has("priority")) report("noPriority", at, {});
  },
});

export const examples = [
  good(`
    | Aspirations | Level              | In five years it will be true that… |
    |             | Mission            | Every graduate has a plan           |
    |             | Strategic priority | Every child reads by grade 3        |`),
  bad(
    `
    | Aspirations | Level              | In five years it will be true that… |
    |             | Mission            | Every graduate has a plan           |
    |             | Mission            | Every child reads by grade 3        |`,
    "Aspirations!A1:B1 No aspiration is for a strategic priority. Write what will be true for each.",
  ),
  bad(
    `
    | Aspirations | Level              | In five years it will be true that… |
    |             | Strategic priority | Every graduate has a plan           |
    |             | Strategic priority | Every child reads by grade 3        |`,
    "Aspirations!A1:B1 No aspiration is for the mission. Write what will be true for the system as a whole.",
  ),
];
