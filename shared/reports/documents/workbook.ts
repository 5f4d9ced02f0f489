import type { Language } from "../../locales/language.ts";
import { saidText } from "../../locales/say.ts";
import type { Block, Document, Text } from "../../rubrics/documents/types.ts";
import type { SheetSpec, SpecCell, SpecLine, SpecTable, WorkbookSpec } from "../../workbook/sheet-spec.ts";

/** The document as a workbook: its words on the first sheet, each of its tables on a sheet of its own. */
export function documentWorkbook(document: Document, language: Language): WorkbookSpec {
  const title = saidText(document.title, language);
  const sheets = documentSheets(document, language);
  return {
    title,
    description: document.about.map((about) => saidText(about, language)).join(" ") || title,
    language: language.id === "en" ? "en-US" : "es-US",
    sheets,
    properties: {},
    opensOn: sheets[0]?.name ?? title,
  };
}

/** The same as sheets to add to a workbook that is there. */
export function documentSheets(document: Document, language: Language): readonly SheetSpec[] {
  const say = (text: Text) => saidText(text, language);
  const tables = document.blocks.filter((block) => block.is === "table");
  const named = tables.map((block, at) => ({ block, name: sheetName(say(block.caption), at + 2) }));
  const names = new Map<Block, string>(named.map(({ block, name }) => [block, name]));
  const above: readonly SpecLine[] = [
    { role: "title", cell: { value: say(document.title) } },
    ...document.about.map((about): SpecLine => ({ role: "intro", cell: { value: say(about) } })),
    ...document.blocks.flatMap((block) => linesOf(block, names.get(block) ?? "", say)),
  ];
  const first: SheetSpec = {
    name: sheetName(say(document.title), 1),
    purpose: "guide",
    above,
    table: null,
    print: PRINT,
    warnOn: [],
    names: [],
  };
  return [first, ...named.map(({ block, name }) => sheetOf(block, name, say))];
}

const PRINT: SheetSpec["print"] = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["workbook", "sheet", "page"],
};

const LONGEST_NAME = 31;

/** Numbered, so that no two are called the same; cut between words where that leaves enough of them. */
function sheetName(text: string, number: number): string {
  const name = `${number} ${text.replace(/[[\]:*?/\\']/g, " ")}`.replace(/\s+/g, " ").trim();
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1).lastIndexOf(" ");
  return name.slice(0, cut > LONGEST_NAME / 2 ? cut : LONGEST_NAME);
}

type Say = (text: Text) => string;
type Table = Extract<Block, { readonly is: "table" }>;

/** A table stands on the sheet of this name, and a link to it in its place. */
function linesOf(block: Block, sheet: string, say: Say): readonly SpecLine[] {
  switch (block.is) {
    case "heading":
      return [{ role: "heading", cell: { value: say(block.text) } }];
    case "paragraph":
      return [{ role: "intro", cell: { value: say(block.text) } }];
    case "list":
      return block.items.map((item) => ({ role: "intro", cell: { value: `• ${say(item)}` } }));
    case "table":
      return [{ role: "note", cell: { value: sheet, link: { sheet } } }];
  }
}

function sheetOf(block: Table, name: string, say: Say): SheetSpec {
  const table: SpecTable = {
    name: "document",
    description: say(block.caption),
    columns: block.columns.map(({ heading, holds }, at) => ({
      heading: say(heading),
      help: "",
      holds: holds === "figure" ? "number" : at === 0 ? "text" : "long-text",
      required: false,
      width: holds === "figure" ? 10 : at === 0 ? 30 : 32,
      choices: null,
      marks: [],
    })),
    rows: block.rows.map((row) => block.columns.map((_, at): SpecCell => ({ value: cellValue(row[at] ?? null, say) }))),
    emptyRows: 0,
    filter: true,
    frozenCols: 1,
    rowsAre: "entries",
    isNamed: false,
  };
  return {
    name,
    purpose: "record",
    above: [{ role: "title", cell: { value: say(block.caption) } }],
    table,
    print: PRINT,
    warnOn: [],
    names: [],
  };
}

function cellValue(cell: Text | number | null, say: Say): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  return say(cell) || null;
}
