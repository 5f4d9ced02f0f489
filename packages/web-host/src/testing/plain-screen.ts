import type { CellRange } from "@throughline/shared/workbook/types.ts";
import type { Screen } from "../host/web-host.ts";

/** A screen that shows nothing and remembers what is selected. */
export function plainScreen(): Screen & { readonly select: (at: CellRange) => void } {
  let selected: CellRange | null = null;
  const listeners = new Set<(selected: CellRange | null) => void>();
  const select = (at: CellRange) => {
    selected = at;
    for (const listener of listeners) listener(at);
  };
  return {
    show: ([first]) => first && select(first),
    selection: () => selected,
    watchSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select,
  };
}
