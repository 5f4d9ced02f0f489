/** "y", or "e" before the sound of an i; "o", or "u" before the sound of an o. Quotation marks are not heard. */
export function joinerInSpanish(by: "and" | "or", next: string): string {
  const heard = next.replace(/^[“«"'(\s]+/, "").toLowerCase();
  if (by === "or") return /^h?[oó]|^8/.test(heard) ? "u" : "o";
  // "Hielo" and "iónico" begin with the sound of a y.
  return /^h?[ií](?![aeou])/.test(heard) ? "e" : "y";
}
