import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { type Layout, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { Choices, SheetSpec, SpecColumn } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { attr, escapeXml } from "../xml/escape.ts";

// Excel's own limits for what a drop-down says.
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Drop-downs, and the warnings before headings and lines are changed. */
export function validationRules(spec: SheetSpec, layout: Layout): string {
  const rules = [
    ...(spec.table?.columns ?? []).flatMap((column, col) =>
      column.choices && layout.allRows > 0
        ? [dropDown(column, column.choices, placeOf(spec, { part: "column", col, filled: false }))]
        : [],
    ),
    ...warnings(spec, layout),
  ];
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function dropDown({ heading, help }: SpecColumn, choices: Choices, at: CellRange): string {
  const list = choices.from === "name" ? choices.name : `"${choices.words.join(",").replaceAll('"', '""')}"`;
  const style = choices.others === "warned" ? ' errorStyle="warning"' : "";
  const refuses = choices.others === "welcome" ? "" : ' showErrorMessage="1"';
  const complaint = "Choose one of the words on the list; more can be added on the Lists tab.";
  const says = attr("errorTitle", heading.slice(0, LONGEST_TITLE)) + attr("error", complaint) + prompt(heading, help);
  return `<dataValidation type="list"${style} allowBlank="1"${refuses}${says} sqref="${rangeName(at)}"><formula1>${escapeXml(list)}</formula1></dataValidation>`;
}

function prompt(heading: string, help: string): string {
  if (help === "") return "";
  const text = help.length > LONGEST_PROMPT ? `${help.slice(0, LONGEST_PROMPT - 1)}…` : help;
  return ` showInputMessage="1"${attr("promptTitle", heading.slice(0, LONGEST_TITLE))}${attr("prompt", text)}`;
}

/** A rule that no entry meets, which only warns: the spreadsheet asks before the cell is changed, and takes a yes. */
function warnings({ warnOn, table }: SheetSpec, layout: Layout): string[] {
  const { headings, firstRow, allRows, cols } = layout;
  const ranges: CellRange[] = [];
  if (warnOn.includes("headings") && headings !== null) {
    ranges.push({ sheet: "", row: headings, col: 0, rows: 1, cols });
  }
  if (warnOn.includes("lines")) {
    for (const row of layout.lines) ranges.push({ sheet: "", row, col: 0, rows: 1, cols: 1 });
  }
  if (warnOn.includes("calculated")) {
    for (const [col, { formula }] of (table?.columns ?? []).entries()) {
      if (formula !== undefined && allRows > 0) ranges.push({ sheet: "", row: firstRow, col, rows: allRows, cols: 1 });
    }
  }
  if (ranges.length === 0) return [];
  const says =
    attr("errorTitle", "Part of the template") +
    attr("error", "This cell belongs to the template, and other cells count on it. Change it all the same?");
  return [
    `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1"${says} sqref="${ranges.map(rangeName).join(" ")}"><formula1>FALSE</formula1></dataValidation>`,
  ];
}
