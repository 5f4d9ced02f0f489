import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { newConditionalFormatRule } from "./conditional-format.ts";
import { criteriaEnum, newDataValidation } from "./data-validation.ts";
import { type FakeDocument, gridIn, loaded } from "./document.ts";
import { newRichTextValue } from "./rich-text.ts";
import {
  htmlService,
  type Lock,
  lockService,
  propertiesService,
  type Screen,
  session,
  ui,
  utilities,
} from "./services.ts";
import { spreadsheetOf } from "./spreadsheet.ts";
import { strict } from "./strict.ts";

export { gridIn } from "./document.ts";

/** A spreadsheet on Google's side of the wire, and all that a script of ours finds there. */
export interface FakeGoogle {
  /** The global objects of Apps Script. */
  readonly globals: Readonly<Record<string, object>>;
  readonly document: FakeDocument;
  readonly screen: Screen;
  readonly lock: Lock;
  /** This person's own properties. */
  readonly mine: Map<string, string>;
  /** How often each method was called: "Range.getValues" and the like. */
  readonly calls: ReadonlyMap<string, number>;
  /** Calls that go to the spreadsheet's cells and back, all together. */
  readonly trips: () => number;
  /** Somebody else changes the spreadsheet, without the script. */
  readonly elsewhere: (changes: readonly Change[]) => void;
  /** Something happens just before a call of this name is carried out, once. */
  readonly before: (call: string, happens: () => void) => void;
}

export interface Circumstances {
  /** The language of the person's account; null where Google does not tell. */
  readonly locale?: string | null;
  readonly html?: Readonly<Record<string, string>>;
}

export function fakeGoogle(workbook: Workbook, { html = {}, locale = "en" }: Circumstances = {}): FakeGoogle {
  const document = loaded(workbook);
  const calls = new Map<string, number>();
  const screen: Screen = { menu: [], sidebar: null, alerts: [] };
  const lock: Lock = { heldByAnother: false };
  const mine = new Map<string, string>();
  const coming: { call: string; happens: () => void }[] = [];
  const told = (call: string): void => {
    calls.set(call, (calls.get(call) ?? 0) + 1);
    const index = coming.findIndex((one) => one.call === call);
    if (index >= 0) coming.splice(index, 1)[0]?.happens();
  };
  const world = { document, told };
  const spreadsheet = spreadsheetOf(world);
  const SpreadsheetApp = strict<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
    "SpreadsheetApp",
    {
      getActiveSpreadsheet: () => spreadsheet,
      getUi: () => ui(screen, told),
      flush: () => {},
      newDataValidation: () => newDataValidation(world),
      newConditionalFormatRule: () => newConditionalFormatRule(world),
      newRichTextValue: () => newRichTextValue(world),
      DataValidationCriteria: criteriaEnum(),
      ProtectionType: named("SHEET", "RANGE"),
      CopyPasteType: named("PASTE_FORMAT", "PASTE_DATA_VALIDATION"),
      SheetType: named("GRID", "OBJECT"),
    },
    told,
  );
  return {
    globals: {
      SpreadsheetApp,
      LockService: lockService(lock, told),
      PropertiesService: propertiesService(mine, told),
      HtmlService: htmlService(html, told),
      Utilities: utilities(told),
      Session: session(locale, told),
      ScriptApp: strict<GoogleAppsScript.Script.ScriptApp>(
        "ScriptApp",
        { AuthMode: named("NONE", "LIMITED", "FULL") },
        told,
      ),
    },
    document,
    screen,
    lock,
    mine,
    calls,
    trips: () => [...calls].reduce((sum, [call, count]) => sum + (isTrip(call) ? count : 0), 0),
    elsewhere: (changes) => {
      const { workbook: after, result } = applyChanges(document.workbook, changes);
      const out = new Set(result.refused.map(({ index }) => index));
      for (const edit of changes.flatMap(({ edits }, index) => (out.has(index) ? [] : edits))) {
        if (edit.kind === "insert-rows") gridIn(document, edit.sheet).maxRows += edit.cells.rows.length;
        if (edit.kind === "delete-rows") gridIn(document, edit.sheet).maxRows -= edit.was.rows.length;
      }
      document.workbook = after;
    },
    before: (call, happens) => coming.push({ call, happens }),
  };
}

/** An enumeration whose members name themselves. */
function named<E>(...members: readonly string[]): E {
  return Object.fromEntries(members.map((member) => [member, member])) as E;
}

/** What a script asks of an object it holds already, without a look at the cells. */
const HELD =
  /^(?:DataValidation|DataValidationBuilder|ConditionalFormatRuleBuilder|RichTextValue|RichTextValueBuilder|NamedRange|Protection|User|Menu|Ui|HtmlOutput|HtmlService|ScriptApp|SpreadsheetApp|LockService|PropertiesService|Session|Utilities)\.|^Range\.get(?:Row|Column|NumRows|NumColumns|A1Notation|GridId|Sheet)$|^Sheet\.(?:getRange|getRangeList|getName|getSheetId|getType|getIndex|isSheetHidden|getMaxRows|getMaxColumns)$|^Spreadsheet\.(?:getName|getSpreadsheetLocale|getSpreadsheetTimeZone)$/;

function isTrip(call: string): boolean {
  return call === "SpreadsheetApp.flush" || !HELD.test(call);
}
