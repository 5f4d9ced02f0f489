import { errorInWords } from "@throughline/shared/host/errors.ts";
import { replyTo } from "@throughline/shared/host/served.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { hostCallFrom } from "@throughline/shared/outside/host-calls.ts";
import type { Listed } from "@throughline/shared/workbook/phrases.ts";
import { checkSpreadsheet } from "./check/check.ts";
import { explained } from "./errors.ts";
import { sheetsHost } from "./host.ts";
import { languageOfAccount, languageOfPerson } from "./language.ts";
import { addMenu, showSidebar } from "./menu.ts";

// Each export becomes a function that Google, the menu or any page of ours may call: keep them few.

export { PLAN_DATE, PLAN_FINDINGS, PLAN_STATUS, RUBRIC_AVERAGE, RUBRIC_VERDICT } from "./custom-functions.ts";

/** Called by Google when the spreadsheet opens, most often before anybody has allowed anything. */
export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi(), languageOfAccount());
}

/** Called by Google once the add-on is installed, while a spreadsheet is open. */
export function onInstall(): void {
  onOpen();
}

export function openThroughline(): void {
  showSidebar(SpreadsheetApp.getUi(), "home");
}

export function scoreThisPlan(): void {
  showSidebar(SpreadsheetApp.getUi(), "rate");
}

export function insertTemplate(): void {
  showSidebar(SpreadsheetApp.getUi(), "insert");
}

export function openHelp(): void {
  showSidebar(SpreadsheetApp.getUi(), "help");
}

/** Checks without the sidebar; what was found stands on a sheet of its own, what went wrong is said. */
export function checkThisWorkbook(): void {
  const language = languageOfPerson();
  try {
    const { left } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet(), { language, clock: Date.now });
    if (left.length === 0) return;
    const sheets: Listed = { items: left, by: "," };
    SpreadsheetApp.getUi().alert(
      say(language, "There was no time for {sheets}. Choose “Check this workbook” again to go on with them.", {
        sheets,
      }),
    );
  } catch (error) {
    const { message, hint } = errorInWords(explained(error), language);
    SpreadsheetApp.getUi().alert(`${message}\n\n${hint}`);
  }
}

/** All that the sidebar asks of the spreadsheet: JSON text in, JSON text out. */
export function hostCall(text: string): string {
  return replyTo(text, { host: sheetsHost(), read: hostCallFrom, explain: explained });
}
