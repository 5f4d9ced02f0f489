import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { collectNotices } from "../notices.ts";
import { findWorkbook } from "../package/find-workbook.ts";
import { refusal } from "../refusals.ts";
import { sheetPlaces } from "../workbook/sheet-places.ts";
import type { Inflate } from "../zip/inflate.ts";
import { openParts } from "../zip/parts.ts";
import { readTheme, usualTheme } from "./colors.ts";
import { readLooks } from "./looks.ts";
import { readSheetAppearance } from "./sheet-appearance.ts";
import type { CellLook, SheetAppearance } from "./types.ts";

/** How a workbook looks. A check never asks; a screen does, sheet by sheet. */
export interface Appearance {
  /** By style number; the numbers of one file mean nothing in another. */
  readonly looks: readonly CellLook[];
  /** Null where there is no such sheet, or none that can be read. */
  sheet(name: string): SheetAppearance | null;
}

export function openAppearance(
  bytes: Uint8Array,
  { inflate, limits }: { readonly inflate: Inflate; readonly limits?: Partial<Limits> },
): Appearance {
  const notices = collectNotices();
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const parts = openParts({ bytes, inflate, limits: bounds, notices });
  const files = findWorkbook(parts, notices);
  if (files.workbook.sheets.length > bounds.sheets) throw refusal("too-large");
  const part = (type: string): Uint8Array | null => {
    const target = files.relationships.find((one) => one.type === type)?.target;
    return target === undefined ? null : parts.read(target);
  };
  const [themePart, stylesPart] = [part("theme"), part("styles")];
  const theme = themePart ? readTheme(themePart) : usualTheme;
  const places = sheetPlaces(parts, files, notices);
  return {
    looks: stylesPart ? readLooks(stylesPart, theme) : [],
    sheet(name) {
      const place = places.find((one) => one.name === name);
      const sheet = place && parts.read(place.part);
      return sheet ? readSheetAppearance(sheet, theme) : null;
    },
  };
}
