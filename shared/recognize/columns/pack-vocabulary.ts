import { kinds as builtInKinds } from "../../templates/kinds/index.ts";
import type { Pack } from "../../templates/types.ts";
import { remembering, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

// A vocabulary takes a while to make and is the same for every workbook of a pack.
const made = new WeakMap<Pack, Vocabulary>();

/** The headings of the pack's own kinds, and of the built-in ones it does not replace. */
export function packVocabulary(pack: Pack): Vocabulary {
  const known = made.get(pack);
  if (known) return known;
  const own = [...new Set(pack.sheets.map(({ kind }) => kind))];
  const replaced = new Set(own.map((kind) => kind.base ?? kind.id));
  const kinds = [...own, ...builtInKinds.filter(({ id }) => !replaced.has(id))];
  const vocabulary = remembering(vocabularyOf(kinds));
  made.set(pack, vocabulary);
  return vocabulary;
}
