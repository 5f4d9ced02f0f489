import { describe, expect, it } from "vitest";
import { columnsOfType, type PlacedColumn } from "../../recognize/cells.ts";
import { recognize } from "../../recognize/recognize.ts";
import { RULES } from "../../rules/index.ts";
import { runRules } from "../../rules/run.ts";
import { buildWorkbook } from "../../templates/build/build-workbook.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { applyChanges } from "../../workbook/apply.ts";
import { contentAt } from "../../workbook/cells.ts";
import type { Change, Edit } from "../../workbook/edits.ts";
import type { CellRef, Workbook } from "../../workbook/types.ts";
import { dropDownsIn } from "./drop-downs.ts";

const empty: Workbook = { name: "plan.xlsx", locale: "en-US", timeZone: "UTC", names: [], sheets: [] };

/** The workbook that the pack hands out, with a few rows begun. */
function begun(): Workbook {
  const changes = buildWorkbook(simplePlan).sheets.map(
    (spec): Change => ({ title: spec.name, edits: [{ kind: "add-sheet", spec, before: null }] }),
  );
  const workbook = applyChanges(empty, changes).workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: sheet.name })) };
}

function statusColumn(workbook: Workbook): PlacedColumn {
  const plan = recognize(workbook, { pack: simplePlan });
  const column = columnsOfType(plan, "status").find(({ table }) => table.kind.id === "implementation-plan");
  if (!column) throw new Error("The template has no steps with a status.");
  return column;
}

function written(workbook: Workbook, at: CellRef, value: string): Edit {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  const was = sheet ? contentAt(sheet, at.row, at.col) : { value: null, formula: null };
  return { kind: "set-cell", at, was, to: { value, formula: null }, witness: [] };
}

describe("the drop-downs of a workbook of ours", () => {
  const fresh = begun();
  const { table, column } = statusColumn(fresh);
  const name = table.columns.find(({ field }) => field?.id === "actionStep");
  const first = { sheet: table.sheet, row: (table.headerRow ?? 0) + 1, col: column.col };
  const filled = applyChanges(fresh, [
    {
      title: "A step",
      edits: [written(fresh, first, "Complete"), written(fresh, { ...first, col: name?.col ?? 0 }, "Hire a coach")],
    },
  ]).workbook;

  it("are there, of the pack's own list", () => {
    const plan = recognize(filled, { pack: simplePlan });
    const found = dropDownsIn(plan, statusColumn(filled));
    expect(found).toMatchObject({ having: 1, lacking: [], rule: { type: "list", formulas: ["choices_status"] } });
  });

  it("come back from the template where a whole column has lost them", () => {
    const bare = { ...filled, sheets: filled.sheets.map((sheet) => ({ ...sheet, validations: [] })) };
    const plan = recognize(bare, { pack: simplePlan });
    const findings = runRules(plan, RULES, { today: 46_200 }).findings;
    const lost = findings.find(
      ({ ruleId, at }) => ruleId === "plan/no-lost-drop-down" && at.sheet === first.sheet && at.col === first.col,
    );
    expect(lost?.values).toMatchObject({ where: { text: "the template" } });
    const after = applyChanges(bare, lost?.fixes ?? []);
    expect(after.result.refused).toEqual([]);
    const sheet = after.workbook.sheets.find(({ id }) => id === first.sheet);
    expect(sheet?.validations).toMatchObject([{ at: [{ ...first, rows: 1, cols: 1 }], formulas: ["choices_status"] }]);
  });

  it("cannot be told of a .csv file, and are not asked for there", () => {
    const csv = { ...filled, sheets: filled.sheets.map(({ validations: _, ...sheet }) => sheet) };
    const plan = recognize(csv, { pack: simplePlan });
    expect(dropDownsIn(plan, statusColumn(csv))).toBeNull();
  });
});
