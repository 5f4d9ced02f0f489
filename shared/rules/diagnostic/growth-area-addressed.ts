import { textOf } from "../../recognize/cells.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const growthAreaAddressed = defineRule({
  id: "diagnostic/growth-area-addressed",
  severity: "error",
  kind: diagnostic,
  fields: ["title", "findingKind", "severity", "priority"],
  docs: {
    what: "Every heavy growth area is answered by a priority.",
    why: "What was found to matter most and is then left out will be asked about.",
    how: "Write the priority that answers it, add one, or say a lower weight if it matters less.",
    source: "SK-11 (severity of 4 and more); rule 30",
  },
  messages: {
    open: "The growth area “{finding}” weighs {severity}, and no priority answers it. Write the one that does.",
  },
  options: { heavyFrom: 4 },
  check({ records, options, report }) {
    for (const { cells } of records) {
      const isGrowth = plainName(cells.findingKind.value ?? textOf(cells.findingKind)).includes("growth");
      const weight = cells.severity.value;
      if (!isGrowth || weight === null || weight < options.heavyFrom || cells.priority.raw !== null) continue;
      report("open", cells.priority.at, { finding: textOf(cells.title), severity: weight });
    }
  },
});

export const examples = [
  good(`
    | Diagnostic | Finding            | Strength or growth area | Severity | Priority |
    |            | Discussion is rare | Growth area             | 5        | P1       |
    |            | Buses are late     | Growth area             | 2        |          |`),
  bad(
    `
    | Diagnostic | Finding            | Strength or growth area | Severity | Priority |
    |            | Discussion is rare | Growth area             | 5        | P1       |
    |            | Math falls in 6-8  | Growth area             | 4        |          |`,
    "Diagnostic!D3 The growth area “Math falls in 6-8” weighs 4, and no priority answers it. Write the one that does.",
  ),
];
