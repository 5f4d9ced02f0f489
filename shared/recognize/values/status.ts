import type { ChoiceList } from "../../templates/types.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { StatusWord } from "../types.ts";
import { choiceOf } from "./choices.ts";
import { phrase } from "./plain.ts";

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
  const words = phrase(text);
  if (words === "") return null;
  const known = STATUSES.get(words);
  if (known !== undefined) return known;
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

const WORDS: readonly (readonly [StatusWord, readonly string[]])[] = [
  [
    "not-started",
    [
      "not started",
      "not yet started",
      "planned",
      "p",
      "not begun",
      "not yet begun",
      "pending",
      "not yet",
      "new",
      "to do",
      "todo",
      "to-do",
      "upcoming",
      "scheduled",
      "future",
      "unstarted",
      "has not started",
      "have not started",
      "has not begun",
      "has not yet begun",
      "have not begun",
      "has not yet started",
      "not initiated",
      "not implemented",
      "backlog",
      "awaiting",
      "proposed",
      "yet to start",
      "yet to begin",
      "did not start",
      "n/s",
      "ns",
      "no iniciado",
      "sin empezar",
      "pendiente",
      "⚪",
      "☐",
      "not-started",
      "notstarted",
    ],
  ],
  [
    "in-progress",
    [
      "in progress",
      "in-progress",
      "inprogress",
      "x",
      "started",
      "underway",
      "under way",
      "ongoing",
      "on-going",
      "on going",
      "working on it",
      "working",
      "in process",
      "in the works",
      "active",
      "begun",
      "has begun",
      "has started",
      "in development",
      "implementing",
      "partially complete",
      "partially completed",
      "partially implemented",
      "partial",
      "partly done",
      "in work",
      "wip",
      "open",
      "partially met",
      "partially achieved",
      "work in progress",
      "initiated",
      "continuing",
      "continued",
      "progressing",
      "in review",
      "under review",
      "in motion",
      "too early to see results",
      "too early to tell",
      "in implementation",
      "being implemented",
      "open - in progress",
      "ip",
      "almost complete",
      "nearly complete",
      "mostly complete",
      "en progreso",
      "en curso",
      "en proceso",
      "⏳",
      "⌛",
      "started implementation",
    ],
  ],
  [
    "on-track",
    [
      "on track",
      "on-track",
      "ontrack",
      "green",
      "g",
      "ok",
      "on target",
      "on schedule",
      "on time",
      "as planned",
      "going well",
      "good progress",
      "making progress",
      "satisfactory",
      "progressing as planned",
      "proceeding as planned",
      "ahead of schedule",
      "ahead",
      "on course",
      "meeting expectations",
      "significant progress",
      "steady progress",
      "adequate progress",
      "🟢",
      "a tiempo",
      "verde",
    ],
  ],
  [
    "at-risk",
    [
      "at risk",
      "at-risk",
      "yellow",
      "amber",
      "some progress",
      "behind",
      "delayed",
      "delay",
      "caution",
      "behind schedule",
      "slow progress",
      "limited progress",
      "minimal progress",
      "slightly off track",
      "slightly behind",
      "needs attention",
      "needs work",
      "some concerns",
      "watch",
      "slipping",
      "late",
      "running late",
      "slightly delayed",
      "in jeopardy",
      "concern",
      "🟡",
      "🟠",
      "⚠",
      "en riesgo",
      "amarillo",
      "retrasado",
      "orange",
      "at some risk",
    ],
  ],
  [
    "off-track",
    [
      "off track",
      "off-track",
      "offtrack",
      "red",
      "r",
      "stalled",
      "no progress",
      "overdue",
      "past due",
      "critical",
      "significantly behind",
      "far behind",
      "major issues",
      "needs intervention",
      "not on track",
      "off target",
      "off schedule",
      "significantly off track",
      "🔴",
      "rojo",
      "significantly delayed",
      "seriously delayed",
      "in trouble",
      "lack of progress",
    ],
  ],
  [
    "blocked",
    ["blocked", "stuck", "waiting", "waiting on others", "impeded", "barrier", "blocked by", "bloqueado", "🚫"],
  ],
  [
    "complete",
    [
      "complete",
      "completed",
      "c",
      "done",
      "met",
      "finished",
      "yes",
      "accomplished",
      "achieved",
      "closed",
      "implemented",
      "fully implemented",
      "goal met",
      "target met",
      "all done",
      "fully complete",
      "fully completed",
      "is complete",
      "is completed",
      "has been completed",
      "was completed",
      "delivered",
      "resolved",
      "met goal",
      "goal achieved",
      "complete/ongoing",
      "completed on time",
      "fulfilled",
      "exceeded",
      "✓",
      "✔",
      "✅",
      "☑",
      "🗸",
      "completado",
      "completo",
      "terminado",
      "hecho",
      "finalizado",
      "cumplido",
      "concluded",
      "closed out",
    ],
  ],
  [
    "not-met",
    [
      "not met",
      "missed",
      "goal not met",
      "target not met",
      "not achieved",
      "failed",
      "unmet",
      "did not meet",
      "not accomplished",
      "no cumplido",
      "not met for two or more years",
      "was not met",
      "missed target",
      "not attained",
    ],
  ],
  [
    "deferred",
    [
      "deferred",
      "postponed",
      "on hold",
      "on-hold",
      "onhold",
      "hold",
      "paused",
      "suspended",
      "tabled",
      "rescheduled",
      "moved to next year",
      "carried over",
      "carry over",
      "carried forward",
      "put on hold",
      "has been postponed",
      "was postponed",
      "in abeyance",
      "aplazado",
      "pospuesto",
      "en espera",
      "⏸",
      "parked",
    ],
  ],
  [
    "cancelled",
    [
      "cancelled",
      "canceled",
      "discontinued",
      "abandoned",
      "n/a",
      "na",
      "not applicable",
      "no longer",
      "dropped",
      "withdrawn",
      "removed",
      "terminated",
      "stopped",
      "abandon",
      "eliminated",
      "no longer applicable",
      "no longer needed",
      "no longer relevant",
      "cancelled or postponed",
      "discarded",
      "void",
      "cancelado",
      "will not be done",
      "obsolete",
      "ended",
      "retired",
    ],
  ],
];

const STATUSES: ReadonlyMap<string, StatusWord> = new Map(
  WORDS.flatMap(([status, words]) => words.map((word) => [word, status] as const)),
);

/** Single words that keep their meaning whatever follows them. */
const STRONG: ReadonlySet<string> = new Set(
  "postponed deferred cancelled canceled discontinued abandoned delayed stalled".split(" "),
);

/** Openings that settle the status of a sentence, longest first. */
const OPENINGS: readonly (readonly [string, StatusWord])[] = [...STATUSES]
  .filter(([words]) => words.includes(" ") || STRONG.has(words))
  .sort(([a], [b]) => b.length - a.length);
