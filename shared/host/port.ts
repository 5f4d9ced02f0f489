import type { ApplyResult, Change, Edit } from "../workbook/edits.ts";
import type { CellRange, SheetId, SheetSnapshot, Workbook } from "../workbook/types.ts";

/**
 * The one door to a spreadsheet. Each method is one round trip, however much it asks for. Whatever goes wrong that is
 * no refusal of a change (no permission, file gone, too large) is thrown as an AppError.
 */
export interface WorkbookHost {
  readonly about: HostDescription;
  /** The workbook as it is now, hidden sheets too. Sheets asked for that are gone are left out. */
  read(request?: ReadRequest, watch?: ReadWatch): Promise<Workbook>;
  /**
   * Makes the changes, each whole or not at all, as `applyChanges` does, and tells what became of them. What a change
   * goes by is compared with the workbook as it is at that moment, so that nothing written meanwhile is lost.
   */
  apply(changes: readonly Change[]): Promise<ApplyResult>;
  /** Selects these cells and scrolls to them, showing their sheet. They are on one sheet; [] does nothing. */
  show(at: readonly CellRange[]): Promise<void>;
  /** What the person has selected: the first range of several. Null where nothing is. */
  selection(): Promise<CellRange | null>;
  /**
   * Calls the listener with each sheet whose cells somebody changes, though not for what `apply` does, until the
   * function it gives back is called. Absent where a host cannot tell; then read again when the person returns.
   */
  watch?(listener: (touched: SheetId) => void): () => void;
  /**
   * Calls the listener with what the person selects, until the function it gives back is called. Absent where a host
   * cannot tell; then `selection` is asked when the person returns.
   */
  watchSelection?(listener: (selected: CellRange | null) => void): () => void;
  /** Kept for this person, across workbooks, and never in the workbook itself. */
  readonly mine: {
    get(key: string): Promise<string | null>;
    /** Null forgets it. */
    set(key: string, value: string | null): Promise<void>;
  };
}

export interface HostDescription {
  /** As a person knows it: "Excel", "Google Sheets", "a file". */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Cases of the suite of hosts that this one cannot be held to, and why. */
  readonly leftOut?: readonly { readonly reason: string; readonly cases: readonly string[] }[];
}

export interface Capabilities {
  /** Whether there is a person in front of the cells: `show` and `selection` do something. */
  readonly screen: boolean;
  readonly edits: readonly Edit["kind"][];
  /** What `read` can tell about a sheet besides its values. What is not listed is absent from its snapshots. */
  readonly parts: readonly SheetPart[];
}

/** The parts of a snapshot that may be left out. */
export type SheetPart = Exclude<keyof SheetSnapshot, "id" | "name" | "hidden" | "origin" | "values">;

export interface ReadRequest {
  /** All sheets where absent. */
  readonly sheets?: readonly SheetId[];
  /** All that the host can tell where absent; [] for values alone. */
  readonly parts?: readonly SheetPart[];
}

export interface ReadWatch {
  /** Once it is aborted, `read` throws "host/stopped". An AbortSignal is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Called as sheets come in, the last time with done = of. */
  readonly onProgress?: (done: number, of: number) => void;
}

export const sheetParts = [
  "formulas",
  "formats",
  "merges",
  "hiddenRows",
  "hiddenCols",
  "notes",
  "validations",
  "tables",
  "links",
  "protected",
  "unlocked",
] as const satisfies readonly SheetPart[];

export const editKinds = [
  "set-cell",
  "insert-rows",
  "delete-rows",
  "add-sheet",
  "remove-sheet",
  "set-validation",
  "set-note",
  "set-name",
] as const satisfies readonly Edit["kind"][];
