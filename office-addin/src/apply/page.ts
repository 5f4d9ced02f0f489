import { columnName } from "@throughline/shared/workbook/a1.ts";
import { layOut } from "@throughline/shared/workbook/lay-out.ts";
import type { PrintSetup, SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";

/** How the sheet prints. */
export function setUpPage({ pageLayout }: Excel.Worksheet, spec: SheetSpec): void {
  const { print } = spec;
  const { headings } = layOut(spec);
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = papers[print.paper];
  if (print.fitWidth) pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  if (print.repeatHeadings && headings !== null) pageLayout.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
  if (print.repeatCols) {
    const { first, count } = print.repeatCols;
    pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(first + count - 1)}`);
  }
  const { defaultForAllPages: foot } = pageLayout.headersFooters;
  const [left, center, right] = print.footer.map((what) => footers[what]);
  if (left !== undefined) foot.leftFooter = left;
  if (center !== undefined) foot.centerFooter = center;
  if (right !== undefined) foot.rightFooter = right;
}

const papers = { letter: "Letter", legal: "Legal", tabloid: "Tabloid", a4: "A4" } as const;

const footers: Readonly<Record<PrintSetup["footer"][number], string>> = {
  workbook: "&F",
  sheet: "&A",
  page: "Page &P of &N",
  date: "&D",
};
