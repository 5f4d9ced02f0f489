import { memoryHost } from "@throughline/shared/host/memory.ts";
import { schoolPlan } from "@throughline/shared/templates/samples/school-plan.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { markdownWorkbook } from "@throughline/shared/workbook/markdown-workbook.ts";
import { type Session, startSession } from "../session.ts";

// The sample's late steps are late on this day.
const AS_OF = "2026-11-20";

/** The plan of an invented school, in memory: whatever is done to it is gone with the session. */
export function sampleSession(): Session {
  const host = memoryHost({ ...markdownWorkbook(schoolPlan), name: "Larkspur Elementary.xlsx" });
  const { about } = host;
  // There are no cells in sight to go to, and nothing there is worth a log.
  const capabilities = {
    ...about.capabilities,
    screen: false,
    edits: about.capabilities.edits.filter((kind) => kind !== "add-sheet"),
  };
  return startSession({ ...host, about: { ...about, capabilities } }, { now: () => serialOfIso(AS_OF) ?? 0 });
}
