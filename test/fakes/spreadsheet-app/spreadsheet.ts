import { BARE_SHEET } from "@throughline/shared/workbook/bare-sheet.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { changeNames, changeSheet, newGrid } from "./document.ts";
import { namedRangeOf, setNamedRange } from "./named-range.ts";
import { protectionOf } from "./protection.ts";
import { rangeAt, rangeOn } from "./range.ts";
import { sheetOn } from "./sheet.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheetOf(world: World): Spreadsheet {
  const { document, told } = world;
  const active = (): CellRange =>
    document.selected ?? { sheet: document.workbook.sheets[0]?.id ?? "", row: 0, col: 0, rows: 1, cols: 1 };
  const spreadsheet: Spreadsheet = strict<Spreadsheet>(
    "Spreadsheet",
    {
      getName: () => document.workbook.name,
      // An underscore where others have a hyphen.
      getSpreadsheetLocale: () => document.workbook.locale.replace("-", "_"),
      getSpreadsheetTimeZone: () => document.workbook.timeZone,
      getSheets: () => document.workbook.sheets.map(({ id }) => sheetOn(world, id)),
      getSheetByName: (name: string) => {
        const found = document.workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return found ? sheetOn(world, found.id) : null;
      },
      getActiveSheet: () => sheetOn(world, active().sheet),
      getActiveRange: () => (document.selected ? rangeOn(world, document.selected) : null),
      setActiveSheet: (sheet: Sheet) => sheet.activate(),
      setActiveRange: (range: Range) => {
        document.selected = rangeAt(range);
        return range;
      },
      getNamedRanges: () => document.workbook.names.map((name) => namedRangeOf(world, name)),
      getRangeByName: (name: string) => {
        const found = document.workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return found ? rangeOn(world, found.at) : null;
      },
      setNamedRange: (name: string, range: Range) => {
        mayEdit();
        setNamedRange(world, name, range);
      },
      removeNamedRange: (name: string) => {
        mayEdit();
        changeNames(document, (names) => names.filter((one) => one.name !== name));
      },
      getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        document.guards
          .filter((guard) => (guard.at === null) === (String(type) === "SHEET"))
          .map((guard) => protectionOf(world, guard)),
      insertSheet: (...given: unknown[]) => {
        mayEdit();
        const [name, index] = given;
        if (typeof name !== "string") throw new Error("The fake adds sheets by name only.");
        return insert(name, typeof index === "number" ? index : document.workbook.sheets.length);
      },
      deleteSheet: (sheet: Sheet) => {
        mayEdit();
        remove(String(sheet.getSheetId()));
      },
      toast: (words: string) => {
        document.toasts.push(words);
      },
    },
    told,
  );
  return spreadsheet;

  function mayEdit(): void {
    if (!document.mayEdit) throw new Error("You do not have permission to perform that action.");
  }

  function insert(name: string, index: number): Sheet {
    const { sheets } = document.workbook;
    if (sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const id = String(document.nextId);
    document.nextId += 1;
    const made = { ...BARE_SHEET, id, name, values: [] };
    document.grids.set(id, newGrid(made));
    document.workbook = { ...document.workbook, sheets: [...sheets.slice(0, index), made, ...sheets.slice(index)] };
    document.selected = { sheet: id, row: 0, col: 0, rows: 1, cols: 1 };
    return sheetOn(world, id);
  }

  function remove(id: string): void {
    const rest = document.workbook.sheets.filter((one) => one.id !== id);
    if (rest.length === 0) throw new Error("You can't remove all the sheets in a document.");
    changeSheet(document, id, (sheet) => sheet);
    document.workbook = {
      ...document.workbook,
      sheets: rest,
      names: document.workbook.names.filter(({ at }) => at.sheet !== id),
    };
    document.grids.delete(id);
    document.guards = document.guards.filter(({ sheet }) => sheet !== id);
    if (document.selected?.sheet === id) document.selected = null;
  }
}
