import { expect, it } from "vitest";
import { rangeName } from "../a1.ts";
import type { Likeness } from "../edits.ts";
import type { Validation } from "../types.ts";
import { movedValidation } from "./move-rows.ts";

const at = { sheet: "Plan", row: 1, col: 0, rows: 3, cols: 1 };
const list: Validation = { at: [at], type: "list", choices: null, formulas: ["$D$1:$D$3"], allowBlank: true };
const unique: Validation = { ...list, type: "custom", formulas: ["COUNTIF(A$2:A$9,A2)=1"] };

it.each<[string, Validation, number, Likeness, string, string]>([
  ["above its first cell", list, 1, null, "A4:A6", "$D$1:$D$5"],
  ["above its first cell and like it", list, 1, "below", "A2:A6", "$D$1:$D$5"],
  ["above its first cell and like the heading", list, 1, "above", "A4:A6", "$D$1:$D$5"],
  ["between its cells", list, 2, null, "A2:A6", "$D$1:$D$5"],
  ["below its last cell", list, 4, null, "A2:A4", "$D$1:$D$3"],
  ["below its last cell and like it", list, 4, "above", "A2:A6", "$D$1:$D$3"],
  ["below its last cell and like the next", list, 4, "below", "A2:A4", "$D$1:$D$3"],
  ["below a rule for each cell and like it", unique, 4, "above", "A2:A6", "COUNTIF(A$2:A$11,A2)=1"],
  ["above a rule for each cell, which stays with its cells", unique, 1, "below", "A4:A6", "COUNTIF(A$4:A$11,A4)=1"],
])("two rows put in %s", (_, rule, before, like, range, formula) => {
  const moved = movedValidation(rule, { sheet: { id: "Plan", name: "Plan" }, before, count: 2, like });
  expect([moved?.at.map(rangeName).join(), moved?.formulas.join()]).toEqual([range, formula]);
});
