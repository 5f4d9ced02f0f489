import { AppError } from "@throughline/shared/host/errors.ts";
import { likeness } from "@throughline/shared/recognize/likeness.ts";

/** The one with this id. Throws an AppError that lists what there is, the nearest first, when there is none. */
export function oneOf<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = all.map((one) => one.id);
  const [nearest = "", closeness = 0] = ids
    .map((each) => [each, likeness(each, id)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  const hint = closeness > 0.5 ? `Did you mean ${nearest}?` : `There is ${listed(ids)}.`;
  throw new AppError("usage", `There is no ${what} “${id}”.`, hint);
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 12);
  return ids.length > shown.length ? `${shown.join(", ")} and ${ids.length - shown.length} more` : shown.join(", ");
}
