import type { Plan, RecognizedRecord } from "../recognize/types.ts";
import { valueAt } from "../workbook/cells.ts";
import type { CellValue } from "../workbook/types.ts";
import { type CitedNow, citedNow, type Evidence } from "./evidence.ts";
import { hashOf } from "./hash.ts";
import { planQualitySignals } from "./signals/plan-quality.ts";

/** What a score was made from. */
export interface Scored {
  readonly criterion: string;
  readonly evidence: readonly Evidence[];
  /** As `productMark` gave it at the time; "" where nobody noted it. */
  readonly productMark: string;
}

/** Whether a score still rests on what the plan says. */
export interface Freshness {
  /** Cited cells say something else now, or are gone; or they do not, and the rest of what was scored has changed. */
  readonly is: "fresh" | "cited-changed" | "product-changed";
  /** Where each of the cited cells is now, in the order they were cited. */
  readonly cited: readonly CitedNow[];
}

export function freshnessOf(plan: Plan, { criterion, evidence, productMark: mark }: Scored): Freshness {
  const cited = evidence.map((one) => citedNow(plan.workbook, one));
  if (cited.some(({ is }) => is === "changed" || is === "gone")) return { is: "cited-changed", cited };
  const isSame = mark === "" || mark === productMark(plan, criterion);
  return { is: isSame ? "fresh" : "product-changed", cited };
}

/**
 * What the plan says on a row of the rubric, hashed: every row that bears on it, in any order, without the columns that
 * tell how the work is going. For a row of a rubric we do not know it is the whole plan.
 */
export function productMark(plan: Plan, criterion: string): string {
  const source = planQualitySignals.find((one) => one.criterion === criterion);
  const records = source
    ? source.items(plan).flatMap((item) => item.records)
    : plan.tables.flatMap((table) => [...table.records]);
  const rows = [...new Set(records)].map((record) => hashOf(rowText(plan, record)));
  return hashOf([...new Set(rows)].sort().join(" "));
}

const CONDUCT = new Set([
  "status",
  "percentComplete",
  "actual",
  "actualStart",
  "actualEnd",
  "actualCount",
  "attended",
  "barrier",
  "updated",
  "updatedBy",
  "updatedOn",
  "notes",
]);

function rowText({ workbook, tables }: Plan, { sheet: id, row }: RecognizedRecord): string {
  const sheet = workbook.sheets.find((one) => one.id === id);
  const table = tables.find((one) => one.sheet === id && (one.dataStart ?? 0) <= row && row <= (one.dataEnd ?? -1));
  if (!sheet || !table) return "";
  const columns = table.columns.filter(({ field }) => !CONDUCT.has(field?.id ?? ""));
  return columns.map(({ col }) => textOf(valueAt(sheet, row, col))).join("\u0001");
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).trim();
}
