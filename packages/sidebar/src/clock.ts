const DAY_MS = 86_400_000;
// Serial day of 1970-01-01.
const EPOCH = 25_569;

/** Serial day and time, by the person's own clock. The one place that reads it. */
export function clockNow(): number {
  const now = new Date();
  return EPOCH + (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY_MS;
}
