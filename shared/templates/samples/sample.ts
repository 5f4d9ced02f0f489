import type { IsoDate } from "../../workbook/dates.ts";
import type { Pack } from "../types.ts";
import type { Planted } from "./planted.ts";

/** A pack filled in by an invented district, with problems planted for a check to find. */
export interface Sample {
  readonly pack: Pack;
  readonly title: string;
  readonly district: string;
  /** Calendar year in which its school year begins. */
  readonly year: number;
  /** The day on which it stood like this. */
  readonly asOf: IsoDate;
  /** The sheets, drawn as Markdown. */
  readonly drawn: string;
  readonly planted: readonly Planted[];
}
