import { figuresIn, placesOf } from "../../plan/measures/split-figures.ts";
import { cellsIn, columnsOfType, type PlacedCell, textOf } from "../../recognize/cells.ts";
import type { Metric, Plan } from "../../recognize/types.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { type Rewriting, rewriteEach } from "../fixes.ts";
import { plainNumber } from "../plain-number.ts";
import type { Fix } from "../types.ts";

export const oneFigureACell = definePlanRule({
  id: "plan/one-figure-a-cell",
  severity: "info",
  needs: [],
  each: "table",
  docs: {
    what: "A baseline, target, or result is one figure in one cell.",
    why: "Two figures in a cell are text: nobody can chart them, and nobody can tell which of them was met.",
    how: "Give each year its column, or each measure its row. Where the empty columns are there, we can move the figures.",
    source: "ours; targets in the field: section C3, SK-12",
  },
  messages: { several: "{count:figure|figures} stand in one cell: “{text}”. Give each a cell of its own." },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "metric")) {
      for (const placed of cellsIn(column)) {
        const { cell } = placed;
        if (typeof cell.raw !== "string" || cell.from !== null) continue;
        const count = Math.max(figuresIn(cell.raw, plan.settings).length, countOf(cell.value));
        if (count < 2) continue;
        const fixes = split(plan, placed, column.field.id);
        report("several", cell.at, { count, text: textOf(cell) }, { fixes });
      }
    }
  },
});

/** How many figures a reading has; what goes from one to the other is one figure on its way. */
function countOf(metric: Metric | null): number {
  const figures = metric?.parts.filter(({ amount }) => amount !== null) ?? [];
  return figures[0]?.label === "from" ? 1 : figures.length;
}

function split(plan: Plan, placed: PlacedCell<Metric>, field: string): Fix[] {
  const { cell } = placed;
  const places = placesOf(figuresIn(String(cell.raw), plan.settings), placed, field) ?? [];
  if (places.length < 2) return [];
  const moved = places.map((place): Rewriting => {
    const number = plainNumber(place.text);
    return { placed: place.placed, to: number?.value ?? place.text, format: number?.format };
  });
  const stays = places.some((place) => place.placed.cell.at.col === cell.at.col);
  const all = stays ? moved : [...moved, { placed, to: null }];
  return rewriteEach(plan, all, {
    title: phrase("Give each of “{text}” its own cell", { text: textOf(cell) }),
    safety: "review",
  });
}

export const examples = [
  good(`
    | Measures | Measure         | Baseline | 2026-27 Target | 2027-28 Target |
    |          | Grade 3 reading | 40%      | 60%            | 75%            |
    |          | Attendance      | 88%      | increase from 88% to 95% |      |`),
  bad(
    `
    | Measures | Measure         | Baseline | 2026-27 Target             | 2027-28 Target |
    |          | Grade 3 reading | 40%      | 2026-27: 60%; 2027-28: 75% |                |
    |          | Math            | 35%      | 50% / 40%                  |                |`,
    "Measures!C2 2 figures stand in one cell: “2026-27: 60%; 2027-28: 75%”. Give each a cell of its own.",
    "Measures!C3 2 figures stand in one cell: “50% / 40%”. Give each a cell of its own.",
  ),
];
