import { describe, expect, it } from "vitest";
import { drawnPlan } from "../testing/drawn-plan.ts";
import { cite } from "./evidence.ts";
import { freshnessOf, productMark } from "./stale.ts";

const drawn = (...rows: readonly string[]) =>
  drawnPlan(`
  | Implementation plan | Action step      | Owner    | Due        | Status |
  ${rows.join("\n")}`);

const hire = "|  | Hire two coaches | J. Ortiz | 2026-09-30 | Planned |";
const train = "|  | Train the staff  |          | 2026-10-01 | Planned |";
const before = drawn(hire, train);
const sheet = before.workbook.sheets[0]?.id ?? "";
const score = {
  criterion: "action_steps",
  evidence: [cite(before.workbook, { sheet, row: 2, col: 1, rows: 1, cols: 1 })],
  productMark: productMark(before, "action_steps"),
};

describe("a score", () => {
  it.each([
    { name: "is fresh while nothing changed", plan: before, is: "fresh" },
    { name: "is fresh where rows were sorted", plan: drawn(train, hire), is: "fresh" },
    {
      name: "is fresh where only a status moved on",
      plan: drawn(hire.replace("Planned", "Done   "), train),
      is: "fresh",
    },
    {
      name: "is stale where a cited cell changed",
      plan: drawn(hire, train.replace("|          |", "| A. Lee   |")),
      is: "cited-changed",
    },
    {
      name: "is stale where another step was added",
      plan: drawn(hire, train, "|  | Buy the books | A. Lee | 2026-11-01 | Planned |"),
      is: "product-changed",
    },
    { name: "is stale where the cited row is gone", plan: drawn(hire), is: "product-changed" },
  ])("$name", ({ plan, is }) => {
    expect(freshnessOf(plan, score).is).toBe(is);
  });

  it("rests on nothing of another product", () => {
    expect(productMark(before, "norms")).toBe(productMark(drawn(hire), "norms"));
  });

  it("made before marks were kept is never stale by itself", () => {
    expect(freshnessOf(drawn(hire), { ...score, evidence: [], productMark: "" }).is).toBe("fresh");
  });
});
