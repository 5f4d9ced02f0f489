import { isWanted, mapFindingsOf } from "../../plan/resources/map-findings.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

export const priorityNeeds = defineAnalysis({
  id: "map-analysis/priority-needs",
  name: "Needs in order",
  docs: {
    what: "Which needs come first, by how much they matter and how well they can be met?",
    how: "Severity times feasibility, the highest first; equal products share a rank. A need without both numbers stands last, without a rank.",
    source: "SK-02; S2-22",
  },
  needs: [mapAnalysis],
  messages: {
    counts: "{count:need|needs}; {unranked} without both numbers, {bare} without evidence.",
  },
  analyze({ plan, say }) {
    const needs = mapFindingsOf(plan).filter(isWanted);
    if (needs.length === 0) return [];
    const scored = needs
      .map((need) => ({
        need,
        product: need.severity === null || need.feasibility === null ? null : need.severity * need.feasibility,
      }))
      .sort((a, b) => (b.product ?? -1) - (a.product ?? -1));
    const rankOf = (product: number) => scored.filter((other) => (other.product ?? -1) > product).length + 1;
    const bare = needs.filter(({ record }) => record.cells.evidence.raw === null).length;
    const unranked = scored.filter(({ product }) => product === null).length;
    return [
      {
        title: null,
        caption: [say("counts", { count: needs.length, unranked, bare })],
        columns: [
          { id: "rank", heading: "Rank", unit: "count" },
          { id: "need", heading: "Need", unit: "words" },
          { id: "severity", heading: "Severity", unit: "number" },
          { id: "feasibility", heading: "Feasibility", unit: "number" },
          { id: "product", heading: "Product", unit: "number" },
          { id: "year", heading: "Year", unit: "words" },
          { id: "evidence", heading: "Evidence", unit: "words" },
        ],
        rows: scored.map(({ need: { record, name, severity, feasibility }, product }) => {
          const { cells } = record;
          const both = [cells.severity, cells.feasibility];
          return {
            ...(cells.evidence.raw === null ? { tone: "warn" as const } : {}),
            entries: {
              rank: entry(product === null ? null : rankOf(product), both),
              need: entry(name, [cells.title]),
              severity: entry(severity, [cells.severity]),
              feasibility: entry(feasibility, [cells.feasibility]),
              product: entry(product, both),
              year: words(cells.year),
              evidence: words(cells.evidence),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});
