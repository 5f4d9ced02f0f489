/** Headings and titles as they are compared: lowercase letters and digits, one space between words. */
export function plainName(text: string): string {
  const small = text.toLowerCase();
  // Most names are words already.
  if (WORDS.test(small)) return small;
  return small
    .replace(/%/g, " percent ")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A list of names written with commas or on several lines, as it reads best in a field's definition. */
export function names(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
