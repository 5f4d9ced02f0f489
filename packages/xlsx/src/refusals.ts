import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";

const SAVE_AS_XLSX = phrase("Open it in Excel or Google Sheets, save it as an Excel workbook (.xlsx), and try again.");
const ASK_AGAIN = phrase("Ask its sender for a new copy, or save it again as an Excel workbook (.xlsx).");

/** Every way in which a file as a whole is refused: what is the matter, and what to do. */
const REFUSALS = {
  empty: [phrase("This file is empty."), ASK_AGAIN],
  lock: [
    phrase("This is not the workbook itself but the small lock file that Excel keeps beside an open workbook."),
    phrase("Choose the file of the same name without “~$” in front."),
  ],
  password: [
    phrase("This workbook is protected with a password."),
    phrase("Open it in Excel, remove the password, and try again."),
  ],
  xls: [phrase("This workbook is in the old .xls format."), SAVE_AS_XLSX],
  xlsb: [phrase("This workbook is in Excel's binary .xlsb format."), SAVE_AS_XLSX],
  ods: [
    phrase("This is an OpenDocument spreadsheet (.ods)."),
    phrase("Open it in LibreOffice, save it as .xlsx, and try again."),
  ],
  numbers: [
    phrase("This is a Numbers spreadsheet."),
    phrase("In Numbers choose File › Export To › Excel, and open that file."),
  ],
  html: [phrase("This is a web page with the ending of a spreadsheet."), SAVE_AS_XLSX],
  xml: [phrase("This spreadsheet is a plain XML file."), SAVE_AS_XLSX],
  truncated: [
    phrase("This workbook is incomplete: its end is missing, as after a broken download."),
    phrase("Download or copy it again."),
  ],
  damaged: [
    phrase("This workbook is damaged and cannot be read."),
    phrase(
      "Open it in Excel and let Excel repair it. Ask its sender for a new copy, or save it again as an Excel workbook (.xlsx).",
    ),
  ],
  "no-sheets": [
    phrase("This workbook has no sheet with cells."),
    phrase("Choose the workbook that holds the plan's sheets."),
  ],
  "not-workbook": [phrase("This file is not a workbook."), phrase("Choose an Excel workbook (.xlsx) or a .csv file.")],
  "too-large": [
    phrase("This workbook unpacks to far more than a plan holds, so it was not opened."),
    phrase("Remove what is not needed from it, or copy its sheets into a new workbook."),
  ],
  entities: [
    phrase("This workbook declares XML entities, which no spreadsheet program does, so it was not opened."),
    phrase("Open it in Excel, save it as a new workbook, and try again."),
  ],
} as const;

export type RefusalKind = keyof typeof REFUSALS;

/** The error to throw for a file that is not read; its code is “file/” and the kind. */
export function refusal(kind: RefusalKind, cause?: unknown): AppError {
  const [message, hint] = REFUSALS[kind];
  return new AppError(`file/${kind}`, message, hint, cause === undefined ? undefined : { cause });
}
