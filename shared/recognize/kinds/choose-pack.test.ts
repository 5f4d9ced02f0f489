import { describe, expect, it } from "vitest";
import { PACKS } from "../../templates/packs/index.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import type { SheetSnapshot, Workbook } from "../../workbook/types.ts";
import { recognize } from "../recognize.ts";
import { choosePack, recognizeAsBest } from "./choose-pack.ts";

const STEPS = `
  | Plan | Action step  | Owner | Due date   |
  |      | Hire a coach | Ortiz | 2026-09-01 |`;

describe("the pack that fits a workbook", () => {
  it.each(PACKS.map((pack) => [pack.id, pack] as const))("of all sheets of %s is that pack", (_, pack) => {
    const sheets = pack.sheets.map(({ name, kind }): SheetSnapshot => {
      const values = [Object.values(kind.fields).map(({ heading }) => heading)];
      return { id: name, name, hidden: false, origin: { row: 0, col: 0 }, values };
    });
    const workbook: Workbook = { name: "plan.xlsx", locale: "en-US", timeZone: "UTC", names: [], sheets };
    expect(recognizeAsBest(workbook, PACKS).pack.id).toBe(pack.id);
  });

  it("of a few action steps is the simple plan, and so it is for a workbook of nothing we know", () => {
    expect(recognizeAsBest(markdownWorkbook(STEPS), PACKS).pack).toBe(simplePlan);
    expect(recognizeAsBest(markdownWorkbook("| Pets | Cat | Dog |\n| | 1 | 2 |"), PACKS).pack).toBe(PACKS[0]);
  });

  it("is the one it was made from, whatever has become of its sheets", () => {
    const at = { sheet: "Plan", row: 0, col: 0, rows: 1, cols: 1 };
    const workbook = { ...markdownWorkbook(STEPS), names: [{ name: "tl_pack_resource_map_v1", at }] };
    expect(choosePack(recognize(workbook, { pack: simplePlan }), PACKS).id).toBe("resource-map");
  });
});

it("a template's marks say what its tables and columns are, whatever their headings have become", () => {
  const cell = (col: number) => ({ sheet: "Plan", row: 0, col, rows: 1, cols: 1 });
  const workbook = {
    ...markdownWorkbook(`
      | Plan | Chore        | Boss  | Before     |
      |      | Hire a coach | Ortiz | 2026-09-01 |
      |      | Train her    | Lee   | 2026-10-01 |`),
    names: [
      { name: "tl_t1_implementation_plan", at: { ...cell(0), rows: 2, cols: 3 } },
      { name: "tl_t1_field_actionStep", at: cell(0) },
      { name: "TL_T1_FIELD_OWNER", at: cell(1) },
      { name: "tl_t1_field_end", at: cell(2) },
    ],
  };
  const [table] = recognize(workbook, { pack: simplePlan }).tables;
  expect([table?.kind.id, table?.kindConfidence, table?.dataEnd]).toEqual(["implementation-plan", 1, 2]);
  expect(table?.columns.map(({ field, how }) => [field?.id, how])).toEqual([
    ["actionStep", "stamped"],
    ["owner", "stamped"],
    ["end", "stamped"],
  ]);
});
