import { EVIDENCE_SOURCES, evidenceSourcesIn, sourceInWords } from "../../plan/measures/evidence-sources.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const fourSources = definePlanRule({
  id: "diagnostic/four-sources",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(diagnostic, "evidenceSource")],
  docs: {
    what: "The diagnostic draws on four sources: performance data, classroom observations, instructional artifacts, and what people say.",
    why: "Each source is blind to something that another one sees.",
    how: "Add a finding from the source that is missing, or name the source beside one that rests on it.",
    source: "SK-11, all four evidence sources used; S4, deliverable 4; rule 29",
  },
  messages: { missing: "No finding rests on {source}. Add one, or name the source beside a finding that does." },
  check({ plan, report }) {
    const records = tablesOf(plan, diagnostic).flatMap((table) => table.records);
    const at = headingRow(plan, diagnostic);
    if (!at || records.length === 0) return;
    // A finding may rest on several sources, named in one cell.
    const used = new Set(
      records.flatMap(({ cells }) =>
        evidenceSourcesIn(`${cells.evidenceSource.value ?? ""} | ${textOf(cells.evidenceSource)}`),
      ),
    );
    for (const source of EVIDENCE_SOURCES)
      if (!used.has(source)) report("missing", at, { source: sourceInWords(source) });
  },
});

export const examples = [
  good(`
    | Diagnostic | Finding                        | Evidence source           | Strength or growth area |
    |            | Reading rises in K-2           | Performance data          | Strength    |
    |            | Tasks ask little of students   | Instructional artifacts   | Growth area |
    |            | Discussion is rare             | Classroom observations    | Growth area |
    |            | Families feel heard            | Constituents' perspectives | Strength   |`),
  bad(
    `
    | Diagnostic | Finding                        | Evidence source           | Strength or growth area |
    |            | Reading rises in K-2           | Performance data          | Strength    |
    |            | Discussion is rare             | Walkthroughs              | Growth area |
    |            | Families feel heard            | Surveys, focus groups     | Strength    |`,
    "Diagnostic!A1:C1 No finding rests on instructional artifacts. Add one, or name the source beside a finding that does.",
  ),
];
