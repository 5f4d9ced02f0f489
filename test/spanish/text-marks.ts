/** Names in braces, each once, in alphabetical order. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ""))].sort();
}

// Words that no Spanish sentence has; words to be typed into a workbook stand in quotation marks.
const ENGLISH_WORDS =
  /(?<![\p{L}-])(?:the|and|of|with|this|that|which|is|are|was|were|to|for|not|from|it|its|on|by|an|be|or|at|who|what|row|rows|sheet|cell|plan's|has|have|does)(?![\p{L}-])/giu;

/** English words that are left in a Spanish text, outside of quotation marks, names in braces and options. */
export function englishIn(spanish: string): string[] {
  const own = spanish
    .replace(/\{(\w+)[:#]([^}]*)\}/g, " $2 ")
    .replace(/\{\w+\}|“[^”]*”|"[^"]*"|--[\w-]+|\([^()]*\)/g, " ");
  return own.match(ENGLISH_WORDS) ?? [];
}
