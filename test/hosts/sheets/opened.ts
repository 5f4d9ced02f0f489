import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { ABOUT } from "../../../gas/src/about.ts";
import { builtSheets } from "../../built.ts";
import { fakeGoogle } from "../../fakes/spreadsheet-app/index.ts";
import { scriptIn } from "../sheets-script.ts";

const scriptOver = scriptIn((await builtSheets()).files["Code.js"]);

/** The host over the built script, in a spreadsheet of the fake. */
export function opened(workbook: Workbook) {
  const google = fakeGoogle(workbook);
  const run = scriptOver(google);
  return { google, run, host: bridgeHost(async (call) => String(run("hostCall", call)), ABOUT) };
}

/** The code of the error for people that something ends in. */
export const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing thrown",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
