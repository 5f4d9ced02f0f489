import type { ApplyResult } from "../workbook/edits.ts";
import type { CellRange } from "../workbook/types.ts";
import { AppError } from "./errors.ts";
import { joinedParts, movedMeanwhile } from "./parts.ts";
import type { HostDescription, ReadRequest, ReadWatch, WorkbookHost } from "./port.ts";
import type { HostCall, ReadPart, Reply } from "./served.ts";

/** JSON text out, JSON text back. Rejects with an AppError when no answer comes. */
export type Transport = (call: string) => Promise<string>;

/** The host at the near end of a wire, whose far end a ServedHost answers. */
export function bridgeHost(transport: Transport, about: HostDescription): WorkbookHost {
  // What comes back was made by our own code at the far end; it has the type that belongs to the call.
  const ask = async <T>(call: HostCall): Promise<T> => {
    const reply: Reply = replyFrom(await transport(JSON.stringify(call)));
    if ("error" in reply) throw new AppError(reply.error.code, reply.error.message, reply.error.hint);
    return reply.value as T;
  };
  return {
    about,
    read: async (request = {}, watch = {}) => {
      const parts = await readAll(ask, request, watch);
      // Once more is enough: where people go on moving rows, it would never end.
      return joinedParts(movedMeanwhile(parts).length === 0 ? parts : await readAll(ask, request, watch));
    },
    apply: (changes) => ask<ApplyResult>({ name: "apply", changes }),
    show: async (at) => {
      await ask<null>({ name: "show", at });
    },
    selection: () => ask<CellRange | null>({ name: "selection" }),
    mine: {
      get: (key) => ask<string | null>({ name: "recall", key }),
      set: async (key, value) => {
        await ask<null>({ name: "keep", key, value });
      },
    },
  };
}

async function readAll(
  ask: <T>(call: HostCall) => Promise<T>,
  request: ReadRequest,
  { signal, onProgress }: ReadWatch,
): Promise<readonly [ReadPart, ...ReadPart[]]> {
  const part = async (from: ReadPart["next"]): Promise<ReadPart> => {
    if (signal?.aborted) throw new AppError("host/stopped", "Reading was stopped.", "Check again when you like.");
    const read = await ask<ReadPart>({ name: "read", request, from });
    onProgress?.(read.done, read.of);
    return read;
  };
  const first = await part(null);
  const more: ReadPart[] = [];
  for (let last = first; last.next !== null; ) {
    last = await part(last.next);
    more.push(last);
  }
  return [first, ...more];
}

function replyFrom(text: string): Reply {
  const reply: unknown = parsed(text);
  if (reply !== null && typeof reply === "object" && ("value" in reply || "error" in reply)) return reply as Reply;
  throw new AppError(
    "host/no-answer",
    "The spreadsheet gave an answer that cannot be read.",
    "Reload the spreadsheet, then check again.",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
