import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { type Step, stepsByDeliverable, stepsOf } from "../../plan/implementation/steps.ts";
import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { isMeasuredBy, measuresOf } from "../../plan/measures/measure-links.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { stepsOfWork } from "../work.ts";
import { hopesOf, lineMeasures, needsOf, ownCost } from "./attached.ts";
import { breaksIn, gapKey, gapsOfNode, gapsOfStep, type Kept } from "./gaps.ts";
import { keyed } from "./keyed.ts";
import { stepHeadings } from "./step-headings.ts";
import type { Gap, LineMeasure, LineNode, Throughline } from "./types.ts";

/**
 * The line of a plan, from its sheets of aspirations, priorities, steps, measures and needs. Where no sheet lists
 * priorities, it hangs on what the steps themselves are written under. Null where there is neither.
 */
export const throughlineOf = once((plan: Plan): { readonly line: Throughline | null } => {
  const tree = planTree(plan);
  const all = [...tree.priorities, ...tree.initiatives, ...tree.deliverables];
  const works = new Set(stepsOfWork(plan).map(({ record }) => record));
  // A row that only heads others is no step.
  const steps = stepsOf(plan).filter(({ record }) => works.has(record));
  const { byPriority, others } = hopesOf(plan);
  if (all.length + steps.length + others.length === 0) return { line: null };
  const [roots, loose] =
    all.length === 0 ? [stepHeadings(steps.map((step) => [step, lineStep(step, [])])), []] : branches(plan, steps);
  const hopeGaps = others.flatMap(({ gaps }) => gaps.map(gapKey));
  return {
    line: {
      hopes: others,
      roots,
      loose,
      counts: {
        priority: tree.priorities.length,
        initiative: tree.initiatives.length,
        deliverable: tree.deliverables.length,
        step: steps.length,
      },
      breaks: breaksIn([...roots, ...loose]) + new Set(hopeGaps).size,
    },
  };

  function branches(of: Plan, all: readonly Step[]): readonly [readonly LineNode[], readonly LineNode[]] {
    const kept = keptIn(of, all);
    const measures = measuresOf(of);
    const measuresOfNode = lineMeasures(of);
    const needs = needsOf(of);
    const leading = stepsByDeliverable(of);

    // A measure of a priority is not told again of all that belongs to it.
    const branch = (node: PlanNode, told: readonly LineMeasure[] = []): LineNode => {
      const about = measuresOfNode(node);
      const hopes = byPriority.get(node) ?? [];
      const own = (leading.get(node) ?? []).filter(({ record }) => works.has(record));
      const { start, end } = node.window;
      const has = {
        hope: hopes.length > 0,
        measure: measures.some((measure) => isMeasuredBy(node, measure)),
        need: needs.has(node),
        step: own.length > 0,
      };
      return {
        key: node.name,
        level: node.level,
        name: node.name,
        at: node.cell.at,
        hopes,
        owner: saidBy(node.records, "owner"),
        sponsor: saidBy(node.records, "sponsor"),
        start,
        end,
        standing: node.records.length === 1 && node.records[0] ? standingOfRecord(node.records[0]) : null,
        status: node.records.length === 1 ? saidBy(node.records, "status") : "",
        measures: about.filter((measure) => !told.includes(measure)),
        isHeading: false,
        money: needs.get(node)?.cost ?? ownCost(node.records),
        gaps: gapsOfNode(node, kept, has),
        children: keyed([
          ...node.children.map((child) => branch(child, [...told, ...about])),
          ...own.map((step) => lineStep(step, [], end)),
        ]),
      };
    };

    const isRoot = ({ level, parents }: PlanNode) => level === "priority" || parents.length === 0;
    const tops = [...tree.priorities, ...tree.initiatives, ...tree.deliverables]
      .filter(isRoot)
      .map((node) => branch(node));
    const hasHome = tree.deliverables.length > 0;
    const lost = all.flatMap((step) => {
      const gap = hasHome ? lostGap(step) : null;
      return gap || !hasHome ? [lineStep(step, gap ? [gap] : [])] : [];
    });
    const isLoose = ({ level }: LineNode) => level !== "priority" && kept.priorities;
    return [keyed(tops.filter((node) => !isLoose(node))), keyed([...tops.filter(isLoose), ...lost])];
  }
});

function keptIn(plan: Plan, steps: readonly Step[]): Kept {
  const tree = planTree(plan);
  return {
    priorities: tree.priorities.length > 0,
    initiatives: tree.initiatives.length > 0,
    deliverables: tree.deliverables.length > 0,
    steps: steps.length > 0 && tree.deliverables.length > 0,
    hopes: tablesOf(plan, aspirations).some(({ records }) => records.length > 0),
    measures: measuresOf(plan).length > 0,
    needs: tablesOf(plan, resourceNeeds).some(({ records }) => records.length > 0),
  };
}

function lineStep({ table, record, name }: Step, lost: readonly Gap[], due: number | null = null): LineNode {
  const { start, end } = windowOf(record);
  return {
    key: name,
    level: "step",
    name,
    at: record.cells.actionStep.at,
    hopes: [],
    owner: saidBy([record], "owner"),
    sponsor: "",
    start,
    end,
    standing: standingOfRecord(record),
    status: saidBy([record], "status"),
    measures: [],
    isHeading: false,
    money: ownCost([record]),
    gaps: [...lost, ...gapsOfStep(table, record, due)],
    children: [],
  };
}

/** Why a step hangs on no deliverable; null where it does, or says that it belongs to none. */
function lostGap({ deliverables, record }: Step): Gap | null {
  const { at } = record.cells.deliverable;
  if (deliverables.some(({ kind }) => kind === "found" || kind === "all" || kind === "none")) return null;
  const [first] = deliverables;
  if (!first) return { is: "homeless", at };
  if (first.kind === "near") return { is: "near", at, text: first.text, name: first.name };
  return { is: "unknown", at, text: first.text };
}

/** What rows say in a field, each once: a node of several rows may name its owner in each. */
function saidBy(records: readonly RecognizedRecord[], field: string): string {
  const said = records.flatMap((record) => {
    const cell = fieldOf(record, field);
    return cell ? textOf(cell) || [] : [];
  });
  return [...new Set(said)].join("; ");
}
