import type { SheetId } from "@throughline/shared/workbook/types.ts";
import type { Book } from "./book.ts";
import { ExcelError, type ExcelObject, method, number, part, text, type Value, value } from "./members.ts";
import { record } from "./validation.ts";

/** How a sheet prints. What is set is written down. */
export function pageLayout(book: Book, id: SheetId): ExcelObject {
  const note = (what: string, to: unknown) => void book.settings.set(`${id} ${what}`, to);
  const noted = (what: string, check: (to: unknown) => unknown): Value =>
    value(
      "1.9",
      () => book.settings.get(`${id} ${what}`) ?? null,
      (to) => {
        check(to);
        note(what, to);
      },
    );
  return {
    type: "PageLayout",
    members: {
      orientation: noted("orientation", oneOf("Portrait", "Landscape")),
      paperSize: noted("paperSize", oneOf("Letter", "Legal", "Tabloid", "A4")),
      zoom: noted("zoom", (to) => number(record(to).horizontalFitToPages)),
      setPrintTitleRows: method("1.9", (at) => note("titleRows", text(at))),
      setPrintTitleColumns: method("1.9", (at) => note("titleColumns", text(at))),
      headersFooters: part("1.9", () => ({
        type: "HeaderFooterGroup",
        members: {
          defaultForAllPages: part("1.9", () => ({
            type: "HeaderFooter",
            members: {
              leftFooter: noted("leftFooter", text),
              centerFooter: noted("centerFooter", text),
              rightFooter: noted("rightFooter", text),
            },
          })),
        },
      })),
    },
  };
}

function oneOf(...words: readonly string[]): (to: unknown) => void {
  return (to) => {
    if (!words.includes(text(to)))
      throw new ExcelError("InvalidArgument", `“${text(to)}” is none of ${words.join(", ")}.`);
  };
}
