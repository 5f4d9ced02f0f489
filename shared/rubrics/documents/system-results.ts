import { measuresOf } from "../../plan/measures/measure-links.ts";
import { standingOfRecord } from "../../plan/work/standing.ts";
import { stepsOf } from "../../plan/work/steps.ts";
import { windowOf } from "../../plan/work/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell, Metric, Plan } from "../../recognize/types.ts";
import type { Verdict } from "../types.ts";
import type { Share, SystemResults } from "./scorecard.ts";

/** What a system's plan brings to the scorecard of its cohort. `today` is a serial day. */
export function systemResults(plan: Plan, verdict: Verdict, today: number): SystemResults {
  return {
    name: plan.workbook.name,
    isHighQuality: verdict.outcome === "incomplete" ? null : verdict.outcome === "high-quality",
    steps: stepsDone(plan, today),
    groups: groupsGrown(plan),
  };
}

/** Steps that were dropped are left out. */
function stepsDone(plan: Plan, today: number): Share | null {
  const due = stepsOf(plan)
    .map(({ record }) => ({ end: windowOf(record).end, standing: standingOfRecord(record) }))
    .filter(({ end, standing }) => end !== null && end <= today && standing !== "dropped");
  return due.length === 0 ? null : { count: due.filter(({ standing }) => standing === "done").length, of: due.length };
}

function groupsGrown(plan: Plan): Share | null {
  const moved = measuresOf(plan).flatMap(({ record }) => {
    const { studentGroup, direction, baseline } = record.cells;
    const [before, after] = [
      numberIn(baseline),
      numberIn(
        record
          .series("actual")
          .filter(({ value }) => value !== null)
          .at(-1),
      ),
    ];
    if (textOf(studentGroup) === "" || before === null || after === null) return [];
    const wantsLess = /decreas|reduc|lower|down|fewer/i.test(textOf(direction));
    return [wantsLess ? after < before : after > before];
  });
  return moved.length === 0 ? null : { count: moved.filter(Boolean).length, of: moved.length };
}

/** The one number of a cell; null where there is none, or a range, or several. */
function numberIn(cell: Cell<Metric> | undefined): number | null {
  const [first, ...others] = cell?.value?.parts ?? [];
  const amount = first?.amount ?? null;
  return amount && others.length === 0 && amount.low === amount.high ? amount.low : null;
}
