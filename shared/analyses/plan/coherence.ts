import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { isMeasuredBy, measuresOf } from "../../plan/measures/measure-links.ts";
import { toInitiatives } from "../../plan/references/to-nodes.ts";
import { resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, Plan } from "../../recognize/types.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { entry } from "../entries.ts";
import { defineAnalysis, type Tone } from "../types.ts";
import { ownersOf } from "../work.ts";

interface Break {
  readonly is: "unplanned" | "unmeasured" | "unowned" | "unfunded";
  readonly name: string;
  readonly cells: readonly Cell[];
}

export const coherence = defineAnalysis({
  id: "plan/coherence",
  name: "Where the sheets do not meet",
  docs: {
    what: "What is on the map but in no plan, planned but unmeasured, measured but unowned, owned but unfunded?",
    how: "On the map: active resources that name no initiative of the plan, where the map has a column for it. Planned: initiatives that no measure is about. Measured: measures nobody answers for. Owned: initiatives with an owner and no row of needs, not even “None needed”. Each is asked only where the sheets for it are there.",
    source: "S2-21 to S2-25; rules 20, 22, 36, 43",
  },
  needs: [priorities],
  messages: {
    counts:
      "{unplanned} on the map and in no plan, {unmeasured} planned and unmeasured, {unowned} measured and unowned, {unfunded} owned and unfunded.",
    unplanned: "On the map, in no plan",
    unmeasured: "Planned, unmeasured",
    unowned: "Measured, unowned",
    unfunded: "Owned, unfunded",
  },
  analyze({ plan, say }) {
    const breaks = [...unplanned(plan), ...unmeasured(plan), ...unowned(plan), ...unfunded(plan)];
    const count = (is: Break["is"]) => breaks.filter((one) => one.is === is).length;
    const counts = {
      unplanned: count("unplanned"),
      unmeasured: count("unmeasured"),
      unowned: count("unowned"),
      unfunded: count("unfunded"),
    };
    const tone: Tone = "warn";
    return [
      {
        title: null,
        caption: [say("counts", counts)],
        columns: [
          { id: "is", heading: "What", unit: "words" },
          { id: "name", heading: "Which", unit: "words" },
        ],
        rows: breaks.map(({ is, name, cells }) => ({
          tone,
          entries: { is: entry(say(is), cells), name: entry(name, cells) },
        })),
        picture: null,
      },
    ];
  },
});

function unplanned(plan: Plan): Break[] {
  const refer = toInitiatives(plan);
  if (!tablesOf(plan, resourceMap).some((table) => hasColumn(table, "initiative"))) return [];
  return resourcesOf(plan).flatMap(({ record, name, nameCell }) => {
    const isPlanned = refer(textOf(record.cells.initiative)).some(({ kind }) => kind === "found" || kind === "all");
    return isPlanned ? [] : [{ is: "unplanned", name, cells: [nameCell, record.cells.initiative] }];
  });
}

function unmeasured(plan: Plan): Break[] {
  const measures = measuresOf(plan);
  if (measures.length === 0) return [];
  return planTree(plan).initiatives.flatMap((node) =>
    measures.some((measure) => isMeasuredBy(node, measure))
      ? []
      : [{ is: "unmeasured", name: node.name, cells: [node.cell] }],
  );
}

function unowned(plan: Plan): Break[] {
  return measuresOf(plan).flatMap(({ record, name }) => {
    const { owner, measure } = record.cells;
    return ownersOf(plan, owner).length > 0 ? [] : [{ is: "unowned", name, cells: [measure, owner] }];
  });
}

function unfunded(plan: Plan): Break[] {
  const needs = tablesOf(plan, resourceNeeds).flatMap(({ records }) => records);
  if (needs.length === 0) return [];
  const refer = toInitiatives(plan);
  const funded = new Set(
    needs.flatMap(({ cells }) => refer(textOf(cells.initiative)).flatMap((one) => ("to" in one ? [one.to] : []))),
  );
  return planTree(plan).initiatives.flatMap((node) => {
    const owners = ownerCells(plan, node);
    return funded.has(node) || owners.length === 0
      ? []
      : [{ is: "unfunded", name: node.name, cells: [node.cell, ...owners] }];
  });
}

/** Cells that name an owner of an initiative, or of something below it. */
function ownerCells(plan: Plan, node: PlanNode): Cell[] {
  const own = node.records.map(({ cells }) => cells.owner).filter((cell) => ownersOf(plan, cell).length > 0);
  return own.length > 0 ? own : node.children.flatMap((child) => ownerCells(plan, child));
}
