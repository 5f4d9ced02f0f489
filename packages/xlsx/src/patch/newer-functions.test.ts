import { sameFormula } from "@throughline/shared/workbook/formulas.ts";
import { expect, it } from "vitest";
import { withFunctionMarks } from "./newer-functions.ts";

it.each([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ['IFNA(XLOOKUP(A1,B:B,C:C),"")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"")'],
  ["textjoin(A1)", "_xlfn.textjoin(A1)"],
  ["FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
  ["_xlfn.CONCAT(A1)", "_xlfn.CONCAT(A1)"],
  ['"CONCAT("&A1', '"CONCAT("&A1'],
  ["'IFS('!A1+Table1[IFS(]", "'IFS('!A1+Table1[IFS(]"],
  ["MYIFS(A1)+IFS+IFS(A1)", "MYIFS(A1)+IFS+_xlfn.IFS(A1)"],
])("%s is written %s", (formula, expected) => {
  expect(withFunctionMarks(formula)).toBe(expected);
  expect(sameFormula(formula, expected)).toBe(true);
});
