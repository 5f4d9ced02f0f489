import { textOf } from "../../recognize/cells.ts";
import { norms } from "../../templates/kinds/norms.ts";
import { bad, defineRule, good } from "../define.ts";

export const namesValue = defineRule({
  id: "norms/names-value",
  severity: "warning",
  kind: norms,
  fields: ["title", "value"],
  docs: {
    what: "Every norm names the value that it brings to life.",
    why: "A norm without a value is a house rule; with one, people know what it is for.",
    how: "Write the value of the system beside the norm.",
    source: "SK-08, each norm names a value; S4, deliverable 1",
  },
  messages: { missing: "“{norm}” names no value. Write the value of the system that it brings to life." },
  check({ records, report }) {
    for (const { cells } of records) {
      const norm = textOf(cells.title);
      if (norm !== "" && cells.value.raw === null) report("missing", cells.value.at, { norm });
    }
  },
});

export const examples = [
  good(`
    | Norms | Norm                   | Value it enacts |
    |       | We begin on time       | Respect         |
    |       | We ask before we judge | Trust           |`),
  bad(
    `
    | Norms | Norm                   | Value it enacts |
    |       | We begin on time       | Respect         |
    |       | We ask before we judge |                 |`,
    "Norms!B3 “We ask before we judge” names no value. Write the value of the system that it brings to life.",
  ),
];
