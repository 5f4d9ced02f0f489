import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { textOf } from "../../recognize/cells.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { bad, defineRule, good } from "../define.ts";

export const needHasInitiative = defineRule({
  id: "map-analysis/need-has-initiative",
  severity: "warning",
  kind: mapAnalysis,
  fields: ["title", "finding", "year", "initiative"],
  docs: {
    what: "A need that is to be worked on in a certain year has an initiative.",
    why: "A need with a year and without work is a promise that the year will break.",
    how: "Name the initiative that answers it, or add one to the plan.",
    source: "SK-02, yearly priorities; S2-22; rule 43",
  },
  messages: {
    none: "“{need}” is to be worked on in “{year}”, and “{heading}” is empty. Name the initiative that answers it, or add one.",
  },
  check({ records, table, report }) {
    const heading = table.columns.find(({ field }) => field?.id === "initiative")?.heading ?? "";
    for (const record of records) {
      const { title, finding, year, initiative } = record.cells;
      const isOver = ["done", "dropped"].includes(standingOfRecord(record) ?? "");
      if (finding.value !== "Priority need" || year.raw === null || initiative.raw !== null || isOver) continue;
      report("none", initiative.at, { need: textOf(title), year: textOf(year), heading }, { related: [year.at] });
    }
  },
});

export const examples = [
  good(`
    | Analysis | What was found    | Finding       | Year to work on it | Initiative  |
    |          | Parents in crisis | Priority need | Year 1             | Family desk |
    |          | Newcomers wait    | Priority need |                    |             |`),
  bad(
    `
    | Analysis | What was found    | Finding       | Year to work on it | Initiative  |
    |          | Parents in crisis | Priority need | Year 1             | Family desk |
    |          | Newcomers wait    | Priority need | Year 2             |             |`,
    "Analysis!D3 “Newcomers wait” is to be worked on in “Year 2”, and “Initiative” is empty. Name the initiative that answers it, or add one.",
  ),
];
