import { AppError } from "@throughline/shared/host/errors.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";

/** What Excel says went wrong, in words for a person. An error that is ours already, or a bug, stays what it is. */
export function inWords(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === null || !Object.hasOwn(sayings, code)) return code === null ? error : unknown(code, error);
  const [name, message, hint] = sayings[code] ?? sayings.GeneralException;
  return new AppError(name, message, hint, { cause: error });
}

/** The code of an error of Excel's, such as "AccessDenied". */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error) ?? "");
}

const TOO_LARGE: ReadonlySet<string> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
]);

export function noAnswer(seconds: number): AppError {
  return new AppError(
    "host/no-answer",
    phrase("Excel has not answered for {seconds} seconds.", { seconds }),
    "Finish what you are typing in a cell, close any window that Excel has open, then check again.",
  );
}

export function tooOld(): AppError {
  return new AppError(
    "host/too-old",
    "This version of Excel is too old for Throughline.",
    "Open the workbook in Excel on the web, in Microsoft 365, or in Excel 2021 or newer.",
  );
}

function unknown(code: string, cause: unknown): AppError {
  const says = cause instanceof Error ? cause.message : "";
  const message =
    says === ""
      ? phrase("Excel could not do that ({code}).", { code })
      : phrase("Excel could not do that ({code}). It says: {says}", { code, says: { whole: says } });
  return new AppError("host/excel", message, TRY_AGAIN, { cause });
}

const TRY_AGAIN = phrase("Check again. If it keeps happening, close the pane and open it again.");

type Saying = readonly [code: string, message: Phrase, hint: Phrase];

const tooLarge: Saying = [
  "host/too-large",
  phrase("The workbook is too large for one request to Excel."),
  phrase("Move sheets that the plan does not need to another workbook, then check again."),
];
const lost: Saying = [
  "host/session-lost",
  phrase("The connection to this workbook was lost."),
  phrase(
    "Reload the page in your browser, or close the workbook and open it again. Then check again, to see what went in.",
  ),
];
const busy: Saying = [
  "host/busy",
  phrase("Excel is busy: somebody is typing in a cell, or a window is open."),
  phrase("Press Enter in the cell or close the window, then check again."),
];
const denied: Saying = [
  "host/denied",
  phrase("Excel does not let Throughline do that: the workbook may be protected or open for reading only."),
  phrase("Unprotect it under Review, or save a copy of your own, then check again."),
];

const sayings: Readonly<Record<string, Saying>> & { readonly GeneralException: Saying } = {
  GeneralException: ["host/excel", phrase("Excel could not do that, and does not say why."), TRY_AGAIN],
  AccessDenied: denied,
  UnsupportedOperation: denied,
  InvalidOperationInCellEditMode: busy,
  WriteNotSupportedWhenModalDialogOpen: busy,
  ActivityLimitReached: busy,
  InvalidOrTimedOutSession: lost,
  ConnectionFailure: lost,
  Timeout: lost,
  RequestAborted: lost,
  InactiveWorkbook: lost,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RequestPayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  ItemNotFound: [
    "host/gone",
    phrase("Something in the workbook is no longer there: a sheet, a table or a name was removed meanwhile."),
    phrase("Check again."),
  ],
  ApiNotFound: [
    "host/too-old",
    phrase("This version of Excel cannot do that yet."),
    phrase("Update Excel, or open the workbook in Excel on the web."),
  ],
};
