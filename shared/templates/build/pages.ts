import type { PrintSetup } from "../../workbook/sheet-spec.ts";

/** Letter paper, as every office here prints on. */
export const landscapePage: PrintSetup = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["workbook", "sheet", "page"],
};

export const portraitPage: PrintSetup = { ...landscapePage, landscape: false };
