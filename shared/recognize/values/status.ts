import type { ChoiceList } from "../../templates/types.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { StatusWord } from "../types.ts";
import { choiceOf } from "./choices.ts";
import { phrase } from "./plain.ts";
import { OPENINGS, STATUSES } from "./status-words.ts";

/** A longer text tells a story about the status instead of naming it. */
const LONGEST = 120;

/**
 * Reads a status word, an own word of the pack's list, a percentage of completion or a mark onto the one scale.
 * Null where the text names none, or where a letter could stand for two.
 */
export function readStatus(raw: CellValue, format: string | null, list?: ChoiceList): StatusWord | null {
  if (raw === true) return "complete";
  if (typeof raw === "number") return format?.includes("%") ? ofPercent(raw * 100) : null;
  if (typeof raw !== "string" || raw.length > LONGEST) return null;
  const own = statusOf(raw);
  if (own !== null || list === undefined) return own;
  const choice = choiceOf(raw, list);
  return choice === null ? null : statusOf(choice.label);
}

function statusOf(text: string): StatusWord | null {
  const marked = phrase(text);
  if (marked === "") return null;
  const known = STATUSES.get(marked);
  if (known !== undefined) return known;
  // "🟢 On track" says it twice.
  const words = marked.replace(/^[^a-z0-9]{1,4} ?(?=[a-z0-9])|(?<=[a-z]) ?[^a-z0-9()]{1,4}$/g, "");
  const percent = /^(\d{1,3})(?:\.\d{1,2})? ?%(?: ?(?:complete|completed|done|finished))?$/.exec(words);
  if (percent) return ofPercent(Number(percent[1]));
  const named = beforeNote(words);
  // One letter with a note is a legend: "R: Responsible".
  return (named.length > 1 ? STATUSES.get(named) : undefined) ?? ofOpening(words);
}

/** "in progress" of "in progress - 50%", "in progress (see notes)", "complete 6/30/23". */
function beforeNote(words: string): string {
  const at = words.search(/ - | ?[(:;,.]| \d{1,2}[/.-]\d/);
  return at > 0 ? words.slice(0, at) : words;
}

/** A status that the sentence opens with: "postponed until a new date is set", "has not yet begun". */
function ofOpening(words: string): StatusWord | null {
  for (const [opening, status] of OPENINGS) {
    if (words.startsWith(opening) && !isWordCharacter(words.charCodeAt(opening.length))) return status;
  }
  return null;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 45 || code === 47;
}

function ofPercent(percent: number): StatusWord | null {
  if (percent === 0) return "not-started";
  if (percent === 100) return "complete";
  return percent > 0 && percent < 100 ? "in-progress" : null;
}
