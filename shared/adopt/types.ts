import type { Reasoned } from "../kept/log/log.ts";
import type { Phrase } from "../workbook/phrases.ts";
import type { CellRange } from "../workbook/types.ts";

/** What adopting does to a table, each of which a person may leave out. */
export const adoptParts = ["names", "drop-downs", "formats", "notes", "ids"] as const;
export type AdoptPart = (typeof adoptParts)[number];

export interface AdoptOptions {
  /** What the workbook can hold: a text file holds cells and nothing else. */
  readonly holds: "all" | "cells";
  /** All of them where absent. */
  readonly parts?: readonly AdoptPart[];
  /** Gives ids to rows of tables that have none at all, in a new column where there is no such column. */
  readonly newIds?: boolean;
  /** Records the plan's pack as well: for a pack that a person named, not for one that merely fits best. */
  readonly recordPack?: boolean;
}

/** A sentence about a place. */
export interface Said {
  readonly part: AdoptPart;
  readonly at: CellRange;
  readonly says: Phrase;
}

/** Changes of one part, and what they do in words. */
export interface Step<S extends Said = Said> {
  readonly changes: readonly Reasoned[];
  readonly says: readonly S[];
  /** What is left alone, and why. */
  readonly left: readonly S[];
}

/** A sentence about a table. */
export interface SaidOfTable extends Said {
  /** From its first heading row to its last row. */
  readonly table: CellRange;
}

/** All that adopting some tables does. */
export type Adoption = Step<SaidOfTable>;

export const nothing: Step<never> = { changes: [], says: [], left: [] };

export function together<S extends Said>(steps: readonly Step<S>[]): Step<S> {
  return {
    changes: steps.flatMap(({ changes }) => changes),
    says: steps.flatMap(({ says }) => says),
    left: steps.flatMap(({ left }) => left),
  };
}

/** What a step says, as said of the table of this area. */
export function ofTable({ changes, says, left }: Step, table: CellRange): Step<SaidOfTable> {
  return { changes, says: says.map((said) => ({ ...said, table })), left: left.map((said) => ({ ...said, table })) };
}
