import type { Severity } from "../templates/types.ts";

interface SeverityWords {
  /** A shape of its own, so that nothing rests on color. */
  readonly mark: string;
  /** Above findings of this severity. */
  readonly words: string;
  /** In a count: "3 things block sending". */
  readonly counted: (count: number) => string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  error: {
    mark: "✖",
    words: "Blocks sending",
    counted: (count) => (count === 1 ? "1 thing blocks sending" : `${count} things block sending`),
  },
  warning: { mark: "▲", words: "Worth a look", counted: (count) => `${count} to look at` },
  info: { mark: "●", words: "Good to know", counted: (count) => `${count} good to know` },
};

/** "3 things block sending, 5 to look at, 2 set aside", or "Nothing blocks sending" before the rest. */
export function countsInWords(severities: readonly Severity[], setAside = 0): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: severities.filter((each) => each === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => SEVERITY_WORDS[severity].counted(count));
  const all = setAside === 0 ? parts : [...parts, `${setAside} set aside`];
  return counts[0]?.count === 0 ? ["Nothing blocks sending", ...all].join(", ") : all.join(", ");
}
