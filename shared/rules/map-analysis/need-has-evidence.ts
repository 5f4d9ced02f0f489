import { textOf } from "../../recognize/cells.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { bad, defineRule, good } from "../define.ts";

export const needHasEvidence = defineRule({
  id: "map-analysis/need-has-evidence",
  severity: "error",
  kind: mapAnalysis,
  fields: ["title", "finding", "evidence"],
  docs: {
    what: "Every priority need says what it rests on.",
    why: "Money follows the needs that come first; those who go without will ask why.",
    how: "Write the figure, the survey, or what was seen.",
    source: "SK-02, every priority need cites evidence",
  },
  messages: { none: "The need “{need}” comes first, and “{heading}” is empty. Write what it rests on." },
  check({ records, table, report }) {
    const heading = table.columns.find(({ field }) => field?.id === "evidence")?.heading ?? "";
    for (const { cells } of records) {
      if (cells.finding.value !== "Priority need" || cells.evidence.raw !== null) continue;
      report("none", cells.evidence.at, { need: textOf(cells.title), heading });
    }
  },
});

export const examples = [
  good(`
    | Analysis | What was found        | Finding       | Evidence         |
    |          | Parents in crisis     | Priority need | 14 calls in fall |
    |          | Two clubs do one task | Redundancy    |                  |`),
  bad(
    `
    | Analysis | What was found        | Finding       | Evidence         |
    |          | Parents in crisis     | Priority need | 14 calls in fall |
    |          | Newcomers wait        | Priority need |                  |`,
    "Analysis!C3 The need “Newcomers wait” comes first, and “Evidence” is empty. Write what it rests on.",
  ),
];
