import type { Phrase, Placeholders, ValuesFor } from "../workbook/phrases.ts";
import { fill } from "./fill.ts";
import { ENGLISH, type Language } from "./language.ts";

/** Says a text of ours in a language: `say(language, "{count:row|rows} in all.", { count: 3 })`. */
export function say<const Text extends string>(
  language: Language,
  text: Text,
  ...[values]: Placeholders<Text> extends never ? [] : [ValuesFor<Text>]
): string {
  return fill(language.phrases.get(text) ?? text, values ?? {}, language);
}

/** Says a phrase that was made where nobody knew the language. */
export function phraseText({ text, values }: Phrase, language: Language = ENGLISH): string {
  return fill(language.phrases.get(text) ?? text, values, language);
}

/** The same for a text without values that may stand as a plain string; one that the language does not know stays. */
export function saidText(said: string | Phrase, language: Language = ENGLISH): string {
  return typeof said === "string" ? (language.phrases.get(said) ?? said) : phraseText(said, language);
}
