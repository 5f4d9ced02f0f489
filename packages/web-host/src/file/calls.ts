import type { AppError } from "@throughline/shared/host/errors.ts";
import type { Change, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { DefinedName, SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import type { GivenFile, Whereabouts } from "./held-file.ts";
import type { RowDelta, SheetHead } from "./sheet-delta.ts";
import type { SheetFace } from "./sheet-face.ts";

/** What the page asks of the worker that holds the file. Each call has a number, which its answers bear. */
export type Call =
  | { readonly kind: "open"; readonly file: GivenFile; readonly where: Whereabouts }
  | { readonly kind: "change"; readonly changes: readonly Change[] }
  | { readonly kind: "bytes" }
  /** A new workbook of a pack, to be opened next. */
  | { readonly kind: "new"; readonly pack: string }
  | { readonly kind: "face"; readonly sheet: SheetId };

/** All about a workbook but its sheets. */
export type WorkbookHead = Omit<Workbook, "sheets">;

/** A file as it now is, apart from its cells, which come before in pieces. */
export interface Opened {
  readonly kind: "opened";
  readonly workbook: WorkbookHead;
  readonly sheets: readonly SheetHead[];
}

export interface Changed {
  readonly kind: "changed";
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  readonly undo: readonly Change[];
  readonly order: readonly SheetId[];
  readonly names: readonly DefinedName[];
  /** The sheets that differ. */
  readonly sheets: readonly SheetHead[];
}

export interface Bytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array;
  readonly kept: string;
}

/** How a sheet looks; null where the file does not say, as no .csv does. */
export interface Face {
  readonly kind: "face";
  readonly face: SheetFace | null;
}

/** What comes back: progress and rows any number of times, then one of the others. */
export type Answer =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "rows"; readonly sheet: SheetId; readonly rows: readonly RowDelta[] }
  | Opened
  | Changed
  | Bytes
  | Face
  | ({ readonly kind: "error"; readonly code: string } & AppError["said"]);

/** How calls go to a file and answers come back: to a worker, or within the same program. */
export interface Wire {
  /** Calls `onAnswer` until the last answer has come. */
  send(call: Call, onAnswer: (answer: Answer) => void): void;
  /** Ends whatever is going on; nothing is answered any more. */
  close(): void;
}
