import { ENGLISH, type Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import type { Severity } from "../templates/types.ts";

interface SeverityWords {
  /** Above findings of this severity. */
  readonly heading: (language: Language) => string;
  /** In a count: "3 things block sending". */
  readonly counted: (count: number, language: Language) => string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A shape of its own for each, so that nothing rests on color. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

const WORDS: Readonly<Record<Severity, SeverityWords>> = {
  error: {
    heading: (language) => say(language, "Blocks sending"),
    counted: (count, language) => say(language, "{count:thing blocks|things block} sending", { count }),
  },
  warning: {
    heading: (language) => say(language, "Worth a look"),
    counted: (count, language) => say(language, "{count} to look at", { count }),
  },
  info: {
    heading: (language) => say(language, "Good to know"),
    counted: (count, language) => say(language, "{count} good to know", { count }),
  },
};

/** What stands above findings of a severity. */
export function severityInWords(severity: Severity, language: Language): string {
  return WORDS[severity].heading(language);
}

/** "3 things block sending, 5 to look at, 2 set aside", or "Nothing blocks sending" before the rest. */
export function countsInWords(severities: readonly Severity[], setAside = 0, language: Language = ENGLISH): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: severities.filter((each) => each === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => WORDS[severity].counted(count, language));
  const all = setAside === 0 ? parts : [...parts, say(language, "{count} set aside", { count: setAside })];
  return counts[0]?.count === 0 ? [say(language, "Nothing blocks sending"), ...all].join(", ") : all.join(", ");
}
