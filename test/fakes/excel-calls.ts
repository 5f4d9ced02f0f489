import type { ExcelDoor } from "@throughline/office-addin/src/door.ts";
import type { Happening } from "./excel/book.ts";
import type { FakeExcel, Fault } from "./excel/excel.ts";
import { ExcelError, type ExcelObject, isObject, memberOf, NotModeled } from "./excel/members.ts";

/**
 * The calls of Excel's library that our add-in makes, by hand and strictly: an object is a promise of one until
 * `context.sync()`, nothing is to be read before it is loaded, and what is not in this table does not exist.
 */
interface Shape {
  readonly values?: string;
  /** Properties that are objects, as "name Type". */
  readonly parts?: string;
  /** Methods: "name Type" gives an object, "name =" a value to be known after the sync, "name" nothing. */
  readonly methods?: string;
  readonly itemsOf?: string;
  readonly events?: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  Workbook: {
    values: "name",
    parts:
      "worksheets WorksheetCollection, names NamedItemCollection, tables TableCollection, comments CommentCollection, notes NoteCollection, functions Functions",
    methods: "getSelectedRanges RangeAreas",
  },
  Runtime: { values: "enableEvents" },
  Functions: { methods: "date FunctionResult" },
  FunctionResult: { values: "value" },
  WorksheetCollection: {
    itemsOf: "Worksheet",
    methods: "getItem Worksheet, getItemOrNullObject Worksheet, add Worksheet",
    events: "onChanged changed, onCalculated calculated, onAdded added, onDeleted deleted, onSelectionChanged selected",
  },
  Worksheet: {
    values: "id, name, visibility, position, tabColor, showGridlines",
    parts:
      "protection WorksheetProtection, freezePanes WorksheetFreezePanes, pageLayout PageLayout, notes NoteCollection, tables TableCollection",
    methods:
      "getRange Range, getRangeByIndexes Range, getRanges RangeAreas, getUsedRangeOrNullObject Range, activate, delete",
  },
  WorksheetProtection: { values: "protected" },
  WorksheetFreezePanes: { methods: "freezeAt, freezeRows" },
  PageLayout: {
    values: "orientation, paperSize, zoom",
    parts: "headersFooters HeaderFooterGroup",
    methods: "setPrintTitleRows, setPrintTitleColumns",
  },
  HeaderFooterGroup: { parts: "defaultForAllPages HeaderFooter" },
  HeaderFooter: { values: "leftFooter, centerFooter, rightFooter" },
  Range: {
    values: "address, values, valueTypes, formulas, numberFormat, hasSpill, rowHidden, hyperlink",
    parts:
      "worksheet Worksheet, format RangeFormat, dataValidation DataValidation, conditionalFormats ConditionalFormatCollection",
    methods:
      "getCellProperties =, getRowProperties =, getColumnProperties =, getSpecialCellsOrNullObject RangeAreas, getMergedAreasOrNullObject RangeAreas, insert Range, delete, clear, copyFrom, merge, select",
  },
  RangeAreas: { values: "address", parts: "areas RangeCollection", methods: "select" },
  RangeCollection: { itemsOf: "Range" },
  RangeFormat: {
    values: "columnWidth, rowHeight, horizontalAlignment, verticalAlignment, wrapText, indentLevel",
    parts: "font RangeFont, fill RangeFill, borders RangeBorderCollection",
    methods: "autofitRows",
  },
  RangeFont: { values: "bold, italic, strikethrough, underline, color, size" },
  RangeFill: { values: "color" },
  RangeBorderCollection: { methods: "getItem RangeBorder" },
  RangeBorder: { values: "style, color" },
  ConditionalFormatCollection: { methods: "add ConditionalFormat" },
  ConditionalFormat: { values: "stopIfTrue", parts: "custom CustomConditionalFormat" },
  CustomConditionalFormat: { parts: "rule ConditionalFormatRule, format ConditionalRangeFormat" },
  ConditionalFormatRule: { values: "formula" },
  ConditionalRangeFormat: { values: "numberFormat", parts: "font ConditionalRangeFont, fill ConditionalRangeFill" },
  ConditionalRangeFont: { values: "bold, italic, strikethrough, color" },
  ConditionalRangeFill: { values: "color" },
  DataValidation: { values: "type, rule, ignoreBlanks, prompt, errorAlert", methods: "clear" },
  NamedItemCollection: { itemsOf: "NamedItem", methods: "getItem NamedItem, add NamedItem" },
  NamedItem: { values: "name, formula, visible", methods: "delete" },
  TableCollection: { itemsOf: "Table", methods: "getItem Table, getItemAt Table, add Table" },
  Table: {
    values: "name, showHeaders, showTotals, style, showBandedRows, showFilterButton",
    parts: "worksheet Worksheet",
    methods: "getRange Range, resize",
  },
  CommentCollection: { itemsOf: "Comment", methods: "getItemAt Comment" },
  Comment: { values: "id, content, authorName", parts: "replies CommentReplyCollection", methods: "getLocation Range" },
  CommentReplyCollection: { itemsOf: "CommentReply" },
  CommentReply: { values: "content" },
  NoteCollection: { itemsOf: "Note", methods: "getItem Note, getItemAt Note, add Note" },
  Note: { values: "content, authorName", methods: "getLocation Range, delete" },
};

/** One batch: what is queued, and what each object turned out to be. */
interface Context {
  readonly excel: FakeExcel;
  readonly queue: (() => void)[];
  /** Letters of what is queued, roughly as they would go over the wire. */
  sent: number;
  received: number;
  readonly listeners: Map<Happening["event"], ((happening: unknown) => Promise<void>)[]>;
}

/** An Excel behind a door, without the library. */
export function callsDoor(excel: FakeExcel): ExcelDoor {
  const listeners: Context["listeners"] = new Map();
  return {
    supports: excel.supports,
    run: async (batch) => {
      const context: Context = { excel, queue: [], sent: 0, received: 0, listeners };
      const workbook = proxy(context, "Workbook", () => excel.root);
      const runtime = proxy(context, "Runtime", () => partOf(context, excel.root, "_Runtime"));
      const sync = () => synced(context);
      // The door where what is made by hand takes the place of the library's own types.
      const given: unknown = { workbook, runtime, sync };
      return batch(given as Excel.RequestContext);
    },
  };
}

async function synced(context: Context): Promise<void> {
  // As over a wire: nothing is answered before the caller has gone on.
  await new Promise((resolve) => setImmediate(resolve));
  const { excel, listeners } = context;
  const queue = context.queue.splice(0);
  const refused = excel.admit(context.sent);
  Object.assign(context, { sent: 0, received: 0 });
  if (refused === "no-answer") return new Promise(() => undefined);
  if (refused) throw faultError(refused);
  for (const one of queue) one();
  if (excel.isTooLarge(context.received)) throw new ExcelError("ResponsePayloadSizeLimitExceeded", "Too large.");
  for (const { event, sheet, address, source } of excel.takeHappenings()) {
    for (const listener of listeners.get(event) ?? []) void listener({ worksheetId: sheet, address, source });
  }
}

function faultError(fault: Exclude<Fault, "no-answer"> | "request-too-large"): ExcelError {
  const codes = {
    "session-lost": "InvalidOrTimedOutSession",
    busy: "InvalidOperationInCellEditMode",
    denied: "AccessDenied",
    "request-too-large": "RequestPayloadSizeLimitExceeded",
  } as const;
  return new ExcelError(codes[fault], fault);
}

const targets = new WeakMap<object, () => ExcelObject | null>();

/** An object that is found when the batch goes out, and found once. */
function proxy(context: Context, type: string, find: () => ExcelObject | null): object {
  const shape = shapes[type];
  if (!shape) throw new NotModeled(`the type ${type}`);
  const state: State = { loaded: new Map(), isNull: null, items: null, nested: new Map() };
  let found: { readonly is: ExcelObject | null } | null = null;
  const target = () => {
    found ??= { is: find() };
    return found.is;
  };
  context.queue.push(() => {
    state.isNull = target() === null;
  });
  const made = new Proxy<object>(
    {},
    {
      get: (_, name) =>
        typeof name === "string" && name !== "then" ? got(context, type, shape, state, target, name) : undefined,
      set: (_, name, to) => {
        if (!namesIn(shape.values).includes(String(name))) throw new NotModeled(`setting ${type}.${String(name)}`);
        context.sent += 40 + JSON.stringify(to).length;
        context.queue.push(() => settable(context, there(target(), type), String(name))(to));
        return true;
      },
    },
  );
  targets.set(made, target);
  return made;
}

interface State {
  readonly loaded: Map<string, unknown>;
  isNull: boolean | null;
  items: readonly object[] | null;
  readonly nested: Map<string, object>;
}

type Target = () => ExcelObject | null;

function got(context: Context, type: string, shape: Shape, state: State, target: Target, name: string): unknown {
  if (name === "isNullObject") {
    if (state.isNull === null) throw new ExcelError("PropertyNotLoaded", `${type}.isNullObject before the sync.`);
    return state.isNull;
  }
  if (name === "load")
    return (paths: string) =>
      load(
        context,
        type,
        shape,
        state,
        target,
        paths.split(",").map((path) => path.trim()),
      );
  if (name === "items" && shape.itemsOf) return notNull(state.items, `${type}.items`);
  if (namesIn(shape.values).includes(name)) {
    if (!state.loaded.has(name)) throw new ExcelError("PropertyNotLoaded", `${type}.${name} was not loaded.`);
    return state.loaded.get(name);
  }
  const part = typedIn(shape.parts).find(([known]) => known === name);
  if (part) return nestedPart(context, state, target, part);
  const event = typedIn(shape.events).find(([known]) => known === name);
  if (event)
    return { add: (listener: (happening: unknown) => Promise<void>) => listen(context, target, event[1], listener) };
  const method = typedIn(shape.methods).find(([known]) => known === name);
  if (method) return (...given: readonly unknown[]) => call(context, type, target, method, given);
  throw new NotModeled(`${type}.${name}`);
}

function nestedPart(context: Context, state: State, target: Target, [name, type]: readonly [string, string]): object {
  const known = state.nested.get(name);
  if (known) return known;
  const made = proxy(context, type, () => partOf(context, there(target(), type), name));
  state.nested.set(name, made);
  return made;
}

function call(
  context: Context,
  type: string,
  target: Target,
  [name, gives]: readonly [string, string],
  given: readonly unknown[],
): unknown {
  context.sent += 60 + JSON.stringify(given.map((one) => (isPromised(one) ? "object" : one))).length;
  const run = () => {
    const member = memberOf(there(target(), type), name, context.excel.version);
    if (member.is !== "method") throw new NotModeled(`${type}.${name} as a method`);
    return member.run(...given.map((one) => (isPromised(one) ? targets.get(one)?.() : one)));
  };
  if (gives === "") return void context.queue.push(run);
  if (gives !== "=") {
    return proxy(context, gives, () => {
      const result = run();
      return isObject(result) ? result : null;
    });
  }
  const answer = { isKnown: false, value: undefined as unknown };
  context.queue.push(() => Object.assign(answer, { isKnown: true, value: received(context, run()) }));
  return {
    get value() {
      if (!answer.isKnown) throw new ExcelError("ValueNotLoaded", `The result of ${type}.${name} before the sync.`);
      return answer.value;
    },
  };
}

function load(
  context: Context,
  type: string,
  shape: Shape,
  state: State,
  target: Target,
  paths: readonly string[],
): void {
  context.sent += 40 + paths.join().length;
  context.queue.push(() => {
    const object = target();
    if (object === null) return;
    if (shape.itemsOf) state.items = itemsOf(context, shape.itemsOf, object, paths);
    else loadInto(context, type, state, object, paths);
  });
}

function itemsOf(context: Context, type: string, object: ExcelObject, paths: readonly string[]): object[] {
  const own = paths.map((path) => path.replace(/^items\//, ""));
  return (object.items?.() ?? []).map((item) => loadedProxy(context, type, item, own));
}

/** An object that is known already, with some of it loaded. */
function loadedProxy(context: Context, type: string, object: ExcelObject, paths: readonly string[]): object {
  const shape = shapes[type];
  if (!shape) throw new NotModeled(`the type ${type}`);
  const state: State = { loaded: new Map(), isNull: false, items: null, nested: new Map() };
  if (shape.itemsOf) state.items = itemsOf(context, shape.itemsOf, object, paths);
  else loadInto(context, type, state, object, paths);
  const target = () => object;
  const made = new Proxy<object>(
    {},
    {
      get: (_, name) =>
        typeof name === "string" && name !== "then" ? got(context, type, shape, state, target, name) : undefined,
    },
  );
  targets.set(made, target);
  return made;
}

function loadInto(context: Context, type: string, state: State, object: ExcelObject, paths: readonly string[]): void {
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length > 0) {
      nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
      continue;
    }
    const member = memberOf(object, name, context.excel.version);
    if (member.is !== "value") throw new NotModeled(`loading ${type}.${name}`);
    state.loaded.set(name, received(context, member.get()));
  }
  for (const [name, own] of nested) {
    const part = partOf(context, object, name);
    const of = typedIn(shapes[type]?.parts).find(([known]) => known === name)?.[1];
    if (part && of) state.nested.set(name, loadedProxy(context, of, part, own));
  }
}

/** What comes in is a copy, as over a wire. */
function received(context: Context, given: unknown): unknown {
  const text = JSON.stringify(given ?? null);
  context.received += text.length;
  return JSON.parse(text);
}

function listen(
  context: Context,
  target: Target,
  event: string,
  listener: (happening: unknown) => Promise<void>,
): void {
  const names = {
    changed: "DataChanged",
    calculated: "Calculated",
    added: "Added",
    deleted: "Deleted",
    selected: "SelectionChanged",
  };
  for (const [known, called] of Object.entries(names)) {
    if (known !== event) continue;
    context.queue.push(() => {
      const member = memberOf(there(target(), "WorksheetCollection"), `_Register${called}Event`, context.excel.version);
      if (member.is === "method") member.run();
    });
    for (const kind of ["changed", "calculated", "added", "deleted", "selected"] as const) {
      if (kind === event) context.listeners.set(kind, [...(context.listeners.get(kind) ?? []), listener]);
    }
  }
}

function partOf(context: Context, object: ExcelObject, name: string): ExcelObject | null {
  const member = memberOf(object, name, context.excel.version);
  if (member.is !== "part") throw new NotModeled(`${object.type}.${name} as an object`);
  return member.get();
}

function settable(context: Context, object: ExcelObject, name: string): (to: unknown) => void {
  const member = memberOf(object, name, context.excel.version);
  if (member.is !== "value" || !member.set) throw new NotModeled(`setting ${object.type}.${name}`);
  return member.set;
}

function there(object: ExcelObject | null, type: string): ExcelObject {
  if (object === null) throw new NotModeled(`what is done to a ${type} that is not there`);
  return object;
}

function isPromised(given: unknown): given is object {
  return typeof given === "object" && given !== null && targets.has(given);
}

function notNull<T>(given: T | null, what: string): T {
  if (given === null) throw new ExcelError("PropertyNotLoaded", `${what} was not loaded.`);
  return given;
}

function namesIn(list: string | undefined): string[] {
  return (list ?? "").split(",").map((name) => name.trim());
}

function typedIn(list: string | undefined): (readonly [name: string, type: string])[] {
  return namesIn(list).map((one) => {
    const [name = "", type = ""] = one.split(" ");
    return [name, type];
  });
}
