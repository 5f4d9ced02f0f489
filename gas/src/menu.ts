type Ui = GoogleAppsScript.Base.Ui;

/** Views of the sidebar that the menu leads to. */
type View = "home" | "rate" | "insert" | "help";

/**
 * Puts our menu up. It is called before anybody has allowed anything (AuthMode.NONE): so it asks nothing of the
 * spreadsheet, of properties or of anybody.
 */
export function addMenu(ui: Ui): void {
  ui.createAddonMenu()
    .addItem("Open Throughline", "openThroughline")
    .addItem("Check this workbook", "checkThisWorkbook")
    .addItem("Score this plan", "scoreThisPlan")
    .addItem("Insert a template…", "insertTemplate")
    .addSeparator()
    .addItem("Help", "openHelp")
    .addToUi();
}

/** Opens the sidebar on one of its views. */
export function showSidebar(ui: Ui, view: View): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Throughline");
  page.setContent(page.getContent().replace("<div data-sidebar>", `<div data-sidebar data-view="${view}">`));
  ui.showSidebar(page);
}
