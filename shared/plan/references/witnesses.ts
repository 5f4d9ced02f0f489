import { fieldOf, type PlacedCell } from "../../recognize/cells.ts";
import type { Cell, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { contentAt, isEmpty } from "../../workbook/cells.ts";
import type { Witness } from "../../workbook/edits.ts";
import type { CellRef, Workbook } from "../../workbook/types.ts";

/** The column's heading, and the cells by which a person knows the row. */
export function witnessesOf(workbook: Workbook, { table, record, cell }: PlacedCell): Witness[] {
  const heading = table.headerRow === null ? [] : [{ ...cell.at, row: table.headerRow }];
  return [...knownBy(table, record, cell), ...heading].flatMap((at) => {
    const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
    const content = sheet && contentAt(sheet, at.row, at.col);
    return content && !isEmpty(content) ? [{ at, was: content.value }] : [];
  });
}

// An id may stand twice by mistake; together with the name it hardly does.
const MOST_WITNESSES = 2;

/** Its id and its name, unless they are the cell to be written; else the first filled cell beside it. */
function knownBy(table: RecognizedTable, record: RecognizedRecord, { at }: Cell): readonly CellRef[] {
  const filled = (field: string): readonly CellRef[] => {
    const cell = fieldOf(record, field);
    return cell && cell.raw !== null && cell.from === null && cell.at.col !== at.col ? [cell.at] : [];
  };
  const naming = [...new Set(["id", ...table.kind.namedBy])].flatMap(filled).slice(0, MOST_WITNESSES);
  return naming.length > 0 ? naming : Object.keys(table.kind.fields).flatMap(filled).slice(0, 1);
}
