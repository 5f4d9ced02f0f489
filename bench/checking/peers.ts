import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import * as z from "zod";
import * as zm from "zod/mini";
import { DATE, EMAIL, FIELDS, GOALS, ID, type LogRow, STATUSES, YEAR } from "./log.ts";

/** Checks the log by the same claims as our rules; returns how many things it found. */
export type Peer = (rows: readonly LogRow[]) => number;

type Found = (row: number, col: number, what: string) => void;
type Validate = (row: LogRow, index: number, found: Found) => void;

/** Every peer has to collect its findings one by one, as ours does. */
function peer(validate: Validate, hasOwnKeys = false): Peer {
  return (rows) => {
    const findings: { readonly row: number; readonly col: number; readonly what: string }[] = [];
    const found: Found = (row, col, what) => findings.push({ row, col, what });
    for (const [index, row] of rows.entries()) validate(row, index, found);
    if (!hasOwnKeys) checkKeys(rows, found);
    return findings.length;
  };
}

const goals = new Set<unknown>(GOALS);
const statuses = new Set<unknown>(STATUSES);

/** What none of the schema libraries has: unique ids, and goals that stand on another sheet. */
function checkKeys(rows: readonly LogRow[], found: Found): void {
  const seen = new Set<unknown>();
  for (const [index, row] of rows.entries()) {
    const before = seen.size;
    seen.add(row[0]);
    if (seen.size === before) found(index, 0, "twice");
    if (!goals.has(row[8])) found(index, 8, "goal");
  }
}

/** Written for this log and nothing else: the floor that a general engine is held against. */
function monolith(): Peer {
  const fits = (value: unknown, pattern: RegExp) => typeof value === "string" && pattern.test(value);
  const within = (value: unknown, low: number, high: number) =>
    typeof value === "number" && value >= low && value <= high;
  return (rows) => {
    const seen = new Set<unknown>();
    const found: { readonly row: number; readonly col: number; readonly what: string }[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const cells = rows[row] ?? [];
      const [id, title, owner, status, start, end, budget, share, goal, year, email, notes] = cells;
      if (!fits(id, ID)) found.push({ row, col: 0, what: "id" });
      const before = seen.size;
      seen.add(id);
      if (seen.size === before) found.push({ row, col: 0, what: "twice" });
      if (typeof title !== "string" || title.length < 3 || title.length > 200)
        found.push({ row, col: 1, what: "title" });
      if (typeof owner !== "string" || owner.length === 0) found.push({ row, col: 2, what: "owner" });
      if (!statuses.has(status)) found.push({ row, col: 3, what: "status" });
      if (!fits(start, DATE)) found.push({ row, col: 4, what: "start" });
      if (!fits(end, DATE)) found.push({ row, col: 5, what: "end" });
      if (!within(budget, 0, 1e7)) found.push({ row, col: 6, what: "budget" });
      if (!within(share, 0, 1)) found.push({ row, col: 7, what: "share" });
      if (!goals.has(goal)) found.push({ row, col: 8, what: "goal" });
      if (!fits(year, YEAR)) found.push({ row, col: 9, what: "year" });
      if (!fits(email, EMAIL)) found.push({ row, col: 10, what: "email" });
      if (notes !== null && (typeof notes !== "string" || notes.length > 500))
        found.push({ row, col: 11, what: "notes" });
    }
    return found.length;
  };
}

function asRecord(row: LogRow): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [col, field] of FIELDS.entries()) record[field] = row[col];
  return record;
}

function ajv(): Peer {
  const text = (pattern: RegExp) => ({ type: "string", pattern: pattern.source });
  const properties = {
    id: text(ID),
    title: { type: "string", minLength: 3, maxLength: 200 },
    owner: { type: "string", minLength: 1 },
    status: { type: "string", enum: STATUSES },
    start: text(DATE),
    end: text(DATE),
    budget: { type: "number", minimum: 0, maximum: 1e7 },
    share: { type: "number", minimum: 0, maximum: 1 },
    goal: { type: "string" },
    year: text(YEAR),
    email: text(EMAIL),
    notes: { type: ["string", "null"], maxLength: 500 },
  };
  const validate = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    unicodeRegExp: false,
  }).compile({
    type: "object",
    properties,
    required: FIELDS,
  });
  return peer((row, index, found) => {
    if (validate(asRecord(row))) return;
    for (const error of validate.errors ?? []) found(index, FIELDS.indexOf(error.instancePath.slice(1)), error.keyword);
  });
}

function valibot(): Peer {
  const schema = v.object({
    id: v.pipe(v.string(), v.regex(ID)),
    title: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
    owner: v.pipe(v.string(), v.minLength(1)),
    status: v.picklist(STATUSES),
    start: v.pipe(v.string(), v.regex(DATE)),
    end: v.pipe(v.string(), v.regex(DATE)),
    budget: v.pipe(v.number(), v.minValue(0), v.maxValue(1e7)),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    goal: v.string(),
    year: v.pipe(v.string(), v.regex(YEAR)),
    email: v.pipe(v.string(), v.regex(EMAIL)),
    notes: v.nullable(v.pipe(v.string(), v.maxLength(500))),
  });
  return peer((row, index, found) => {
    const result = v.safeParse(schema, asRecord(row));
    for (const issue of result.issues ?? []) found(index, FIELDS.indexOf(String(issue.path?.[0]?.key)), issue.type);
  });
}

function zod(): Peer {
  const schema = z.object({
    id: z.string().regex(ID),
    title: z.string().min(3).max(200),
    owner: z.string().min(1),
    status: z.enum(STATUSES),
    start: z.string().regex(DATE),
    end: z.string().regex(DATE),
    budget: z.number().min(0).max(1e7),
    share: z.number().min(0).max(1),
    goal: z.string(),
    year: z.string().regex(YEAR),
    email: z.string().regex(EMAIL),
    notes: z.string().max(500).nullable(),
  });
  return peer((row, index, found) => {
    const result = schema.safeParse(asRecord(row));
    for (const issue of result.error?.issues ?? []) found(index, FIELDS.indexOf(String(issue.path[0])), issue.code);
  });
}

function zodMini(): Peer {
  const schema = zm.object({
    id: zm.string().check(zm.regex(ID)),
    title: zm.string().check(zm.minLength(3), zm.maxLength(200)),
    owner: zm.string().check(zm.minLength(1)),
    status: zm.enum(STATUSES),
    start: zm.string().check(zm.regex(DATE)),
    end: zm.string().check(zm.regex(DATE)),
    budget: zm.number().check(zm.minimum(0), zm.maximum(1e7)),
    share: zm.number().check(zm.minimum(0), zm.maximum(1)),
    goal: zm.string(),
    year: zm.string().check(zm.regex(YEAR)),
    email: zm.string().check(zm.regex(EMAIL)),
    notes: zm.nullable(zm.string().check(zm.maxLength(500))),
  });
  return peer((row, index, found) => {
    const result = schema.safeParse(asRecord(row));
    for (const issue of result.error?.issues ?? []) found(index, FIELDS.indexOf(String(issue.path[0])), issue.code);
  });
}

async function tableschema(): Promise<Peer> {
  const { Schema } = await import("tableschema");
  const bare = (pattern: RegExp) => pattern.source.slice(1, -1);
  const field = (name: string, type: string, constraints: object) => ({ name, type, constraints });
  const schema = await Schema.load({
    fields: [
      field("id", "string", { required: true, pattern: bare(ID) }),
      field("title", "string", { required: true, minLength: 3, maxLength: 200 }),
      field("owner", "string", { required: true, minLength: 1 }),
      field("status", "string", { required: true, enum: STATUSES }),
      field("start", "date", { required: true }),
      field("end", "date", { required: true }),
      field("budget", "number", { required: true, minimum: 0, maximum: 1e7 }),
      field("share", "number", { required: true, minimum: 0, maximum: 1 }),
      field("goal", "string", { required: true }),
      field("year", "string", { required: true, pattern: bare(YEAR) }),
      field("email", "string", { required: true, pattern: bare(EMAIL) }),
      field("notes", "string", { maxLength: 500 }),
    ],
    missingValues: [""],
  });
  return peer((row, index, found) => {
    try {
      // Its types leave out the options.
      Reflect.apply(schema.castRow, schema, [row, { failFast: false }]);
    } catch (error) {
      const errors = error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors : [];
      for (const one of errors.length > 0 ? errors : [error]) found(index, Number(one?.columnNumber ?? 0) - 1, "cast");
    }
  });
}

export type PeerName = "monolith" | "ajv" | "valibot" | "zod" | "zod, jitless" | "zod/mini" | "tableschema";

export async function peerOf(name: PeerName): Promise<Peer> {
  switch (name) {
    case "monolith":
      return monolith();
    case "ajv":
      return ajv();
    case "valibot":
      return valibot();
    case "zod":
      return zod();
    case "zod, jitless":
      z.config({ jitless: true });
      return zod();
    case "zod/mini":
      return zodMini();
    case "tableschema":
      return tableschema();
  }
}
