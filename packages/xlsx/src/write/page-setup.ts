import type { PrintSetup } from "@throughline/shared/workbook/sheet-spec.ts";

const papers: Readonly<Record<PrintSetup["paper"], number>> = { letter: 1, tabloid: 3, legal: 5, a4: 9 };

const footers: Readonly<Record<PrintSetup["footer"][number], string>> = {
  workbook: "&amp;F",
  sheet: "&amp;A",
  page: "Page &amp;P of &amp;N",
  date: "&amp;D",
};

/** What the sheet's properties say of printing. */
export function printHeader({ fitWidth }: PrintSetup): string {
  return fitWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
}

/** Margins, paper and footer, in the order a sheet's part has them. */
export function pageSetup({ paper, landscape, fitWidth, pagesWide = 1, footer }: PrintSetup): string {
  const fit = fitWidth ? ` fitToWidth="${pagesWide}" fitToHeight="0"` : "";
  const places = ["&amp;L", "&amp;C", "&amp;R"];
  const foot = footer.map((what, index) => `${places[index] ?? " "}${footers[what]}`).join("");
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${papers[paper]}" orientation="${landscape ? "landscape" : "portrait"}"${fit}/>`,
    foot === "" ? "" : `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`,
  ].join("");
}
