import { utf8Text } from "../bytes/text.ts";
import { builtInFormats, type CellFormat, cellFormatOf } from "../workbook/number-formats.ts";
import { attribute, wholeNumber } from "../xml/attributes.ts";
import { attr } from "../xml/escape.ts";
import { endTag, nextChild, nextTag, opens, scanXml, tagName } from "../xml/scanner.ts";
import type { Splice } from "./splices.ts";
import { appended, type Element, ownNamespace, takeElement, withAttribute } from "./tags.ts";

/** The lists of a styles part that styles are put together from, in the order the part has them. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleList = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The styles of a workbook, to which more can be put. What is there is never changed. */
export interface Styles {
  /** How numbers of this style are shown. */
  format(style: number): CellFormat;
  /** The style that differs from this one by its number format alone. */
  withFormat(style: number, code: string): number;
  /** Adds an element to a list, unless the very same is in it; answers with its number there. */
  add(list: StyleList, xml: string): number;
  /** Every element of a list, as it is written. */
  all(list: StyleList): readonly string[];
  /** The id of a number format, and the format of an id. */
  formatId(code: string): number;
  formatCode(id: number): string;
  /** What to write into the part. */
  splices(): Splice[];
}

// Ids below this one are built in.
const FIRST_CUSTOM_FORMAT = 164;

export function openStyles(bytes: Uint8Array): Styles {
  const { root, lists } = readLists(bytes);
  const codes = new Map<number, string>([...builtInFormats, ...writtenFormats(bytes)]);
  const ids = new Map([...codes].map(([id, code]): [string, number] => [code.toLowerCase(), id]).reverse());
  const items = new Map<string, string[]>([...lists].map(([name, list]) => [name, [...list.items]]));
  const itemsOf = (list: StyleList): string[] => {
    const known = items.get(list);
    if (known) return known;
    const made: string[] = [];
    items.set(list, made);
    return made;
  };
  const add = (list: StyleList, xml: string): number => {
    const known = itemsOf(list).indexOf(xml);
    return known >= 0 ? known : itemsOf(list).push(xml) - 1;
  };
  const formatId = (code: string): number => {
    if (/^general$/i.test(code)) return 0;
    const known = ids.get(code.toLowerCase());
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    ids.set(code.toLowerCase(), id);
    itemsOf("numFmts").push(`<numFmt numFmtId="${id}"${attr("formatCode", code)}/>`);
    return id;
  };
  const found = new Map<string, number>();
  return {
    format: (style) => cellFormatOf(codes.get(formatIdOf(itemsOf("cellXfs")[style])) ?? "General"),
    withFormat(style, code) {
      const key = `${style} ${code}`;
      const known = found.get(key) ?? styleWith(itemsOf("cellXfs"), style, formatId(code));
      found.set(key, known);
      return known;
    },
    add,
    all: itemsOf,
    formatId,
    formatCode: (id) => codes.get(id) ?? "General",
    splices: () => {
      const own = ownNamespace(bytes);
      return LISTS.flatMap((name) => {
        const now = items.get(name) ?? [];
        const list = lists.get(name);
        const fresh = now.slice(list?.items.length ?? 0).map((xml) => xml.replace(/^<[^\s/>:]+(?=[\s/>])/, `$&${own}`));
        if (fresh.length === 0) return [];
        if (list) return [appended(bytes, list.element, fresh.join("")), ...countSplice(bytes, list, now.length)];
        const before = LISTS.slice(LISTS.indexOf(name) + 1).flatMap((later) => lists.get(later)?.element ?? [])[0];
        const text = `<${name}${own} count="${fresh.length}">${fresh.join("")}</${name}>`;
        return [before ? { start: before.start, end: before.start, text } : appended(bytes, root, text)];
      });
    },
  };
}

interface WrittenList {
  readonly element: Element;
  /** Each as it is written. */
  readonly items: readonly string[];
}

function readLists(bytes: Uint8Array): { root: Element; lists: ReadonlyMap<string, WrittenList> } {
  const lists = new Map<string, WrittenList>();
  const xml = scanXml(bytes);
  nextTag(xml);
  const whole = scanXml(bytes);
  nextTag(whole);
  const root = takeElement(whole);
  endTag(xml);
  while (nextChild(xml, 1)) {
    if (xml.isClose) continue;
    const name = tagName(xml);
    const inside = scanXml(bytes.subarray(0, bytes.length));
    inside.at = xml.tagAt;
    nextTag(inside);
    const items: string[] = [];
    const isEmpty = endTag(inside);
    const { depth } = inside;
    while (!isEmpty && nextChild(inside, depth)) {
      if (inside.isClose) continue;
      const { start, end } = takeElement(inside);
      items.push(utf8Text(bytes, start, end));
    }
    lists.set(name, { element: takeElement(xml), items });
  }
  return { root, lists };
}

function countSplice(bytes: Uint8Array, { element }: WrittenList, count: number): Splice[] {
  const xml = scanXml(bytes);
  xml.at = element.start;
  nextTag(xml);
  const splice = attribute(xml, "count") === null ? null : withAttribute(xml, "count", String(count));
  return splice ? [splice] : [];
}

function writtenFormats(bytes: Uint8Array): [number, string][] {
  const formats: [number, string][] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "cellXfs")) break;
    const id = opens(xml, "numFmt") ? wholeNumber(xml, "numFmtId") : null;
    if (id !== null) formats.push([id, attribute(xml, "formatCode") ?? "General"]);
  }
  return formats;
}

const FORMAT_ID = /\snumFmtId\s*=\s*["'](\d+)["']/;
const APPLIES = /\sapplyNumberFormat\s*=\s*["'][^"']*["']/;

function formatIdOf(xf: string | undefined): number {
  return Number(FORMAT_ID.exec(xf ?? "")?.[1] ?? 0);
}

/** The style like this one with another number format: one that is there already, or a new one. */
function styleWith(xfs: string[], style: number, formatId: number): number {
  if (xfs.length === 0) xfs.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  const now = xfs[style] ?? xfs[0] ?? "";
  if (formatIdOf(now) === formatId) return style;
  const bare = (xf: string) => opening(xf).replace(APPLIES, "").replace(FORMAT_ID, "") + xf.slice(opening(xf).length);
  const like = xfs.findIndex((xf) => formatIdOf(xf) === formatId && bare(xf) === bare(now));
  if (like >= 0) return like;
  const start = opening(now).replace(APPLIES, "").replace(FORMAT_ID, "");
  const name = /^<[^\s/>]+/.exec(start)?.[0] ?? "<xf";
  return (
    xfs.push(
      `${name} numFmtId="${formatId}" applyNumberFormat="1"${start.slice(name.length)}${now.slice(opening(now).length)}`,
    ) - 1
  );
}

/** The opening tag of an element. */
function opening(xml: string): string {
  return xml.slice(0, xml.indexOf(">") + 1);
}
