import { planTree } from "../../plan/implementation/tree.ts";
import { toInitiatives } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const learningSupportOnMap = definePlanRule({
  id: "resource-map/learning-support-on-map",
  severity: "warning",
  needs: [columns(priorities, "initiative", "learningSupport"), columns(resourceMap, "title")],
  docs: {
    what: "An initiative that is a learning support stands on the resource map.",
    why: "What is planned and not on the map is counted nowhere, and the map shows a gap that is being filled.",
    how: "Add it to the map with its arena and level of help, or name the initiative beside the row that is already there.",
    source: "SK-14, SK-01; rule 43",
  },
  messages: {
    missing:
      "“{initiative}” is marked as a learning support, and no row of the resource map is about it. Add one, as planned or active.",
  },
  check({ plan, report }) {
    const { initiatives } = planTree(plan);
    const refer = toInitiatives(plan);
    const mapped = new Set(
      tablesOf(plan, resourceMap).flatMap(({ records }) =>
        records.flatMap(({ cells: { initiative, title } }) =>
          [initiative, title].flatMap((cell) => refer(textOf(cell))).flatMap((one) => ("to" in one ? one.to : [])),
        ),
      ),
    );
    for (const node of initiatives) {
      const records = [...node.records, ...node.children.flatMap((child) => child.records)];
      const isSupport = records.some(({ cells }) => cells.learningSupport.value === true);
      if (isSupport && !mapped.has(node)) report("missing", node.cell.at, { initiative: node.name });
    }
  },
});

export const examples = [
  good(`
    | Priorities   | Priority | Initiative  | Learning support? |
    |              | Literacy | Home visits | Yes               |
    |              | Staff    | Hiring fair | No                |
    | Resource map | Resource or activity | Arena            |
    |              | Home visits          | Home involvement |`),
  bad(
    `
    | Priorities   | Priority | Initiative  | Learning support? |
    |              | Literacy | Home visits | Yes               |
    |              | Staff    | Hiring fair | No                |
    | Resource map | Resource or activity | Arena            |
    |              | Mentoring            | Transitions      |`,
    "Priorities!B2 “Home visits” is marked as a learning support, and no row of the resource map is about it. Add one, as planned or active.",
  ),
];
