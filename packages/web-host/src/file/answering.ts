import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { Answer, Call } from "./calls.ts";
import { changeFile, type HeldFile, holdFile } from "./held-file.ts";
import { deltaBetween, type RowDelta, type SheetDelta, type SheetHead } from "./sheet-delta.ts";
import { sheetFaces } from "./sheet-face.ts";

type Say = (answer: Answer) => void;

/** Answers calls about one file, which it holds. */
export function fileAnswerer(): (call: Call, say: Say) => Promise<void> {
  let held: HeldFile | null = null;
  const faces = sheetFaces();
  return async (call, say) => {
    try {
      switch (call.kind) {
        case "open": {
          held = holdFile(call.file, call.where, (done, of) => say({ kind: "progress", done, of }));
          const { sheets, ...workbook } = held.workbook;
          say({ kind: "opened", workbook, sheets: sheets.map((sheet) => sendRows(deltaBetween(null, sheet), say)) });
          return;
        }
        case "change": {
          if (held === null) throw nothingOpen();
          const before = new Map(held.workbook.sheets.map((sheet) => [sheet.id, sheet]));
          const { file, result } = changeFile(held, call.changes);
          held = file;
          const { applied, refused, undo, order, names } = result;
          const sheets = result.sheets.map((sheet) => sendRows(deltaFrom(before, sheet), say));
          say({ kind: "changed", applied, refused, undo, order, names, sheets });
          return;
        }
        case "face": {
          if (held === null) throw nothingOpen();
          say({ kind: "face", face: faces(held, call.sheet) });
          return;
        }
        case "new": {
          // Packs are not needed to open a file, and weigh more than what is.
          const { newWorkbook } = await import("./new-workbook.ts");
          say({ kind: "bytes", bytes: newWorkbook(call.pack), kept: "" });
          return;
        }
        case "bytes": {
          if (held === null) throw nothingOpen();
          say({ kind: "bytes", bytes: held.bytes, kept: held.kept });
          return;
        }
      }
    } catch (error) {
      say({ kind: "error", ...inWords(error) });
    }
  };
}

function deltaFrom(before: ReadonlyMap<string, SheetSnapshot>, sheet: SheetSnapshot): SheetDelta {
  return deltaBetween(before.get(sheet.id) ?? null, sheet);
}

// So many cells are taken in by the page within a few milliseconds, between two frames.
const CELLS_AT_ONCE = 12_000;

/** Sends the rows in pieces, so that whoever takes them in is never held up for long, and gives back the rest. */
function sendRows({ rows, ...head }: SheetDelta, say: Say): SheetHead {
  let piece: RowDelta[] = [];
  let cells = 0;
  for (const row of rows) {
    piece.push(row);
    cells += Math.max(1, row.values?.length ?? 0) + (row.formulas?.length ?? 0) + (row.formats?.length ?? 0);
    if (cells < CELLS_AT_ONCE) continue;
    say({ kind: "rows", sheet: head.sheet.id, rows: piece });
    piece = [];
    cells = 0;
  }
  if (piece.length > 0) say({ kind: "rows", sheet: head.sheet.id, rows: piece });
  return head;
}

function inWords(error: unknown): { readonly code: string } & AppError["said"] {
  if (error instanceof AppError) return { code: error.code, ...error.said };
  const cause = error instanceof Error ? error.message : String(error);
  return {
    code: "bug",
    message: phrase("Something went wrong here that should not: {cause}.", { cause: { whole: cause } }),
    hint: phrase("Save a copy of your file, and tell us what you did."),
  };
}

function nothingOpen(): AppError {
  return new AppError("host/nothing-open", "No workbook is open.", "Open one first.");
}
