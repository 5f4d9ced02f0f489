import type { Splice } from "./splices.ts";
import { attributeOf, type Node, remove, setAttribute } from "./tree.ts";

/** Lists that may not be empty: they go with the last that they hold. */
export const LISTS: ReadonlySet<string> = new Set([
  "mergeCells",
  "hyperlinks",
  "protectedRanges",
  "dataValidations",
  "conditionalFormattings",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "definedNames",
  "ext",
  "extLst",
]);

/** Takes out elements, and with them the lists that they leave empty. */
export function prunedSplices(root: Node, gone: ReadonlySet<Node>): Splice[] {
  return gone.size === 0 ? [] : (pruned(root, gone) ?? []);
}

function pruned(node: Node, gone: ReadonlySet<Node>): Splice[] | null {
  if (gone.has(node)) return null;
  const outcomes = node.children.map((child) => pruned(child, gone));
  const left = outcomes.filter((one) => one !== null).length;
  if (left === 0 && node.children.length > 0 && LISTS.has(node.local)) return null;
  const count = attributeOf(node, "count");
  const counted = left < node.children.length && count !== null ? setAttribute(node, "count", String(left)) : [];
  return [...counted, ...outcomes.flatMap((one, index) => one ?? node.children.slice(index, index + 1).map(remove))];
}
