import { attribute, wholeNumber } from "../xml/attributes.ts";
import { nextChild, nextTag, opens, scanXml, tagName } from "../xml/scanner.ts";
import type { Draft } from "./draft.ts";
import type { Splice } from "./splices.ts";
import { appended, type Element, openElement, ownNamespace, present, takeElement, withAttribute } from "./tags.ts";

// What a workbook part has behind its calculation settings.
const BEHIND = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** Has every spreadsheet calculate the workbook anew when it is opened. */
export function calculateOnOpening(draft: Draft, main: string): void {
  const bytes = draft.read(main);
  if (!bytes) return;
  const xml = scanXml(bytes);
  if (!nextTag(xml)) return;
  const root = openElement(xml);
  let before: Element | null = null;
  while (nextChild(xml, 1)) {
    if (xml.isClose) continue;
    if (opens(xml, "calcPr")) {
      draft.splice(main, present([withAttribute(xml, "fullCalcOnLoad", "1")]));
      return;
    }
    const isBehind = BEHIND.has(tagName(xml));
    const element = takeElement(xml);
    if (isBehind) before ??= element;
  }
  const text = `<calcPr${ownNamespace(bytes)} fullCalcOnLoad="1"/>`;
  const end = { ...root, innerEnd: xml.tagAt };
  draft.splice(main, [before ? { start: before.start, end: before.start, text } : appended(bytes, end, text)]);
}

/**
 * Splices for the calculation chain, a list of all cells with formulas: those that `keep` answers null for are taken
 * out, others are named anew. Null when none is left, for which there is no such part.
 */
export function withChain(
  bytes: Uint8Array,
  keep: (sheetId: number, name: string) => string | null,
): readonly Splice[] | null {
  const splices: Splice[] = [];
  const xml = scanXml(bytes);
  let sheetId = 0;
  // An entry without a sheet is on the one of the entry before it, which may be gone.
  let saidId = 0;
  let left = 0;
  while (nextTag(xml)) {
    if (!opens(xml, "c")) continue;
    sheetId = wholeNumber(xml, "i") ?? sheetId;
    const name = attribute(xml, "r") ?? "";
    const now = keep(sheetId, name);
    const renamed = now === null ? null : withAttribute(xml, "r", now);
    const placed = now !== null && saidId !== sheetId ? withAttribute(xml, "i", String(sheetId)) : null;
    const { start, end } = takeElement(xml);
    if (now === null) splices.push({ start, end, text: "" });
    else {
      splices.push(...present([renamed, placed]));
      saidId = sheetId;
      left += 1;
    }
  }
  return left === 0 ? null : splices;
}

/** Takes cells out of the calculation chain that hold no formula any more, by the sheet's id in the file. */
export function withoutFormulas(draft: Draft, chain: string, gone: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const bytes = draft.read(chain);
  if (!bytes) return true;
  const splices = withChain(bytes, (sheetId, name) => (gone.get(sheetId)?.has(name) ? null : name));
  if (splices) draft.splice(chain, splices);
  return splices !== null;
}
