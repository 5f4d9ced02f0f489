import { recognizeAsBestInSteps } from "../recognize/kinds/choose-pack.ts";
import { recognizeInSteps } from "../recognize/recognize.ts";
import { inOneGo, type Steps } from "../recognize/steps.ts";
import type { Plan } from "../recognize/types.ts";
import { PACKS } from "../templates/packs/index.ts";
import type { Pack } from "../templates/types.ts";
import type { Workbook } from "../workbook/types.ts";
import { notesOf } from "./notes/notes.ts";
import { keptSettings, withRules } from "./notes/settings.ts";

/**
 * A workbook, recognized, with what people noted and chose in it. A pack of null is the one they chose or, where they
 * chose none, the one that its sheets look like.
 */
export function planOf(workbook: Workbook, pack: Pack | null): Plan {
  return inOneGo(planInSteps(workbook, pack));
}

/** The same, a sheet a step. */
export function* planInSteps(workbook: Workbook, pack: Pack | null): Steps<Plan> {
  const kept = keptSettings(workbook);
  const request = { ...notesOf(workbook), settings: kept.settings };
  const named = pack ?? PACKS.find(({ id }) => id.toLowerCase() === kept.pack);
  const plan = named
    ? yield* recognizeInSteps(workbook, { ...request, pack: named })
    : yield* recognizeAsBestInSteps(workbook, PACKS, request);
  // Readings are remembered by their pack, so that turning off a rule reads nothing anew.
  return { ...plan, pack: withRules(plan.pack, kept) };
}
