import type { FieldId, Plan, RecognizedRecord, RecognizedTable } from "../recognize/types.ts";
import type { Settings, Severity, SheetKind, Way } from "../templates/types.ts";
import type { Change } from "../workbook/edits.ts";
import type { Phrase, Values, ValuesFor } from "../workbook/phrases.ts";
import type { CellRange, CellRef } from "../workbook/types.ts";

/** Reviewed by people of the field: plain words, no code. */
export interface RuleDocs {
  /** One sentence: what should hold. */
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** Where the rule comes from, such as "S4, deliverable 8; rule 22". */
  readonly source: string;
}

/** A proposed change. A "safe" one never alters what a person meant; a "review" one needs their yes. */
export interface Fix extends Change {
  /** The title as data, for other languages. */
  readonly phrase: Phrase;
  readonly safety: "safe" | "review";
}

/** Something to look at, as data; `messageOf` makes its sentence in the person's language. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly values: Values;
  /** Same finding, same key, wherever its row has moved to: made from the record's id or content, never its row. */
  readonly key: string;
  readonly severity: Severity;
  readonly at: CellRef | CellRange;
  readonly related: readonly (CellRef | CellRange)[];
  readonly fixes: readonly Fix[];
  /** Set where one finding on a heading stands for the same in nearly every row: how many besides the one it quotes. */
  readonly more?: number;
}

export interface NotChecked {
  readonly ruleId: string;
  /** Names of the sheets or columns it needs, as a person knows them. */
  readonly missing: readonly Phrase[];
}

export interface CheckResult {
  /** What blocks sending first. */
  readonly findings: readonly Finding[];
  /** What a person has set aside, and would be among the findings otherwise. */
  readonly setAside: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export type Options = Readonly<Record<string, string | number | boolean>>;

export interface ReportExtras {
  readonly related?: readonly (CellRef | CellRange)[];
  readonly fixes?: readonly Fix[];
}

/** Messages by id; a wrong id or a missing placeholder does not compile. */
export type Report<M extends Readonly<Record<string, string>>> = <Id extends keyof M & string>(
  messageId: Id,
  at: CellRef | CellRange,
  values: ValuesFor<M[Id]>,
  extras?: ReportExtras,
) => void;

interface RuleBase<M extends Readonly<Record<string, string>>, O extends Options> {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly messages: M;
  /** Limits a pack may change, with their defaults. */
  readonly options?: O;
  /** Set where the rule belongs to one way of working: it runs only in packs of that way. */
  readonly way?: Way;
}

/** A claim about the rows of one kind of sheet. Runs once a table. */
export interface TableRule<
  K extends SheetKind = SheetKind,
  F extends FieldId<K> = FieldId<K>,
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  O extends Options = Options,
> extends RuleBase<M, O> {
  readonly kind: K;
  /** Without a column for each of these, the rule is not checked. */
  readonly fields: readonly F[];
  /** Looked at where there is a column; reads as empty where there is none. */
  readonly uses?: readonly F[];
  /** Set where it looks at other sheets too, to say in a fix what they have. */
  readonly sees?: "plan";
  check(scope: {
    readonly records: readonly (Omit<RecognizedRecord<K>, "cells"> & {
      readonly cells: Pick<RecognizedRecord<K>["cells"], F>;
    })[];
    readonly table: RecognizedTable<K>;
    /** Of this table alone, as if there were no other; where the rule `sees` the plan, all of it. */
    readonly plan: Plan;
    readonly settings: Settings;
    /** Serial day. */
    readonly today: number;
    readonly options: O;
    readonly report: Report<M>;
  }): void;
}

/** A kind of sheet, or columns of one, that a plan rule cannot do without. */
export type Need = SheetKind | { readonly kind: SheetKind; readonly fields: readonly string[] };

/** A claim about how sheets hold together, or about every sheet alike. Runs once a workbook. */
export interface PlanRule<
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  O extends Options = Options,
> extends RuleBase<M, O> {
  /** Without a table of each of these kinds, the rule is not checked. */
  readonly needs: readonly Need[];
  check(scope: {
    readonly plan: Plan;
    readonly settings: Settings;
    readonly today: number;
    readonly options: O;
    readonly report: Report<M>;
    /** For what `needs` cannot say: names what the person would have to add. */
    readonly notChecked: (missing: Phrase) => void;
    readonly found: Found;
  }): void;
  /**
   * Set where it looks at each table by itself: it then runs once a table, over a plan that has no other, and not again
   * while that table stays as it is.
   */
  readonly each?: "table";
  /** Runs when all others have: for a claim about what they found. */
  readonly last?: true;
}

/** What the rules before found. Only a rule that runs last can ask. */
export interface Found {
  /** Whether a rule of this id was to run. */
  ran(ruleId: string): boolean;
  /** Whether there is a finding of this key, set aside or not. */
  has(key: string): boolean;
  /** How many findings a rule has, set aside or not; one on a heading counts for all it stands for. */
  count(ruleId: string): number;
}

export type Rule = TableRule | PlanRule;

/** A workbook drawn as a Markdown table and what the rule says of it: both documentation and test. */
export interface Example {
  readonly workbook: string;
  /** Each as printed: `Plan!B2 “Hire coach” has no owner.` [] for a good example. */
  readonly findings: readonly string[];
  readonly today?: string;
  readonly options?: Options;
  readonly settings?: Partial<Settings>;
}
