import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { formsOf } from "../references/references.ts";
import { type Window, windowOf } from "./windows.ts";

export type Level = "priority" | "initiative" | "deliverable";
type PriorityRecord = RecognizedRecord<typeof priorities>;

/** A priority, initiative or deliverable of the plan; however many rows name it, it is one. */
export interface PlanNode {
  readonly level: Level;
  /** How a person would quote it: its name, else its id. */
  readonly name: string;
  /** Id and names, all that it is called on the sheets of priorities. */
  readonly names: readonly string[];
  /** Where it is first written. */
  readonly cell: Cell<string>;
  readonly table: RecognizedTable;
  /** Whether it stands in a list of its own level, rather than only as the parent of something. */
  readonly isListed: boolean;
  /** What it belongs to; one, in a sound plan. */
  readonly parents: readonly PlanNode[];
  readonly children: readonly PlanNode[];
  /** The rows that are about it, not about something below it. */
  readonly records: readonly PriorityRecord[];
  /** When it takes place by its own rows; ends are null where they do not say. */
  readonly window: Window;
}

export interface PlanTree {
  readonly priorities: readonly PlanNode[];
  readonly initiatives: readonly PlanNode[];
  readonly deliverables: readonly PlanNode[];
}

const LEVELS: readonly Level[] = ["priority", "initiative", "deliverable"];

/** The priorities, initiatives and deliverables of a plan, each with what it belongs to. Empty without such a sheet. */
export const planTree = once((plan: Plan): PlanTree => {
  const known: Record<Level, KnownNodes> = { priority: noNodes(), initiative: noNodes(), deliverable: noNodes() };
  // A list of priorities alone says best what they are called, so it is read before the tables that mention them.
  const tables = tablesOf(plan, priorities).sort((a, b) => levelsIn(a).length - levelsIn(b).length);
  const lowest = new Map(tables.map((table) => [table, levelsIn(table).at(-1)]));
  const hasList = (level: Level) => tables.some((table) => lowest.get(table) === level);
  for (const table of tables) {
    for (const record of table.records) {
      let parent: DraftNode | null = null;
      let node: DraftNode | null = null;
      for (const level of LEVELS) {
        const named = nodeNamed(table, record, level, known[level]);
        if (!named) continue;
        node = named;
        if (lowest.get(table) === level || !hasList(level)) node.isListed = true;
        if (parent && !node.parents.includes(parent)) node.parents.push(parent);
        if (parent && !parent.children.includes(node)) parent.children.push(node);
        parent = node;
      }
      node?.records.push(record);
    }
  }
  for (const { nodes } of Object.values(known)) for (const node of nodes) node.window = windowOfAll(node.records);
  return {
    priorities: known.priority.nodes,
    initiatives: known.initiative.nodes,
    deliverables: known.deliverable.nodes,
  };
});

function noNodes(): KnownNodes {
  return { nodes: [], byForm: new Map() };
}

interface DraftNode extends PlanNode {
  readonly id: string | null;
  isListed: boolean;
  window: Window;
  readonly names: string[];
  readonly parents: DraftNode[];
  readonly children: DraftNode[];
  readonly records: PriorityRecord[];
}

function levelsIn(table: RecognizedTable): Level[] {
  return LEVELS.filter((level) => hasColumn(table, level) || hasColumn(table, `${level}Id`));
}

/** The nodes of a level, and the forms of the names by which they are found again. */
interface KnownNodes {
  readonly nodes: DraftNode[];
  readonly byForm: Map<string, DraftNode>;
}

/** The node that the record names at a level, made where it is new; null where the record names none. */
function nodeNamed(
  table: RecognizedTable,
  { cells }: PriorityRecord,
  level: Level,
  known: KnownNodes,
): DraftNode | null {
  const [id, name] = [cells[`${level}Id`], cells[level]];
  const [idText, nameText] = [textOf(id), textOf(name)];
  if (idText === "" && nameText === "") return null;
  const found = lookUp(known, idText, nameText);
  const node = found ?? {
    level,
    name: nameText === "" ? idText : nameText,
    id: idText === "" ? null : idText,
    names: [],
    cell: nameText === "" ? id : name,
    table,
    isListed: false,
    parents: [],
    children: [],
    records: [],
    window: windowOfAll([]),
  };
  if (!found) known.nodes.push(node);
  for (const text of [idText, nameText]) {
    if (text === "" || node.names.includes(text)) continue;
    node.names.push(text);
    for (const form of formsOf(text)) if (!known.byForm.has(form)) known.byForm.set(form, node);
  }
  return node;
}

/** By the id where both have one: a plan may well have two deliverables of one name with ids of their own. */
function lookUp({ byForm }: KnownNodes, id: string, name: string): DraftNode | null {
  const called = (text: string) => formsOf(text).flatMap((form) => byForm.get(form) ?? [])[0] ?? null;
  const byName = name === "" ? null : called(name);
  if (id === "") return byName;
  return called(id) ?? (byName?.id === null ? byName : null);
}

/** From the first start to the last end. */
function windowOfAll(records: readonly RecognizedRecord[]): Window {
  const windows = records.map(windowOf);
  const first = windows.filter(({ start }) => start !== null).sort((a, b) => Number(a.start) - Number(b.start))[0];
  const last = windows.filter(({ end }) => end !== null).sort((a, b) => Number(b.end) - Number(a.end))[0];
  return {
    start: first?.start ?? null,
    end: last?.end ?? null,
    startCell: first?.startCell ?? null,
    endCell: last?.endCell ?? null,
  };
}

/** When a node takes place: by its own rows, else from the first to the last of what belongs to it. */
export function scheduleOf(node: PlanNode): { readonly start: number | null; readonly end: number | null } {
  const { start, end } = node.window;
  const below = node.children.map(scheduleOf);
  const starts = below.flatMap((one) => one.start ?? []);
  const ends = below.flatMap((one) => one.end ?? []);
  return {
    start: start ?? (starts.length > 0 ? Math.min(...starts) : null),
    end: end ?? (ends.length > 0 ? Math.max(...ends) : null),
  };
}

/** Nodes without anything below them, on sheets that do say of others what is below. */
export function childless(nodes: readonly PlanNode[], below: Level): PlanNode[] {
  const hasBelow = ({ children }: PlanNode) => children.some(({ level }) => level === below);
  const speaking = new Set(nodes.filter(hasBelow).map(({ table }) => table));
  return nodes.filter(
    (node) =>
      !hasBelow(node) &&
      (speaking.has(node.table) || hasColumn(node.table, below) || hasColumn(node.table, `${below}Id`)),
  );
}
