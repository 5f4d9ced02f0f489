import { fieldOf } from "../../recognize/cells.ts";
import type { Plan } from "../../recognize/types.ts";
import type { Finding } from "../../rules/types.ts";
import { isRange } from "../../workbook/a1.ts";
import type { Phrase } from "../../workbook/phrases.ts";
import type { CellRange, CellRef } from "../../workbook/types.ts";
import type { Item, Look, SignalScope } from "./types.ts";

interface Counts {
  readonly failing: number;
  readonly of: number;
}
type Says = (counts: Counts) => Phrase;

/** Items that these rules have a finding on. What a district set aside counts as well: a rater judges for themselves. */
export function found(rules: readonly string[], says: Says): Look {
  return {
    look: (items, { check }) => {
      const findings = findingsOf(check, rules);
      const own = items.filter((item) => findings.some((finding) => isOn(item, finding)));
      const at = findings.flatMap((finding) => (items.some((item) => isOn(item, finding)) ? [finding.at] : []));
      const folded = findings.filter(({ more }) => more !== undefined);
      const failing = Math.min(items.length, own.length + sumOf(folded.map(({ more = 0 }) => more + 1)));
      if (failing === 0) return null;
      // A finding on a heading stands for nearly all the rows below it; which ones it leaves out, it does not say.
      const about = folded.length > 0 ? items.slice(0, failing) : own;
      const places = [...at, ...folded.map((finding) => finding.at)];
      return {
        signal: { text: says({ failing, of: items.length }), failing, of: items.length, at: places },
        items: about,
      };
    },
  };
}

/** Findings of these rules wherever they are: on a heading, or about all rows together. */
export function foundAnywhere(rules: readonly string[], says: (counts: { readonly failing: number }) => Phrase): Look {
  return {
    look: (_, { check }) => {
      const findings = findingsOf(check, rules);
      const failing = sumOf(findings.map(({ more = 0 }) => more + 1));
      const at = findings.map((finding) => finding.at);
      return failing === 0 ? null : { signal: { text: says({ failing }), failing, of: 0, at }, items: [] };
    },
  };
}

/** Items without anything in any of these fields. */
export function lacking(fields: readonly string[], says: Says): Look {
  return failingItems(
    (item) => !item.records.some((record) => fields.some((field) => isFilled(fieldOf(record, field)?.raw))),
    says,
    fields,
  );
}

function isFilled(raw: unknown): boolean {
  return raw !== undefined && raw !== null && String(raw).trim() !== "";
}

/** Items of which something holds that should not. `fields` are those whose cells show it. */
export function failingItems(
  fails: (item: Item, scope: SignalScope) => boolean,
  says: Says,
  fields: readonly string[] = [],
): Look {
  return {
    look: (items, scope) => {
      const own = items.filter((item) => fails(item, scope));
      if (own.length === 0) return null;
      const counts = { failing: own.length, of: items.length };
      return { signal: { ...counts, text: says(counts), at: own.map((item) => cellOf(item, fields)) }, items: own };
    },
  };
}

/** The cell of the first of these fields that the item's sheet has a column for; else all that shows the item. */
function cellOf({ records: [record], at }: Item, fields: readonly string[]): CellRef | CellRange {
  const cells = fields.flatMap((field) => (record ? (fieldOf(record, field) ?? []) : []));
  return cells.find((cell) => cell.at.row === record?.row)?.at ?? at;
}

/** Something that the plan as a whole has, or lacks. */
export function whole(lacks: (plan: Plan) => boolean, text: Phrase): Look {
  return {
    look: (_, { plan }) => (lacks(plan) ? { signal: { text, failing: 1, of: 0, at: [] }, items: [] } : null),
  };
}

function findingsOf({ findings, setAside }: SignalScope["check"], rules: readonly string[]): readonly Finding[] {
  return [...findings, ...setAside].filter(({ ruleId }) => rules.includes(ruleId));
}

function isOn({ records, at: own }: Item, { at, more }: Finding): boolean {
  if (more !== undefined) return false;
  const isIn = (sheet: string, row: number) => {
    return at.sheet === sheet && at.row <= row && row < at.row + (isRange(at) ? at.rows : 1);
  };
  return isIn(own.sheet, own.row) || records.some(({ sheet, row }) => isIn(sheet, row));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
