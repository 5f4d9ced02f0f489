import type { WorkbookHost } from "@throughline/shared/host/port.ts";

const PREFIX = "throughline:mine:";

/**
 * What this person keeps for themselves, in this browser. Where the browser keeps nothing, as in some private windows,
 * it lasts as long as the page.
 */
export function mineIn(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null): WorkbookHost["mine"] {
  const forNow = new Map<string, string>();
  return {
    get: async (key) => forNow.get(key) ?? attempt(() => storage?.getItem(PREFIX + key) ?? null),
    set: async (key, value) => {
      forNow.delete(key);
      const isKept = attempt(() => {
        if (storage === null) return null;
        if (value === null) storage.removeItem(PREFIX + key);
        else storage.setItem(PREFIX + key, value);
        return "kept";
      });
      if (isKept === null && value !== null) forNow.set(key, value);
    },
  };
}

function attempt(use: () => string | null): string | null {
  try {
    return use();
  } catch {
    return null;
  }
}
