import type { LineNode } from "@throughline/shared/analyses/throughline/types.ts";

/** Only the branches that break somewhere. */
export function brokenOnly(nodes: readonly LineNode[]): LineNode[] {
  return nodes.flatMap((node) => {
    const children = brokenOnly(node.children);
    const isBroken = node.gaps.length > 0 || node.hopes.some(({ gaps }) => gaps.length > 0) || children.length > 0;
    return isBroken ? [{ ...node, children }] : [];
  });
}

// A plan of so many things is seen as a whole.
const FEW = 24;

/** The branches that are open at first, by their paths: all of a small plan, else priorities and the first way down. */
export function openAtFirst(roots: readonly LineNode[]): ReadonlySet<string> {
  const isSmall = roots.reduce((sum, node) => sum + sizeOf(node), 0) <= FEW;
  const open = new Set<string>();
  const walk = (node: LineNode, path: string, isOnWay: boolean) => {
    if (!isSmall && !isOnWay && node.level !== "priority") return;
    open.add(path);
    for (const [at, child] of node.children.entries()) walk(child, pathOf(path, child), isOnWay && at === 0);
  };
  for (const [at, node] of roots.entries()) walk(node, pathOf("", node), at === 0);
  return open;
}

export function pathOf(parent: string, { key }: LineNode): string {
  return `${parent}/${key}`;
}

function sizeOf({ children }: LineNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
