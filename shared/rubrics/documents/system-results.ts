import { isEverybody, smallGroups } from "../../analyses/group-size.ts";
import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { stepsOf } from "../../plan/implementation/steps.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { baselineOf, directionOf, figuresOf, finalTargetOf, isComparable } from "../../plan/measures/figures.ts";
import { measuresOf } from "../../plan/measures/measure-links.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import type { measures } from "../../templates/kinds/measures.ts";
import type { CellRef } from "../../workbook/types.ts";
import { placesInFile } from "./places.ts";
import type { ScoredPlan } from "./types.ts";

/** A share of systems, steps or measures, and the cells it was counted from. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** "plan.xlsx, Steps!H5:H20". */
  readonly at: string;
}

/** What one system brings to the scorecard of its cohort. Null where its workbook does not say. */
export interface SystemResults {
  readonly name: string;
  readonly isHighQuality: boolean | null;
  /** The files and cells its scores stand in. */
  readonly standIn: readonly string[];
  /** Of the steps due so far whose status is known, those that are complete. Steps that were dropped are left out. */
  readonly steps: Share | null;
  /** Steps due so far without a status that says how they stand. */
  readonly stepsUnknown: number;
  readonly groups: readonly GroupGrowth[];
  /** Measures of groups too small to be told of. */
  readonly groupsKeptBack: number;
}

/** Measures of one student group that have a baseline, an actual figure and a way to move. */
export interface GroupGrowth extends Share {
  /** As the plan calls it: "English learners". */
  readonly group: string;
  /** Of those with the same measure for all students, those that moved at least as far. */
  readonly keptPace: { readonly count: number; readonly of: number };
}

/** `today` is a serial day. */
export function systemResults(plan: Plan, { name, verdict, standIn }: ScoredPlan, today: number): SystemResults {
  return {
    name,
    isHighQuality: verdict.outcome === "incomplete" ? null : verdict.outcome === "high-quality",
    standIn,
    ...stepsDone(plan, today),
    ...growthByGroup(plan),
  };
}

function stepsDone(plan: Plan, today: number): Pick<SystemResults, "steps" | "stepsUnknown"> {
  const due = stepsOf(plan)
    .map(({ record }) => ({
      at: record.cells.status.at,
      end: windowOf(record).end,
      standing: standingOfRecord(record),
    }))
    .filter(({ end, standing }) => end !== null && end <= today && standing !== "dropped");
  const known = due.filter(({ standing }) => standing !== null);
  const count = known.filter(({ standing }) => standing === "done").length;
  return {
    steps:
      known.length === 0
        ? null
        : {
            count,
            of: known.length,
            at: placesInFile(
              plan.workbook,
              known.map(({ at }) => at),
            ),
          },
    stepsUnknown: due.length - known.length,
  };
}

type MeasureRecord = RecognizedRecord<typeof measures>;

function growthByGroup(plan: Plan): Pick<SystemResults, "groups" | "groupsKeptBack"> {
  const records = measuresOf(plan).map(({ record }) => record);
  const ofGroups = records.filter((record) => textOf(record.cells.studentGroup) !== "" && !isEverybody(record));
  const small = smallGroups(plan);
  const moves = ofGroups.flatMap((record) => {
    const move = small.has(record) ? null : moveOf(record);
    return move ? [{ record, move, group: groupOf(record) }] : [];
  });
  const everybody = new Map(records.filter(isEverybody).map((record) => [sameMeasure(record), moveOf(record)]));
  const groups = [...groupedBy(moves, ({ group }) => group).values()].map((own): GroupGrowth => {
    const paces = own.flatMap(({ record, move }) => {
      const all = everybody.get(sameMeasure(record));
      return all ? [move.by >= all.by] : [];
    });
    return {
      group: own[0]?.group ?? "",
      count: own.filter(({ move }) => move.by > 0).length,
      of: own.length,
      at: placesInFile(
        plan.workbook,
        own.flatMap(({ move }) => move.at),
      ),
      keptPace: { count: paces.filter(Boolean).length, of: paces.length },
    };
  });
  return { groups, groupsKeptBack: ofGroups.filter((record) => small.has(record)).length };
}

function groupOf({ cells }: MeasureRecord): string {
  return textOf(cells.studentGroup).replace(/\s+/g, " ");
}

function sameMeasure({ cells }: MeasureRecord): string {
  return [cells.measure, cells.site].map((cell) => textOf(cell).toLowerCase()).join("\n");
}

/**
 * How far a measure has come the way it should, from its baseline to its last figure; below 0 the other way. Null where
 * a figure is missing, or where neither a direction nor a target says which way it should go.
 */
function moveOf(record: MeasureRecord): { readonly by: number; readonly at: readonly CellRef[] } | null {
  const [before, after] = [baselineOf(record), figuresOf(record, "actual").at(-1)];
  const way = wayOf(record);
  if (!before || !after || way === null || !isComparable(before, after)) return null;
  return { by: (after.value - before.value) * way, at: [before.cell.at, after.cell.at] };
}

function wayOf(record: MeasureRecord): 1 | -1 | null {
  const said = directionOf(record);
  if (said === "maintain") return null;
  if (said !== null) return said === "increase" ? 1 : -1;
  const [from, to] = [baselineOf(record), finalTargetOf(record)];
  if (!from || !to || from.value === to.value || !isComparable(from, to)) return null;
  return to.value > from.value ? 1 : -1;
}
