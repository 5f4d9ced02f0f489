import { AppError } from "@throughline/shared/host/errors.ts";
import { cropped } from "@throughline/shared/host/parts.ts";
import { decide } from "@throughline/shared/workbook/apply/decide.ts";
import { perform as performed } from "@throughline/shared/workbook/apply/perform.ts";
import { undoOf } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import { explained } from "../errors.ts";
import { underLock } from "../lock.ts";
import { guardsOf } from "../read/protections.ts";
import { readSheets } from "../read/workbook.ts";
import { newJournal } from "./journal.ts";
import { changedMeanwhile } from "./meanwhile.ts";
import { perform } from "./perform.ts";
import { canMake, inSheetsWords, readFor, withUnreadFormats } from "./prepare.ts";
import { withKeyHolders } from "./unlock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes changes, each whole or not at all. The document's lock keeps out other runs of ours, not people: so what stands
 * there is compared and written back to back, and what was written is read again.
 */
export function applyTo(spreadsheet: Spreadsheet, given: readonly Change[]): ApplyResult {
  return underLock(() => {
    const said = inSheetsWords(spreadsheet, given);
    const now = readFor(spreadsheet, said);
    const changes = withUnreadFormats(said, now);
    const decision = decide(now, changes, canMake);
    const refused = withKeyHolders(decision.refused, now, () => guardsOf(spreadsheet)).map((one) => ({
      ...one,
      change: given[one.index] ?? one.change,
    }));
    const { accepted } = decision;
    const notices = accepted.length === 0 ? [] : carriedOut(spreadsheet, now, accepted);
    const after = accepted.length === 0 ? now : readAgain(spreadsheet, now, accepted);
    return {
      applied: accepted.length,
      refused,
      undo: undoOf(now, accepted),
      sheets:
        accepted.length === 0
          ? []
          : after.sheets.filter(({ id }) => touched(now, accepted).has(id) || !has(now, id)).map(cropped),
      order: after.sheets.map(({ id }) => id),
      names: after.names,
      ...withNotices([...notices, ...changedMeanwhile(now, after, accepted)]),
    };
  });
}

function withNotices(notices: readonly string[]): Pick<ApplyResult, "notices"> {
  return notices.length === 0 ? {} : { notices };
}

function has(workbook: Workbook, id: SheetId): boolean {
  return workbook.sheets.some((sheet) => sheet.id === id);
}

/** The sheets that changes make differ: those they are about, and those whose formulas point there. */
function touched(now: Workbook, accepted: readonly Change[]): ReadonlySet<SheetId> {
  const before = new Set(now.sheets);
  return new Set(performed(now, accepted).sheets.flatMap((sheet) => (before.has(sheet) ? [] : [sheet.id])));
}

function carriedOut(spreadsheet: Spreadsheet, now: Workbook, accepted: readonly Change[]): readonly string[] {
  const journal = newJournal();
  try {
    const notices = perform(spreadsheet, now, accepted, journal);
    SpreadsheetApp.flush();
    return notices;
  } catch (error) {
    const left = journal.takeBack();
    const { code, message, hint } = explained(error);
    throw new AppError(code, message, left.length === 0 ? `Nothing was changed. ${hint}` : partly(left), {
      cause: error,
    });
  }
}

function partly(left: readonly string[]): string {
  return `This was written before that and could not be put back: ${left.join("; ")}. Take it back by Edit, Undo.`;
}

/** Those that were touched as they now are, in full; of the others, that they are there. */
function readAgain(spreadsheet: Spreadsheet, now: Workbook, accepted: readonly Change[]): Workbook {
  const ids = new Set(touched(now, accepted));
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const id = String(sheet.getSheetId());
    if (!has(now, id)) ids.add(id);
  }
  return readSheets(spreadsheet, { only: ids });
}
