import { parseA1, rangeName } from "@throughline/shared/workbook/a1.ts";
import { ruleAt, withRule } from "@throughline/shared/workbook/apply/validations.ts";
import { covers, overlap } from "@throughline/shared/workbook/cells.ts";
import { isDateFormat } from "@throughline/shared/workbook/dates.ts";
import type { CellContent, CellRange, Link, Note } from "@throughline/shared/workbook/types.ts";
import { ruleOfCell, snapshotRule } from "./data-validation.ts";
import { cellsOf, changeSheet, gridIn, matrixOf, mustBeMine, put, sheetIn } from "./document.ts";
import { protectionOf } from "./protection.ts";
import { linksIn, richText } from "./rich-text.ts";
import { sheetOn } from "./sheet.ts";
import { strict } from "./strict.ts";
import { typed } from "./typed.ts";
import type { World } from "./world.ts";
import { instantOf } from "./zones.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a cell says where nobody has chosen a number format. */
const AUTOMATIC = "0.###############";

/** Where a range of a script lies. */
export function rangeAt(range: Range): CellRange {
  const at = parseA1(range.getA1Notation());
  if (!at) throw new Error("The fake knows ranges by their address only.");
  const { row, col, rows, cols } = at;
  return { sheet: String(range.getGridId()), row, col, rows, cols };
}

export function rangeOn(world: World, at: CellRange): Range {
  const { document } = world;
  const { maxRows, maxCols } = gridIn(document, at.sheet);
  if (at.rows < 1 || at.cols < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (at.row + at.rows > maxRows || at.col + at.cols > maxCols) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  const { timeZone, locale } = document.workbook;

  const shown = ({ value, format = "General" }: CellContent): unknown => {
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    if (typeof value === "number" && isDateFormat(format)) return new Date(instantOf(value, timeZone));
    return value;
  };
  const entered = (given: unknown, format: string): CellContent => {
    if (given === null || given === undefined || given === "") return { value: null, formula: null };
    if (typeof given === "string") return typed(given, locale, format);
    if (typeof given === "boolean") return { value: given, formula: null };
    if (typeof given === "number") return { value: format === "@" ? String(given) : given, formula: null };
    throw new Error(`The fake takes no ${Object.prototype.toString.call(given)} for a cell.`);
  };
  const writing = (write: () => void): Range => {
    mustBeMine(document, at);
    write();
    return range;
  };
  const sized = (rows: readonly (readonly unknown[])[]): void => {
    if (rows.length !== at.rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${at.rows}.`,
      );
    }
    const width = rows.find((row) => row.length !== at.cols)?.length;
    if (width !== undefined) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${at.cols}.`,
      );
    }
  };
  const putValues = (value: (row: number, col: number) => unknown): void => {
    const formats = matrixOf(document, at, ({ format = "General" }) => format);
    put(document, at, (row, col) => entered(value(row, col), formats[row]?.[col] ?? "General"));
    changeSheet(document, at.sheet, (sheet) => ({
      ...sheet,
      links: (sheet.links ?? []).filter((link) => !overlap(link.at, at)),
    }));
  };
  const looking =
    (what: string) =>
    (...given: unknown[]): Range =>
      writing(() => {
        gridIn(document, at.sheet).looks.push({ at, what: `${what} ${given.map(String).join(" ")}`.trim() });
      });
  const setRules = (rules: (row: number, col: number) => DataValidation | null): void => {
    for (const { row, col } of cellsOf(at)) {
      const rule = snapshotRule(world, rules(row - at.row, col - at.col));
      const cell = { sheet: at.sheet, row, col, rows: 1, cols: 1 };
      changeSheet(document, at.sheet, (sheet) => ({
        ...sheet,
        validations: withRule(sheet.validations ?? [], cell, rule),
      }));
    }
  };
  const setNotes = (notes: (row: number, col: number) => string | null): void => {
    changeSheet(document, at.sheet, (sheet) => {
      const others = (sheet.notes ?? []).filter((note) => !covers(at, note.at));
      const made = cellsOf(at).flatMap((cell): Note[] => {
        const text = notes(cell.row - at.row, cell.col - at.col);
        return text === null || text === "" ? [] : [{ at: cell, text, author: null, kind: "note" }];
      });
      return { ...sheet, notes: [...others, ...made] };
    });
  };

  const range: Range = strict<Range>(
    "Range",
    {
      getRow: () => at.row + 1,
      getColumn: () => at.col + 1,
      getNumRows: () => at.rows,
      getNumColumns: () => at.cols,
      getA1Notation: () => rangeName(at),
      getGridId: () => Number(at.sheet),
      getSheet: () => sheetOn(world, at.sheet),
      canEdit: () => {
        try {
          mustBeMine(document, at);
          return true;
        } catch {
          return false;
        }
      },

      getValues: () => matrixOf(document, at, shown),
      getFormulas: () => matrixOf(document, at, ({ formula }) => (formula === null ? "" : `=${formula}`)),
      getNumberFormats: () =>
        matrixOf(document, at, ({ format = "General" }) => (format === "General" ? AUTOMATIC : format)),
      getNotes: () => {
        const { notes = [] } = sheetIn(document, at.sheet);
        const texts = new Map(notes.map((note) => [`${note.at.row} ${note.at.col}`, note]));
        return matrixOf(document, at, (_, { row, col }) => {
          const note = texts.get(`${row} ${col}`);
          // Threads are comments, which are kept elsewhere.
          return note?.kind === "note" ? note.text : "";
        });
      },
      getDataValidations: () => matrixOf(document, at, (_, cell) => ruleOfCell(world, cell)),
      getRichTextValues: () =>
        matrixOf(document, at, ({ value }, cell) => {
          if (typeof value !== "string") return null;
          const link = sheetIn(document, at.sheet).links?.find((one) => covers(one.at, cell));
          return richText(world, value, link?.target ?? null);
        }),
      getMergedRanges: () =>
        (sheetIn(document, at.sheet).merges ?? [])
          .filter((merge) => overlap(merge, at))
          .map((merge) => rangeOn(world, merge)),

      setValues: (values: unknown[][]) => {
        sized(values);
        return writing(() => putValues((row, col) => values[row]?.[col]));
      },
      setValue: (value: unknown) => writing(() => putValues(() => value)),
      setNumberFormats: (formats: string[][]) => {
        sized(formats);
        return writing(() => setFormats((row, col) => formats[row]?.[col] ?? ""));
      },
      setNumberFormat: (format: string) => writing(() => setFormats(() => format)),
      setNotes: (notes: (string | null)[][]) => {
        sized(notes);
        return writing(() => setNotes((row, col) => notes[row]?.[col] ?? null));
      },
      setNote: (note: string | null) => writing(() => setNotes(() => note)),
      setDataValidation: (rule: DataValidation | null) =>
        writing(() => {
          changeSheet(document, at.sheet, (sheet) => ({
            ...sheet,
            validations: withRule(sheet.validations ?? [], at, snapshotRule(world, rule)),
          }));
        }),
      setDataValidations: (rules: (DataValidation | null)[][]) => {
        sized(rules);
        return writing(() => setRules((row, col) => rules[row]?.[col] ?? null));
      },
      clearDataValidations: () => writing(() => setRules(() => null)),
      clearFormat: () => writing(() => setFormats(() => AUTOMATIC)),
      copyTo: (...given: unknown[]) => {
        const [destination, type] = given;
        copyInto(destination as Range, String(type));
      },
      merge: () =>
        writing(() => {
          changeSheet(document, at.sheet, (sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), at] }));
        }),
      setRichTextValue: (text: GoogleAppsScript.Spreadsheet.RichTextValue) => writing(() => setRichText(() => text)),
      setRichTextValues: (texts: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => {
        sized(texts);
        return writing(() =>
          setRichText((row, col) => texts[row]?.[col] as GoogleAppsScript.Spreadsheet.RichTextValue),
        );
      },
      createFilter: () => {
        mustBeMine(document, at);
        const grid = gridIn(document, at.sheet);
        if (grid.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
        grid.filter = at;
        return strict<GoogleAppsScript.Spreadsheet.Filter>("Filter", {}, world.told);
      },
      protect: () => {
        const guard = {
          ...{ at, sheet: at.sheet, description: "", warns: false },
          ...{ editors: ["me@district.example"], free: [] },
        };
        document.guards.push(guard);
        return protectionOf(world, guard);
      },
      activate: () => {
        document.selected = at;
        return range;
      },
      clear: () =>
        writing(() => {
          put(document, at, () => ({ value: null, formula: null, format: "General" }));
          changeSheet(document, at.sheet, (sheet) => ({
            ...sheet,
            links: (sheet.links ?? []).filter((link) => !overlap(link.at, at)),
          }));
        }),
      clearContent: () => writing(() => put(document, at, () => ({ value: null, formula: null }))),
      ...Object.fromEntries(
        [
          ...["setBackground", "setFontColor", "setFontWeight", "setFontStyle", "setFontLine", "setFontSize"],
          ...["setHorizontalAlignment", "setVerticalAlignment", "setWrap"],
        ].map((name) => [name, looking(name)]),
      ),
    },
    world.told,
  );
  return range;

  function setFormats(format: (row: number, col: number) => string): void {
    const now = matrixOf(document, at, (content) => content);
    put(document, at, (row, col) => {
      const { value, formula } = now[row]?.[col] ?? { value: null, formula: null };
      const code = format(row, col);
      return { value, formula, format: code === "" || code === AUTOMATIC ? "General" : code };
    });
  }

  function setRichText(text: (row: number, col: number) => GoogleAppsScript.Spreadsheet.RichTextValue): void {
    // Rich text is text, whatever it looks like.
    put(document, at, (row, col) => ({ value: text(row, col).getText() || null, formula: null }));
    const links = cellsOf(at).flatMap((cell): Link[] =>
      linksIn(text(cell.row - at.row, cell.col - at.col)).map((target) => ({
        at: { ...cell, rows: 1, cols: 1 },
        target,
      })),
    );
    changeSheet(document, at.sheet, (sheet) => ({
      ...sheet,
      links: [...(sheet.links ?? []).filter((link) => !overlap(link.at, at)), ...links],
    }));
  }

  function copyInto(destination: Range, type: string): void {
    const target = rangeAt(destination);
    mustBeMine(document, target);
    const source = (row: number, col: number) => ({
      row: at.row + (row % at.rows),
      col: at.col + (col % at.cols),
      sheet: at.sheet,
    });
    if (type === "PASTE_FORMAT") {
      const from = matrixOf(document, at, ({ format = "General" }) => format);
      const now = matrixOf(document, target, ({ value, formula }) => ({ value, formula }));
      put(document, target, (row, col) => ({
        ...(now[row]?.[col] ?? { value: null, formula: null }),
        format: from[row % at.rows]?.[col % at.cols] ?? "General",
      }));
    } else if (type === "PASTE_DATA_VALIDATION") {
      for (const cell of cellsOf(target)) {
        const from = source(cell.row - target.row, cell.col - target.col);
        const { validations = [] } = sheetIn(document, at.sheet);
        const found = validations.find((one) => one.at.some((area) => covers(area, from)));
        // What the rule looks at moves along with it, as in any cell that is copied.
        const rule = found ? ruleAt(found, cell) : null;
        changeSheet(document, target.sheet, (sheet) => ({
          ...sheet,
          validations: withRule(sheet.validations ?? [], { ...cell, rows: 1, cols: 1 }, rule),
        }));
      }
    } else throw new Error(`The fake copies no ${type}.`);
  }
}
