import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";

/** Says on standard error how many scores do not count; standard output is about the others. */
export function sayLeftOut(scores: number, language: Language): void {
  if (scores === 0) return;
  const said = say(
    language,
    "{scores:score was|scores were} made by another version of the rubric, with other words, and {scores#does|do} not count.",
    { scores },
  );
  process.stderr.write(`${plainLine(said)}\n`);
}
