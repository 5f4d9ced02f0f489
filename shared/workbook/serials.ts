/** Days from 1899-12-30 to 1904-01-01. */
const DAYS_TO_1904 = 1462;

/**
 * Serial day from 1899-12-30 of a number that a file, or Excel itself, shows as a day. Excel's own count from 1900 has a February 29 in
 * a year that had none, so what it shows below 60 lies one day later in ours. Below 1 there is only a time of day.
 */
export function serialFromFile(written: number, uses1904: boolean): number {
  if (uses1904) return written + DAYS_TO_1904;
  return written >= 1 && written < 60 ? written + 1 : written;
}

/** The number to write so that the file shows this day: the inverse of serialFromFile. */
export function serialToFile(serial: number, uses1904: boolean): number {
  if (uses1904) return serial - DAYS_TO_1904;
  return serial >= 2 && serial < 61 ? serial - 1 : serial;
}
