import { AppError } from "@throughline/shared/host/errors.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Answer, Call, Wire } from "./calls.ts";
import type { GivenFile, Whereabouts } from "./held-file.ts";
import { type RowDelta, type SheetHead, withDelta } from "./sheet-delta.ts";
import type { SheetFace } from "./sheet-face.ts";

/** The file behind the page, at the other end of a wire. Whatever goes wrong is thrown as an AppError. */
export interface FileDesk {
  open(file: GivenFile, where: Whereabouts, onProgress?: (done: number, of: number) => void): Promise<Workbook>;
  /** The bytes of a new workbook of a pack. */
  make(pack: string): Promise<Uint8Array>;
  /** Makes the changes in the file; `workbook` is what it says so far. */
  change(workbook: Workbook, changes: readonly Change[]): Promise<ApplyResult>;
  /** How a sheet looks; null where the file does not say. */
  face(sheet: SheetId): Promise<SheetFace | null>;
  /** The file as it now is, to be saved. */
  bytes(): Promise<Pick<GivenFile, "bytes" | "kept">>;
  /** Lets go of the file, and of what is being done with it. */
  close(): void;
}

export function fileDesk(wire: Wire): FileDesk {
  return {
    async open(file, where, onProgress) {
      const { answer, rows } = await ask(wire, { kind: "open", file, where }, onProgress);
      if (answer.kind !== "opened") throw unexpected(answer);
      return { ...answer.workbook, sheets: answer.sheets.map((head) => sheetOf(null, head, rows)) };
    },
    async make(pack) {
      const { answer } = await ask(wire, { kind: "new", pack });
      if (answer.kind !== "bytes") throw unexpected(answer);
      return answer.bytes;
    },
    async change(workbook, changes) {
      const { answer, rows } = await ask(wire, { kind: "change", changes });
      if (answer.kind !== "changed") throw unexpected(answer);
      const { kind: _, sheets, ...result } = answer;
      const before = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
      return { ...result, sheets: sheets.map((head) => sheetOf(before.get(head.sheet.id) ?? null, head, rows)) };
    },
    async face(sheet) {
      const { answer } = await ask(wire, { kind: "face", sheet });
      if (answer.kind !== "face") throw unexpected(answer);
      return answer.face;
    },
    async bytes() {
      const { answer } = await ask(wire, { kind: "bytes" });
      if (answer.kind !== "bytes") throw unexpected(answer);
      return answer;
    },
    close: () => wire.close(),
  };
}

interface Asked {
  /** The last answer. */
  readonly answer: Answer;
  readonly rows: ReadonlyMap<SheetId, readonly RowDelta[]>;
}

function ask(wire: Wire, call: Call, onProgress: (done: number, of: number) => void = () => {}): Promise<Asked> {
  const rows = new Map<SheetId, RowDelta[]>();
  return new Promise((resolve, reject) => {
    wire.send(call, (answer) => {
      switch (answer.kind) {
        case "progress":
          return onProgress(answer.done, answer.of);
        case "rows": {
          const known = rows.get(answer.sheet) ?? [];
          known.push(...answer.rows);
          rows.set(answer.sheet, known);
          return;
        }
        case "error":
          return reject(new AppError(answer.code, answer.message, answer.hint));
        default:
          return resolve({ answer, rows });
      }
    });
  });
}

function sheetOf(
  before: SheetSnapshot | null,
  head: SheetHead,
  rows: ReadonlyMap<SheetId, readonly RowDelta[]>,
): SheetSnapshot {
  return withDelta(before, { ...head, rows: rows.get(head.sheet.id) ?? [] });
}

function unexpected({ kind }: Answer): Error {
  return new Error(`An answer of another kind came: ${kind}.`);
}
