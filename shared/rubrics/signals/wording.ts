import { once } from "../../recognize/once.ts";
import type { Plan } from "../../recognize/types.ts";

/** One or two words do not say what, for whom and to what end. */
export function isTerse(words: string): boolean {
  return words !== "" && words.split(/\s+/).length <= 2;
}

const VAGUE =
  /^(?:to )?(?:improv|support|enhanc|strengthen|promot|foster|continu|address|focus|maximi[sz]|leverag|align)/i;
const FEW_WORDS = 6;

/** Begins with a word that could mean anything, and goes on for too few words to say what. */
export function isVague(words: string): boolean {
  return VAGUE.test(words) && words.split(/\s+/).length <= FEW_WORDS;
}

/** Short forms in capitals that nobody in the workbook writes out, as in “full-time equivalent (FTE)”. */
export function unexplained(plan: Plan, words: string): readonly string[] {
  const short = words.match(/\b[A-Z]{2,6}s?\b/g) ?? [];
  // A text all in capitals is a heading, not a row of short forms.
  if (words === words.toUpperCase()) return [];
  return short.filter((form) => !KNOWN.has(form) && !explained(plan).has(form));
}

const KNOWN = new Set(["US", "USA", "TV", "OK", "TBD", "NA", "AM", "PM", "II", "III", "IV", "VI", "SY", "FY", "ID"]);

const explained = once((plan: Plan): ReadonlySet<string> => {
  const texts = plan.workbook.sheets
    .flatMap(({ values }) => values.flat())
    .filter((value) => typeof value === "string");
  const forms = texts.flatMap((text) => [
    ...[...text.matchAll(/\p{L}\s*\(([A-Z]{2,6}s?)\)/gu)].map((match) => match[1] ?? ""),
    ...[...text.matchAll(/\b([A-Z]{2,6}s?)(?: \(\p{L}{3,}|: \p{L}{3,}| means | stands for )/gu)].map(
      (match) => match[1] ?? "",
    ),
  ]);
  return new Set(forms);
});
