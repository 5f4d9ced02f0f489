import { textOf } from "../../recognize/cells.ts";
import type { Cell, People, Plan, RecognizedRecord } from "../../recognize/types.ts";
import { stepsOf } from "../implementation/steps.ts";
import { type PlanNode, planTree } from "../implementation/tree.ts";
import { measuresOf } from "../measures/measure-links.ts";

/** Who answers for what a row belongs to. */
export interface OwnerAbove {
  /** As their own sheet writes them. */
  readonly owner: string;
  /** What they own: a deliverable, an initiative, a priority. */
  readonly of: string;
}

/** Gives the owner of what a row belongs to; null where that is nobody, or more than one. */
export type FindOwnerAbove = (record: RecognizedRecord) => OwnerAbove | null;

/** For a step, the owner of its deliverable. */
export function ownersOfDeliverables(plan: Plan): FindOwnerAbove {
  return ownersOf(() =>
    stepsOf(plan).map(({ record, deliverables }) => [
      record,
      deliverables.flatMap((reference) => (reference.kind === "found" ? reference.to : [])),
    ]),
  );
}

/** For a measure, the owner of what it serves. */
export function ownersOfServed(plan: Plan): FindOwnerAbove {
  return ownersOf(() => measuresOf(plan).map(({ record, serves }) => [record, [...serves]]));
}

/** For a deliverable, the owner of the initiative or priority over it. */
export function ownersOfParents(plan: Plan): FindOwnerAbove {
  return ownersOf(() =>
    planTree(plan).deliverables.flatMap(({ records, parents }) => records.map((record) => [record, parents] as const)),
  );
}

/** Links are looked up when the first row asks: most plans lack no owner. */
function ownersOf(links: () => readonly (readonly [RecognizedRecord, readonly PlanNode[]])[]): FindOwnerAbove {
  let nodes: ReadonlyMap<RecognizedRecord, readonly PlanNode[]> | null = null;
  return (record) => {
    nodes ??= new Map(links());
    return onlyOwner(nodes.get(record) ?? []);
  };
}

/** Two people, “All principals” or “TBD” answer for nothing; then nor does one beside them. */
function onlyOwner(nodes: readonly PlanNode[]): OwnerAbove | null {
  const owners = nodes.flatMap(({ name, records }) =>
    records.flatMap(({ cells: { owner } }) => (owner.raw === null ? [] : { cell: owner, of: name })),
  );
  const [first] = owners;
  if (!first || !owners.every(({ cell }) => isOnePerson(cell) && textOf(cell) === textOf(first.cell))) return null;
  return { owner: textOf(first.cell), of: first.of };
}

function isOnePerson({ value }: Cell<People>): boolean {
  const [member, second] = value?.members ?? [];
  return member !== undefined && second === undefined && (member.is === "name" || member.is === "role");
}
