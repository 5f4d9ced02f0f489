import type { Throughline } from "@throughline/shared/analyses/throughline/types.ts";
import type { Words } from "../words/index.ts";

/** Does it hold together? In one sentence. */
export function lineAnswer({ counts, breaks }: Throughline, { line }: Words): string {
  if (counts.priority === 0) {
    return breaks === 0 ? line.stepsWhole(counts.step) : line.stepsBroken(counts.step, breaks);
  }
  return breaks === 0 ? line.whole(counts.priority) : line.broken(counts.priority, breaks);
}
