import { PACKS } from "@throughline/shared/templates/packs/index.ts";

export interface PackName {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly sheets: number;
}

/** The templates there are, as a person chooses among them. */
export function packNames(): readonly PackName[] {
  return PACKS.map(({ id, name, what, sheets }) => ({ id, name, what, sheets: sheets.length }));
}
