const ODD = /[^\n\x20-\x7e]/;
const ZERO_WIDTH = /\ufe0f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\uff0d]/g;
const QUOTES = /[\u2018-\u201b\u2032\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;

/** The text without marks that cannot be seen, and with plain line ends, spaces, dashes and quotes. */
export function evened(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(ZERO_WIDTH, "")
    .replace(LINE_ENDS, "\n")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}

/** Text as readers compare it: evened, in lower case, without space around it. */
export function plain(text: string): string {
  return evened(text).toLowerCase().trim();
}

/** A short phrase as it is looked up: plain, single spaces, no dots or other marks at its end. */
export function phrase(text: string): string {
  const bare = plain(text);
  let end = bare.length;
  while (end > 0 && ".,;:!*".includes(bare.charAt(end - 1))) end--;
  const words = end === bare.length ? bare : bare.slice(0, end).trim();
  return words.includes("  ") || words.includes("\n") ? words.replace(/\s+/g, " ") : words;
}
