/**
 * Text of a cell as one line that is safe to show: line breaks become spaces, and characters that would steer a
 * terminal or turn the direction of the text around it (U+202A–E, U+2066–9) are left out.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}
