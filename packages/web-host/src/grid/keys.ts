import { ruleOf } from "../entry/fits.ts";
import { clearCells } from "./actions/clear.ts";
import { fillDown } from "./actions/copying.ts";
import { deleteRows, insertRows } from "./actions/rows.ts";
import { redo, undo } from "./actions/steps.ts";
import { HEAD_HEIGHT } from "./row.tsx";
import { type Direction, type Field, holderOf, isSamePlace, jumpFrom, type Place, stepFrom } from "./selection.ts";
import { type GridView, holds } from "./view.ts";

/** What a key does while cells, not their text, are at hand. Returns false for one that means nothing here. */
export function pressed(view: GridView, event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (direction && event.altKey) return direction === "down" ? openChoices(view) : true;
  if (direction) return move(view, direction, held, event.shiftKey);
  if (held && !event.altKey) return withControl(view, event);
  if (event.altKey) return false;
  switch (event.key) {
    case "Tab":
      return goAlong(view, event.shiftKey ? "left" : "right");
    case "Enter":
      return event.shiftKey ? goDown(view, "up") : startEditing(view, "within");
    case "F2":
      return event.shiftKey ? openNote(view) : startEditing(view, "within");
    case "Delete":
    case "Backspace":
      clearCells(view);
      return true;
    case "Home":
      return goTo(view, { row: reached(view).row, col: 0 }, event.shiftKey);
    case "End":
      return goTo(view, { row: reached(view).row, col: lastUsed(view).col }, event.shiftKey);
    case "PageDown":
    case "PageUp":
      return page(view, event.key === "PageDown" ? 1 : -1, event.shiftKey);
    case "Escape":
      if (view.beside.value === null) return false;
      view.beside.value = null;
      return true;
    case "F10":
    case "ContextMenu":
      return event.key === "ContextMenu" || event.shiftKey ? openMenu(view) : false;
    case " ":
      if (!event.shiftKey) return false;
      return selectRows(view);
    default:
      return false;
  }
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function withControl(view: GridView, event: KeyboardEvent): boolean {
  const { said } = view.words.value;
  switch (event.key.toLowerCase()) {
    case "z":
      void (event.shiftKey ? redo(view) : undo(view));
      return true;
    case "y":
      void redo(view);
      return true;
    case "a":
      return selectAll(view);
    case "d":
      fillDown(view);
      return true;
    case "home":
      return goTo(view, { row: 0, col: 0 }, event.shiftKey);
    case "end":
      return goTo(view, lastUsed(view), event.shiftKey);
    case "+":
    case "=":
      insertRows(view, "above");
      return true;
    case "-":
      deleteRows(view);
      return true;
    case ";":
      return startEditing(view, "within", today());
    case "pageup":
    case "pagedown":
      return nextSheet(view, event.key.toLowerCase() === "pagedown" ? 1 : -1);
    case " ":
      return selectColumns(view);
    case "b":
    case "i":
    case "u":
    case "1":
      view.say(said.looks, "refused");
      return true;
    default:
      return false;
  }
}

/** As a day is typed. */
function today(): string {
  const now = new Date();
  return `${now.getMonth() + 1}/${now.getDate()}/${now.getFullYear()}`;
}

/** Tab fills a row in from left to right; Enter then begins the next one where this one began. */
export function goAlong(view: GridView, direction: "left" | "right"): boolean {
  const begun = columnBegunIn(view) ?? view.selection.value.from.col;
  move(view, direction, false, false);
  view.filling.value = { col: begun, reached: view.selection.value.from };
  return true;
}

export function goDown(view: GridView, direction: "up" | "down"): boolean {
  const begun = columnBegunIn(view);
  move(view, direction, false, false);
  if (begun === null) return true;
  return goTo(view, { row: view.selection.value.from.row, col: begun }, false);
}

/** The column in which a row was begun; null where the person has gone elsewhere since. */
function columnBegunIn({ filling, selection }: GridView): number | null {
  const { from, to } = selection.value;
  const now = filling.value;
  return now && isSamePlace(now.reached, from) && isSamePlace(from, to) ? now.col : null;
}

export function startEditing(view: GridView, mode: "over" | "within", text?: string): boolean {
  view.scrollTo(view.active.value);
  view.beside.value = null;
  view.editing.value = { at: view.active.value, text: text ?? view.activeText.value, mode, where: "cell" };
  return true;
}

function openChoices(view: GridView): boolean {
  if (ruleOf(view.document.workbook.value, view.active.value)?.type !== "list") return true;
  view.scrollTo(view.active.value);
  view.beside.value = { is: "choices" };
  return true;
}

function openNote(view: GridView): boolean {
  if (view.document.isCsv) {
    view.say(view.words.value.said.noNotes, "refused");
    return true;
  }
  view.scrollTo(view.active.value);
  view.beside.value = { is: "note" };
  return true;
}

function openMenu(view: GridView): boolean {
  view.scrollTo(view.active.value);
  view.beside.value = { is: "menu", at: null };
  return true;
}

export function fieldOf(view: GridView): Field {
  const { rows, cols } = view.layout.value;
  const sheet = view.sheet.value;
  return { rows, cols, merges: sheet.merges ?? [], holds: (row, col) => holds(sheet, row, col) };
}

function reached(view: GridView): Place {
  return view.selection.value.to;
}

export function move(view: GridView, direction: Direction, jumps: boolean, extends_: boolean): boolean {
  const from = extends_ ? reached(view) : view.selection.value.from;
  const field = fieldOf(view);
  return goTo(view, jumps ? jumpFrom(from, direction, field) : stepFrom(from, direction, field), extends_);
}

function goTo(view: GridView, place: Place, extends_: boolean): boolean {
  const { sheet, from } = view.selection.value;
  view.select({ sheet, from: extends_ ? from : place, to: place });
  view.scrollTo(extends_ ? place : holderOf(place, view.sheet.value.merges ?? []));
  return true;
}

function lastUsed(view: GridView): Place {
  const { origin, values } = view.sheet.value;
  return {
    row: Math.max(0, origin.row + values.length - 1),
    col: Math.max(0, origin.col + (values[0]?.length ?? 0) - 1),
  };
}

function page(view: GridView, step: 1 | -1, extends_: boolean): boolean {
  const { rows } = view.layout.value;
  const { row, col } = extends_ ? reached(view) : view.selection.value.from;
  const room = Math.max(HEAD_HEIGHT, view.viewport.value.height - 2 * HEAD_HEIGHT);
  const to = rows.at(Math.max(0, Math.min(rows.total - 1, rows.start(row) + step * room)));
  return goTo(view, { row: to, col }, extends_);
}

function selectAll(view: GridView): boolean {
  view.select({ sheet: view.sheet.value.id, from: { row: 0, col: 0 }, to: lastUsed(view) });
  return true;
}

function selectRows(view: GridView): boolean {
  const { row, rows } = view.range.value;
  const { cols } = view.layout.value;
  const to = { row: row + rows - 1, col: cols.count - 1 };
  view.select({ sheet: view.sheet.value.id, from: { row, col: 0 }, to });
  return true;
}

function selectColumns(view: GridView): boolean {
  const { col, cols } = view.range.value;
  const { rows } = view.layout.value;
  const to = { row: rows.count - 1, col: col + cols - 1 };
  view.select({ sheet: view.sheet.value.id, from: { row: 0, col }, to });
  return true;
}

export function nextSheet(view: GridView, step: 1 | -1): boolean {
  const shown = view.document.workbook.value.sheets.filter(({ hidden }) => !hidden || view.showsHiddenSheets.value);
  const at = shown.findIndex(({ id }) => id === view.sheet.value.id);
  const next = shown[at + step];
  if (next) view.goTo(next.id);
  return true;
}
