/** A sentence or a few words of ours as data: the English text, and what to put in for the names in its braces. */
export interface Phrase {
  /** What it says in English, such as "Write “{to}” for “{from}”"; other languages know it by this text. */
  readonly text: string;
  readonly values: Values;
}

/** Several things in one sentence, such as “one”, “two” and “three”. */
export interface Listed {
  readonly items: readonly (string | Phrase)[];
  /** What stands before the last one; a mark stands between all of them. */
  readonly by: "and" | "or" | "," | ";" | "→";
}

/** A serial day, where its message does not know beforehand whether it is one: it is written as `{name:date}` is. */
export interface Day {
  readonly day: number;
}

/** A month of a year; 1 is January. */
export interface Month {
  readonly month: number;
  readonly year: number;
}

/** What a pack, a kind of sheet or a field of ours is called, in English. */
export interface OurName {
  readonly ours: string;
  /** Set where it stands in a sentence like any other word: “strategic priority”. */
  readonly small?: true;
}

/** Text that is never shortened, such as a path to be typed again. */
export interface Whole {
  readonly whole: string;
}

/** What may stand for a name in a text. A string is somebody's own words, or reads the same in every language. */
export type Value = string | number | Phrase | Listed | Day | Month | OurName | Whole;
export type Values = Readonly<Record<string, Value>>;

/**
 * Names between braces in a text: "step" | "due" for "{step} is due {due:date}". After the name may stand `:date` for a
 * serial day, `:step|steps` for a count and the word it counts, and `#is|are` for a word that goes by a count alone.
 */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | Placeholders<Rest>
  : never;
type NameOf<Inside extends string> = Inside extends `${infer Name}#${string}`
  ? NameOf<Name>
  : Inside extends `${infer Name}:${string}`
    ? Name
    : Inside;

/** A count or a day for `{name:…}` and `{name#…}`; anything for `{name}`. */
export type ValueFor<Text extends string, Name extends string> = Text extends
  | `${string}{${Name}:${string}`
  | `${string}{${Name}#${string}`
  ? number
  : Value;

export type ValuesFor<Text extends string> = { readonly [P in Placeholders<Text>]: ValueFor<Text, P> };

/** A phrase; a missing value does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function phrase<const Text extends string>(
  text: Text,
  ...[values]: Placeholders<Text> extends never ? [] : [ValuesFor<Text>]
): Phrase {
  return { text, values: values ?? {} };
}
