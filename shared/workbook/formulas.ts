import { columnIndex, columnName } from "./a1.ts";

/** One corner of a reference, counted from 0. `row` is null in "A:A", `col` in "5:7". */
export interface Corner {
  readonly row: number | null;
  readonly col: number | null;
  /** Whether a "$" holds it in place when the formula is copied. */
  readonly fixedRow: boolean;
  readonly fixedCol: boolean;
}

export interface Reference {
  /** The sheet named before "!"; null where it is the formula's own. */
  readonly sheet: string | null;
  /** Whether it points into another file or across several sheets, so that no one sheet's rows move it. */
  readonly elsewhere: boolean;
  readonly from: Corner;
  /** The other corner of a range; null for a single cell. */
  readonly to: Corner | null;
}

/** Rows and columns of the largest sheet a spreadsheet has. */
export const ROWS = 1_048_576;
export const COLS = 16_384;

/**
 * The formula with each reference replaced by what `change` answers: #REF! for null. A reference answered as it was
 * keeps its text to the letter, as do strings, functions, names, table columns and all the rest.
 * Formulas are as files keep them: English names, commas, no leading "=".
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokensOf(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const changed = change(token.reference);
      if (changed === token.reference) return token.text;
      return token.prefix + (changed ? textOf(changed) : "#REF!");
    })
    .join("");
}

/** What a formula points at, from the left. */
export function referencesOf(formula: string): Reference[] {
  return tokensOf(formula).flatMap((token) => (token.kind === "reference" ? [token.reference] : []));
}

/** Whether two formulas say the same: spaces, capitals and the prefixes that files put before new functions aside. */
export function sameFormula(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && plain(one) === plain(other));
}

function plain(formula: string): string {
  return tokensOf(formula.replace(/^=/, ""))
    .map(({ kind, text }) => {
      if (kind === "verbatim") return text;
      return (kind === "rest" ? text.replace(/\s+/g, "") : text.replace(/^(?:_xl(?:fn|ws|pm)\.)+/i, "")).toUpperCase();
    })
    .join("");
}

/** Whether the formula uses this name, of a range or of a sheet before "!". */
export function mentions(formula: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return tokensOf(formula).some(
    (token) =>
      (token.kind === "word" && token.text.toLowerCase() === wanted) ||
      sheetsOf("prefix" in token ? token.prefix : "").some((sheet) => sheet.toLowerCase() === wanted),
  );
}

type Token =
  | { readonly kind: "reference"; readonly text: string; readonly prefix: string; readonly reference: Reference }
  /** A name that stands for a range, a table or anything else; its sheet may stand before it. */
  | { readonly kind: "word"; readonly text: string; readonly prefix: string }
  /** A string, or a table's column in brackets. */
  | { readonly kind: "verbatim"; readonly text: string }
  /** Operators, errors, parentheses and the spaces between them. */
  | { readonly kind: "rest"; readonly text: string };

// Each is tried where the last one ended, in this order.
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_PREFIX = /'(?:[^']|'')*'!/y;
const BRACKETS = /\[(?:'.|[^\][']|\[(?:'.|[^\]'])*\])*\]/y;
const ERROR = /#[A-Z][A-Z0-9_/]*[!?]?/iy;
const WORD = /[\p{L}\p{M}\p{N}_.$\\?]+/uy;
const PLAIN_PREFIX = /(?:\[[^\]]*\])?(?:[\p{L}\p{M}\p{N}_.\\?]+(?::[\p{L}\p{M}\p{N}_.\\?]+)?)?!/uy;
const OTHER = /[^"'[#\p{L}\p{M}\p{N}_.$\\?]+|[\s\S]/uy;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0] ?? null;
    if (text !== null) at += text.length;
    return text;
  };
  while (at < formula.length) {
    const prefix = take(QUOTED_PREFIX) ?? plainPrefix(formula, at, take);
    const verbatim = prefix === "" ? (take(STRING) ?? take(BRACKETS)) : null;
    if (verbatim !== null) {
      tokens.push({ kind: "verbatim", text: verbatim });
      continue;
    }
    const error = take(ERROR);
    if (error !== null) {
      // What is glued to "#REF!" is the remains of a reference into a sheet that is gone.
      tokens.push({ kind: "rest", text: prefix + error + (error === "#REF!" ? (take(WORD) ?? "") : "") });
      continue;
    }
    const word = take(WORD);
    if (word === null) {
      tokens.push({ kind: "rest", text: prefix || (take(OTHER) ?? "") });
      continue;
    }
    const token = referenceAt(formula, at, prefix, word);
    at += token.text.length - prefix.length - word.length;
    tokens.push(token);
  }
  return tokens;
}

/** "Plan!", "Fall:Spring!", "[1]Plan!" or "[1]!"; "" where none begins here. "A1:Plan!" is a cell and then a prefix. */
function plainPrefix(formula: string, at: number, take: (pattern: RegExp) => string | null): string {
  PLAIN_PREFIX.lastIndex = at;
  const text = PLAIN_PREFIX.exec(formula)?.[0] ?? "";
  const first = text.split(":")[0] ?? "";
  return text !== "" && !(text.includes(":") && cornerOf(first)) ? (take(PLAIN_PREFIX) ?? "") : "";
}

/** The reference that begins with this word, which ends at `at`; a word where it is none. */
function referenceAt(formula: string, at: number, prefix: string, word: string): Token {
  const follows = formula[at];
  const other: Token = { kind: "word", text: prefix + word, prefix };
  const from = cornerOf(word);
  if (!from || follows === "(") return other;
  const place = placeOf(prefix);
  if (follows === ":") {
    WORD.lastIndex = at + 1;
    const second = WORD.exec(formula)?.[0] ?? "";
    const beyond = formula[at + 1 + second.length];
    const to = beyond === "(" || beyond === "!" ? null : cornerOf(second);
    if (to && reaches(from, to)) {
      return { kind: "reference", text: `${prefix}${word}:${second}`, prefix, reference: { ...place, from, to } };
    }
  }
  if (from.row === null || from.col === null) return other;
  return { kind: "reference", text: prefix + word, prefix, reference: { ...place, from, to: null } };
}

/** Whether the two make a range: A1:B2, A:C, 5:7, and Google's A2:C, which has no end below. */
function reaches(from: Corner, to: Corner): boolean {
  return (from.row !== null || to.row === null) && (from.col !== null || to.col === null);
}

function cornerOf(word: string): Corner | null {
  const [, fixedCol = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(word) ?? [];
  if (letters === "" && digits === "") return null;
  // In "$5" the "$" before the missing letters belongs to the row.
  const held = letters === "" ? fixedCol + fixedRow : fixedRow;
  if (held.length > 1 || (digits === "" && held !== "")) return null;
  const col = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((col !== null && col >= COLS) || (row !== null && (row < 0 || row >= ROWS))) return null;
  return { row, col, fixedRow: held !== "", fixedCol: letters !== "" && fixedCol !== "" };
}

function placeOf(prefix: string): Pick<Reference, "sheet" | "elsewhere"> {
  if (prefix === "") return { sheet: null, elsewhere: false };
  const sheets = sheetsOf(prefix);
  return { sheet: sheets[0] ?? null, elsewhere: prefix.includes("[") || sheets.length > 1 };
}

/** Sheets of this workbook that a prefix such as "'Plan 2'!" or "Fall:Spring!" names. */
function sheetsOf(prefix: string): string[] {
  if (prefix === "" || prefix.includes("[")) return [];
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(":");
}

function textOf({ from, to }: Reference): string {
  return to ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from);
}

function cornerText({ row, col, fixedRow, fixedCol }: Corner): string {
  const letters = col === null ? "" : (fixedCol ? "$" : "") + columnName(col);
  return letters + (row === null ? "" : (fixedRow ? "$" : "") + String(row + 1));
}
