import { trigramsOf } from "./headings.ts";

/** Finds the texts of a list that share three-letter pieces with another text. */
export interface Nearest {
  /** Places in the list, with the share of pieces in common (Jaccard), from `least` on. */
  to(text: string, least: number): readonly { readonly index: number; readonly alike: number }[];
}

export function nearestOf(texts: readonly string[]): Nearest {
  const sizes = new Uint16Array(texts.length);
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const pieces = trigramsOf(text);
    sizes[index] = pieces.size;
    for (const piece of pieces) {
      const sharing = places.get(piece);
      if (sharing) sharing.push(index);
      else places.set(piece, [index]);
    }
  }
  return {
    to(text, least) {
      const pieces = trigramsOf(text);
      const shared = new Uint16Array(texts.length);
      const touched: number[] = [];
      for (const piece of pieces) {
        for (const index of places.get(piece) ?? []) {
          const count = shared[index] ?? 0;
          if (count === 0) touched.push(index);
          shared[index] = count + 1;
        }
      }
      const found: { index: number; alike: number }[] = [];
      for (const index of touched) {
        const count = shared[index] ?? 0;
        const alike = count / (pieces.size + (sizes[index] ?? 0) - count);
        if (alike >= least) found.push({ index, alike });
      }
      return found;
    },
  };
}
