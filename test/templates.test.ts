import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { filledBy } from "@throughline/shared/templates/samples/fill.ts";
import { SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import { isStamp } from "@throughline/shared/templates/stamps.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SpecCell, SpecLine, WorkbookSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { convertedByLibreOffice, withoutLibreOffice } from "./libreoffice.ts";

const title = withoutLibreOffice ? ` (left out: ${withoutLibreOffice})` : "";

describe.skipIf(withoutLibreOffice)(
  `new workbooks, opened by LibreOffice and saved as .ods, then as .xlsx${title}`,
  () => {
    const specs = Object.fromEntries(
      SAMPLES.map((sample) => [
        sample.pack.id,
        buildWorkbook(sample.pack, { year: sample.year, filled: filledBy(sample) }),
      ]),
    );
    const made = mapValues(specs, (spec) => writeWorkbook(spec, nodeDeflate));
    let kept: Readonly<Record<string, Uint8Array>> = {};
    beforeAll(() => {
      // Without what the formulas come to, so that LibreOffice has to work it out.
      const files = Object.fromEntries(
        Object.entries(specs).map(([id, spec]) => [`${id}.xlsx`, writeWorkbook(uncalculated(spec), nodeDeflate)]),
      );
      const converted = convertedByLibreOffice(files, ["ods", "xlsx"]);
      kept = Object.fromEntries(Object.keys(made).map((id) => [id, converted[`${id}.xlsx`] ?? new Uint8Array()]));
    });

    const both = (id: string) => [opened(made[id]), opened(kept[id])] as const;

    it.each(Object.keys(made))("%s: every table, column and row is read as before", (id) => {
      const [before, after] = both(id).map((workbook) => reading(recognizeAsBest(workbook, PACKS)));
      expect(after).toEqual(before);
    });

    it.each(Object.keys(made))("%s: its stamps and the names of its lists stand where they stood", (id) => {
      const [before, after] = both(id).map(({ names }) =>
        names
          .filter(({ name }) => isStamp(name) || name.startsWith("choices_"))
          .map(({ name, at }) => `${name} ${at.sheet}!${rangeName(at)}`)
          .sort(),
      );
      expect(after).toEqual(before);
    });

    it.each(Object.keys(made))("%s: each column offers what it offered, and asks for what it asked", (id) => {
      const [before, after] = both(id).map(entryRules);
      expect(after).toEqual(before);
    });

    it.each(Object.keys(made))("%s: every heading has its help", (id) => {
      const [before, after] = both(id).map(({ sheets }) =>
        sheets.flatMap(({ name, notes = [] }) => notes.map(({ at, text }) => `${name}!${at.col} ${text}`).sort()),
      );
      expect(after).toEqual(before);
    });

    it.each(Object.keys(made))("%s: the start page counts as it said it would", (id) => {
      const [before, after] = both(id).map(({ sheets: [start] }) => start?.values.map((row) => row.map(rounded)));
      expect(after).toEqual(before);
    });

    it.each(Object.keys(made))("%s: late dates and states stand out by as many marks as before", (id) => {
      const [before, after] = [made[id], kept[id]].map((bytes) => marks(bytes));
      expect(before?.length).toBeGreaterThan(0);
      expect(after).toEqual(before);
    });
  },
);

function mapValues<T, R>(all: Readonly<Record<string, T>>, change: (one: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}

function uncalculated(spec: WorkbookSpec): WorkbookSpec {
  const cell = (one: SpecCell) => (one.formula === undefined ? one : { ...one, value: null });
  const line = (one: SpecLine) => ({ ...one, cell: cell(one.cell) });
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      below: (sheet.below ?? []).map(line),
      table: sheet.table && { ...sheet.table, rows: sheet.table.rows.map((row) => row.map(cell)) },
    })),
  };
}

/** LibreOffice saves fifteen digits. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function opened(bytes: Uint8Array = new Uint8Array()): Workbook {
  return readWorkbook(bytes, { name: "plan.xlsx", inflate: nodeInflate });
}

function reading({ pack, tables }: Plan) {
  return {
    pack: pack.id,
    tables: tables.map(({ sheet, kind, headerRow, columns, records }) => ({
      sheet,
      kind: kind.id,
      headerRow,
      columns: columns.map(({ heading, field, how }) => [heading, field?.id, how]),
      rows: records.map(({ row }) => row),
    })),
  };
}

/** What is asked in each column of the first row, in words. Where one rule ends and the next begins is a file's affair. */
function entryRules({ sheets }: Workbook): string[] {
  return sheets
    .flatMap(({ name, validations = [] }) =>
      validations
        .filter(({ type }) => type !== "custom")
        .flatMap(({ at, type, choices, formulas, others = "refused" }) => {
          // LibreOffice writes a second formula, 0, to each list.
          const asked = choices?.join() ?? (type === "list" ? formulas[0] : formulas.join());
          return at.map((range) => `${name}!${rangeName(range)} ${type} ${asked} ${others}`);
        }),
    )
    .sort();
}

/** Where conditional formats of a workbook stand, sheet by sheet. */
function marks(bytes: Uint8Array = new Uint8Array()): string[] {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .flatMap((name) => {
      const xml = new TextDecoder().decode(parts[name]);
      return [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs)].map(
        ([, sqref, rules = ""]) => `${name} ${sqref} ${rules.match(/<cfRule/g)?.length}`,
      );
    })
    .sort();
}
