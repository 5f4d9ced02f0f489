import { columnOf } from "@throughline/shared/templates/build/columns.ts";
import { listRangeName } from "@throughline/shared/templates/build/drop-downs.ts";
import { lists } from "@throughline/shared/templates/kinds/lists.ts";
import { choicesOf, columnsOf } from "@throughline/shared/templates/pack.ts";
import { type DrawnSheet, drawnSheet } from "@throughline/shared/templates/samples/drawn-sheet.ts";
import type { Field, Pack } from "@throughline/shared/templates/types.ts";
import { markdownWorkbook } from "@throughline/shared/workbook/markdown-workbook.ts";
import type {
  Choices,
  PrintSetup,
  SheetSpec,
  SpecCell,
  SpecColumn,
  SpecName,
  WorkbookSpec,
} from "@throughline/shared/workbook/sheet-spec.ts";

/**
 * The drawn sheets as people make them, without our stamps: titles above, merged blocks, their own headings beside ours,
 * a total at the end; drop-downs from a sheet of lists.
 */
export function humanWorkbook(title: string, drawn: string, pack: Pack): WorkbookSpec {
  const sheets = markdownWorkbook(drawn).sheets.map(drawnSheet);
  return {
    title,
    description: "A plan of an invented district, with planted problems.",
    language: "en-US",
    sheets: [...sheets.map((sheet) => planSheet(sheet, pack)), listsSheet(sheets, pack)],
    properties: {},
    opensOn: sheets[0]?.name ?? "Lists",
  };
}

const print: PrintSetup = { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: [] };

function planSheet({ name, lines, headings, rows, merged }: DrawnSheet, pack: Pack): SheetSpec {
  const fields = headings.map((heading) => fieldOf(name, heading, pack));
  return {
    name,
    purpose: "plan",
    above: lines.map((value, index) => ({ role: index === 0 ? "title" : "note", cell: { value } })),
    table: {
      name: "",
      description: "",
      columns: fields.map((field, col) => column(headings[col] ?? "", field, pack)),
      rows,
      emptyRows: 0,
      filter: false,
      frozenCols: 0,
      rowsAre: "entries",
      isNamed: false,
      merged,
    },
    print,
    warnOn: [],
    names: [],
  };
}

/** The pack's field of a heading; null for a heading of their own. */
function fieldOf(sheet: string, heading: string, pack: Pack): Field | null {
  const fields = pack.sheets.filter(({ name }) => name === sheet).flatMap(columnsOf);
  return fields.find((field) => field.heading === heading) ?? null;
}

function column(heading: string, field: Field | null, pack: Pack): SpecColumn {
  if (field === null) return { ...plain, heading, width: 12 };
  const made = columnOf(pack, field, dropDown(field, pack), false);
  return { ...made, help: made.choices === null ? "" : made.help, required: false, marks: [] };
}

const plain = { help: "", holds: "text", required: false, choices: null, marks: [] } as const;

/** Lists of a status or a choice are closed; others only suggest. */
function dropDown(field: Field, pack: Pack): Choices | null {
  if (choicesOf(pack, field).length === 0) return null;
  const isClosed = field.type === "list" || field.type === "status";
  return { from: "name", name: listRangeName(field.list ?? ""), others: isClosed ? "refused" : "welcome" };
}

/** The lists that drop-downs of these sheets offer, one choice a row. */
function listsSheet(sheets: readonly DrawnSheet[], pack: Pack): SheetSpec {
  const fields = sheets.flatMap(({ name, headings }) =>
    headings.flatMap((heading) => fieldOf(name, heading, pack) ?? []),
  );
  const used = new Set(fields.filter((field) => choicesOf(pack, field).length > 0).map(({ list }) => list));
  const rows: SpecCell[][] = [];
  const names: SpecName[] = [];
  for (const [id, { name, choices }] of Object.entries(pack.lists)) {
    if (!used.has(id)) continue;
    const of = { part: "cells", col: 1, first: rows.length, count: choices.length } as const;
    names.push({ name: listRangeName(id), hidden: false, of });
    for (const [at, { label, aliases = [] }] of choices.entries()) {
      rows.push([name, label, at + 1, "Yes", aliases.join(", ")].map((value) => ({ value })));
    }
  }
  const { listName, title, order, active, synonyms } = lists.fields;
  const widths = [26, 36, 8, 8, 60];
  return {
    name: "Lists",
    purpose: "lists",
    above: [],
    table: {
      name: "",
      description: "",
      columns: [listName, title, order, active, synonyms].map(({ heading }, col) => ({
        ...plain,
        heading,
        width: widths[col] ?? 12,
      })),
      rows,
      emptyRows: 0,
      filter: false,
      frozenCols: 0,
      rowsAre: "entries",
      isNamed: false,
    },
    print,
    warnOn: [],
    names,
  };
}
