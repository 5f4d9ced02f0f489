import { textOf } from "../../recognize/cells.ts";
import { mechanisms } from "../../templates/kinds/mechanisms.ts";
import { bad, defineRule, good } from "../define.ts";

export const temporaryHasEnd = defineRule({
  id: "mechanisms/temporary-has-end",
  severity: "warning",
  kind: mechanisms,
  fields: ["mechanism", "lasting", "end"],
  docs: {
    what: "A body that is there for a time says until when.",
    why: "Teams set up for a change keep meeting long after it, and their people are missed elsewhere.",
    how: "Write the day it is planned to end. The board, partners from outside, and those who run things day by day stay.",
    source: "SK-03, planned sunset date; S2, mechanisms are temporary",
  },
  messages: { open: "“{body}” is “{lasting}” and does not say until when. Write the day it is planned to end." },
  check({ records, report }) {
    for (const { cells } of records) {
      const { mechanism, lasting, end } = cells;
      if (lasting.value !== "Temporary" || end.raw !== null || STAY.has(mechanism.value ?? "")) continue;
      report("open", end.at, { body: textOf(mechanism), lasting: textOf(lasting) });
    }
  },
});

const STAY = new Set([
  "Superintendent and governing body",
  "External Collaborators",
  "Learning Supports Leadership Team",
]);

export const examples = [
  good(`
    | Mechanisms | Mechanism     | Temporary or lasting | Ends       |
    |            | Design Team   | Temporary            | 2026-12-18 |
    |            | Steering Body | Lasting              |            |`),
  bad(
    `
    | Mechanisms | Mechanism     | Temporary or lasting | Ends       |
    |            | Design Team   | Temporary            | 2026-12-18 |
    |            | Planning Team | Temporary            |            |`,
    "Mechanisms!C3 “Planning Team” is “Temporary” and does not say until when. Write the day it is planned to end.",
  ),
];
