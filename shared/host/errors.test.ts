import { expect, it } from "vitest";
import { SPANISH } from "../locales/es/index.ts";
import { phrase } from "../workbook/phrases.ts";
import { AppError, errorInWords } from "./errors.ts";

it("says the same in every language", () => {
  const gone = new AppError("host/file-gone", phrase("“{file}” is not there.", { file: "a{b}.xlsx" }), "Check again.");
  expect([gone.message, gone.hint]).toEqual(["“a{b}.xlsx” is not there.", "Check again."]);
  expect(errorInWords(gone, SPANISH)).toEqual({ message: "“a{b}.xlsx” no está ahí.", hint: "Revise de nuevo." });
});

it("takes no text that is put together on the way, which no language could know", () => {
  const file: string = ["plan", "xlsx"].join(".");
  // @ts-expect-error: it would have no Spanish.
  new AppError("host/file-gone", `${file} is not there.`, "Check again.");
  // @ts-expect-error: nor would this.
  new AppError("host/file-gone", "It is not there.", file);
  expect(new AppError("host/file-gone", "It is not there.", "Check again.").said.hint).toEqual(phrase("Check again."));
});
