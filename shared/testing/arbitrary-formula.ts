import fc from "fast-check";
import { cellName, columnName } from "../workbook/a1.ts";

const col = fc.nat(8);
const row = fc.nat(24);
const held = fc.constantFrom("", "$");
const sheet = fc.constantFrom(
  "",
  "",
  "Plan!",
  "Lists!",
  "'It''s due'!",
  "[1]Plan!",
  "'[Old.xlsx]Plan'!",
  "Plan:Lists!",
);

const corner = fc.tuple(held, col, held, row).map(([a, c, b, r]) => `${a}${columnName(c)}${b}${r + 1}`);
const range = fc
  .tuple(row, row, col, col)
  .map(([r1, r2, c1, c2]) => `${cellName({ row: r1, col: c1 })}:${cellName({ row: r2, col: c2 })}`);
const columns = fc.tuple(col, col).map(([a, b]) => `${columnName(a)}:$${columnName(b)}`);
const rows = fc.tuple(row, row).map(([a, b]) => `${a + 1}:$${b + 1}`);
const reference = fc.tuple(sheet, fc.oneof(corner, range, columns, rows)).map((parts) => parts.join(""));

const plain = fc.constantFrom(
  '"A1 ""B2"" it\'s"',
  "LOG10(4)",
  "Table1[[#This Row],[A1]]",
  "12.5",
  "TRUE",
  "Owners",
  "#N/A",
);

/** Formulas over the first rows and columns of a few sheets, with whatever looks like a reference and is none. */
export const arbitraryFormula: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("SUM", "IF", "CONCAT"),
    fc.array(fc.oneof({ weight: 3, arbitrary: reference }, plain), { minLength: 1, maxLength: 5 }),
  )
  .map(([name, terms]) => `${name}(${terms.join(",")})&" "`);
