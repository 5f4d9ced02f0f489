import { cellsIn, columnsOfType, fieldOf, type PlacedCell, type PlacedColumn, textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { planTree } from "../implementation/tree.ts";
import { type Named, type Reference, referencesIn } from "./references.ts";

/** A text that refers to nothing, in all the cells of a column that say so. */
export interface Unresolved {
  readonly written: string;
  /** The nearest name there is; null where none is near. */
  readonly nearest: string | null;
  readonly cells: readonly [PlacedCell, ...PlacedCell[]];
}

/** A column of references, and what of it cannot be found. */
export interface ReferenceColumn {
  readonly column: PlacedColumn<"ref">;
  /** Name of the first sheet that it refers to. */
  readonly sheet: string;
  /** How many different texts of it were found. */
  readonly found: number;
  readonly unresolved: readonly Unresolved[];
}

/** Every column of references to a sheet that is there, in the order of the workbook. What rows wait for is not among them. */
export const referenceColumns = once((plan: Plan): ReferenceColumn[] => {
  const targets = new Map<string, Targets>();
  return columnsOfType(plan, "ref").flatMap((column) => {
    const kinds = column.field.refersTo ?? [];
    const [first] = plan.tables.filter((table) => kinds.some((kind) => isOfKindId(table, kind)));
    if (!first || column.field.id === "dependsOn") return [];
    // Many columns may name the same rows, which are indexed once.
    const level = kinds.includes("priorities") ? column.field.id : "";
    const key = `${kinds.join()} ${level}`;
    const target = targets.get(key) ?? targetsOf(plan, kinds, level);
    targets.set(key, target);
    if (target.isNone) return [];
    const sheet = plan.workbook.sheets.find(({ id }) => id === first.sheet)?.name ?? first.kind.name;
    return [{ column, sheet, ...resolved(column, target.refer) }];
  });
});

function resolved(column: PlacedColumn<"ref">, refer: Targets["refer"]): Pick<ReferenceColumn, "found" | "unresolved"> {
  const found = new Set<string>();
  const missing = new Map<string, { nearest: string | null; cells: [PlacedCell, ...PlacedCell[]] }>();
  for (const placed of cellsIn(column)) {
    if (placed.cell.from !== null) continue;
    for (const reference of refer(textOf(placed.cell))) {
      if (reference.kind === "found" || reference.kind === "all") found.add(reference.text);
      if (reference.kind !== "near" && reference.kind !== "unknown") continue;
      const known = missing.get(reference.text);
      if (known) known.cells.push(placed);
      else missing.set(reference.text, { nearest: reference.kind === "near" ? reference.name : null, cells: [placed] });
    }
  }
  return { found: found.size, unresolved: [...missing].map(([written, rest]) => ({ written, ...rest })) };
}

/** What the cells of a column may name. */
interface Targets {
  readonly isNone: boolean;
  readonly refer: (text: string) => readonly Reference<Named>[];
}

/** `level` is the field of the column where it may name something on the sheet of priorities, else "". */
function targetsOf(plan: Plan, kinds: readonly string[], level: string): Targets {
  const rows = plan.tables.filter((table) => kinds.some((kind) => kind !== "priorities" && isOfKindId(table, kind)));
  const named = [
    ...(level === "" ? [] : nodesFor(plan, level)),
    ...rows.flatMap((table) =>
      table.records.map((record) => ({
        names: ["id", ...table.kind.namedBy].flatMap((id) => {
          const cell = fieldOf(record, id);
          return cell && textOf(cell) !== "" ? [textOf(cell)] : [];
        }),
      })),
    ),
  ];
  return { isNone: named.length === 0, refer: referencesIn(named) };
}

/** The level that the field is named after; any level for a field such as “Serves”. */
function nodesFor(plan: Plan, field: string): readonly Named[] {
  const { priorities, initiatives, deliverables } = planTree(plan);
  switch (field) {
    case "priority":
      return priorities;
    case "initiative":
      return initiatives;
    case "deliverable":
      return deliverables;
    default:
      return [...priorities, ...initiatives, ...deliverables];
  }
}
