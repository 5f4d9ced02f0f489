import { choiceList, theirs } from "./choice-list.ts";

/** Where things stand. */
export const progressLists = {
  status: choiceList("Status", {
    "Not started": "planned, p, not begun, not yet begun, pending, not yet, new, to do, upcoming",
    "In progress": "x, started, begun, underway, under way, working on it, active, open",
    "On track": "green, g, ok, as planned, on schedule",
    "At risk": "yellow, amber, some progress, behind, delayed, caution, behind schedule, slipping",
    "Off track": "red, r, stalled, no progress, critical, overdue",
    Blocked: "waiting, stuck, cannot proceed",
    Complete: "c, done, met, completed, finished, yes, achieved, accomplished, closed",
    "Not met": "missed, not achieved, failed, not completed",
    Deferred: "postponed, on hold, hold, moved to next year, paused",
    Cancelled: "canceled, discontinued, abandoned, dropped, no longer, no longer needed, n/a",
  }),
  phases: theirs(
    choiceList("Phases", {
      "Creating readiness": "readiness, exploration, getting ready, preparation, phase 1, start up, installation",
      "Initial implementation": "phase in, start up and phase in, phase 2, initial, beginning implementation, pilot",
      Institutionalization: "phase 3, full implementation, sustaining, embedding",
      "Ongoing evolution": "phase 4, ongoing, renewal, continuous improvement, creative renewal, evolving",
    }),
  ),
  "benchmark-purposes": choiceList("Purposes of a benchmark", {
    "Start-up": "startup, start up",
    "Phase-in": "phase in",
    "Later phase": "later phases, later",
    "Roll-out": "rollout, roll on, spread",
  }),
  "commitment-states": choiceList("States of a commitment", {
    Kept: "met, fulfilled, honored, done, complete, completed, yes",
    "Kept with exception": "kept with an exception, excused, kept except, partly kept",
    Broken: "not kept, missed, not met, no",
    Open: "in progress, pending, not yet due, not started, to do, planned, ongoing",
    "Not recorded": "unknown, not known, no record",
  }),
  "product-states": choiceList("States of a product", {
    "Not started": "planned, not begun, to do, pending",
    Draft: "drafting, in progress, in draft, underway, started",
    Submitted: "sent, in review, under review, for review, delivered",
    Scored: "rated, reviewed",
    Revise: "revising, needs revision, to revise, returned, revise and resubmit",
    Approved: "accepted, final, complete, completed, done, adopted",
  }),
  "activity-states": choiceList("States of an activity", {
    Active: "current, ongoing, in place, running, open, yes, available, offered",
    Planned: "upcoming, proposed, in development, coming soon, new",
    Paused: "on hold, suspended, inactive for now, paused for now",
    Ended: "closed, inactive, discontinued, no longer offered, completed, no",
  }),
  "funded-states": choiceList("Funding", {
    Secured: "funded, yes, approved, in budget, budgeted, confirmed",
    Requested: "pending, applied, asked for, proposed, submitted",
    Gap: "unfunded, no, not funded, missing, none",
  }),
  "yes-no": choiceList("Yes or no", { Yes: "y, true, x", No: "n, false" }),
  "yes-partly-no": choiceList("Yes, partly, or no", {
    Yes: "y, fully, completely, true",
    Partly: "partially, somewhat, in part, partial, mostly",
    No: "n, not at all, false",
  }),
  "high-medium-low": choiceList("High, medium, or low", {
    High: "h, 3, severe, major, critical, very high, likely, extreme",
    Medium: "m, med, 2, moderate, possible, average",
    Low: "l, 1, minor, small, unlikely, very low, rare, minimal",
  }),
};
