import { describe, expect, it } from "vitest";
import { mapReferences } from "../../workbook/formulas.ts";
import { snapshotOf } from "../../workbook/lay-out.ts";
import { isLegalName, sheetNameProblem } from "../../workbook/legal-names.ts";
import { columnsOf } from "../pack.ts";
import { PACKS } from "../packs/index.ts";
import { readStamp } from "../stamps.ts";
import { buildWorkbook } from "./build-workbook.ts";

describe.each(PACKS.map((pack) => [pack.id, pack] as const))("a new workbook of %s", (_, pack) => {
  const spec = buildWorkbook(pack, { district: "Juniper Valley Unified School District", year: 2026 });
  const names = spec.sheets.flatMap((sheet) => snapshotOf(sheet).names);

  it("opens on a start page that leads to every tab", () => {
    expect(spec.opensOn).toBe("Start");
    const links = snapshotOf(spec.sheets[0] ?? fail()).sheet.links?.map(({ target }) => target);
    expect(links).toEqual(pack.sheets.map(({ name }) => `#'${name}'!A1`));
  });

  it("has a column for every field the pack names, the starred ones among them", () => {
    for (const [index, sheet] of pack.sheets.entries()) {
      const columns = spec.sheets[index + 1]?.table?.columns ?? [];
      expect(columns.map(({ heading }) => heading)).toEqual(columnsOf(sheet).map(({ heading }) => heading));
      expect(columns.map(({ required }) => required)).toEqual(columnsOf(sheet).map(({ required = false }) => required));
    }
  });

  it("has sheets and names that every spreadsheet takes, each name once", () => {
    expect(spec.sheets.map(({ name }) => sheetNameProblem(name))).toEqual(spec.sheets.map(() => null));
    expect(names.filter(({ name }) => !isLegalName(name))).toEqual([]);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });

  it("draws every drop-down from a name that is there", () => {
    const wanted = spec.sheets.flatMap(({ table }) =>
      (table?.columns ?? []).flatMap(({ choices }) => (choices?.from === "name" ? [choices.name] : [])),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !names.some((one) => one.name === name))).toEqual([]);
  });

  it("counts on sheets that are there", () => {
    const formulas = spec.sheets.flatMap((sheet) =>
      (snapshotOf(sheet).sheet.formulas ?? []).flat().filter((formula) => formula !== null),
    );
    expect(formulas.length).toBeGreaterThan(2 * (pack.sheets.length - 1));
    const sheets = new Set(spec.sheets.map(({ name }) => name));
    for (const formula of formulas) {
      mapReferences(formula, (reference) => {
        if (reference.sheet !== null) expect(sheets).toContain(reference.sheet);
        return reference;
      });
    }
  });

  it("is stamped with its pack, its kinds and the field of each column", () => {
    const stamps = names.flatMap((name) => readStamp(name) ?? []);
    expect(stamps).toContainEqual(expect.objectContaining({ stamps: "pack", packId: pack.id, version: pack.version }));
    for (const [index, sheet] of pack.sheets.entries()) {
      const mine = stamps.filter((stamp) => stamp.stamps !== "pack" && stamp.table === index + 1);
      expect(mine.flatMap((stamp) => (stamp.stamps === "table" ? [stamp.kindId] : []))).toEqual([sheet.kind.id]);
      expect(mine.flatMap((stamp) => (stamp.stamps === "field" ? [stamp.fieldId] : []))).toEqual(
        columnsOf(sheet).map(({ id }) => id),
      );
    }
  });
});

function fail(): never {
  throw new Error("The workbook has no sheet.");
}
