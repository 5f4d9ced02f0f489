import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { applyToFile } from "@throughline/xlsx/src/apply-to-file.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { patchXlsx } from "@throughline/xlsx/src/patch/patch-xlsx.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { planSpec } from "./plan-spec.ts";

/** Does its work again at each call, and gives the file that came of it. */
export type Subject = (bytes: Uint8Array) => Promise<() => Promise<Uint8Array> | Uint8Array>;

const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };
const AT = { sheet: "Goal 3", row: 4, col: 1 };
const TEXT = "Teachers plan lessons together every second week.";

function changeOf(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes, tools);
  const sheet = workbook.sheets.find(({ id }) => id === AT.sheet);
  if (!sheet) throw new Error(`The plan has no sheet “${AT.sheet}”.`);
  const was = contentAt(sheet, AT.row, AT.col);
  const to = { value: TEXT, formula: null };
  const change: Change = { title: "Reword", edits: [{ kind: "set-cell", at: AT, was, to, witness: [] }] };
  return { workbook, change };
}

/** Ours and the peers, which are loaded only where they are measured. */
export const subjects = {
  "edit: ours, patch alone": async (bytes) => {
    const { workbook, change } = changeOf(bytes);
    return () => patchXlsx(bytes, workbook, [change], tools);
  },
  "edit: ours, with reading, checking and reading back": async (bytes) => {
    const { change } = changeOf(bytes);
    return () => applyToFile(bytes, [change], tools).bytes;
  },
  "edit: hucre": async (bytes) => {
    const { openXlsx, saveXlsx } = await import("hucre/xlsx");
    return async () => {
      const workbook = await openXlsx(bytes);
      const row = workbook.sheets.find(({ name }) => name === AT.sheet)?.rows[AT.row];
      if (row) row[AT.col] = TEXT;
      return saveXlsx(workbook);
    };
  },
  "edit: SheetJS": async (bytes) => {
    const { read, utils, write } = await import("@e965/xlsx");
    return () => {
      const workbook = read(bytes, { cellStyles: true });
      utils.sheet_add_aoa(workbook.Sheets[AT.sheet] ?? {}, [[TEXT]], { origin: { r: AT.row, c: AT.col } });
      return new Uint8Array(write(workbook, { type: "array", compression: true }));
    };
  },
  "write: ours": async () => () => writeWorkbook(planSpec, nodeDeflate),
  "write: hucre": async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const sheets = planSpec.sheets.map(({ name, table }) => ({
      name,
      rows: [
        (table?.columns ?? []).map(({ heading }) => heading),
        ...(table?.rows ?? []).map((row) => row.map(({ value }) => (typeof value === "object" ? null : value))),
      ],
      dataValidations: (table?.columns ?? []).flatMap(({ choices }, col) =>
        choices?.from === "words"
          ? [{ type: "list" as const, values: [...choices.words], range: `${letter(col)}2:${letter(col)}240` }]
          : [],
      ),
      cells: new Map(
        (table?.columns ?? []).map(({ heading, help }, col) => [
          `0,${col}`,
          { value: heading, comment: { text: help, author: "Throughline" } },
        ]),
      ),
      tables: [{ name: table?.name ?? "", range: `A1:L${(table?.rows.length ?? 0) + 1}`, columns: [] }],
      freezePane: { rows: 1, columns: 1 },
    }));
    return () => writeXlsx({ sheets, namedRanges: [{ name: "Statuses", range: "'Goal 1'!$D$2:$D$7" }] });
  },
  "write: SheetJS, cells alone": async () => {
    const { utils, write } = await import("@e965/xlsx");
    const tables = planSpec.sheets.map(({ name, table }) => ({
      name,
      rows: [
        (table?.columns ?? []).map(({ heading }) => heading),
        ...(table?.rows ?? []).map((row) => row.map(({ value }) => value)),
      ],
    }));
    return () => {
      const workbook = utils.book_new();
      for (const { name, rows } of tables) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
      return new Uint8Array(write(workbook, { type: "array", compression: true }));
    };
  },
} as const satisfies Readonly<Record<string, Subject>>;

export type SubjectName = keyof typeof subjects;

function letter(col: number): string {
  return String.fromCharCode(65 + col);
}
