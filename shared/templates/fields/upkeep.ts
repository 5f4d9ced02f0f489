import { field } from "../field.ts";

/** Closes a kind's list of columns. */
export const upkeep = {
  notes: field(
    "text",
    "Notes",
    "Anything else a reader should know.",
    `note, comment, comments, notes comments, comments notes, comments and notes, general notes, general comments,
    additional notes, additional comments, additional information, other information, other notes, remark, remarks,
    progress notes, progress note, progress update, progress updates, progress report, progress comments, update,
    updates, latest update, status update, status updates, status notes, status comments, qualitative update,
    narrative update, quarterly update, mid year update, observations, reflection, reflections, next step,
    next steps, necessary adjustments next steps, adjustments, necessary adjustments, modifications,
    discussion, explanation of status, lessons learned, follow up notes, misc, miscellaneous`,
  ),
  updated: field(
    "date",
    "Last updated",
    "The day somebody last looked at this row and wrote where it stands.",
    `updated, updated on, updated at, date updated, last update, last updated on, date of update, date last updated,
    date of last update, as of, as of date, last modified, modified, modified on, date modified, date revised,
    revised, revised on, revision date, last revised, last reviewed, status date, date of status, last changed,
    last edited`,
  ),
  updatedBy: field(
    "people",
    "Updated by",
    "Who wrote the last update.",
    "last updated by, last modified by, modified by, edited by, last edited by, update by, entered by",
  ),
};
