import { textOf } from "../../recognize/cells.ts";
import { mechanisms } from "../../templates/kinds/mechanisms.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireMeetingFrequency = defineRule({
  id: "mechanisms/require-frequency",
  severity: "warning",
  kind: mechanisms,
  fields: ["mechanism", "frequency"],
  docs: {
    what: "Every body says how often it meets.",
    why: "A body without a rhythm meets when something has gone wrong.",
    how: "Write how often, such as “Weekly”. A single leader, and partners from outside, need none.",
    source: "SK-03, cadence set",
  },
  messages: { missing: "“{body}” does not say how often it meets. Write it, such as “Weekly”." },
  check({ records, report }) {
    for (const { cells } of records) {
      const { mechanism, frequency } = cells;
      if (mechanism.raw === null || frequency.raw !== null || NO_BODY.has(mechanism.value ?? "")) continue;
      report("missing", frequency.at, { body: textOf(mechanism) });
    }
  },
});

const NO_BODY = new Set(["Transformation Leader", "External Change Agents", "External Collaborators"]);

export const examples = [
  good(`
    | Mechanisms | Mechanism             | How often it meets |
    |            | Steering Body         | Weekly             |
    |            | Transformation Leader |                    |`),
  bad(
    `
    | Mechanisms | Mechanism             | How often it meets |
    |            | Steering Body         | Weekly             |
    |            | Planning Team         |                    |`,
    "Mechanisms!B3 “Planning Team” does not say how often it meets. Write it, such as “Weekly”.",
  ),
];
