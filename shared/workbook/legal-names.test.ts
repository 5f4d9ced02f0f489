import { expect, it } from "vitest";
import { isLegalName, sheetNameProblem } from "./legal-names.ts";

it.each([
  ["Action plan", null],
  ["Año 2 – “Goals”", null],
  ["It's due", null],
  ["x".repeat(31), null],
  ["x".repeat(32), "it has more than 31 letters"],
  [" ", "it is empty"],
  ["Plan: all", "it has one of these in it: [ ] : * ? / \\"],
  ["'Plan", "it begins or ends with '"],
  ["HISTORY", "spreadsheets keep it for themselves"],
])("a sheet named “%s”", (name, problem) => {
  expect(sheetNameProblem(name)?.text ?? null).toBe(problem);
});

it.each([
  ["Owners", true],
  ["_owner.1", true],
  ["Año", true],
  ["two words", false],
  ["1st", false],
  ["Q1", false],
  ["TAX2026", false],
  ["Goal2026", true],
  ["R1C1", false],
  ["c", false],
  ["TRUE", false],
  ["a-b", false],
  ["", false],
])("“%s” as a range's name: %s", (name, legal) => {
  expect(isLegalName(name)).toBe(legal);
});
