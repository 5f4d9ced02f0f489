import { describe, expect, it } from "vitest";
import type { SheetSpec, WorkbookSpec } from "../../workbook/sheet-spec.ts";
import { linesOf } from "../../workbook/text-lines.ts";
import { PACKS } from "../packs/index.ts";
import { filledBy } from "../samples/fill.ts";
import { SAMPLES } from "../samples/index.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { printedSize } from "./pages.ts";

const made: readonly (readonly [string, WorkbookSpec])[] = [
  ...PACKS.map((pack) => [pack.id, buildWorkbook(pack, { district: "Elm USD", year: 2026 })] as const),
  ...SAMPLES.map(
    (sample) => [`${sample.pack.id}, filled in`, buildWorkbook(sample.pack, { filled: filledBy(sample) })] as const,
  ),
];

describe.each(made)("a new workbook of %s", (_, spec) => {
  const tables = spec.sheets.flatMap(({ table }) => table ?? []);

  it("says its title, what it is for, and its language", () => {
    expect(spec.title.length).toBeGreaterThan(5);
    expect(spec.description).toMatch(/\w.*\.$/);
    expect(spec.language).toBe("en-US");
  });

  it("says of every table what it holds, under a name of its own", () => {
    for (const { description } of tables) expect(description).toMatch(/^[A-Z].*\.$/);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  it("has no merged cells, and no heading twice or empty in a table", () => {
    for (const { columns, merged } of tables) {
      expect(merged).toBeUndefined();
      const headings = columns.map(({ heading }) => heading.trim().toLowerCase());
      expect(headings).not.toContain("");
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it("reads from the title down: what it is, then the table", () => {
    for (const { above } of spec.sheets) expect(above[0]?.role).toBe("title");
    for (const { above } of spec.sheets) expect(above.filter(({ role }) => role === "title")).toHaveLength(1);
  });

  it("prints words that can be read, with the headings on every page", () => {
    for (const { name, print, table } of spec.sheets) {
      expect(printedSize(print, table?.columns ?? []), name).toBeGreaterThanOrEqual(7);
      expect(print.repeatHeadings, name).toBe(true);
      if ((print.pagesWide ?? 1) > 1) expect(print.repeatCols?.count, name).toBeGreaterThan(0);
    }
  });

  it("has no line that runs past the first page", () => {
    for (const sheet of spec.sheets) {
      const across = charactersAcross(sheet);
      for (const { cell } of sheet.above)
        expect(linesOf(String(cell.value), across), `${sheet.name}: ${cell.value}`).toBe(1);
    }
  });

  it("breaks no word of a heading", () => {
    for (const { columns } of tables) {
      for (const { heading, width } of columns) {
        const longest = heading.split(" ").map((word) => linesOf(word, width));
        expect(Math.max(...longest), heading).toBe(1);
      }
    }
  });
});

/** How many characters of the usual size stand side by side on a sheet's first page. */
function charactersAcross({ print, table }: SheetSpec): number {
  const columns = table?.columns ?? [];
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return print.pagesWide === 1 || print.pagesWide === undefined ? all : (all + 30) / print.pagesWide;
}
