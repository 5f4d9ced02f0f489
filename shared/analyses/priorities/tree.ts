import { isActive, standingOfRecord } from "../../plan/implementation/standing.ts";
import { stepsByDeliverable, stepsOf } from "../../plan/implementation/steps.ts";
import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { entry, NOTHING } from "../entries.ts";
import { type AnalysisRow, defineAnalysis, type Entry, type Saying } from "../types.ts";

export const tree = defineAnalysis({
  id: "priorities/tree",
  name: "From priorities to action steps",
  docs: {
    what: "What belongs to what in the plan, and where are the loose ends?",
    how: "Priorities, their initiatives, the deliverables of those, and the steps toward each, by the names and ids the sheets give. A loose end belongs to nothing, has nothing below it, or names something that stands nowhere.",
    source: "SK-14, SK-15; S4-10; rules 1 to 3",
  },
  needs: [priorities],
  messages: {
    counts:
      "{priorities:priority|priorities}, {initiatives:initiative|initiatives}, {deliverables:deliverable|deliverables}, {steps:action step|action steps}; {loose:loose end|loose ends}.",
    priority: "Priority",
    initiative: "Initiative",
    deliverable: "Deliverable",
    step: "Step",
    noParent: "belongs to nothing",
    noInitiative: "no initiative",
    noDeliverable: "no deliverable",
    noStep: "no action step",
    unlisted: "named, and on no list",
    unknown: "names “{text}”, which stands nowhere",
    near: "names “{text}”; “{name}” is meant?",
    homeless: "names no deliverable",
  },
  analyze({ plan, say }) {
    const { priorities: tops, initiatives, deliverables } = planTree(plan);
    const steps = stepsOf(plan);
    if (tops.length + initiatives.length + deliverables.length === 0) return [];
    const stepsOfNode = stepsByDeliverable(plan);
    const roots = [...initiatives, ...deliverables].filter(({ parents }) => parents.length === 0);
    const rows = [...tops, ...roots].flatMap((node) => branch(node, 0));
    const loose = [...rows, ...looseSteps()];
    const counts = { priorities: tops.length, initiatives: initiatives.length, deliverables: deliverables.length };
    const ends = loose.filter(({ tone }) => tone === "warn").length;
    return [
      {
        title: null,
        caption: [say("counts", { ...counts, steps: steps.length, loose: ends })],
        columns: [
          { id: "level", heading: "Level", unit: "words" },
          { id: "name", heading: "Name", unit: "words" },
          { id: "below", heading: "Below it", unit: "count" },
          { id: "done", heading: "Of these done", unit: "count" },
          { id: "loose", heading: "Loose end", unit: "words" },
        ],
        rows: loose,
        picture: null,
      },
    ];

    function branch(node: PlanNode, depth: number): AnalysisRow[] {
      const rest = depth > LEVELS ? [] : node.children.flatMap((child) => branch(child, depth + 1));
      return [rowOf(node), ...rest];
    }

    function rowOf(node: PlanNode): AnalysisRow {
      const own = node.level === "deliverable" ? (stepsOfNode.get(node) ?? []) : [];
      const below =
        node.level === "deliverable"
          ? own.map(({ record }) => record.cells.actionStep)
          : node.children.map(({ cell }) => cell);
      const done =
        node.level === "deliverable"
          ? own.filter(({ record }) => standingOfRecord(record) === "done").map(({ record }) => record.cells.status)
          : node.children.filter(isDone).map(({ cell }) => cell);
      const end = looseEnd(node, below.length);
      return {
        ...(end ? { tone: "warn" as const } : {}),
        entries: {
          level: entry(say(node.level), [node.cell]),
          name: entry(node.name, [node.cell]),
          below: entry(below.length, below),
          done: entry(done.length, done),
          loose: end ? entry(end, [node.cell]) : NOTHING,
        },
      };
    }

    function looseEnd(node: PlanNode, below: number): Saying | null {
      if (node.level !== "priority" && node.parents.length === 0 && tops.length > 0) return say("noParent");
      if (!node.isListed) return say("unlisted");
      if (below > 0) return null;
      if (node.level === "priority") return initiatives.length > 0 ? say("noInitiative") : null;
      if (node.level === "initiative") return deliverables.length > 0 ? say("noDeliverable") : null;
      const isOver = node.records.length > 0 && !node.records.some(isActive);
      return steps.length > 0 && !isOver ? say("noStep") : null;
    }

    function looseSteps(): AnalysisRow[] {
      if (deliverables.length === 0) return [];
      return steps.flatMap(({ name, record, deliverables: named }) => {
        const { actionStep, deliverable } = record.cells;
        const [first] = named.filter(({ kind }) => kind === "unknown" || kind === "near");
        const isHomeless = named.length === 0;
        if (!first && !isHomeless) return [];
        const text = first?.text ?? "";
        const why = isHomeless
          ? say("homeless")
          : first?.kind === "near"
            ? say("near", { text, name: first.name })
            : say("unknown", { text });
        const entries: Record<string, Entry> = {
          level: entry(say("step"), [actionStep]),
          name: entry(name, [actionStep]),
          loose: entry(why, [deliverable]),
        };
        return [{ tone: "warn" as const, entries }];
      });
    }

    function isDone(node: PlanNode): boolean {
      const standings = node.records.map(standingOfRecord);
      return standings.length > 0 && standings.every((standing) => standing === "done");
    }
  },
});

// Priority, initiative, deliverable: no branch is deeper, whatever the sheet's names go round in.
const LEVELS = 3;
