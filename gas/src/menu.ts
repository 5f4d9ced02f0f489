import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";

type Ui = GoogleAppsScript.Base.Ui;

/** Views of the sidebar that the menu leads to. */
type View = "home" | "rate" | "insert" | "help";

/**
 * Puts our menu up. It is called before anybody has allowed anything (AuthMode.NONE): so it asks nothing of the
 * spreadsheet or of properties.
 */
export function addMenu(ui: Ui, language: Language): void {
  ui.createAddonMenu()
    .addItem(say(language, "Open Throughline"), "openThroughline")
    .addItem(say(language, "Check this workbook"), "checkThisWorkbook")
    .addItem(say(language, "Score this plan"), "scoreThisPlan")
    .addItem(say(language, "Insert a template…"), "insertTemplate")
    .addSeparator()
    .addItem(say(language, "Help"), "openHelp")
    .addToUi();
}

/** Opens the sidebar on one of its views. */
export function showSidebar(ui: Ui, view: View): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Throughline");
  page.setContent(page.getContent().replace("<div data-sidebar>", `<div data-sidebar data-view="${view}">`));
  ui.showSidebar(page);
}
