import type { WorkbookHost } from "@throughline/shared/host/port.ts";

/** Where a browser keeps things for one site, or nothing where it does not. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "throughline:";

/** Kept in the browser or in Excel's own web view, for this person on this computer. */
export function mineIn(storage: Storage): WorkbookHost["mine"] {
  return {
    get: async (key) => storage.getItem(PREFIX + key),
    set: async (key, value) => {
      if (value === null) storage.removeItem(PREFIX + key);
      else storage.setItem(PREFIX + key, value);
    },
  };
}

/** For as long as the pane is open, where a browser keeps nothing for pages inside others. */
export function passingStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
