import { AppError } from "@throughline/shared/host/errors.ts";
import { likeness } from "@throughline/shared/recognize/likeness.ts";
import { type Phrase, phrase, type Whole } from "@throughline/shared/workbook/phrases.ts";

/** The one with this id. Throws an AppError that lists what there is, the nearest first, when there is none. */
export function oneOf<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = all.map((one) => one.id);
  const [nearest = "", closeness = 0] = ids
    .map((each) => [each, likeness(each, id)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  const hint =
    closeness > 0.5
      ? phrase("Did you mean {nearest}?", { nearest: { whole: nearest } })
      : phrase("There is {ids}.", { ids: listed(ids) });
  throw new AppError("usage", phrase("There is no {what} “{id}”.", { what: { text: what, values: {} }, id }), hint);
}

function listed(ids: readonly string[]): Phrase | Whole {
  const shown = ids.slice(0, 12);
  const all = { whole: shown.join(", ") };
  return ids.length > shown.length
    ? phrase("{ids} and {count} more", { ids: all, count: ids.length - shown.length })
    : all;
}
