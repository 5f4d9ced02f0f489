import { AppError } from "@throughline/shared/host/errors.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";

/** What a person is told of an error that Apps Script throws. Its own words come along where they are none of ours. */
export function explained(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const words = wordsOf(error);
  const known = KNOWN.find(({ sign }) => sign.test(words));
  if (known) return new AppError(known.code, known.message, known.hint, { cause: error });
  return new AppError(
    "host/failed",
    phrase("Google Sheets could not do this: “{words}”", { words: { whole: words.slice(0, LONGEST) } }),
    "Try again. If it stays so, copy this message into a report.",
    { cause: error },
  );
}

const LONGEST = 300;

// Errors of Apps Script's services may come from outside of our JavaScript, where they are no Error of ours.
function wordsOf(error: unknown): string {
  return error !== null && typeof error === "object" && "message" in error ? String(error.message) : String(error);
}

interface Known {
  readonly sign: RegExp;
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

const KNOWN: readonly Known[] = [
  {
    sign: /protected cell or object/i,
    code: "host/protected",
    message: phrase("Some of these cells have just been protected, so you may not change them."),
    hint: phrase("Ask the spreadsheet's owner to let you write there, then check again."),
  },
  {
    sign: /permission|access denied|not authorized|authorization is required/i,
    code: "host/no-permission",
    message: phrase("You may look at this spreadsheet, but not change it."),
    hint: phrase("Ask its owner to let you edit it, then try again."),
  },
  {
    sign: /Sheet \d+ not found|sheet.*(?:not found|does not exist|deleted)/i,
    code: "host/missing-sheet",
    message: phrase("A sheet was deleted while Throughline was at work."),
    hint: phrase("Check again to see the spreadsheet as it is now."),
  },
  {
    sign: /timed out|Service (?:Spreadsheets|unavailable)|Service error|internal error|try again later/i,
    code: "host/busy",
    message: phrase("Google Sheets did not answer in time."),
    hint: phrase("Wait a minute, then try again."),
  },
  {
    sign: /too many (?:times|simultaneous)|quota|limit exceeded/i,
    code: "host/quota",
    message: phrase("Google lets nobody run more than so many scripts at a time, or in a day."),
    hint: phrase("Wait a few minutes, then try again; the sidebar goes on working."),
  },
];
