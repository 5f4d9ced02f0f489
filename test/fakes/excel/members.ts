/** What an object of Excel's offers, by the names of its own documentation. All that is not listed here throws. */
export type Members = Readonly<Record<string, Member>>;

export type Member = Value | Part | Method;

/** A property that can be loaded, and set where `set` is there. */
export interface Value {
  readonly is: "value";
  readonly since: string;
  readonly get: () => unknown;
  readonly set?: (to: unknown) => void;
}

/** A property that is an object itself. */
export interface Part {
  readonly is: "part";
  readonly since: string;
  readonly get: () => ExcelObject | null;
}

/** A method that gives a plain value, an object or nothing. */
export interface Method {
  readonly is: "method";
  readonly since: string;
  readonly run: (...given: readonly unknown[]) => unknown;
}

export interface ExcelObject {
  readonly type: string;
  readonly members: Members;
  /** The things in a collection. */
  readonly items?: () => readonly ExcelObject[];
  /** What identifies a thing that has an id. */
  readonly id?: string;
}

export function value(since: string, get: () => unknown, set?: (to: unknown) => void): Value {
  return { is: "value", since, get, ...(set && { set }) };
}

export function part(since: string, get: () => ExcelObject | null): Part {
  return { is: "part", since, get };
}

export function method(since: string, run: (...given: readonly unknown[]) => unknown): Method {
  return { is: "method", since, run };
}

export function isObject(given: unknown): given is ExcelObject {
  return typeof given === "object" && given !== null && "members" in given && "type" in given;
}

/** An error with the code that Excel gives. */
export class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Something our add-in asks for and this simulator knows nothing about: a gap in the tests, never an answer. */
export class NotModeled extends Error {
  constructor(what: string) {
    super(`The Excel simulator does not model ${what}.`);
  }
}

/** The member of this name, where the Excel that is played has it. */
export function memberOf(object: ExcelObject, name: string, version: string): Member {
  const member = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
  if (!member) throw new NotModeled(`${object.type}.${name}`);
  if (isNewer(member.since, version)) {
    throw new ExcelError("ApiNotFound", `The API ${object.type}.${name} is not available in ExcelApi ${version}.`);
  }
  return member;
}

/** Whether version "1.13" comes after "1.9". */
export function isNewer(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

export function text(given: unknown): string {
  if (typeof given !== "string") throw new ExcelError("InvalidArgument", `${String(given)} is no text.`);
  return given;
}

export function number(given: unknown): number {
  if (typeof given !== "number") throw new ExcelError("InvalidArgument", `${String(given)} is no number.`);
  return given;
}

export function truth(given: unknown): boolean {
  if (typeof given !== "boolean")
    throw new ExcelError("InvalidArgument", `${String(given)} is neither true nor false.`);
  return given;
}
