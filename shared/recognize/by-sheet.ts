import type { Pack } from "../templates/types.ts";
import type { SheetSnapshot } from "../workbook/types.ts";
import { lastAnswers } from "./last-answer.ts";

/** Remembers an answer by the sheet it is about, the pack, and the way it was asked in; only the last way is kept. */
export function rememberedBySheet<T>(): (sheet: SheetSnapshot, pack: Pack, way: string, answer: () => T) => T {
  const bySheet = new WeakMap<SheetSnapshot, ReturnType<typeof lastAnswers<Pack, T>>>();
  return (sheet, pack, way, answer) => {
    let byPack = bySheet.get(sheet);
    if (!byPack) {
      byPack = lastAnswers<Pack, T>();
      bySheet.set(sheet, byPack);
    }
    return byPack(pack, way, answer);
  };
}
