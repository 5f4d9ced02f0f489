import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { type Book, type ConditionalLook, checkUnprotected } from "./book.ts";
import {
  ExcelError,
  type ExcelObject,
  type Members,
  method,
  NotModeled,
  number,
  part,
  text,
  truth,
  type Value,
  value,
} from "./members.ts";

/** How cells look. What is set is written down, since nothing else here depends on it. */
export function rangeFormat(book: Book, at: CellRange): ExcelObject {
  const noted = (what: string, check: (to: unknown) => unknown, since = "1.1"): Value =>
    value(
      since,
      () => book.looks.findLast((look) => look.what === what && rangeName(look.at) === rangeName(at))?.to ?? null,
      (to) => {
        checkUnprotected(book, at.sheet);
        check(to);
        book.looks.push({ at, what, to });
      },
    );
  return {
    type: "RangeFormat",
    members: {
      columnWidth: noted("columnWidth", number, "1.2"),
      rowHeight: noted("rowHeight", number, "1.2"),
      horizontalAlignment: noted("horizontalAlignment", oneOf("General", "Left", "Center", "Right")),
      verticalAlignment: noted("verticalAlignment", oneOf("Top", "Center", "Bottom")),
      wrapText: noted("wrapText", truth),
      indentLevel: noted("indentLevel", number, "1.9"),
      autofitRows: method("1.2", () => void book.looks.push({ at, what: "autofitRows", to: true })),
      font: part("1.1", () => ({
        type: "RangeFont",
        members: {
          bold: noted("font.bold", truth),
          italic: noted("font.italic", truth),
          strikethrough: noted("font.strikethrough", truth, "1.9"),
          underline: noted("font.underline", oneOf("None", "Single")),
          color: noted("font.color", color),
          size: noted("font.size", number),
        },
      })),
      fill: part("1.1", () => ({ type: "RangeFill", members: { color: noted("fill.color", color) } })),
      borders: part("1.1", () => ({
        type: "RangeBorderCollection",
        members: {
          getItem: method("1.1", (edge) => {
            const side = oneOf(
              "EdgeTop",
              "EdgeBottom",
              "EdgeLeft",
              "EdgeRight",
              "InsideHorizontal",
              "InsideVertical",
            )(edge);
            return {
              type: "RangeBorder",
              members: {
                style: noted(`borders.${side}.style`, oneOf("None", "Continuous")),
                color: noted(`borders.${side}.color`, color),
              },
            };
          }),
        },
      })),
    },
  };
}

export function conditionalFormats(book: Book, at: CellRange): ExcelObject {
  return {
    type: "ConditionalFormatCollection",
    members: {
      add: method("1.6", (kind) => {
        if (kind !== "Custom") throw new NotModeled(`a conditional format of the kind ${String(kind)}`);
        checkUnprotected(book, at.sheet);
        const look: ConditionalLook = { at, formula: "", looks: new Map() };
        book.conditional.push(look);
        return conditionalFormat(book, look);
      }),
    },
  };
}

function conditionalFormat(book: Book, look: ConditionalLook): ExcelObject {
  const index = book.conditional.indexOf(look);
  const now = () => book.conditional[index] ?? look;
  const noted = (what: string, check: (to: unknown) => unknown): Value =>
    value(
      "1.6",
      () => now().looks.get(what) ?? null,
      (to) => {
        check(to);
        now().looks.set(what, to);
      },
    );
  const font: Members = {
    bold: noted("font.bold", truth),
    italic: noted("font.italic", truth),
    strikethrough: noted("font.strikethrough", truth),
    color: noted("font.color", color),
  };
  return {
    type: "ConditionalFormat",
    members: {
      stopIfTrue: noted("stopIfTrue", truth),
      custom: part("1.6", () => ({
        type: "CustomConditionalFormat",
        members: {
          rule: part("1.6", () => ({
            type: "ConditionalFormatRule",
            members: {
              formula: value(
                "1.6",
                () => now().formula,
                (to) => {
                  if (!text(to).startsWith("="))
                    throw new ExcelError("InvalidArgument", "The formula has no = before it.");
                  book.conditional[index] = { ...now(), formula: text(to) };
                },
              ),
            },
          })),
          format: part("1.6", () => ({
            type: "ConditionalRangeFormat",
            members: {
              numberFormat: noted("numberFormat", text),
              font: part("1.6", () => ({ type: "ConditionalRangeFont", members: font })),
              fill: part("1.6", () => ({
                type: "ConditionalRangeFill",
                members: { color: noted("fill.color", color) },
              })),
            },
          })),
        },
      })),
    },
  };
}

function color(to: unknown): string {
  if (!/^#[0-9A-F]{6}$/i.test(text(to))) throw new ExcelError("InvalidArgument", `${text(to)} is no color.`);
  return text(to);
}

function oneOf(...words: readonly string[]): (to: unknown) => string {
  return (to) => {
    if (!words.includes(text(to)))
      throw new ExcelError("InvalidArgument", `“${text(to)}” is none of ${words.join(", ")}.`);
    return text(to);
  };
}
