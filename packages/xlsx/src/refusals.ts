import { AppError } from "@throughline/shared/host/errors.ts";

const SAVE_AS_XLSX = "Open it in Excel or Google Sheets, save it as an Excel workbook (.xlsx), and try again.";
const ASK_AGAIN = "Ask its sender for a new copy, or save it again as an Excel workbook (.xlsx).";

/** Every way in which a file as a whole is refused: what is the matter, and what to do. */
const REFUSALS = {
  empty: ["This file is empty.", ASK_AGAIN],
  lock: [
    "This is not the workbook itself but the small lock file that Excel keeps beside an open workbook.",
    "Choose the file of the same name without “~$” in front.",
  ],
  password: ["This workbook is protected with a password.", "Open it in Excel, remove the password, and try again."],
  xls: ["This workbook is in the old .xls format.", SAVE_AS_XLSX],
  xlsb: ["This workbook is in Excel's binary .xlsb format.", SAVE_AS_XLSX],
  ods: ["This is an OpenDocument spreadsheet (.ods).", "Open it in LibreOffice, save it as .xlsx, and try again."],
  numbers: ["This is a Numbers spreadsheet.", "In Numbers choose File › Export To › Excel, and open that file."],
  html: ["This is a web page with the ending of a spreadsheet.", SAVE_AS_XLSX],
  xml: ["This spreadsheet is a plain XML file.", SAVE_AS_XLSX],
  truncated: [
    "This workbook is incomplete: its end is missing, as after a broken download.",
    "Download or copy it again.",
  ],
  damaged: ["This workbook is damaged and cannot be read.", `Open it in Excel and let Excel repair it. ${ASK_AGAIN}`],
  "no-sheets": ["This workbook has no sheet with cells.", "Choose the workbook that holds the plan's sheets."],
  "not-workbook": ["This file is not a workbook.", "Choose an Excel workbook (.xlsx) or a .csv file."],
  "too-large": [
    "This workbook unpacks to far more than a plan holds, so it was not opened.",
    "Remove what is not needed from it, or copy its sheets into a new workbook.",
  ],
  entities: [
    "This workbook declares XML entities, which no spreadsheet program does, so it was not opened.",
    "Open it in Excel, save it as a new workbook, and try again.",
  ],
} as const;

export type RefusalKind = keyof typeof REFUSALS;

/** The error to throw for a file that is not read; its code is “file/” and the kind. */
export function refusal(kind: RefusalKind, cause?: unknown): AppError {
  const [message, hint] = REFUSALS[kind];
  return new AppError(`file/${kind}`, message, hint, cause === undefined ? undefined : { cause });
}
