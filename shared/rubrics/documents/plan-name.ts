import type { CellValue, Workbook } from "../../workbook/types.ts";

/**
 * What a person calls a plan: the school system that the title of one of its sheets names, else the file's name
 * without its ending.
 */
export function planName({ name, sheets }: Workbook): string {
  for (const { values, hidden } of sheets) {
    if (hidden) continue;
    const named = titlesIn(values).flatMap(partsOf).find(namesSchoolSystem);
    if (named !== undefined) return named;
  }
  return fromFileName(name);
}

/** A title stands alone in its row, above the headings. */
const ROWS_ABOVE = 3;
const LONGEST_TITLE = 150;

function titlesIn(values: readonly (readonly CellValue[])[]): readonly string[] {
  return values.slice(0, ROWS_ABOVE).flatMap((row) => {
    const [title, ...others] = row.filter((value) => value !== null);
    return typeof title === "string" && others.length === 0 && title.length <= LONGEST_TITLE ? [title] : [];
  });
}

/** "Cedar Parish · Strategic plan 2026-29" has two. */
function partsOf(title: string): readonly string[] {
  return title
    .split(/\s+[·•|–—-]\s+|:\s+/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
}

// A name of its own comes first: “School system commitments” names none.
const SCHOOL_SYSTEM =
  /^(?!(?:the|our|your|each|all|new)\b)\S.*\s(?:school (?:district|system|division|corporation|board)|(?:public|city|county|parish|community|consolidated|charter) schools?|parish|usd|isd|cusd|csd)\b/i;

function namesSchoolSystem(part: string): boolean {
  return SCHOOL_SYSTEM.test(part) && /^\p{Lu}/u.test(part);
}

/** "juniper-valley.xlsx" is “Juniper Valley”; whoever wrote capitals meant them. */
function fromFileName(name: string): string {
  const words = name
    .replace(/\.(?:xlsx|xlsm|xls|csv|tsv|ods)$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  const apart = words.includes(" ") ? words : words.replace(/-+/g, " ");
  const isPlain = apart === apart.toLowerCase();
  return (isPlain ? apart.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : apart) || name;
}
