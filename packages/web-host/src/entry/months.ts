const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMES = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** 1 to 12 of "Sep", "sept" or "September"; null for any other word. */
export function monthNumber(word: string): number | null {
  const low = word.toLowerCase();
  const at = low === "sept" ? 8 : Math.max(MONTHS.indexOf(low), NAMES.indexOf(low));
  return at < 0 ? null : at + 1;
}
