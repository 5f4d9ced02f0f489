import type { Figure } from "../plan/measures/figures.ts";
import type { Amount } from "../recognize/types.ts";
import { entry, NOTHING } from "./entries.ts";
import type { Entry, Unit } from "./types.ts";

/** A figure as the sheet counts it. */
export function figureEntry(figure: Figure | null): Entry {
  return figure ? entry(figure.value, [figure.cell], unitOf(figure.unit)) : NOTHING;
}

export function unitOf(unit: Amount["unit"]): Unit {
  if (unit === "money" || unit === "percent") return unit;
  return unit === "days" ? "days" : "number";
}
