/**
 * Why no spreadsheet would take this formula, as a sentence; null where one may. A file with a formula that cannot be
 * read is one that Excel wants to repair.
 */
export function formulaProblem(formula: string): string | null {
  const open: string[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "s");
  if (bare.includes('"')) return 'A text in this formula is not closed: a " is missing.';
  if (bare.includes("'")) return "A sheet's name in this formula is not closed: a ' is missing.";
  for (const letter of bare) {
    if (letter === "(" || letter === "{" || letter === "[") open.push(letter);
    else if (letter === ")" || letter === "}" || letter === "]") {
      if (open.pop() !== OPENS[letter]) return `There is a “${letter}” too many in this formula.`;
    }
  }
  if (open.length > 0)
    return `A “${open.at(-1) === "(" ? ")" : open.at(-1) === "{" ? "}" : "]"}” is missing in this formula.`;
  if (/[-+*/^&=<>,(]\s*$/.test(bare)) return "This formula ends where something should follow.";
  if (/^\s*[*/^&=<>,)]/.test(bare)) return "This formula begins with a sign that should stand between two things.";
  return null;
}

const OPENS: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };
