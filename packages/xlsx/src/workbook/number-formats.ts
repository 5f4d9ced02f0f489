import { showsDay } from "@throughline/shared/workbook/dates.ts";
import { LONGEST_FORMAT } from "../limits.ts";
import { attribute, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";

/** What a cell's style number means for its value. */
export interface CellFormat {
  /** Number format code; null where it is General. */
  readonly code: string | null;
  /** Whether a number is shown as a day of the calendar, not only as a time of day or a duration. */
  readonly showsDay: boolean;
}

const GENERAL: CellFormat = { code: null, showsDay: false };

/** Cell formats by style number. */
export function readCellFormats(bytes: Uint8Array): CellFormat[] {
  const codes = new Map(builtInFormats);
  const formats: CellFormat[] = [];
  const made = new Map<number, CellFormat>();
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "numFmt")) {
      const id = wholeNumber(xml, "numFmtId");
      if (id !== null) codes.set(id, attribute(xml, "formatCode") ?? "General");
    } else if (opens(xml, "cellXfs")) {
      for (const id of readFormatIds(xml)) {
        const format = made.get(id) ?? cellFormatOf(codes.get(id) ?? "General");
        made.set(id, format);
        formats.push(format);
      }
    }
  }
  return formats;
}

function readFormatIds(xml: XmlScanner): number[] {
  const ids: number[] = [];
  if (endTag(xml)) return ids;
  const { depth } = xml;
  while (nextChild(xml, depth)) if (opens(xml, "xf")) ids.push(wholeNumber(xml, "numFmtId") ?? 0);
  return ids;
}

/** What a number format code means for a cell's value. */
export function cellFormatOf(code: string): CellFormat {
  return code === "" || code.length > LONGEST_FORMAT || /^general$/i.test(code)
    ? GENERAL
    : { code, showsDay: showsDay(code) };
}

// Formats that files name by number alone (ECMA-376 part 1, 18.8.30). 14 and 22 follow the computer's own settings;
// these are the American ones. 27 to 36 and 50 to 58 are dates in East Asian settings.
export const builtInFormats: ReadonlyMap<number, string> = new Map<number, string>([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, "yyyy/m/d"]),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, "h:mm:ss"]),
]);
