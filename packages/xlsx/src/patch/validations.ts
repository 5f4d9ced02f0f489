import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { withRule } from "@throughline/shared/workbook/apply/validations.ts";
import type { SetValidation } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, Validation } from "@throughline/shared/workbook/types.ts";
import { readValidation } from "../sheet/validations.ts";
import { nextTag, scanXml } from "../xml/scanner.ts";
import type { Book } from "./book.ts";
import { inOrder, SHEET_ORDER } from "./element-order.ts";
import { prunedSplices } from "./prune.ts";
import type { Splice } from "./splices.ts";
import { appended, ownNamespace } from "./tags.ts";
import { allNamed, attributeOf, childNamed, formulaNodes, type Node, setAttribute, setText, treeOf } from "./tree.ts";
import { validationXml } from "./validation-xml.ts";

/** A rule together with the element that says it. */
interface WrittenRule extends Validation {
  readonly node: Node;
}

/** Gives cells rules for their entries, or takes them away; a rule's other cells keep it. */
export function setValidations({ draft, places }: Book, edits: readonly SetValidation[]): void {
  for (const { name, part } of places) {
    const here = edits.filter(({ at }) => at.sheet === name);
    const bytes = here.length === 0 ? null : draft.read(part);
    const root = bytes && treeOf(bytes, new Set(["sheetData"]));
    if (root) draft.splice(part, withRules(root, name, here));
  }
}

function withRules(root: Node, sheet: string, edits: readonly SetValidation[]): Splice[] {
  const written = allNamed(root, "dataValidation").map((node) => writtenRule(node, sheet));
  const now = edits.reduce<readonly Validation[]>((rules, { at, to }) => withRule(rules, at, to), written);
  const kept = new Map(now.flatMap((rule) => (isWritten(rule) ? [[rule.node, rule] as const] : [])));
  const gone = new Set(written.filter(({ node }) => !kept.has(node)).map(({ node }) => node));
  const fresh = now.filter((rule) => !isWritten(rule));
  const changed = written.flatMap((rule) => {
    const after = kept.get(rule.node);
    return after && after !== rule ? changedRule(rule.node, after) : [];
  });
  const own = ownNamespace(root.bytes);
  const xml = fresh.map(({ at, ...rule }) => validationXml(rule, at, own));
  return [...changed, ...replaced(root, gone, xml, own)];
}

// What `withRule` makes of a rule keeps all that it says besides its cells, its element as well.
function isWritten(rule: Validation): rule is WrittenRule {
  return "node" in rule;
}

function writtenRule(node: Node, sheet: string): WrittenRule {
  const xml = scanXml(node.bytes);
  xml.at = node.start;
  nextTag(xml);
  const { areas, ...rule } = readValidation(xml);
  return { ...rule, at: areas.map((area): CellRange => ({ sheet, ...area })), node };
}

function changedRule(node: Node, { at, formulas }: Validation): Splice[] {
  const sqref = at.map(rangeName).join(" ");
  const written = childNamed(node, "sqref");
  return [
    ...(written ? setText(written, sqref) : setAttribute(node, "sqref", sqref)),
    ...formulaNodes(node).flatMap((formula, index) => {
      const text = formulas[index];
      return text === undefined ? [] : setText(formula, text);
    }),
  ];
}

/** Takes out elements and puts others in behind those that are left. */
function replaced(root: Node, gone: ReadonlySet<Node>, xml: readonly string[], own: string): Splice[] {
  const list = childNamed(root, "dataValidations");
  const left = list ? list.children.filter((child) => !gone.has(child)).length : 0;
  if (xml.length === 0) return prunedSplices(root, gone);
  const others = new Set([...gone].filter((node) => !list?.children.includes(node)));
  const pruned = prunedSplices(root, others);
  if (!list) {
    const text = `<dataValidations${own} count="${xml.length}">${xml.join("")}</dataValidations>`;
    return [...pruned, inOrder(root, SHEET_ORDER, "dataValidations", text)];
  }
  const removed = list.children.filter((child) => gone.has(child)).map(({ start, end }) => ({ start, end, text: "" }));
  const counted = attributeOf(list, "count") === null ? [] : setAttribute(list, "count", String(left + xml.length));
  return [...pruned, ...removed, ...counted, appended(root.bytes, list, xml.join(""))];
}
