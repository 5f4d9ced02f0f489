import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { type Appearance, openAppearance } from "@throughline/xlsx/src/appearance/open-appearance.ts";
import type { CellLook, SheetAppearance } from "@throughline/xlsx/src/appearance/types.ts";
import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { type GivenFile, isCsv } from "./held-file.ts";

/** How a sheet looks, with the looks that its cells have and no others. */
export interface SheetFace {
  readonly appearance: SheetAppearance;
  /** By the numbers that `appearance` uses. */
  readonly looks: readonly CellLook[];
}

/** Reads faces of sheets; what the sheets of a file share is read once for as long as its bytes stay the same. */
export function sheetFaces(): (file: GivenFile, sheet: SheetId) => SheetFace | null {
  let open: { readonly bytes: Uint8Array; readonly appearance: Appearance } | null = null;
  return (file, sheet) => {
    if (isCsv(file)) return null;
    if (open?.bytes !== file.bytes) {
      open = { bytes: file.bytes, appearance: openAppearance(file.bytes, { inflate: fflateInflate }) };
    }
    const appearance = open.appearance.sheet(sheet);
    return appearance && withOwnLooks(appearance, open.appearance.looks);
  };
}

function withOwnLooks(appearance: SheetAppearance, all: readonly CellLook[]): SheetFace {
  const numbers = new Map<number, number>();
  const looks: CellLook[] = [];
  const numberOf = (look: number): number => {
    const known = numbers.get(look);
    if (known !== undefined) return known;
    const face = all[look];
    // A number that the file does not explain looks like the first, which is its usual one.
    const own = face ? looks.push(face) - 1 : 0;
    numbers.set(look, own);
    return own;
  };
  numberOf(0);
  const runs = appearance.looks.runs.map((value, at) => (at % 3 === 2 ? numberOf(value) : value));
  return {
    appearance: {
      ...appearance,
      looks: { starts: appearance.looks.starts, runs },
      rows: appearance.rows.map((row) => (row.look === null ? row : { ...row, look: numberOf(row.look) })),
      columns: appearance.columns.map((column) => ({ ...column, look: numberOf(column.look) })),
    },
    looks,
  };
}
