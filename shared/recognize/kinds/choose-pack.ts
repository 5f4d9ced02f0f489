import { readStamp } from "../../templates/stamps.ts";
import type { Pack } from "../../templates/types.ts";
import type { Workbook } from "../../workbook/types.ts";
import { type RecognizeRequest, recognizeInSteps } from "../recognize.ts";
import { inOneGo, type Steps } from "../steps.ts";
import type { Plan } from "../types.ts";

/** Recognizes a workbook as the pack that fits it best; the first of the packs where none fits better than another. */
export function recognizeAsBest(
  workbook: Workbook,
  packs: readonly [Pack, ...Pack[]],
  request: Omit<RecognizeRequest, "pack"> = {},
): Plan {
  return inOneGo(recognizeAsBestInSteps(workbook, packs, request));
}

/** The same, a sheet a step. */
export function* recognizeAsBestInSteps(
  workbook: Workbook,
  packs: readonly [Pack, ...Pack[]],
  request: Omit<RecognizeRequest, "pack"> = {},
): Steps<Plan> {
  const stamped = stampedPack(workbook, packs);
  if (stamped) return yield* recognizeInSteps(workbook, { ...request, pack: stamped });
  const first = yield* recognizeInSteps(workbook, { ...request, pack: packs[0] });
  const pack = choosePack(first, packs);
  return pack === packs[0] ? first : yield* recognizeInSteps(workbook, { ...request, pack });
}

/** The pack that a workbook says it was made from, else the one whose sheets cover what was found with fewest to spare. */
export function choosePack(plan: Plan, packs: readonly [Pack, ...Pack[]]): Pack {
  const stamped = stampedPack(plan.workbook, packs);
  if (stamped) return stamped;
  const found = new Set(plan.tables.map(({ kind }) => kind.base ?? kind.id));
  return packs.reduce((best, pack) => (fitOf(pack, found) > fitOf(best, found) ? pack : best), packs[0]);
}

function stampedPack(workbook: Workbook, packs: readonly Pack[]): Pack | undefined {
  for (const name of workbook.names) {
    const stamp = readStamp(name);
    if (stamp?.stamps === "pack") return packs.find(({ id }) => id.toLowerCase() === stamp.packId.toLowerCase());
  }
  return undefined;
}

/** A sheet of the pack that is not there costs a little: a plan of three sheets is no plan of twelve. */
const MISSING = 0.1;

function fitOf(pack: Pack, found: ReadonlySet<string>): number {
  const kinds = new Set(pack.sheets.map(({ kind }) => kind.base ?? kind.id));
  // Lists and unknown tables stand in any workbook.
  kinds.delete("lists");
  const covered = [...kinds].filter((kind) => found.has(kind)).length;
  return covered === 0 ? Number.NEGATIVE_INFINITY : covered - MISSING * (kinds.size - covered);
}
