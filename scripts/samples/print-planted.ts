import type { Planted } from "@throughline/shared/templates/samples/planted.ts";
import { cellName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import type { CellRef, SheetSnapshot } from "@throughline/shared/workbook/types.ts";

/** The planted problems as a page, with the cell of each. */
export function plantedPage(title: string, planted: readonly Planted[], sheets: readonly SheetSnapshot[]): string {
  const rows = planted.map((one) => {
    const at = placeOf(one, sheets);
    const place = at === null ? one.sheet : `${quoteSheet(one.sheet)}!${cellName(at)}`;
    return `| ${place} | ${[one.row, one.heading].filter((part) => part !== null).join(", ")} | ${one.what} | ${one.source} | ${one.rule ?? ""} |`;
  });
  return `# What is wrong in ${title}

As of November 20, 2026. Each problem was put there on purpose, for a check to find; nothing else is meant to be wrong.

| Cell | Row and column | What is wrong | Where the claim comes from | Rule |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** The cell of a planted problem; null where it is about a whole sheet. Throws when the sample does not have it. */
export function placeOf(
  { sheet: name, row, nth = 1, heading }: Planted,
  sheets: readonly SheetSnapshot[],
): CellRef | null {
  if (row === null || heading === null) return null;
  const sheet = sheets.find((one) => one.name === name);
  const rows = sheet?.values ?? [];
  const headings = rows.find((cells) => cells.includes(heading));
  const rowAt = rows.flatMap((cells, at) => (cells.some((value) => String(value) === row) ? [at] : []))[nth - 1];
  if (!sheet || !headings || rowAt === undefined) throw new Error(`Nothing planted at ${name}, ${row}, ${heading}.`);
  return { sheet: sheet.id, row: rowAt, col: headings.indexOf(heading) };
}
