import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adoption } from "@throughline/shared/adopt/adoption.ts";
import { memoryHost } from "@throughline/shared/host/memory.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { logEntries } from "@throughline/shared/kept/log/log.ts";
import { undoing } from "@throughline/shared/kept/log/undo.ts";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import type { Plan, RecognizedRecord, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { filledBy } from "@throughline/shared/templates/samples/fill.ts";
import { SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import { isStamp } from "@throughline/shared/templates/stamps.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { readZipDirectory } from "@throughline/xlsx/src/zip/directory.ts";
import { compressedBytes } from "@throughline/xlsx/src/zip/entry.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertedByLibreOffice, withoutLibreOffice } from "../libreoffice.ts";
import { withColumnMoved } from "./move-column.ts";

const plans = join(import.meta.dirname, "..", "..", "..", "shared", "real", "plans");
const hasPlans = existsSync(plans);
const real = hasPlans ? readdirSync(plans).filter((name) => name.endsWith(".xlsx")) : [];
const run = { when: 46_346.5, who: "Maria Ortiz" };

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "throughline-adopt-"));
});
afterAll(() => rmSync(home, { recursive: true }));

function read(bytes: Uint8Array, name = "plan.xlsx"): Workbook {
  return readWorkbook(bytes, { name, inflate: nodeInflate });
}

/** A filled-in workbook as if somebody had typed it: no stamps, no lists behind it, no drop-downs, no help. */
function plain(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter(({ name }) => name !== "Start" && name !== "Lists");
  return {
    ...workbook,
    names: [],
    properties: {},
    sheets: sheets.map((sheet) => ({ ...sheet, validations: [], notes: [], links: [], tables: [] })),
  };
}

const typed = SAMPLES.map((sample) => {
  const bytes = writeWorkbook(buildWorkbook(sample.pack, { filled: filledBy(sample) }), nodeDeflate);
  return [sample.pack.id, plain(read(bytes))] as const;
});

async function adopted(host: WorkbookHost): Promise<{ readonly before: Plan; readonly after: Plan }> {
  const workbook = await host.read();
  const before = recognizeAsBest(workbook, PACKS);
  const { changes } = adoption(before, before.tables, { holds: "all" });
  const { result } = await applyLogged(workbook, changes, { apply: host.apply, run });
  expect(result.refused.map(({ sentence }) => sentence)).toEqual([]);
  return { before, after: recognizeAsBest(await host.read(), PACKS) };
}

async function takeBack(host: WorkbookHost): Promise<void> {
  const now = await host.read();
  const { changes, lost } = undoing(logEntries(now), 1);
  expect(lost).toEqual([]);
  const { result } = await applyLogged(now, changes, { apply: host.apply, run });
  expect(result.refused.map(({ sentence }) => sentence)).toEqual([]);
}

/** What is read where, whatever says so. Sheets that adopting added are ours. */
function reading({ tables, workbook }: Plan, sheets: readonly SheetSnapshot[] = workbook.sheets) {
  const names = new Set(sheets.map(({ name }) => name));
  const nameOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  return tables
    .filter(({ sheet }) => names.has(nameOf(sheet)))
    .map((table) => ({
      kind: table.kind.id,
      sheet: nameOf(table.sheet),
      headerRows: table.headerRows,
      records: table.records.map(({ row }) => row),
      columns: table.columns.map(({ col, field, period }) => [
        col,
        field?.id ?? null,
        ...(field?.byPeriod ? [period?.start, period?.end, period?.order] : []),
      ]),
    }));
}

/** All that is not ours; what formulas come to is the spreadsheet's to work out, and General is no format. */
function theirs({ sheets, names }: Workbook) {
  const own = sheets.filter(({ name }) => !isKeptSheet(name));
  return {
    names: names.filter(({ at }) => !isKeptSheet(at.sheet)),
    sheets: own.map(({ values, formulas: _, formats: __, ...sheet }) => ({
      ...sheet,
      cells: values.map((row, r) =>
        row.map((_, c) => {
          const found = own.find(({ id }) => id === sheet.id);
          const {
            value,
            formula,
            format = "General",
          } = found ? contentAt(found, sheet.origin.row + r, sheet.origin.col + c) : { value: null, formula: null };
          return [formula === null ? value : null, formula, format];
        }),
      ),
    })),
  };
}

const isAdopted = ({ columns }: RecognizedTable) => columns.some(({ how }) => how === "stamped");

/** Every other stamped column of a table gets a heading that nobody knows and that tells no period. */
function renaming({ tables, workbook }: Plan): Edit[] {
  return tables.filter(isAdopted).flatMap((table): Edit[] => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheet);
    return table.columns.flatMap(({ col, how }, index): Edit[] => {
      const row = table.headerRow ?? 0;
      if (!sheet || how !== "stamped" || index % 2 === 1) return [];
      const was = contentAt(sheet, row, col);
      if (typeof was.value !== "string" || was.formula !== null) return [];
      const to = { value: `Qwx ${index}`, formula: null };
      return [{ kind: "set-cell", at: { sheet: sheet.id, row, col }, was, to, witness: [] }];
    });
  });
}

/** Two rows put in above the second record of each table. */
function inserting({ tables }: Plan): Edit[] {
  return tables.filter(isAdopted).flatMap(({ sheet, records: [, second] }): Edit[] => {
    if (!second) return [];
    const cells = { col: 0, rows: [[], []] };
    return [{ kind: "insert-rows", sheet, before: second.row, cells, like: "above", witness: [] }];
  });
}

const withoutRows = (tables: ReturnType<typeof reading>) =>
  tables.map(({ records, headerRows, ...table }) => ({ ...table, count: records.length, heads: headerRows.length }));

describe.each(typed)("a plan typed by hand after the sheets of %s", (_, workbook) => {
  it("is known for certain once it was adopted, and reads as before", async () => {
    const { before, after } = await adopted(memoryHost(workbook));
    const sure = after.tables.filter(isAdopted);
    expect(sure.length).toBeGreaterThan(0);
    expect(reading(after, workbook.sheets)).toEqual(reading(before));
    for (const { columns, kindConfidence } of sure) {
      expect(kindConfidence).toBe(1);
      const named = columns.filter(({ field, question }) => field !== null && question === null);
      expect(named.filter(({ how }) => how !== "stamped")).toEqual([]);
    }
  });

  it("stays known when headings are renamed and rows put in", async () => {
    const host = memoryHost(workbook);
    const { after } = await adopted(host);
    const renamed = renaming(after);
    expect(renamed.length).toBeGreaterThan(3);
    expect((await host.apply([{ title: "Renamed", edits: renamed }])).refused).toEqual([]);
    for (const edit of inserting(after)) {
      const { refused } = await host.apply([{ title: "Rows", edits: [edit] }]);
      expect(refused.map(({ sentence }) => sentence)).toEqual([]);
    }
    const now = recognizeAsBest(host.workbook(), PACKS);
    expect(withoutRows(reading(now, workbook.sheets))).toEqual(withoutRows(reading(after, workbook.sheets)));
  });

  it("stays known when columns are moved and rows sorted", async () => {
    const host = memoryHost(workbook);
    const { after } = await adopted(host);
    const table = after.tables.find(
      ({ columns }) => columns.length > 3 && columns.every(({ how }) => how === "stamped"),
    );
    if (!table) throw new Error("No table was adopted.");
    const cols = table.columns.map(({ col }) => col);
    const [first = 0, last = 0] = [Math.min(...cols), Math.max(...cols)];
    const moved = withColumnMoved(after.workbook, table.sheet, first, last);
    const now = recognizeAsBest(moved, PACKS).tables.find(({ sheet }) => sheet === table.sheet);
    const fields = (one: RecognizedTable | undefined) => one?.columns.map(({ field, how }) => `${field?.id} ${how}`);
    const [head, ...rest] = fields(table) ?? [];
    expect(fields(now)).toEqual([...rest, head]);
    expect(textsOf(now)).toEqual(textsOf(table));
    const turned = recognizeAsBest(withRowsTurned(moved, table), PACKS).tables.find(
      ({ sheet }) => sheet === table.sheet,
    );
    expect(textsOf(turned)).toEqual(textsOf(table));
    expect(turned?.records.map(({ row }) => row)).toEqual(now?.records.map(({ row }) => row));
  });

  it("has nothing left to do the second time, and is the very same once it is taken back", async () => {
    const host = memoryHost(workbook);
    const { after } = await adopted(host);
    const again = adoption(
      after,
      after.tables.filter(({ sheet }) => workbook.sheets.some(({ id }) => id === sheet)),
      { holds: "all" },
    );
    expect(again.changes).toEqual([]);
    await takeBack(host);
    expect(theirs(host.workbook())).toEqual(theirs(workbook));
  });
});

describe("in a file", () => {
  it("touches no part that it is not about, and undo gives back the workbook", async () => {
    const name = "juniper-valley-benchmarks.xlsx";
    const bytes = readFileSync(join(import.meta.dirname, "..", "..", "samples", name));
    const path = join(home, name);
    writeFileSync(path, bytes);
    const host = openFile(path);
    const { before } = await adopted(host);
    const [was, now] = [partsOf(bytes), partsOf(readFileSync(path))];
    const differing = [...was].filter(([part, own]) => !now.get(part)?.equals(own)).map(([part]) => part);
    // Names, notes and their boxes, the drop-down of one sheet, and the log with its look; no cell of a plan.
    expect(differing.map((part) => part.replace(/\d/, "N"))).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/commentsN.xml",
      "xl/drawings/vmlDrawingN.vml",
      "xl/commentsN.xml",
      "xl/drawings/vmlDrawingN.vml",
      "xl/worksheets/sheetN.xml",
      "xl/styles.xml",
    ]);
    await takeBack(host);
    expect(theirs(await host.read())).toEqual(theirs(before.workbook));
  });

  // Plans that real people wrote lie beside a checkout, where it has them.
  it.skipIf(!hasPlans).each(real.length > 0 ? real : [""])(
    "%s, a real plan: reads as before, for certain, and undo gives it back to the letter",
    async (name) => {
      const path = join(home, name);
      writeFileSync(path, readFileSync(join(plans, name)));
      const host = openFile(path);
      const { before, after } = await adopted(host);
      expect(reading(after, before.workbook.sheets)).toEqual(reading(before));
      const renamed = renaming(after);
      const { refused } = await host.apply([{ title: "Renamed", edits: renamed }]);
      expect(refused).toEqual([]);
      const now = recognizeAsBest(await host.read(), PACKS);
      const stamped = (plan: Plan) =>
        reading({ ...plan, tables: plan.tables.filter(isAdopted) }, before.workbook.sheets);
      expect(stamped(now)).toEqual(stamped(after));
      // Rows go in wherever the file takes them: not through merged cells, nor through a formula for many cells.
      const inserted = memoryHost(now.workbook);
      for (const edit of inserting(now)) await inserted.apply([{ title: "Rows", edits: [edit] }]);
      const longer = recognizeAsBest(inserted.workbook(), PACKS);
      expect(withoutRows(stamped(longer))).toEqual(withoutRows(stamped(after)));
      await host.apply([{ title: "Named as before", edits: renamed.map(turned) }]);
      await takeBack(host);
      expect(theirs(await host.read())).toEqual(theirs(before.workbook));
    },
  );
});

/** Tables that stand alone on a sheet without merged cells: there a column can be moved by hand. */
function alone({ tables, workbook }: Plan): readonly RecognizedTable[] {
  return tables.filter((table) => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheet);
    return (
      isAdopted(table) && sheet?.merges?.length === 0 && tables.filter((one) => one.sheet === sheet.id).length === 1
    );
  });
}

describe.skipIf(!hasPlans)(`real plans${hasPlans ? "" : " (left out: they are not beside this checkout)"}`, () => {
  it("stay known when a column is moved to the end, each row with its cells", async () => {
    let tried = 0;
    for (const name of real) {
      const { after } = await adopted(memoryHost(read(readFileSync(join(plans, name)), name)));
      for (const table of alone(after)) {
        const cols = table.columns.map(({ col }) => col);
        // The first column may hold titles over groups of rows, which are told by standing there.
        const [, second] = [...cols].sort((one, other) => one - other);
        if (second === undefined) continue;
        const moved = withColumnMoved(after.workbook, table.sheet, second, Math.max(...cols));
        const now = recognizeAsBest(moved, PACKS).tables.find(({ sheet }) => sheet === table.sheet);
        const place = `${name}, ${table.sheet}`;
        expect(fieldsOf(now), place).toEqual(fieldsOf(table));
        expect(textsOf(now), place).toEqual(textsOf(table));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(2);
  });
});

/** Which fields are stamped, wherever their columns stand. */
function fieldsOf(table: RecognizedTable | undefined): readonly string[] {
  return (table?.columns ?? [])
    .filter(({ how }) => how === "stamped")
    .map(({ field, period }) => `${field?.id} ${field?.byPeriod ? (period?.start ?? period?.order) : ""}`)
    .sort();
}

/** What each record says, whatever its row: the texts of its own cells. */
function textsOf(table: RecognizedTable | undefined): readonly string[] {
  const fields = [...new Set(table?.columns.flatMap(({ field, how }) => (how === "stamped" && field ? field.id : [])))];
  return (table?.records ?? [])
    .map((record) => JSON.stringify(fields.sort().map((field) => rawsOf(record, field))))
    .sort();
}

/** All that a record says in columns of a field, in whatever order they stand. */
function rawsOf(record: RecognizedRecord, field: string): readonly string[] {
  return record
    .series(field)
    .map(({ raw }) => JSON.stringify(raw))
    .sort();
}

/** The table with its last record first, as sorting does it where no cell is a formula. */
function withRowsTurned(workbook: Workbook, { sheet: id, records }: RecognizedTable): Workbook {
  const rows = records.map(({ row }) => row);
  const turned = new Map(rows.map((row, index) => [row, rows[rows.length - 1 - index] ?? row]));
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.id !== id || sheet.formulas?.some((row) => row.some((formula) => formula !== null))) return sheet;
    const from = (r: number) => (turned.get(r + sheet.origin.row) ?? r + sheet.origin.row) - sheet.origin.row;
    return {
      ...sheet,
      values: sheet.values.map((row, r) => sheet.values[from(r)] ?? row),
      formats: sheet.values.map((_, r) => sheet.formats?.[from(r)] ?? []),
    };
  });
  return { ...workbook, sheets };
}

function turned(edit: Edit): Edit {
  return edit.kind === "set-cell" ? { ...edit, was: edit.to, to: edit.was } : edit;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const entries = readZipDirectory(bytes, 10_000) ?? [];
  return new Map(entries.map((entry) => [entry.name, Buffer.from(compressedBytes(bytes, entry) ?? [])]));
}

const title = withoutLibreOffice ? ` (left out: ${withoutLibreOffice})` : "";

describe.skipIf(withoutLibreOffice)(`sent through LibreOffice as .ods and back${title}`, () => {
  it("is known as before, drop-downs and all", async () => {
    const after = new Map<string, Workbook>();
    const files: Record<string, Uint8Array> = {};
    for (const [id, workbook] of typed) {
      const host = memoryHost(workbook);
      const { after: plan } = await adopted(host);
      await host.apply([{ title: "Renamed", edits: renaming(plan) }]);
      after.set(`${id}.xlsx`, host.workbook());
      files[`${id}.xlsx`] = fileOf(host.workbook());
    }
    const back = convertedByLibreOffice(files, ["ods", "xlsx"]);
    for (const [name, workbook] of after) {
      const [was, now] = [workbook, read(back[name] ?? new Uint8Array(), name)].map((one) =>
        recognizeAsBest(one, PACKS),
      );
      if (!was || !now) throw new Error(`${name} is missing.`);
      expect(reading(now), name).toEqual(reading(was));
      expect(now.tables.filter(isAdopted)).toHaveLength(was.tables.filter(isAdopted).length);
      expect(
        now.workbook.names
          .map((one) => one.name.toLowerCase())
          .filter(isStamp)
          .sort(),
      ).toEqual(
        was.workbook.names
          .map((one) => one.name.toLowerCase())
          .filter(isStamp)
          .sort(),
      );
    }
  });
});
