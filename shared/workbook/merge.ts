import { noClaims } from "./apply/claims.ts";
import type { Change } from "./edits.ts";

/**
 * Which changes can go in together, in the order given. Where two would touch the same cell, rows, sheet or name, the
 * first goes in and the second waits for the next check: what it was made from is about to change.
 */
export function mergeFixes<C extends Change>(
  fixes: readonly C[],
): { readonly together: readonly C[]; readonly waiting: readonly C[] } {
  const claims = noClaims();
  const together: C[] = [];
  const waiting: C[] = [];
  for (const fix of fixes) {
    if (claims.admits(fix.edits)) {
      claims.add(fix.edits);
      together.push(fix);
    } else waiting.push(fix);
  }
  return { together, waiting };
}
