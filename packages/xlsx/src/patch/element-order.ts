import type { Splice } from "./splices.ts";
import { appended } from "./tags.ts";
import type { Node } from "./tree.ts";

/** The elements of a sheet's part, in the order the part must have them (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The elements of a workbook part, in their order (18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Puts an element in among the children of a root where its name belongs. */
export function inOrder(root: Node, order: readonly string[], name: string, xml: string): Splice {
  const own = order.indexOf(name);
  const next = root.children.find((child) => wrappedOrder(child, order) > own);
  return next ? { start: next.start, end: next.start, text: xml } : appended(root.bytes, root, xml);
}

/** Controls and the like stand in a wrapper that offers a choice to older programs. */
function wrappedOrder(node: Node, order: readonly string[]): number {
  const own = order.indexOf(node.local);
  if (node.local !== "AlternateContent" || node.children.length === 0) return own;
  return Math.max(
    own,
    ...node.children.map((child) => wrappedOrder(child, order)),
    ...node.children.flatMap(({ children }) => children.map((child) => order.indexOf(child.local))),
  );
}
