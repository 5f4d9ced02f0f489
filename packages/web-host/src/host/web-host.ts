import { AppError } from "@throughline/shared/host/errors.ts";
import {
  editKinds,
  type ReadRequest,
  type SheetPart,
  sheetParts,
  type WorkbookHost,
} from "@throughline/shared/host/port.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import type { OpenDocument } from "../document/open-document.ts";

/** What a person sees of the workbook. */
export interface Screen {
  show(at: readonly CellRange[]): void;
  selection(): CellRange | null;
  watchSelection(listener: (selected: CellRange | null) => void): () => void;
}

/** A workbook open in the page, with the grid in which a person sees it. */
export function webHost(document: OpenDocument, screen: Screen, mine: WorkbookHost["mine"]): WorkbookHost {
  const edits = document.isCsv ? csvEdits : editKinds;
  return {
    about: { name: "the web workbook", capabilities: { screen: true, edits, parts: sheetParts } },
    async read(request = {}, { signal, onProgress } = {}) {
      if (signal?.aborted) throw new AppError("host/stopped", "Reading was stopped.", "Check again when you like.");
      const workbook = document.workbook.value;
      const answer = { ...workbook, sheets: requested(workbook, request) };
      onProgress?.(answer.sheets.length, answer.sheets.length);
      return answer;
    },
    apply: (changes) => document.apply(changes, "host"),
    async show(at) {
      screen.show(at);
    },
    async selection() {
      return screen.selection();
    },
    watch: (listener) => document.watch(listener),
    watchSelection: (listener) => screen.watchSelection(listener),
    mine,
  };
}

/** Text files hold cells and nothing else; sheets of ours lie beside them. */
const csvEdits: readonly Edit["kind"][] = ["set-cell", "insert-rows", "delete-rows"];

function requested({ sheets }: Workbook, { sheets: ids, parts }: ReadRequest): SheetSnapshot[] {
  const wanted = sheets.filter(({ id }) => ids?.includes(id) ?? true);
  return parts ? wanted.map((sheet) => withParts(sheet, parts)) : wanted;
}

function withParts(sheet: SheetSnapshot, parts: readonly SheetPart[]): SheetSnapshot {
  const { id, name, hidden, origin, values } = sheet;
  const asked = Object.entries(sheet).filter(([part]) => parts.some((one) => one === part));
  return { id, name, hidden, origin, values, ...Object.fromEntries(asked) };
}
