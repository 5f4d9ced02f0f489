import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { plainName } from "../../templates/names.ts";
import type { CellRef } from "../../workbook/types.ts";
import { entry, NOTHING, placesOf, sumOf } from "../entries.ts";
import { monthKey, monthName } from "../months.ts";
import { type AnalysisRow, defineAnalysis, type Entry, type Saying } from "../types.ts";
import { isOpen, ownersOf, stepsOfWork } from "../work.ts";

interface Load {
  readonly owner: string | null;
  readonly ownerCell: CellRef;
  readonly byColumn: Map<string, CellRef[]>;
}

export const ownerLoad = defineAnalysis({
  id: "implementation-plan/owner-load",
  name: "Who has how much to do, and when",
  docs: {
    what: "How many open steps does each owner have due in each month?",
    how: "Each open step counts once for each person or role it names as an owner, in the month it is due; a step past its date counts as late. What nobody answers for stands last.",
    source: "SK-15; rule 24",
  },
  needs: [implementationPlan],
  messages: {
    most: "“{owner}” has the most: {count:open step|open steps}.",
    nobody: "No owner",
    total: "All",
  },
  analyze({ plan, today, say }) {
    const loads = new Map<string, Load>();
    for (const work of stepsOfWork(plan).filter(isOpen)) {
      const { end } = work.window;
      const column = end === null ? "undated" : end < today ? "late" : monthKey(end);
      const owners: (string | null)[] = ownersOf(plan, work.owner);
      for (const owner of owners.length > 0 ? owners : [null]) {
        const key = owner === null ? "" : plainName(owner);
        const load = loads.get(key) ?? { owner, ownerCell: (work.owner ?? work.nameCell).at, byColumn: new Map() };
        load.byColumn.set(column, [...(load.byColumn.get(column) ?? []), work.nameCell.at]);
        loads.set(key, load);
      }
    }
    if (loads.size === 0) return [];
    const used = new Set([...loads.values()].flatMap(({ byColumn }) => [...byColumn.keys()]));
    const months = [...used].filter((column) => /^\d/.test(column)).sort();
    const columns = [...(used.has("late") ? ["late"] : []), ...months, ...(used.has("undated") ? ["undated"] : [])];
    const sorted = [...loads.values()].sort(
      (a, b) => Number(a.owner === null) - Number(b.owner === null) || countOf(b) - countOf(a),
    );
    const rows = sorted.map((load) => rowOf(load.owner ?? say("nobody"), load, columns));
    const [first] = sorted.filter(({ owner }) => owner !== null);
    return [
      {
        title: null,
        caption: first ? [say("most", { owner: first.owner ?? "", count: countOf(first) })] : [],
        columns: [
          { id: "owner", heading: "Owner", unit: "words" },
          ...columns.map((id) => ({ id, heading: headingOf(id), unit: "count" as const, shaded: true as const })),
          { id: "all", heading: "All", unit: "count" },
        ],
        rows: [...rows, totalRow(say("total"), rows, [...columns, "all"])],
        picture: null,
      },
    ];
  },
});

function headingOf(column: string): string {
  if (column === "late") return "Late";
  return column === "undated" ? "No date" : monthName(column);
}

function countOf({ byColumn }: Load): number {
  return [...byColumn.values()].reduce((count, cells) => count + cells.length, 0);
}

function rowOf(owner: string | Saying, { ownerCell, byColumn }: Load, columns: readonly string[]): AnalysisRow {
  const counts = columns.map((column): [string, Entry] => {
    const cells = byColumn.get(column);
    return [column, cells ? entry(cells.length, cells) : NOTHING];
  });
  const all = sumOf(counts.map(([, count]) => count));
  return { entries: { owner: entry(owner, [ownerCell]), ...Object.fromEntries(counts), all } };
}

function totalRow(name: Saying, rows: readonly AnalysisRow[], columns: readonly string[]): AnalysisRow {
  const sums = columns.map((column) => [column, sumOf(rows.map(({ entries }) => entries[column] ?? NOTHING))]);
  const owners = placesOf(rows.flatMap(({ entries }) => entries.owner?.from ?? []));
  return { isTotal: true, entries: { owner: entry(name, owners), ...Object.fromEntries(sums) } };
}
