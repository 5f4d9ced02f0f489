import * as z from "zod/mini";
import { AppError } from "../host/errors.ts";
import { sheetParts } from "../host/port.ts";
import type { HostCall } from "../host/served.ts";
import { phrase } from "../workbook/phrases.ts";
import { cellRange, numbers, sheetId } from "./cells.ts";
import { change } from "./edits.ts";

// Some spreadsheets forbid making functions out of text; zod is not to try.
z.config({ jitless: true });

const LONGEST_KEY = 200;
const key = z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY));

const calls: { readonly [Name in HostCall["name"]]: z.ZodMiniType<Extract<HostCall, { readonly name: Name }>> } = {
  read: z.strictObject({
    name: z.literal("read"),
    request: z.strictObject({
      sheets: z.exactOptional(z.array(sheetId)),
      parts: z.exactOptional(z.array(z.enum(sheetParts))),
    }),
    from: z.nullable(z.strictObject({ sheet: sheetId, index: numbers.index, row: numbers.index })),
  }),
  apply: z.strictObject({ name: z.literal("apply"), changes: z.array(change) }),
  show: z.strictObject({ name: z.literal("show"), at: z.array(cellRange) }),
  selection: z.strictObject({ name: z.literal("selection") }),
  recall: z.strictObject({ name: z.literal("recall"), key }),
  keep: z.strictObject({ name: z.literal("keep"), key, value: z.nullable(z.string()) }),
};

/** The call that a text stands for. Throws "host/unknown-call" for anything else: anybody may call us with any text. */
export function hostCallFrom(text: unknown): HostCall {
  const given = typeof text === "string" ? parsed(text) : null;
  const name = given !== null && typeof given === "object" && "name" in given ? given.name : null;
  if (typeof name !== "string" || !isName(name)) throw unknownCall("its name");
  const checked = calls[name].safeParse(given);
  if (checked.success) return checked.data;
  throw unknownCall(checked.error.issues[0]?.path.map(String).join(".") ?? "");
}

function isName(name: string): name is HostCall["name"] {
  return Object.hasOwn(calls, name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unknownCall(where: string): AppError {
  return new AppError(
    "host/unknown-call",
    phrase("The spreadsheet was asked for something it does not know ({where}).", { where }),
    "Reload the spreadsheet, so that both halves of Throughline are of one version.",
  );
}
