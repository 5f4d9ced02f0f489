import { names, plainName } from "./names.ts";
import { SPANISH } from "./spanish.ts";
import type { Field, FieldType } from "./types.ts";

/** A field before a kind gives it the id of its key. */
export type FieldSpec<T extends FieldType = FieldType> = Omit<Field<T>, "id">;

type Details = Partial<Pick<Field, "required" | "list" | "refersTo" | "byPeriod" | "capacity">>;

interface Adaptation extends Details {
  readonly heading?: string;
  readonly help?: string;
  /** Further headings the field goes by in this kind, with commas. */
  readonly names?: string;
}

/** A field of one kind's own. Its other headings are written with commas. */
export function field<const T extends FieldType>(
  type: T,
  heading: string,
  help: string,
  otherHeadings = "",
  details: Details = {},
): FieldSpec<T> {
  return {
    type,
    heading,
    help,
    aliases: otherThan(heading, [...names(otherHeadings), ...inSpanish(heading)]),
    ...details,
  };
}

/** A common field as one kind has it. Under a new heading it still answers to the common one. */
export function adapt<T extends FieldType>(common: FieldSpec<T>, adaptation: Adaptation): FieldSpec<T> {
  const { names: more = "", ...rest } = adaptation;
  const own = rest.heading === undefined ? [] : inSpanish(rest.heading);
  const known = [...names(more), ...own, plainName(common.heading), ...common.aliases];
  return { ...common, ...rest, aliases: otherThan(rest.heading ?? common.heading, known) };
}

function inSpanish(heading: string): readonly string[] {
  return names(SPANISH[heading] ?? "");
}

function otherThan(heading: string, known: readonly string[]): readonly string[] {
  return [...new Set(known)].filter((name) => name !== plainName(heading));
}
