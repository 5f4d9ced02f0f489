/** Why no spreadsheet would take a formula. */
export type FormulaProblem =
  | { readonly is: "open-text" | "open-name" | "ends-early" | "begins-late" }
  | { readonly is: "too-many" | "missing"; readonly sign: string };

/** Null where one may take it. A file with a formula that cannot be read is one that Excel wants to repair. */
export function formulaProblem(formula: string): FormulaProblem | null {
  const open: string[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "s");
  if (bare.includes('"')) return { is: "open-text" };
  if (bare.includes("'")) return { is: "open-name" };
  for (const sign of bare) {
    const closing = CLOSES[sign];
    if (closing !== undefined) open.push(closing);
    else if (Object.values(CLOSES).includes(sign) && open.pop() !== sign) return { is: "too-many", sign };
  }
  const [missing] = open.slice(-1);
  if (missing !== undefined) return { is: "missing", sign: missing };
  if (/[-+*/^&=<>,(]\s*$/.test(bare)) return { is: "ends-early" };
  return /^\s*[*/^&=<>,)]/.test(bare) ? { is: "begins-late" } : null;
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
