import type { Amount } from "../../types.ts";

export interface Opening {
  /** The text from the first figure on. */
  readonly rest: string;
  readonly about: boolean;
  readonly bound: Amount["bound"];
}

const BEGINS_WITH_FIGURE = /^[$+-]?[\d.]/;
const ABOUT =
  /^(?:[~≈]|approx(?:\.|imately)?|about |around |est(?:\.|imated)?:?|roughly |circa |ca\.|nearly |almost ) ?/i;
const AT_MOST =
  /^(?:<=?|≤|under |up to |at most |(?:no|not) more than |not to exceed |max(?:\.|imum)?(?: of)?|less than |fewer than |below ) ?/i;
const AT_LEAST = /^(?:>=?|≥|at least |(?:no|not) less than |more than |over |min(?:\.|imum)?(?: of)?|above ) ?/i;
const TOTAL = /^(?:total(?: of)?:?|by) /i;
/** "Title I: ", where a sum of money follows. */
const LABEL = /^[a-z][a-z &,/]{0,38}(?:: | - )(?=\D{0,12}\$)/i;
/** "General Fund $12,500"; but "Save $500" is no cost of 500. */
const FUND =
  /^(?!(?:reduc|sav|less|minus|increas|cut|decreas|lower|rais|plus|extra|another|addition|of|from|than|between)[a-z]*\b)[a-z][a-z '&,/-]{0,38} (?=\$)/i;

/** Reads what stands before the first figure: "about", "at least", "Title I: ". */
export function openingOf(text: string): Opening {
  let opening: Opening = { rest: text, about: false, bound: null };
  // "Est. total: up to $5,000" has three; nobody writes more.
  for (let words = 0; words < 3 && !BEGINS_WITH_FIGURE.test(opening.rest); words++) {
    const next = oneMore(opening);
    if (next === null) break;
    opening = next;
  }
  return opening;
}

function oneMore({ rest, about, bound }: Opening): Opening | null {
  const after = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    return match ? rest.slice(match[0].length) : null;
  };
  const [approximate, most, least] = [after(ABOUT), after(AT_MOST), after(AT_LEAST)];
  if (approximate !== null) return { rest: approximate, about: true, bound };
  if (most !== null) return { rest: most, about, bound: "at-most" };
  if (least !== null) return { rest: least, about, bound: "at-least" };
  const plain = after(TOTAL) ?? after(LABEL) ?? after(FUND);
  return plain === null ? null : { rest: plain, about, bound };
}
