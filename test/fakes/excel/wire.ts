import { type ExcelError, type ExcelObject, isObject, memberOf, method, NotModeled } from "./members.ts";

/** A request of the genuine library: what to do, and by which paths to find what it is done to. */
interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

// What the numbers of the library mean.
const action = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const path = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** Objects that the library holds on to from one request to the next. */
export interface References {
  readonly byName: Map<string, ExcelObject>;
  count: number;
}

export interface Answered {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

export function isCleanup(body: string): boolean {
  const { Actions } = requestOf(body);
  return Actions.every(({ ActionType, Name }) => ActionType === action.instantiate || Name === "_RemoveReference");
}

/** Does what a request of the library says, action by action; what was done before an error stays done, as in Excel. */
export function answer(body: string, root: ExcelObject, references: References, version: string): Answered {
  const request = requestOf(body);
  const find = finder(request, root, references, version);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, one] of request.Actions.entries()) {
    try {
      results.push({ ActionId: one.Id, Value: act(one, find, references, version) });
    } catch (error) {
      if (!isExcelError(error)) throw error;
      const { code, message } = error;
      return { Results: results, Error: { Code: code, Message: message, ActionIndex: index, Location: one.Name } };
    }
  }
  return { Results: results };
}

// The door by which the library's text comes in.
function requestOf(body: string): Request {
  return JSON.parse(body);
}

function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && "code" in error;
}

interface Find {
  readonly object: (id: number) => ExcelObject | null;
  readonly given: (info: ArgumentInfo | undefined) => readonly unknown[];
}

function finder(request: Request, root: ExcelObject, references: References, version: string): Find {
  const found = new Map<number, ExcelObject | null>();
  const given = (info: ArgumentInfo | undefined) =>
    (info?.Arguments ?? []).map((one, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? object(id) : one;
    });
  const object = (id: number): ExcelObject | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const one = request.ObjectPaths[String(id)];
    if (!one) throw new NotModeled(`the object path ${id}`);
    const now = follow(one);
    found.set(id, now);
    return now;
  };
  const follow = (one: ObjectPath): ExcelObject | null => {
    if (one.ObjectPathType === path.root) return root;
    if (one.ObjectPathType === path.service) return serviceOf(one.Name);
    // A reference to what was no object stays none.
    if (one.ObjectPathType === path.reference) return references.byName.get(one.Name) ?? null;
    const parent = one.ParentObjectPathId === undefined ? null : object(one.ParentObjectPathId);
    if (!parent) throw new NotModeled(`${one.Name} of an object that is not there`);
    if (one.ObjectPathType === path.property) return partOf(parent, lower(one.Name), version);
    if (one.ObjectPathType === path.indexer) return made(parent, "getItem", given(one.ArgumentInfo), version);
    if (one.ObjectPathType === path.method) return made(parent, lower(one.Name), given(one.ArgumentInfo), version);
    throw new NotModeled(`object paths of type ${one.ObjectPathType}`);
  };
  return { object, given };
}

/** What the library talks to besides the workbook, by the names it has for that. */
const services: Readonly<Record<string, ExcelObject>> = {
  "Microsoft.InternalService.AddinInternalService": {
    type: "AddinInternalService",
    members: { notifyActionHandlerReady: method("1.1", () => undefined) },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    type: "AppRuntimeService",
    members: { setAppRuntimeState: method("1.1", () => undefined) },
  },
};

function serviceOf(name: string): ExcelObject {
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (!service) throw new NotModeled(`the service ${name}`);
  return service;
}

function act(one: Action, find: Find, references: References, version: string): unknown {
  if (one.ActionType === action.trace) return null;
  const object = find.object(one.ObjectPathId);
  switch (one.ActionType) {
    case action.instantiate:
      return (
        object && { _ReferenceId: referenceTo(object, references), ...(object.id !== undefined && { Id: object.id }) }
      );
    case action.query:
      return object && queried(object, one.QueryInfo?.Select ?? [], references, version);
    case action.method: {
      const given = find.given(one.ArgumentInfo);
      if (one.Name === "_KeepReference") return null;
      if (one.Name === "_RemoveReference") return void references.byName.delete(String(given[0]));
      if (!object) throw new NotModeled(`${one.Name} of an object that is not there`);
      const member = memberOf(object, lower(one.Name), version);
      if (member.is !== "method") throw new NotModeled(`${object.type}.${one.Name} as a method`);
      const result = member.run(...given);
      return isObject(result) || result === undefined ? null : result;
    }
    case action.set: {
      if (!object) throw new NotModeled(`setting ${one.Name} of an object that is not there`);
      const member = memberOf(object, lower(one.Name), version);
      if (member.is !== "value" || !member.set) throw new NotModeled(`setting ${object.type}.${one.Name}`);
      member.set(find.given(one.ArgumentInfo)[0]);
      return null;
    }
    default:
      throw new NotModeled(`actions of type ${one.ActionType}`);
  }
}

function referenceTo(object: ExcelObject, references: References): string {
  references.count += 1;
  const name = `{ref-${references.count}}`;
  references.byName.set(name, object);
  return name;
}

function partOf(parent: ExcelObject, name: string, version: string): ExcelObject | null {
  const member = memberOf(parent, name, version);
  if (member.is !== "part") throw new NotModeled(`${parent.type}.${name} as an object`);
  return member.get();
}

function made(parent: ExcelObject, name: string, given: readonly unknown[], version: string): ExcelObject | null {
  const member = memberOf(parent, name, version);
  if (member.is !== "method") throw new NotModeled(`${parent.type}.${name} as a method`);
  const result = member.run(...given);
  if (result === null || isObject(result)) return result;
  throw new NotModeled(`${parent.type}.${name} giving no object`);
}

/** The properties asked for. Of a collection they are those of each item. */
function queried(object: ExcelObject, select: readonly string[], references: References, version: string): unknown {
  if (object.items) {
    return {
      _Items: object.items().map((item) => ({
        _ReferenceId: referenceTo(item, references),
        ...(item.id !== undefined && { Id: item.id }),
        ...properties(item, select, references, version),
      })),
    };
  }
  return properties(object, select, references, version);
}

function properties(
  object: ExcelObject,
  select: readonly string[],
  references: References,
  version: string,
): Readonly<Record<string, unknown>> {
  const nested = new Map<string, string[]>();
  const own: [string, unknown][] = [];
  for (const one of select) {
    const [name = "", ...rest] = one.split("/");
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else {
      const member = memberOf(object, name, version);
      if (member.is !== "value") throw new NotModeled(`loading ${object.type}.${name}, which is no plain value`);
      own.push([upper(name), member.get()]);
    }
  }
  const parts = [...nested].map(([name, paths]): [string, unknown] => {
    const one = partOf(object, name, version);
    return [upper(name), one && queried(one, paths, references, version)];
  });
  return Object.fromEntries([...own, ...parts]);
}

function lower(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
