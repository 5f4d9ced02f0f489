import { textOf } from "../../recognize/cells.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { bad, defineRule, good } from "../define.ts";

export const recommendationHasOwner = defineRule({
  id: "map-analysis/recommendation-has-owner",
  severity: "warning",
  kind: mapAnalysis,
  fields: ["recommendation", "owner"],
  uses: ["title"],
  docs: {
    what: "Every recommendation has an owner.",
    why: "What everybody recommends and nobody carries stays in the report.",
    how: "Write who sees it through. A recommendation to keep something as it is needs nobody.",
    source: "SK-02, each recommendation has an owner; rule 40",
  },
  messages: {
    nobody: "Nobody owns the recommendation “{recommendation}” for “{finding}”. Write who sees it through.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const { recommendation, owner, title } = cells;
      if (recommendation.raw === null || recommendation.value === "Keep" || owner.raw !== null) continue;
      report("nobody", owner.at, { recommendation: textOf(recommendation), finding: textOf(title) });
    }
  },
});

export const examples = [
  good(`
    | Analysis | What was found         | Recommendation | Owner    |
    |          | Two clubs do one thing | Combine        | J. Ortiz |
    |          | Mentoring works        | Keep           |          |`),
  bad(
    `
    | Analysis | What was found         | Recommendation | Owner    |
    |          | Two clubs do one thing | Combine        | J. Ortiz |
    |          | Buddies reach few      | Stop           |          |`,
    "Analysis!C3 Nobody owns the recommendation “Stop” for “Buddies reach few”. Write who sees it through.",
  ),
];
