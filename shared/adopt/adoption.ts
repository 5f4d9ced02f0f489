import type { Plan, RecognizedTable } from "../recognize/types.ts";
import { nextTable } from "../templates/build/add-sheet.ts";
import { phrase } from "../workbook/phrases.ts";
import { type AdoptableTable, adoptable, areaOf } from "./adoptable.ts";
import { dropDowns } from "./drop-downs.ts";
import { formats } from "./formats.ts";
import { helpNotes } from "./help-notes.ts";
import { ids } from "./ids.ts";
import { names, packName } from "./names.ts";
import {
  type Adoption,
  type AdoptOptions,
  type AdoptPart,
  adoptParts,
  nothing,
  ofTable,
  type Step,
  together,
} from "./types.ts";

/**
 * What makes recognized tables certain where they stand: their names, drop-downs, formats, help and ids, as changes to
 * go in with a log, and in words. Nothing that a person wrote is changed, moved or hidden; a table adopted twice is
 * left as it is the second time. The tables are of the plan, and the changes go in together.
 */
export function adoption(plan: Plan, tables: readonly RecognizedTable[], options: AdoptOptions): Adoption {
  const { holds, parts = adoptParts, newIds = false, recordPack = false } = options;
  const [first] = tables;
  if (!first) return nothing;
  if (holds === "cells") {
    const { steps } = prepared(plan, tables, { parts, newIds });
    return together([...steps, ofTable({ ...nothing, left: [cellsOnly(first)] }, areaOf(first))]);
  }
  const { ready, steps, number } = prepared(plan, tables, { parts, newIds });
  const each = (part: AdoptPart, stepOf: (table: AdoptableTable) => Step) =>
    parts.includes(part) ? ready.map((table) => ofTable(stepOf(table), table.area)) : [];
  return together([
    ...steps,
    ...each("names", (table) => names(plan, table)),
    ...each("names", (table) => (recordPack && table === ready[0] ? packName(plan, table) : nothing)),
    ...(parts.includes("drop-downs") ? [dropDowns(plan, ready, number)] : []),
    ...each("formats", (table) => formats(plan, table)),
    ...each("notes", (table) => helpNotes(plan, table)),
  ]);
}

interface Prepared {
  readonly ready: readonly AdoptableTable[];
  /** Their ids, and why other tables are left alone. */
  readonly steps: readonly Adoption[];
  /** The first number that no table has. */
  readonly number: number;
}

/** The tables that can be adopted, each with its number and the column it may get for ids. */
function prepared(
  plan: Plan,
  tables: readonly RecognizedTable[],
  { parts, newIds }: { readonly parts: readonly AdoptPart[]; readonly newIds: boolean },
): Prepared {
  const steps: Adoption[] = [];
  const ready: AdoptableTable[] = [];
  const given: string[] = [];
  let number = nextTable(plan.workbook);
  for (const found of tables) {
    const { table, left } = adoptable(plan, found);
    steps.push(ofTable({ ...nothing, left: parts.includes("names") ? left : [] }, areaOf(found)));
    if (!table) continue;
    const numbered = parts.includes("ids") ? ids(plan, table, { newIds, given }) : null;
    if (numbered) {
      steps.push(ofTable(numbered, table.area));
      given.push(...numbered.given);
    }
    ready.push({ ...table, number: table.number ?? number, added: numbered?.column ?? null });
    if (table.number === null) number += 1;
  }
  return { ready, steps, number };
}

function cellsOnly(table: RecognizedTable) {
  const says = phrase(
    "A text file holds cells and nothing else: no names, no drop-downs, no formats, no notes. Save it as a workbook (.xlsx) to have them.",
  );
  return { part: "names", at: areaOf(table), says } as const;
}
