import { elementText } from "../../xml/element-text.ts";
import { escapeXml } from "../../xml/escape.ts";
import { closes, nextTag, opens, scanXml } from "../../xml/scanner.ts";
import type { Splice } from "../splices.ts";
import { takeElement } from "../tags.ts";
import type { Moving } from "./moving.ts";

/** What one shape says of the cells it belongs to, each as a place in the bytes and its text. */
interface ClientData {
  readonly texts: Map<string, { readonly start: number; readonly end: number; readonly text: string }>;
}

/**
 * The older kind of drawing, which holds the boxes of notes and the buttons of forms. It is read tag by tag: programs
 * write things into it that never close.
 */
export function movedVml(bytes: Uint8Array, moving: Moving): Splice[] {
  const splices: Splice[] = [];
  const xml = scanXml(bytes, Number.POSITIVE_INFINITY);
  let open: ClientData | null = null;
  while (nextTag(xml)) {
    if (opens(xml, "ClientData")) open = { texts: new Map() };
    else if (closes(xml, "ClientData")) {
      if (open) splices.push(...movedShape(open, moving));
      open = null;
    } else if (open && !xml.isClose) {
      const name = NAMES.find((one) => opens(xml, one));
      if (name === undefined) continue;
      const text = scanXml(bytes, Number.POSITIVE_INFINITY);
      text.at = xml.tagAt;
      nextTag(text);
      const { tagEnd, innerEnd } = takeElement(xml);
      open.texts.set(name, { start: tagEnd, end: innerEnd, text: elementText(text) });
    }
  }
  return splices;
}

const NAMES = ["Anchor", "Row", "FmlaLink", "FmlaRange", "FmlaTxbx", "FmlaGroup"];

function movedShape({ texts }: ClientData, moving: Moving): Splice[] {
  const change = (name: string, to: (text: string) => string): Splice[] => {
    const found = texts.get(name);
    const text = found && to(found.text);
    return found && text !== undefined && text !== found.text
      ? [{ start: found.start, end: found.end, text: escapeXml(text) }]
      : [];
  };
  const formulas = NAMES.filter((name) => name.startsWith("Fmla")).flatMap((name) => change(name, moving.formula));
  if (!moving.isOwn) return formulas;
  // The box of a note moves as a whole, with the cell it is about.
  const about = texts.get("Row");
  const row = about ? Number(about.text) : null;
  const down = row === null ? null : moving.edge(row) - row;
  return [
    ...formulas,
    ...change("Row", (text) => String(moving.edge(Number(text)))),
    ...change("Anchor", (text) =>
      movedAnchorText(text, (one) => (down === null ? moving.edge(one) : Math.max(0, one + down))),
    ),
  ];
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function movedAnchorText(text: string, to: (row: number) => number): string {
  const numbers = text.split(",").map((one) => one.trim());
  if (numbers.length !== 8) return text;
  const moved = numbers.map((one, index) => (index === 2 || index === 6 ? String(to(Number(one))) : one));
  return moved.every((one, index) => one === numbers[index]) ? text : moved.join(", ");
}
