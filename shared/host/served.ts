import type { ApplyResult, Change } from "../workbook/edits.ts";
import type { CellRange, SheetId, Workbook } from "../workbook/types.ts";
import { AppError } from "./errors.ts";
import type { ReadRequest } from "./port.ts";

/**
 * A workbook as it is served at the far end of a wire: WorkbookHost without promises, since no call is left open there.
 * What a host says about itself is known at both ends.
 */
export interface ServedHost {
  /** Reads on from a place, or from the start, as far as one call may; a large workbook comes in several parts. */
  readPart(request: ReadRequest, from: ReadPlace | null): ReadPart;
  apply(changes: readonly Change[]): ApplyResult;
  show(at: readonly CellRange[]): void;
  selection(): CellRange | null;
  recall(key: string): string | null;
  /** Null forgets it. */
  keep(key: string, value: string | null): void;
}

/** Where reading goes on: at a row, counted from 0, of a sheet. */
export interface ReadPlace {
  readonly sheet: SheetId;
  /** Which of the sheets asked for it was, from 0: should it be gone, the next one stands there. */
  readonly index: number;
  readonly row: number;
}

export interface ReadPart {
  /**
   * Sheets, or the next rows of one, whose origin then says where they belong. They may begin with rows that the part
   * before ended with, to compare.
   */
  readonly workbook: Workbook;
  /** The sheets asked for that there still are. */
  readonly order: readonly SheetId[];
  /** Null when this was the last. */
  readonly next: ReadPlace | null;
  /** How many cells have been read, of how many. */
  readonly done: number;
  readonly of: number;
}

/** A call as it crosses the wire. */
export type HostCall =
  | { readonly name: "read"; readonly request: ReadRequest; readonly from: ReadPlace | null }
  | { readonly name: "apply"; readonly changes: readonly Change[] }
  | { readonly name: "show"; readonly at: readonly CellRange[] }
  | { readonly name: "selection" }
  | { readonly name: "recall"; readonly key: string }
  | { readonly name: "keep"; readonly key: string; readonly value: string | null };

/** What comes back: a value, or what a person is told. Errors do not cross wires by themselves. */
export type Reply = { readonly value: unknown } | { readonly error: { readonly code: string } & AppError["said"] };

/** Answers a call that came as JSON text, as JSON text. `read` checks what came, since anybody may call. */
export function replyTo(
  text: string,
  {
    host,
    read,
    explain,
  }: { host: ServedHost; read: (text: string) => HostCall; explain: (error: unknown) => AppError },
): string {
  return JSON.stringify(replied(() => answerTo(host, read(text)), explain));
}

function replied(answer: () => unknown, explain: (error: unknown) => AppError): Reply {
  try {
    // Nothing, which JSON does not have, is null.
    return { value: answer() ?? null };
  } catch (error) {
    const { code, said } = error instanceof AppError ? error : explain(error);
    return { error: { code, ...said } };
  }
}

function answerTo(host: ServedHost, call: HostCall): unknown {
  switch (call.name) {
    case "read":
      return host.readPart(call.request, call.from);
    case "apply":
      return host.apply(call.changes);
    case "show":
      return host.show(call.at);
    case "selection":
      return host.selection();
    case "recall":
      return host.recall(call.key);
    case "keep":
      return host.keep(call.key, call.value);
  }
}
