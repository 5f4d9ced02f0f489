import type { Step } from "../../plan/implementation/steps.ts";
import type { Level } from "../../plan/implementation/tree.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import type { Cell } from "../../recognize/types.ts";
import { keyed } from "./keyed.ts";
import type { LineNode } from "./types.ts";

type Hung = readonly [step: Step, node: LineNode];

// What a step may be written under, from the top down; the first that a row has counts.
const LEVELS: readonly { readonly level: Level; readonly fields: readonly string[] }[] = [
  { level: "priority", fields: ["priority", "goal"] },
  { level: "initiative", fields: ["initiative", "strategy"] },
  { level: "deliverable", fields: ["deliverable"] },
];

/** Steps under what their own rows say they are for. Those that say nothing stand by themselves. */
export function stepHeadings(steps: readonly Hung[], depth = 0): readonly LineNode[] {
  const at = LEVELS[depth];
  if (!at) return keyed(steps.map(([, node]) => node));
  const groups = groupedBy(steps, ([step]) => wordsOf(headingOf(step, at.fields)));
  return keyed(
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      const cell = first ? headingOf(first[0], at.fields) : null;
      const children = stepHeadings(group, depth + 1);
      return cell === null || wordsOf(cell) === "" ? children : [heading(at.level, cell, children)];
    }),
  );
}

function headingOf({ record }: Step, fields: readonly string[]): Cell | null {
  const cells = fields.flatMap((field) => fieldOf(record, field) ?? []);
  return cells.find((cell) => textOf(cell) !== "") ?? null;
}

function wordsOf(cell: Cell | null): string {
  return cell ? textOf(cell) : "";
}

function heading(level: Level, cell: Cell, children: readonly LineNode[]): LineNode {
  return {
    key: textOf(cell),
    level,
    name: textOf(cell),
    // Where it is written, not where it is carried down to.
    at: cell.from ?? cell.at,
    hopes: [],
    owner: "",
    sponsor: "",
    start: null,
    end: null,
    standing: null,
    status: "",
    measures: [],
    isHeading: true,
    money: null,
    gaps: [],
    children,
  };
}
