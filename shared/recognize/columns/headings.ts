import { familyWords } from "../../templates/families.ts";

/**
 * A heading as it is compared: small letters, one space between words, no marks. "Person(s) Responsible:" and
 * "PERSON RESPONSIBLE" are one, as are "org_name" and "Org name". "" where nothing is left.
 */
export function normalizeHeading(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .slice(0, LONGEST_HEADING)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\(s\)/g, "")
    .replace(/%/g, " percent ")
    .replace(/&/g, " and ")
    .replace(/#|№/g, " number ")
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A heading that is normalized already, as most of the known ones are. */
const PLAIN = /^[a-z0-9]{1,30}(?: [a-z0-9]{1,30}){0,12}$/;

/** No heading is a page long; what is longer is compared by its beginning. */
const LONGEST_HEADING = 200;

/** The heading without what stands in parentheses: a unit, an instruction, the person behind a role. */
export function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, " ");
}

// Words that carry no meaning of their own in a heading.
const FILLERS = new Set(
  "a an and as at be been by dollars for from if in is it its millions of on or our per that the this thousands to usd we will with your con de del el en la las los para por y".split(
    " ",
  ),
);

/** "Submitted by", "Submitted to" and "Submitted on" are three things, and "To date" is no date. */
const DIRECTIONS = new Set(["by", "from", "in", "on", "to", "with"]);

/** "Date to be completed" is the day for which that is planned. */
const TO_BE_DONE = /\bto be (?=(?:accomplished|begun|completed|ended|finished|initiated|launched|started)\b)/;

/** Verbs in two words that are nouns in one. */
const IN_TWO = /\b(kick|wrap|follow)s? (off|up)\b/g;

/** Its words that carry meaning, each in its plain form: "Individuals who are responsible" is "person", "who", "responsible". */
export function headingWords(normalized: string): readonly string[] {
  const words = normalized
    .replace(TO_BE_DONE, "planned ")
    .replace(IN_TWO, "$1$2")
    .split(" ")
    .filter((word) => word !== "");
  const telling = words.filter((word, index) => !FILLERS.has(word) || directs(word, index, words.length));
  return familyWords((telling.length > 0 ? telling : words).map((word) => singular(SHORT_FORMS.get(word) ?? word)));
}

/** At the end, and before a single word, a direction tells who, when or from whom. */
function directs(word: string, index: number, count: number): boolean {
  return DIRECTIONS.has(word) && count > 1 && (index === count - 1 || (index === 0 && count === 2));
}

// Words that narrow columns cut short.
const SHORT_FORMS = new Map(
  Object.entries({
    amt: "amount",
    approx: "approximate",
    comm: "communication",
    dept: "department",
    desc: "description",
    eval: "evaluation",
    freq: "frequency",
    mgr: "manager",
    no: "number",
    num: "number",
    obj: "objective",
    org: "organization",
    pct: "percent",
    prob: "probability",
    qty: "quantity",
    resp: "responsible",
    yr: "year",
  }),
);

/** The word that says what a heading names: the last one before a preposition, "date" in "date of completion". */
export function headWord(normalized: string): string {
  const [before = ""] = normalized.split(/ (?:of|for|to|in|by|on|with|from|at|per|as|that|who|which)(?: |$)/, 1);
  return headingWords(before === "" ? normalized : before).at(-1) ?? "";
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|sis)$/.test(word) ? word.slice(0, -1) : word;
}

/** Three-letter pieces of a normalized heading, word starts and ends included. */
export function trigramsOf(normalized: string): ReadonlySet<string> {
  const padded = `  ${normalized} `;
  const pieces = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index += 1) pieces.add(padded.slice(index, index + 3));
  return pieces;
}
