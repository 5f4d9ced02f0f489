import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import { serialToFile } from "@throughline/shared/workbook/serials.ts";
import type { CellError } from "@throughline/shared/workbook/types.ts";
import { parseArea } from "../sheet/references.ts";
import { attribute } from "../xml/attributes.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import { type FoundCell, type FoundCells, type FoundRow, locateCells } from "./locate-cells.ts";
import { withFunctionMarks } from "./newer-functions.ts";
import { handedOver } from "./shared-masters.ts";
import type { Splice } from "./splices.ts";
import type { Styles } from "./styles.ts";
import { appended, ownNamespace, present, withAttribute } from "./tags.ts";
import { cellXml, formulaXml, readWrittenCell, sourceOf } from "./written-cell.ts";

/** What becomes of a cell. */
export type CellEdit =
  | {
      readonly kind: "write";
      readonly value: string | number | boolean | CellError | null;
      /** "own" where the formula that stands there stays, to the letter. */
      readonly formula: { readonly text: string } | "own" | null;
      /** Number format code; null leaves the cell's own. */
      readonly format: string | null;
    }
  /** Its formula stays; what it showed is no longer known. */
  | { readonly kind: "forget" };

/** Edits by row and column, from 0. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** What a sheet's cells are written by. Only numbers and formats ask for styles, which are a part to inflate and read. */
export interface WritingSheet extends Pick<Styles, "format" | "withFormat"> {
  readonly uses1904: boolean;
}

/** What to change in the bytes of a sheet's part, so that these cells hold what the edits say. */
export function writeCells(bytes: Uint8Array, edits: CellEdits, sheet: WritingSheet): Splice[] {
  const found = locateCells(bytes, edits);
  if (!found) return [];
  const own = ownNamespace(bytes);
  const splices: Splice[] = [];
  const missing: { readonly row: number; readonly text: string }[] = [];
  for (const [row, cols] of inOrder(edits)) {
    const parts = found.rows.get(row);
    if (parts) splices.push(...writeRow(bytes, row, cols, parts, found, sheet, own));
    else {
      const cells = newCells(row, cols, (col) => columnStyle(found, col), sheet, "");
      if (cells !== "") missing.push({ row, text: `<row${own} r="${row + 1}">${cells}</row>` });
    }
  }
  for (const { row, text } of missing) {
    const at = found.gaps.get(row) ?? found.data.innerEnd;
    splices.push(found.data.isEmpty ? appended(bytes, found.data, text) : { start: at, end: at, text });
  }
  return [
    ...oneForEmpty(splices, found.data.isEmpty),
    ...(losesMaster(bytes, found, edits)
      ? handedOver(bytes, (row, col) => losesFormula(edits.get(row)?.get(col)))
      : []),
    ...widerDimension(bytes, edits),
  ];
}

function losesFormula(edit: CellEdit | undefined): boolean {
  return edit?.kind === "write" && edit.formula !== "own";
}

/** Whether a cell loses a formula that others share with it. */
function losesMaster(bytes: Uint8Array, { rows }: FoundCells, edits: CellEdits): boolean {
  return [...rows].some(([row, parts]) =>
    parts.some(({ cells }) =>
      [...cells].some(([col, { start }]) => {
        if (!losesFormula(edits.get(row)?.get(col))) return false;
        const { formula } = readWrittenCell(bytes, start);
        return formula?.kind === "shared" && formula.text !== "";
      }),
    ),
  );
}

/** A list of cells that was empty can be filled only once. */
function oneForEmpty(splices: readonly Splice[], isEmpty: boolean): readonly Splice[] {
  const [first] = splices;
  if (!isEmpty || !first) return splices;
  const close = first.text.lastIndexOf("</");
  const rows = splices.map(({ text }) => text.slice(1, close)).join("");
  return [{ ...first, text: `>${rows}${first.text.slice(close)}` }];
}

function writeRow(
  bytes: Uint8Array,
  row: number,
  cols: ReadonlyMap<number, CellEdit>,
  parts: readonly FoundRow[],
  found: FoundCells,
  sheet: WritingSheet,
  own: string,
): Splice[] {
  const splices: Splice[] = [];
  const missing = new Map<number, CellEdit>();
  for (const [col, edit] of inOrder(cols)) {
    const written = parts.flatMap(({ cells }) => cells.get(col) ?? []);
    const last = written.at(-1);
    if (!last) missing.set(col, edit);
    else {
      // Where a cell stands twice, the one further down counts.
      for (const cell of written.slice(0, -1)) splices.push(emptied({ row, col }, cell, own));
      splices.push(...changed(bytes, { row, col }, last, edit, sheet, own));
    }
  }
  const last = parts.at(-1);
  if (!last) return splices;
  const style = (col: number) => last.style ?? columnStyle(found, col);
  if (last.element.isEmpty) {
    const text = newCells(row, missing, style, sheet, own);
    return text === "" ? splices : [...splices, appended(bytes, last.element, text)];
  }
  for (const [col, edit] of missing) {
    const at = last.gaps.get(col) ?? last.element.innerEnd;
    const text = newCells(row, new Map([[col, edit]]), style, sheet, own);
    if (text !== "") splices.push({ start: at, end: at, text });
  }
  return [...splices, ...widerSpans(bytes, last, [...missing.keys()])];
}

function changed(
  bytes: Uint8Array,
  at: { row: number; col: number },
  cell: FoundCell,
  edit: CellEdit,
  sheet: WritingSheet,
  own: string,
): Splice[] {
  const written = readWrittenCell(bytes, cell.start);
  if (edit.kind === "forget") {
    if (!written.value || !written.formula) return [];
    const xml = scanXml(bytes);
    xml.at = cell.start;
    nextTag(xml);
    const { start, end } = written.value;
    return [{ start, end, text: "" }, ...present([withAttribute(xml, "t", null)])];
  }
  const keeps = edit.formula === "own" && written.formula !== null;
  const formula = written.formula && keeps ? sourceOf(bytes, written.formula.element) : formulaOf(edit);
  const attributes = `${own}${written.showsPhonetics ? ' ph="1"' : ""}${keeps && written.metadata !== null ? ` cm="${written.metadata}"` : ""}`;
  const text = newCell(at, edit, cell.style, sheet, formula, attributes);
  return [{ start: cell.start, end: cell.end, text }];
}

function emptied(at: { row: number; col: number }, { start, end, style }: FoundCell, own: string) {
  return { start, end, text: cellXml({ name: cellName(at), style, value: null, formula: "", attributes: own }) };
}

/** Cells that stood nowhere so far; nothing for those that are to be empty, unless they are to have their look. */
export function newCells(
  row: number,
  cols: ReadonlyMap<number, CellEdit>,
  style: (col: number) => number,
  sheet: WritingSheet,
  own: string,
  keepsLook = false,
): string {
  return inOrder(cols)
    .map(([col, edit]) => {
      if (edit.kind === "forget") return "";
      const isNothing = edit.value === null && edit.formula === null && edit.format === null;
      return isNothing && !(keepsLook && style(col) !== 0)
        ? ""
        : newCell({ row, col }, edit, style(col), sheet, formulaOf(edit), own);
    })
    .join("");
}

function newCell(
  at: { row: number; col: number },
  { value, format }: Extract<CellEdit, { kind: "write" }>,
  now: number,
  { format: formatOf, withFormat, uses1904 }: WritingSheet,
  formula: string,
  attributes: string,
): string {
  const style = format === null ? now : withFormat(now, format);
  const isDay = typeof value === "number" && formatOf(style).showsDay;
  return cellXml({
    name: cellName(at),
    style,
    value: isDay && typeof value === "number" ? serialToFile(value, uses1904) : value,
    formula,
    attributes,
  });
}

function formulaOf({ formula }: Extract<CellEdit, { kind: "write" }>): string {
  return formula === null || formula === "own" ? "" : formulaXml(withFunctionMarks(formula.text));
}

function columnStyle({ columns }: FoundCells, col: number): number {
  return columns.find(({ first, last }) => first <= col && col <= last)?.style ?? 0;
}

/** A row may say which columns it has cells in, “2:5”, to be read faster. */
function widerSpans(bytes: Uint8Array, { element }: FoundRow, cols: readonly number[]): Splice[] {
  const xml = scanXml(bytes);
  xml.at = element.start;
  nextTag(xml);
  const [first = 0, last = 0] = (attribute(xml, "spans") ?? "").split(":").map(Number);
  if (cols.length === 0 || first === 0 || last === 0) return [];
  const [least, most] = [Math.min(first, ...cols.map((col) => col + 1)), Math.max(last, ...cols.map((col) => col + 1))];
  return present([withAttribute(xml, "spans", `${least}:${most}`)]);
}

/** The range that the part says its cells lie in, where an edit lies outside of it. */
function widerDimension(bytes: Uint8Array, edits: CellEdits): Splice[] {
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "sheetData")) return [];
    const area = opens(xml, "dimension") ? parseArea(attribute(xml, "ref") ?? "") : null;
    if (!area) continue;
    let [top, left, bottom, right] = [area.row, area.col, area.row + area.rows, area.col + area.cols];
    for (const [row, cols] of edits) {
      for (const col of cols.keys()) {
        [top, left] = [Math.min(top, row), Math.min(left, col)];
        [bottom, right] = [Math.max(bottom, row + 1), Math.max(right, col + 1)];
      }
    }
    const wider = { sheet: "", row: top, col: left, rows: bottom - top, cols: right - left };
    const isWider = wider.rows > area.rows || wider.cols > area.cols;
    return isWider ? present([withAttribute(xml, "ref", rangeName(wider))]) : [];
  }
  return [];
}

function inOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([one], [other]) => one - other);
}
