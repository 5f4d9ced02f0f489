/** What we changed, so that it can be taken back. */
export const LOG_SHEET = "Throughline log";
/** What people told us: findings set aside, headings confirmed. */
export const NOTES_SHEET = "Throughline notes";

/** Whether a sheet of this name holds what we keep, or a copy of it: such a sheet is no part of anyone's plan. */
export function isKeptSheet(name: string): boolean {
  return /^(?:copy of )?throughline (?:log|notes)(?: ?\(\d+\)| \d+)?$/i.test(name.trim());
}
