import { type Dependency, dependenciesOf, type Task } from "../../plan/implementation/dependencies.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { isOfKind } from "../../recognize/tables-of.ts";
import type { Cell, Plan, RecognizedRecord } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { entry } from "../entries.ts";
import { defineAnalysis } from "../types.ts";
import { isOpen, stepsOfWork } from "../work.ts";

interface Link extends Dependency {
  /** Whole days between the end of the one and the start of the other; null where a date is missing. */
  readonly slackDays: number | null;
  readonly cells: readonly (Cell | null)[];
}

export const slips = defineAnalysis({
  id: "implementation-plan/slips",
  name: "What waits for what, and what a slip moves",
  docs: {
    what: "What does each step wait for, how many days are between them, and what moves if it slips?",
    how: "Days between: from the end of the one to the start of the other; -1 day means they overlap by one. A slip of the set number of days uses up the days between; what is left of it moves the step, and from there those that wait for it. Where a date is missing, all of the slip is handed on.",
    source: "SK-14, SK-15; rule 8",
  },
  needs: [implementationPlan],
  options: { slipDays: 10 },
  messages: {
    links: "{count:step waits|steps wait} for another; {tight} with no day between.",
    slip: "If “{step}” slips by {days:day|days}, {count:step moves|steps move}.",
  },
  analyze({ plan, options, say }) {
    const links = linksOf(plan);
    if (links.length === 0) return [];
    const first = [...new Set(links.map(({ on }) => on.record))];
    const moved = first.map((record) => ({ record, moves: movesFrom(record, links, options.slipDays) }));
    const most = moved.sort((a, b) => b.moves.length - a.moves.length)[0];
    const named = new Map(links.flatMap(({ on, task }) => [on, task]).map((task) => [task.record, task]));
    const waiting = {
      title: null,
      caption: [
        say("links", { count: links.length, tight: links.filter(({ slackDays }) => (slackDays ?? 1) <= 0).length }),
      ],
      columns: [
        { id: "step", heading: "Step", unit: "words" as const },
        { id: "on", heading: "Waits for", unit: "words" as const },
        { id: "ends", heading: "Which ends", unit: "day" as const },
        { id: "starts", heading: "It starts", unit: "day" as const },
        { id: "slack", heading: "Days between", unit: "days" as const },
      ],
      rows: links.map((link) => ({
        ...((link.slackDays ?? 0) < 0 ? { tone: "bad" as const } : {}),
        entries: {
          step: entry(link.task.name, [link.cell]),
          on: entry(link.on.name, [link.cell]),
          ends: entry(windowOf(link.on.record).end, [windowOf(link.on.record).endCell]),
          starts: entry(windowOf(link.task.record).start, [windowOf(link.task.record).startCell]),
          slack: entry(link.slackDays, link.cells),
        },
      })),
      picture: null,
    };
    if (!most || most.moves.length === 0) return [waiting];
    const values = { step: named.get(most.record)?.name ?? "", days: options.slipDays, count: most.moves.length };
    return [
      waiting,
      {
        title: null,
        caption: [say("slip", values)],
        columns: [
          { id: "first", heading: "If this slips", unit: "words" },
          { id: "step", heading: "This moves", unit: "words" },
          { id: "days", heading: "By days", unit: "days" },
          { id: "due", heading: "To be done by", unit: "day" },
        ],
        rows: moved.flatMap(({ record, moves }) =>
          moves.map(({ task, days, cells }) => {
            const { end, endCell } = windowOf(task.record);
            return {
              entries: {
                first: entry(named.get(record)?.name ?? "", cells),
                step: entry(task.name, cells),
                days: entry(days, cells),
                due: entry(end === null ? null : end + days, [endCell, ...cells]),
              },
            };
          }),
        ),
        picture: null,
      },
    ];
  },
});

/** Who waits for whom among steps that are still open. */
function linksOf(plan: Plan): Link[] {
  const open = new Set(
    stepsOfWork(plan)
      .filter(isOpen)
      .map(({ record }) => record),
  );
  return dependenciesOf(plan)
    .filter(({ task, on }) => isOfKind(task.table, implementationPlan) && open.has(task.record) && open.has(on.record))
    .map((dependency) => {
      const { end, endCell } = windowOf(dependency.on.record);
      const { start, startCell } = windowOf(dependency.task.record);
      const slackDays = end === null || start === null ? null : start - end - 1;
      return { ...dependency, slackDays, cells: [dependency.cell, endCell, startCell] };
    });
}

interface Move {
  readonly task: Task;
  readonly days: number;
  readonly cells: readonly (Cell | null)[];
}

/** Everything that a slip of one row moves, each by the most that reaches it. A circle is gone round once. */
function movesFrom(record: RecognizedRecord, links: readonly Link[], slipDays: number): Move[] {
  const moves = new Map<RecognizedRecord, Move>();
  const spread = (from: RecognizedRecord, days: number, cells: readonly (Cell | null)[]) => {
    for (const link of links.filter(({ on }) => on.record === from)) {
      const left = days - Math.max(0, link.slackDays ?? 0);
      const to = link.task.record;
      if (left <= 0 || to === record || left <= (moves.get(to)?.days ?? 0)) continue;
      const path = [...cells, ...link.cells];
      moves.set(to, { task: link.task, days: left, cells: path });
      spread(to, left, path);
    }
  };
  spread(record, slipDays, []);
  return [...moves.values()];
}
