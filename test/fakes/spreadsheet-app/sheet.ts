import { parseA1 } from "@throughline/shared/workbook/a1.ts";
import { moveRows } from "@throughline/shared/workbook/apply/move-rows.ts";
import { trimmed } from "@throughline/shared/workbook/cells.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import { conditionOf, ruleObject } from "./conditional-format.ts";
import { changeSheet, gridIn, ME, mustBeMine, sheetIn } from "./document.ts";
import { protectionOf } from "./protection.ts";
import { rangeOn } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function sheetOn(world: World, id: SheetId): Sheet {
  const { document } = world;
  const row = (position: number): CellRange => ({
    ...{ sheet: id, row: position - 1, col: 0, rows: 1 },
    cols: gridIn(document, id).maxCols,
  });
  const insert = (before: number, howMany: number, like: "above" | "below") => {
    mustBeMine(document, row(Math.min(before + 1, gridIn(document, id).maxRows)));
    gridIn(document, id).maxRows += howMany;
    const sheet = sheetIn(document, id);
    document.workbook = moveRows(document.workbook, { sheet, before, count: howMany, like });
  };
  const used = () => {
    const { origin, values } = trimmed(sheetIn(document, id));
    return values.length === 0
      ? { rows: 0, cols: 0 }
      : { rows: origin.row + values.length, cols: origin.col + (values[0]?.length ?? 0) };
  };
  const whole = (): CellRange => {
    const { maxRows, maxCols } = gridIn(document, id);
    return { sheet: id, row: 0, col: 0, rows: maxRows, cols: maxCols };
  };

  const sheet: Sheet = strict<Sheet>(
    "Sheet",
    {
      getSheetId: () => Number(sheetIn(document, id).id),
      getName: () => sheetIn(document, id).name,
      getIndex: () => document.workbook.sheets.findIndex((one) => one.id === id) + 1,
      getType: () => "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType,
      isSheetHidden: () => sheetIn(document, id).hidden,
      getMaxRows: () => gridIn(document, id).maxRows,
      getMaxColumns: () => gridIn(document, id).maxCols,
      // 0 for an empty sheet.
      getLastRow: () => used().rows,
      getLastColumn: () => used().cols,
      getRange: (...given: (number | string)[]) => {
        const [first, col = 1, rows = 1, cols = 1] = given;
        if (typeof first === "number") {
          return rangeOn(world, {
            ...{ sheet: id, row: first - 1, col: Number(col) - 1 },
            ...{ rows: Number(rows), cols: Number(cols) },
          });
        }
        const at = parseA1(first ?? "");
        if (!at) throw new Error("Range not found");
        return rangeOn(world, { sheet: id, row: at.row, col: at.col, rows: at.rows, cols: at.cols });
      },
      getRangeList: (addresses: string[]) => {
        const quiet = sheetOn({ document, told: () => {} }, id);
        const ranges = addresses.map((address) => quiet.getRange(address));
        const list: GoogleAppsScript.Spreadsheet.RangeList = strict<GoogleAppsScript.Spreadsheet.RangeList>(
          "RangeList",
          {
            setValue: (value: unknown) => {
              for (const range of ranges) range.setValue(value);
              return list;
            },
            setNumberFormat: (format: string) => {
              for (const range of ranges) range.setNumberFormat(format);
              return list;
            },
            activate: () => {
              ranges.at(-1)?.activate();
              return list;
            },
          },
          world.told,
        );
        return list;
      },
      insertRowsBefore: (before: number, howMany: number) => {
        insert(before - 1, howMany, "below");
        return sheet;
      },
      insertRowsAfter: (after: number, howMany: number) => {
        insert(after, howMany, "above");
        return sheet;
      },
      insertColumnsAfter: (after: number, howMany: number) => {
        const grid = gridIn(document, id);
        if (after !== grid.maxCols) throw new Error("The fake puts columns in at the end only.");
        mustBeMine(document, { ...whole(), rows: 1 });
        grid.maxCols += howMany;
        return sheet;
      },
      deleteRows: (first: number, howMany: number) => {
        mustBeMine(document, { ...row(first), rows: howMany });
        gridIn(document, id).maxRows -= howMany;
        const move = { sheet: sheetIn(document, id), before: first - 1, count: -howMany, like: null };
        document.workbook = moveRows(document.workbook, move);
      },
      isRowHiddenByUser: (position: number) =>
        (sheetIn(document, id).hiddenRows ?? []).some(
          ({ first, count }) => position - 1 >= first && position - 1 < first + count,
        ),
      isRowHiddenByFilter: (position: number) => gridIn(document, id).filteredRows.has(position - 1),
      hideSheet: () => {
        if (!document.workbook.sheets.some((one) => one.id !== id && !one.hidden)) {
          throw new Error("You can't hide all the sheets in a document.");
        }
        changeSheet(document, id, (one) => ({ ...one, hidden: true }));
        return sheet;
      },
      showSheet: () => {
        changeSheet(document, id, (one) => ({ ...one, hidden: false }));
        return sheet;
      },
      activate: () => {
        document.selected = { sheet: id, row: 0, col: 0, rows: 1, cols: 1 };
        return sheet;
      },
      setFrozenRows: (rows: number) => {
        gridIn(document, id).frozenRows = rows;
      },
      setFrozenColumns: (cols: number) => {
        gridIn(document, id).frozenCols = cols;
      },
      setTabColor: (color: string | null) => {
        gridIn(document, id).tabColor = color;
        return sheet;
      },
      setColumnWidth: (position: number, width: number) => {
        gridIn(document, id).widths.set(position - 1, width);
        return sheet;
      },
      getConditionalFormatRules: () => gridIn(document, id).conditions.map((one) => ruleObject(world, one)),
      setConditionalFormatRules: (rules: Rule[]) => {
        gridIn(document, id).conditions = rules.map(conditionOf);
      },
      getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        document.guards
          .filter((guard) => guard.sheet === id && (guard.at === null) === (String(type) === "SHEET"))
          .map((guard) => protectionOf(world, guard)),
      protect: () => {
        const guard = { ...{ at: null, sheet: id, description: "", warns: false }, editors: [ME], free: [] };
        document.guards.push(guard);
        return protectionOf(world, guard);
      },
    },
    world.told,
  );
  return sheet;
}
