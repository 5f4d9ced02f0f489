import type { LineNode } from "./types.ts";

/** Siblings with keys of their own: the second of a name says that it is the second. */
export function keyed(nodes: readonly LineNode[]): LineNode[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const count = (seen.get(node.key) ?? 0) + 1;
    seen.set(node.key, count);
    return count === 1 ? node : { ...node, key: `${node.key} ${count}` };
  });
}
