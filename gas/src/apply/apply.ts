import { AppError } from "@throughline/shared/host/errors.ts";
import { cropped } from "@throughline/shared/host/parts.ts";
import { decide } from "@throughline/shared/workbook/apply/decide.ts";
import { perform as performed } from "@throughline/shared/workbook/apply/perform.ts";
import { undoOf } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import { explained } from "../errors.ts";
import { underLock } from "../lock.ts";
import { gridsOf, idOf } from "../places.ts";
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
    const { accepted, refused } = decide(now, withUnreadFormats(said, now), canMake);
    const notices = accepted.length === 0 ? [] : carriedOut(spreadsheet, now, accepted);
    const touched = touchedBy(now, accepted);
    const after = accepted.length === 0 ? now : readAgain(spreadsheet, now, touched);
    const told = [...notices, ...changedMeanwhile(now, after, accepted)];
    return {
      applied: accepted.length,
      // Those who asked know the changes as they gave them.
      refused: withKeyHolders(refused, now, () => guardsOf(spreadsheet)).map((one) => ({
        ...one,
        change: given[one.index] ?? one.change,
      })),
      undo: undoOf(now, accepted),
      sheets: after.sheets.filter(({ id }) => touched.has(id) || !has(now, id)).map(cropped),
      order: after.sheets.map(({ id }) => id),
      names: after.names,
      ...(told.length === 0 ? {} : { notices: told }),
    };
  });
}

function has(workbook: Workbook, id: SheetId): boolean {
  return workbook.sheets.some((sheet) => sheet.id === id);
}

/** The sheets that changes make differ: those they are about, and those whose formulas point there. */
function touchedBy(now: Workbook, accepted: readonly Change[]): ReadonlySet<SheetId> {
  if (accepted.length === 0) return new Set();
  const before = new Set(now.sheets);
  return new Set(performed(now, accepted).sheets.flatMap((sheet) => (before.has(sheet) ? [] : [sheet.id])));
}

function carriedOut(spreadsheet: Spreadsheet, now: Workbook, accepted: readonly Change[]): readonly Phrase[] {
  const journal = newJournal();
  try {
    const notices = perform(spreadsheet, now, accepted, journal);
    SpreadsheetApp.flush();
    return notices;
  } catch (error) {
    const left = journal.takeBack();
    const { code, said } = explained(error);
    throw new AppError(code, said.message, left.length === 0 ? unchanged(said.hint) : partly(left), { cause: error });
  }
}

function unchanged(hint: Phrase): Phrase {
  return phrase("Nothing was changed. {hint}", { hint });
}

function partly(items: readonly Phrase[]): Phrase {
  return phrase("This was written before that and could not be put back: {left}. Take it back by Edit, Undo.", {
    left: { items, by: ";" },
  });
}

/** Those that were touched, and new ones, as they now are, in full; of the others, that they are there. */
function readAgain(spreadsheet: Spreadsheet, now: Workbook, touched: ReadonlySet<SheetId>): Workbook {
  const added = gridsOf(spreadsheet)
    .map(idOf)
    .filter((id) => !has(now, id));
  return readSheets(spreadsheet, { only: new Set([...touched, ...added]) });
}
