/** What kind of value a column holds; `FieldValues` in recognize/types.ts says what each is read as. */
export type FieldType =
  | "text"
  | "id"
  | "ref"
  | "list"
  | "status"
  | "people"
  | "date"
  | "money"
  | "number"
  | "percent"
  | "metric"
  | "yes-no"
  | "score"
  | "url";

/** A column that a kind of sheet may have. */
export interface Field<T extends FieldType = FieldType> {
  readonly id: string;
  readonly type: T;
  /** What our own templates write above the column. */
  readonly heading: string;
  /** Other headings people use for it, in any capitals, without marks. */
  readonly aliases: readonly string[];
  /** One sentence under the heading: what to write here. */
  readonly help: string;
  /** The sheet makes no sense without this column: where it is missing, that is an error on the heading row. */
  readonly required?: boolean;
  /** Id of the pack's list of choices. For other types than "list" and "status" a suggestion: other words are welcome. */
  readonly list?: string;
  /** Ids of the kinds whose records this field names, for type "ref". */
  readonly refersTo?: readonly string[];
  /** May stand in several columns, one a period: "Target 2026", "Q3 Actual". */
  readonly byPeriod?: boolean;
  /** How many columns without a period may hold this field; 1 unless said. */
  readonly capacity?: number;
}

/** What a sheet is for, and the columns it may have. A pack may rename, cut, require or re-list fields. */
export interface SheetKind<F extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  readonly id: string;
  /** The built-in kind this one is made from; typed rules bind to it. */
  readonly base?: string;
  readonly name: string;
  /** One sentence: what a person keeps on such a sheet. */
  readonly what: string;
  /** Where the kind comes from, such as "SK-15". */
  readonly source: string;
  /** Other names such a sheet, or the title above its table, goes by. */
  readonly sheetNames: readonly string[];
  /** In the order our templates set them. The key is the field's id. */
  readonly fields: F;
  /** How strongly the presence of a field says "this kind"; 1 is usual, 3 is telling. Fields not named count little. */
  readonly signature: Readonly<Record<string, number>>;
  /** What the kind is about: a table without these fields, or without `heartNeeds` of them, is not of this kind. */
  readonly heart?: readonly string[];
  /** 1 unless said. */
  readonly heartNeeds?: number;
  /** The fields by which people name one of its records, best first. */
  readonly namedBy: readonly string[];
  /** Parent fields written once over a block of rows: a blank below one reads as the value above. */
  readonly fillDown?: readonly string[];
}

/** Gives a kind with its fields' exact types, and each field the id of its key. */
export function defineKind<const F extends Readonly<Record<string, Omit<Field, "id">>>>(
  kind: Omit<SheetKind, "fields" | "signature" | "heart" | "namedBy" | "fillDown"> & {
    readonly fields: F;
    readonly signature: Readonly<Partial<Record<keyof F & string, number>>>;
    readonly heart?: readonly (keyof F & string)[];
    readonly namedBy: readonly (keyof F & string)[];
    readonly fillDown?: readonly (keyof F & string)[];
  },
): SheetKind<{ readonly [K in keyof F]: Field<F[K]["type"]> }> {
  const fields = Object.fromEntries(Object.entries(kind.fields).map(([id, field]) => [id, { ...field, id }]));
  return {
    ...kind,
    fields: fields as { readonly [K in keyof F]: Field<F[K]["type"]> },
    signature: kind.signature as Readonly<Record<string, number>>,
  };
}

export interface Choice {
  /** What stands in the cell. */
  readonly label: string;
  /** Other words for the same choice. */
  readonly aliases?: readonly string[];
}

/** The choices of a drop-down. */
export interface ChoiceList {
  readonly name: string;
  /** A workbook may put its own choices in place of these; in other lists they stand beside those that rules count on. */
  readonly isTheirs?: true;
  readonly choices: readonly Choice[];
}

/** Severity "error" blocks sending. */
export type Severity = "error" | "warning" | "info";

/** What a pack or a person changes about a rule. Option values are of the same type as the rule's own defaults. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/** A way of working whose own rules do not fit other plans. */
export type Way =
  | "strong-system-plan"
  | "learning-supports"
  | "systems-on-the-move"
  | "networked-improvement"
  | "workshops";

export interface PackSheet {
  /** Name of the tab. */
  readonly name: string;
  readonly kind: SheetKind;
  /** What the person filling it in should know first. */
  readonly intro: string;
  /** Who fills it in, in the words of the start page: "Project Manager". */
  readonly who?: string;
  /** The fields a new workbook has columns for, in order; all fields of the kind where absent. */
  readonly columns?: readonly string[];
  /** Rows a new workbook starts with, by field id. */
  readonly presets?: readonly Readonly<Record<string, string | number>>[];
}

/** A set of sheets a state office hands out, as data. */
export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** One sentence: what a workbook of this pack is for. */
  readonly what: string;
  readonly ways: readonly Way[];
  readonly sheets: readonly PackSheet[];
  readonly lists: Readonly<Record<string, ChoiceList>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly settings: Partial<Settings>;
  readonly changes: readonly { readonly version: number; readonly what: string }[];
}

export interface MonthDay {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** How a district counts its year, and other readings that differ from office to office. */
export interface Settings {
  readonly schoolYearStart: MonthDay;
  readonly fiscalYearStart: MonthDay;
  /** Whether Q1 begins with the fiscal year or in January. */
  readonly quarters: "fiscal" | "calendar";
  readonly terms: Readonly<
    Record<"fall" | "winter" | "spring" | "summer", { readonly from: MonthDay; readonly to: MonthDay }>
  >;
  /** Calendar year in which the plan's first school year begins: 2026 for 2026-27. Null: read from the plan. */
  readonly planYear: number | null;
  /** Whether 3/4 is March 4th. */
  readonly monthFirst: boolean;
}
