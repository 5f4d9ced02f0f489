import { attention } from "@throughline/shared/analyses/implementation-plan/attention.ts";
import { monthOf } from "@throughline/shared/analyses/months.ts";
import { stepsOfWork, type Work } from "@throughline/shared/analyses/work.ts";
import { type Standing, standingOfRecord } from "@throughline/shared/plan/implementation/standing.ts";
import { stepsByDeliverable } from "@throughline/shared/plan/implementation/steps.ts";
import { type PlanNode, planTree } from "@throughline/shared/plan/implementation/tree.ts";
import { comingYear, type Days, overlaps, schoolYearOf } from "@throughline/shared/plan/implementation/windows.ts";
import { fieldOf, textOf } from "@throughline/shared/recognize/cells.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import { asked } from "../analyses/told.ts";

export type ItemState = "done" | "late" | "at-risk" | "on-track" | "open" | "dropped";

/** A bar on the timeline; both ends inclusive, as serial days. */
export interface TimelineItem {
  readonly key: string;
  readonly name: string;
  readonly at: CellRef;
  readonly owner: string;
  readonly start: number;
  readonly end: number;
  /** Null where only a start is written. */
  readonly due: number | null;
  readonly state: ItemState;
  /** As the cell says it. */
  readonly status: string;
  /** Days past its due date; 0 where it is not late. */
  readonly lateDays: number;
  /** How much is done, 0 to 1; null where nothing says. */
  readonly share: number | null;
}

/** What takes place in one school year. */
export interface Timeline {
  readonly year: Days;
  /** First days of its months. */
  readonly months: readonly number[];
  /** In the order of their due dates; what is done or given up stands last. */
  readonly items: readonly TimelineItem[];
  /** Without a date, and in other years. */
  readonly undated: number;
  readonly elsewhere: number;
}

interface Draft extends Omit<TimelineItem, "start" | "end" | "due" | "state" | "lateDays" | "key"> {
  readonly start: number | null;
  readonly end: number | null;
  readonly standing: Standing | null;
  readonly isCalled: "at-risk" | "on-track" | null;
}

/** The school year of the plan, else the one that today is in. */
export function timelineYear(plan: Plan, today: number): Days {
  return comingYear(plan) ?? schoolYearOf(today, plan.settings);
}

/** Deliverables over the school year, from their own dates and those of the steps that lead to them. */
export function deliverableTimeline(plan: Plan, today: number): Timeline {
  const works = new Map(stepsOfWork(plan).map((work) => [work.record, work]));
  const leading = stepsByDeliverable(plan);
  const stepsOf = (node: PlanNode) => (leading.get(node) ?? []).flatMap(({ record }) => works.get(record) ?? []);
  return timelineOf(
    planTree(plan).deliverables.map((node) => ofNode(node, stepsOf(node), today)),
    plan,
    today,
  );
}

/** Action steps over the school year. */
export function stepTimeline(plan: Plan, today: number): Timeline {
  const risky = new Set(
    asked(attention, { plan, at: today }).tables.flatMap(({ rows }) =>
      rows.flatMap(({ entries }) => {
        const is = entries.is?.value;
        const isRisk = typeof is === "object" && is !== null && is.messageId !== "overdue";
        return isRisk ? (entries.step?.from ?? []).map(placeKey) : [];
      }),
    ),
  );
  return timelineOf(
    stepsOfWork(plan).map((work) => ofWork(work, risky.has(placeKey(work.nameCell.at)))),
    plan,
    today,
  );
}

function placeKey(at: CellRef): string {
  return `${at.sheet} ${cellName(at)}`;
}

function ofNode(node: PlanNode, steps: readonly Work[], today: number): Draft {
  const { start, end } = node.window;
  const [record] = node.records;
  const only = node.records.length === 1 && record ? record : null;
  const status = only ? fieldOf(only, "status") : null;
  const standing = only ? standingOfRecord(only) : null;
  const lateSteps = steps.some((work) => isLate(work.window.end, work.standing, today));
  const called = calledBy(typeof status?.value === "string" ? status.value : null);
  const live = steps.filter((work) => work.standing !== "dropped");
  const owner = only ? fieldOf(only, "owner") : null;
  return {
    name: node.name,
    at: node.cell.at,
    owner: owner ? textOf(owner) : "",
    start: start ?? least(steps.map(({ window }) => window.start)),
    end: end ?? greatest(steps.map(({ window }) => window.end)),
    standing,
    status: status ? textOf(status) : "",
    isCalled: lateSteps ? "at-risk" : called,
    share: live.length === 0 ? null : live.filter((work) => work.standing === "done").length / live.length,
  };
}

function ofWork(work: Work, isRisky: boolean): Draft {
  const { name, nameCell, owner, window, standing, status, statusCell, percent } = work;
  return {
    name,
    at: nameCell.at,
    owner: owner ? textOf(owner) : "",
    start: window.start,
    end: window.end,
    standing,
    status: statusCell && typeof statusCell.raw === "string" ? textOf(statusCell) : "",
    isCalled: isRisky ? "at-risk" : calledBy(status),
    share: percent === null ? null : Math.min(1, Math.max(0, percent / 100)),
  };
}

function calledBy(status: string | null): Draft["isCalled"] {
  if (status === "at-risk" || status === "off-track" || status === "blocked") return "at-risk";
  return status === "on-track" ? "on-track" : null;
}

function isLate(end: number | null, standing: Standing | null, today: number): boolean {
  return end !== null && end < today && standing !== "done" && standing !== "dropped";
}

function timelineOf(drafts: readonly Draft[], plan: Plan, today: number): Timeline {
  const year = timelineYear(plan, today);
  const dated = drafts.flatMap(({ start: first, end: last, standing, isCalled, ...rest }, place) => {
    const end = last ?? first;
    if (end === null) return [];
    // What is to start after it is due is drawn on the day it is due.
    const start = Math.min(first ?? end, end);
    const late = isLate(last, standing, today);
    const state: ItemState =
      standing === "done" || standing === "dropped" ? standing : late ? "late" : (isCalled ?? "open");
    const share = standing === "done" ? 1 : rest.share;
    return [{ ...rest, key: String(place), start, end, due: last, state, share, lateDays: late ? today - end : 0 }];
  });
  const inYear = dated
    .filter((item) => overlaps(item, year))
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || a.end - b.end || a.start - b.start);
  return {
    year,
    months: monthsOf(year),
    items: inYear,
    undated: drafts.length - dated.length,
    elsewhere: dated.length - inYear.length,
  };
}

function isOver({ state }: Pick<TimelineItem, "state">): boolean {
  return state === "done" || state === "dropped";
}

function monthsOf({ start, end }: Days): number[] {
  const months: number[] = [];
  for (let month = monthOf(start); month.start <= end; month = monthOf(month.end + 1)) months.push(month.start);
  return months;
}

function least(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function greatest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}
