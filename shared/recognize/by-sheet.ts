import type { Pack } from "../templates/types.ts";
import type { SheetSnapshot } from "../workbook/types.ts";

/**
 * Remembers an answer by the sheet it is about, the pack, and the way it was asked in; only the last way is kept.
 * Snapshots never change, so the same one has the same answer. It is forgotten with the snapshot.
 */
export function rememberedBySheet<T>(): (sheet: SheetSnapshot, pack: Pack, way: string, answer: () => T) => T {
  const bySheet = new WeakMap<SheetSnapshot, WeakMap<Pack, { readonly way: string; readonly answer: T }>>();
  return (sheet, pack, way, answer) => {
    let byPack = bySheet.get(sheet);
    if (!byPack) {
      byPack = new WeakMap();
      bySheet.set(sheet, byPack);
    }
    const known = byPack.get(pack);
    if (known?.way === way) return known.answer;
    const found = answer();
    byPack.set(pack, { way, answer: found });
    return found;
  };
}
