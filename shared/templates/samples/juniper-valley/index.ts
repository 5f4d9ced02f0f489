import { aspirations } from "./aspirations.ts";
import { commitments } from "./commitments.ts";
import { communication } from "./communication.ts";
import { decisionRights } from "./decision-rights.ts";
import { deliverables } from "./deliverables.ts";
import { diagnostic } from "./diagnostic.ts";
import { engagement } from "./engagement.ts";
import { implementation } from "./implementation.ts";
import { measures } from "./measures.ts";
import { meetings } from "./meetings.ts";
import { norms } from "./norms.ts";
import { priorities } from "./priorities.ts";
import { resources } from "./resources.ts";
import { roster } from "./roster.ts";

/** The plan of an invented district, as it stood on November 20, 2026. Its planted problems: juniper-valley.planted.md. */
export const juniperValley = [
  deliverables,
  roster,
  meetings,
  commitments,
  norms,
  aspirations,
  engagement,
  diagnostic,
  measures,
  decisionRights,
  priorities,
  implementation,
  resources,
  communication,
].join("\n");
