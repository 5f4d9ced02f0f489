import { describe, expect, it } from "vitest";
import { mapReferences, mentions, sameFormula } from "./formulas.ts";

/** What a formula points at, each as "sheet row,col[:row,col]"; "~" before what lies elsewhere. */
function referencesOf(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, (reference) => {
    const { sheet, elsewhere, from, to } = reference;
    const place = `${elsewhere ? "~" : ""}${sheet === null ? "" : `${sheet} `}`;
    found.push(`${place}${from.row},${from.col}${to ? `:${to.row},${to.col}` : ""}`);
    return reference;
  });
  return found;
}

describe("references in a formula", () => {
  it.each<[string, string[]]>([
    ["B7", ["6,1"]],
    ["$B$7+b8", ["6,1", "7,1"]],
    ["SUM(A1:C3,D4)", ["0,0:2,2", "3,3"]],
    ["SUM(A:C)+SUM($2:4)", ["null,0:null,2", "1,null:3,null"]],
    ["SUM(A2:A)", ["1,0:null,0"]],
    ["Plan!B7", ["Plan 6,1"]],
    ["'Plan 2'!B7:C8", ["Plan 2 6,1:7,2"]],
    ["'It''s due'!A1", ["It's due 0,0"]],
    ["Prioridades_año.1!A1", ["Prioridades_año.1 0,0"]],
    ["Plan!A1:Plan!B2", ["Plan 0,0", "Plan 1,1"]],
    ["A1:Plan!B2", ["0,0", "Plan 1,1"]],
    ["A1:INDEX(B:B,5)", ["0,0", "null,1:null,1"]],
    ["A1:B2:C3", ["0,0:1,1", "2,2"]],
    ["A1:LOG10(5)", ["0,0"]],
    ["A1#", ["0,0"]],
    ["@A1", ["0,0"]],
    ["-A1%", ["0,0"]],
    ['A1&"B2 ""C3"" "&D4', ["0,0", "3,3"]],
    ["XFD1048576", ["1048575,16383"]],
  ])("%s", (formula, expected) => {
    expect(referencesOf(formula)).toEqual(expected);
  });

  it.each([
    "LOG10(5)",
    "DEC2BIN(ATAN2(1,2))",
    "_xlfn.T.TEST2(1)",
    "Goal2026x+Q1_total+_A1",
    "XFE1+A1048577+A0+ABCD1",
    "Table1[Q1]+Table1[[#This Row],[A1]]+[@B2]+[@[Due C3]]",
    "Table1[It'[A1']s]",
    "R1C1+R[-1]C[2]",
    "$$5:$$6+A$$1+$A:B$",
    "TRUE+1E3+5",
    '"A1"&"it\'s A1"',
    "#REF!+#N/A+#DIV/0!",
    "#REF!A1+Plan!#REF!",
    "{1,2;3,4}",
    "Plan!Owners",
  ])("are not in %s", (formula) => {
    expect(referencesOf(formula)).toEqual([]);
  });

  it.each([
    ["[1]Plan!B7", ["~6,1"]],
    ["'[Last year.xlsx]Plan'!$B$7", ["~6,1"]],
    ["SUM(Fall:Spring!B7)", ["~Fall 6,1"]],
    ["SUM('Fall 1:Spring 2'!B7:B9)", ["~Fall 1 6,1:8,1"]],
  ])("that lie elsewhere: %s", (formula, expected) => {
    expect(referencesOf(formula)).toEqual(expected);
  });

  it("keep every letter of what is not changed", () => {
    const formula = " sum( $a$1 : B2 , 'Plan 2'!c3 )&\"x\"#";
    expect(mapReferences(formula, (reference) => reference)).toBe(formula);
  });

  it("leave their sheet's name behind when they are lost", () => {
    expect(mapReferences("A1+'Plan 2'!A1:B2", () => null)).toBe("#REF!+'Plan 2'!#REF!");
  });
});

it.each([
  ["SUM(A1,B2)", "sum(a1, b2)", true],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)", true],
  ['IF(A1="yes",1)', 'IF(A1="Yes",1)', false],
  ['A1&"a b"', 'A1&"ab"', false],
  ["'Plan 2'!A1", "'Plan2'!A1", false],
  ["A1", "A2", false],
])("%s and %s say the same: %s", (one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
});

it.each([
  ["COUNTIF(Owners,A1)", "owners", true],
  ["Lists!A1", "Lists", true],
  ["'Drop lists'!A1", "Drop lists", true],
  ['"Owners"&Owners2', "Owners", false],
  ["Lists2!A1", "Lists", false],
  ["[1]Lists!A1", "Lists", false],
])("%s mentions %s: %s", (formula, name, expected) => {
  expect(mentions(formula, name)).toBe(expected);
});
