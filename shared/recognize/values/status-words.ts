import type { StatusWord } from "../types.ts";

/** How districts write each status, several ways with commas between them. */
const WORDS: readonly (readonly [StatusWord, string])[] = [
  ["not-started", "not started, not yet started, planned, p, not begun, not yet begun, pending, not yet, new"],
  ["not-started", "to do, todo, to-do, upcoming, scheduled, future, unstarted, has not started, have not started"],
  ["not-started", "has not begun, has not yet begun, have not begun, has not yet started, not initiated"],
  [
    "not-started",
    "not implemented, backlog, awaiting, proposed, yet to start, yet to begin, did not start, n/s, will start, will begin",
  ],
  ["not-started", "ns, no iniciado, sin empezar, pendiente, to be started, ⚪, ☐, not-started, notstarted"],
  ["in-progress", "in progress, in-progress, inprogress, x, started, underway, under way, ongoing, on-going"],
  ["in-progress", "on going, working on it, working, in process, in the works, active, begun, has begun"],
  ["in-progress", "has started, in development, implementing, partially complete, partially completed"],
  ["in-progress", "partially implemented, partial, partly done, wip, open, partially met"],
  ["in-progress", "partially achieved, work in progress, initiated, continuing, continued, progressing, in review"],
  ["in-progress", "under review, in motion, too early to see results, too early to tell, in implementation"],
  ["in-progress", "being implemented, open - in progress, ip, almost complete, nearly complete, mostly complete"],
  ["in-progress", "en progreso, en curso, en proceso, ⏳, ⌛, started implementation"],
  ["on-track", "on track, on-track, ontrack, green, g, ok, on target, on schedule, on time, as planned"],
  ["on-track", "going well, good progress, making progress, satisfactory, progressing as planned"],
  ["on-track", "proceeding as planned, ahead of schedule, ahead, on course, meeting expectations"],
  ["on-track", "significant progress, steady progress, adequate progress, 🟢, a tiempo, verde"],
  ["at-risk", "at risk, at-risk, yellow, amber, some progress, behind, delayed, delay, caution"],
  ["at-risk", "behind schedule, slow progress, limited progress, minimal progress, slightly off track"],
  ["at-risk", "slightly behind, needs attention, needs work, some concerns, watch, slipping, late"],
  ["at-risk", "running late, slightly delayed, in jeopardy, concern, 🟡, 🟠, ⚠, en riesgo, amarillo, retrasado"],
  ["at-risk", "orange, at some risk"],
  ["off-track", "off track, off-track, offtrack, red, r, stalled, no progress, overdue, past due, critical"],
  ["off-track", "significantly behind, far behind, major issues, needs intervention, not on track, off target"],
  ["off-track", "off schedule, significantly off track, 🔴, rojo, significantly delayed, seriously delayed"],
  ["off-track", "in trouble, lack of progress"],
  ["blocked", "blocked, stuck, waiting, waiting on others, waiting for, impeded, barrier, blocked by, bloqueado, 🚫"],
  ["complete", "complete, completed, c, done, met, finished, yes, accomplished, achieved, closed, implemented"],
  ["complete", "fully implemented, goal met, target met, all done, fully complete, fully completed, is complete"],
  ["complete", "is completed, has been completed, was completed, delivered, resolved, met goal, goal achieved"],
  ["complete", "complete/ongoing, completed on time, fulfilled, exceeded, ✓, ✔, ✅, ☑, 🗸, completado, completo"],
  ["complete", "terminado, hecho, finalizado, cumplido, concluded, closed out"],
  ["not-met", "not met, missed, goal not met, target not met, not achieved, failed, unmet, did not meet"],
  ["not-met", "not accomplished, no cumplido, not met for two or more years, was not met, missed target"],
  ["not-met", "not attained"],
  ["deferred", "deferred, postponed, on hold, on-hold, onhold, hold, paused, suspended, tabled, rescheduled"],
  ["deferred", "moved to next year, carried over, carry over, carried forward, put on hold, has been postponed"],
  ["deferred", "was postponed, in abeyance, aplazado, pospuesto, en espera, ⏸, parked"],
  ["cancelled", "cancelled, canceled, discontinued, abandoned, n/a, na, not applicable, no longer, dropped"],
  ["cancelled", "withdrawn, removed, terminated, stopped, abandon, eliminated, no longer applicable"],
  ["cancelled", "no longer needed, no longer relevant, cancelled or postponed, discarded, void, cancelado"],
  ["cancelled", "will not be done, obsolete, ended, retired"],
];

export const STATUSES: ReadonlyMap<string, StatusWord> = new Map(
  WORDS.flatMap(([status, words]) => words.split(", ").map((word) => [word, status] as const)),
);

/** Single words that keep their meaning whatever follows them. */
const STRONG: ReadonlySet<string> = new Set(
  "pending, postponed, deferred, cancelled, canceled, discontinued, abandoned, delayed, stalled".split(", "),
);

/** Openings that settle the status of a sentence, longest first. */
export const OPENINGS: readonly (readonly [string, StatusWord])[] = [...STATUSES]
  // "Is completed by teachers every week" is not about the status, and "Not yet met" is none of these.
  .filter(([words]) => (words.includes(" ") && !/^(?:(?:is|was|being|to) |not yet$)/.test(words)) || STRONG.has(words))
  .sort(([a], [b]) => b.length - a.length);
