import { beginsWithAVerb } from "./implementation-plan/begins-with-a-verb.ts";
import { inComingYear } from "./implementation-plan/in-coming-year.ts";
import { oneLead } from "./implementation-plan/one-lead.ts";
import { requireDue } from "./implementation-plan/require-due.ts";
import { requireOwner } from "./implementation-plan/require-owner.ts";
import { startedOnTime } from "./implementation-plan/started-on-time.ts";
import { stepWithinAYear } from "./implementation-plan/step-within-a-year.ts";
import { noDuplicateId } from "./plan/no-duplicate-id.ts";
import { noErrorCells } from "./plan/no-error-cells.ts";
import { requireColumn } from "./plan/require-column.ts";
import type { Rule } from "./types.ts";

/** Every rule. A new one is a file in a folder and a line here. */
export const rules: readonly Rule[] = [
  beginsWithAVerb,
  inComingYear,
  oneLead,
  requireDue,
  requireOwner,
  startedOnTime,
  stepWithinAYear,
  noDuplicateId,
  noErrorCells,
  requireColumn,
];
