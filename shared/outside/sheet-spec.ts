import * as z from "zod/mini";
import type { Choices, Mark, PrintSetup, SheetSpec, SpecCell, SpecColumn, SpecPlace } from "../workbook/sheet-spec.ts";
import { cellValue, numbers } from "./cells.ts";

const { index, count } = numbers;

// A link that runs something is none.
const webAddress = z.string().check(z.regex(/^(?:https?:\/\/|mailto:)/i));

const specCell: z.ZodMiniType<SpecCell> = z.strictObject({
  value: cellValue,
  formula: z.exactOptional(z.string()),
  link: z.exactOptional(z.union([z.strictObject({ url: webAddress }), z.strictObject({ sheet: z.string() })])),
  format: z.exactOptional(z.string()),
});

const specLine = z.strictObject({ role: z.enum(["title", "intro", "heading", "note"]), cell: specCell });

const others = z.enum(["refused", "warned", "welcome"]);

const choices: z.ZodMiniType<Choices> = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("name"), name: z.string(), others }),
  z.strictObject({ from: z.literal("words"), words: z.array(z.string()), others }),
]);

const mark: z.ZodMiniType<Mark> = z.strictObject({
  tone: z.enum(["done", "good", "look", "block", "quiet"]),
  when: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("one-of"), words: z.array(z.string()) }),
    z.strictObject({ is: z.literal("formula"), formula: z.string() }),
  ]),
});

const specColumn: z.ZodMiniType<SpecColumn> = z.strictObject({
  heading: z.string(),
  help: z.string(),
  holds: z.enum([
    ...(["text", "long-text", "id", "date", "money", "number", "rank", "percent"] as const),
    ...(["yes-no", "choice", "status", "people", "link", "calculated"] as const),
  ]),
  required: z.boolean(),
  width: z.number().check(z.positive()),
  format: z.exactOptional(z.string()),
  choices: z.nullable(choices),
  formula: z.exactOptional(z.string()),
  marks: z.array(mark),
});

const span = { first: index, count };

const specPlace: z.ZodMiniType<SpecPlace> = z.discriminatedUnion("part", [
  z.strictObject({ part: z.literal("table") }),
  z.strictObject({ part: z.literal("headings") }),
  z.strictObject({ part: z.literal("heading"), col: index }),
  z.strictObject({ part: z.literal("column"), col: index, filled: z.boolean() }),
  z.strictObject({ part: z.literal("cells"), col: index, ...span }),
  z.strictObject({ part: z.literal("line"), line: index }),
]);

const printSetup: z.ZodMiniType<PrintSetup> = z.strictObject({
  paper: z.enum(["letter", "legal", "tabloid", "a4"]),
  landscape: z.boolean(),
  fitWidth: z.boolean(),
  pagesWide: z.exactOptional(count),
  repeatCols: z.exactOptional(z.strictObject(span)),
  repeatHeadings: z.boolean(),
  footer: z.array(z.enum(["workbook", "sheet", "page", "date"])),
});

export const sheetSpec: z.ZodMiniType<SheetSpec> = z.strictObject({
  name: z.string(),
  hidden: z.exactOptional(z.boolean()),
  purpose: z.enum(["guide", "plan", "lists", "record"]),
  above: z.array(specLine),
  table: z.nullable(
    z.strictObject({
      name: z.string(),
      description: z.string(),
      columns: z.array(specColumn),
      rows: z.array(z.array(specCell)),
      emptyRows: index,
      filter: z.boolean(),
      frozenCols: index,
      rowsAre: z.enum(["entries", "samples", "presets"]),
      isNamed: z.exactOptional(z.boolean()),
      merged: z.exactOptional(z.array(z.strictObject({ col: index, ...span }))),
    }),
  ),
  below: z.exactOptional(z.array(specLine)),
  print: printSetup,
  warnOn: z.array(z.enum(["headings", "lines", "calculated"])),
  names: z.array(z.strictObject({ name: z.string(), hidden: z.boolean(), of: specPlace })),
});
