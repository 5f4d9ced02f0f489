/**
 * The cells of the table that was copied from a page or a document. Null where there is no single table, and where a
 * spreadsheet wrote it: its own text then says more exactly what stood in each cell.
 */
export function cellsOfHtml(html: string): readonly (readonly string[])[] | null {
  if (html === "" || OF_SPREADSHEETS.test(html)) return null;
  // A document that is parsed and never shown: nothing in it is loaded or run.
  const tables = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const grid: string[][] = Array.from(table.rows, () => []);
  for (const [at, row] of [...table.rows].entries()) {
    let col = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[col] !== undefined) col += 1;
      // Merged cells fill their place; only the first of it holds the text.
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const below = grid[at + down];
          if (below) below[col + right] = down + right === 0 ? textOf(cell) : "";
        }
      }
      col += cell.colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

const OF_SPREADSHEETS =
  /urn:schemas-microsoft-com:office:excel|google-sheets-html-origin|name="?generator"? content="LibreOffice/i;

/** Paragraphs and breaks begin lines; other white space is as wide as one space. */
function textOf(cell: Element): string {
  const lines: string[] = [""];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        const text = child.data.replace(/\s+/g, " ");
        lines.push(`${lines.pop() ?? ""}${text}`);
      } else if (child instanceof Element) {
        const isBlock = /^(?:P|DIV|LI|UL|OL|H[1-6])$/.test(child.tagName);
        if (isBlock || child.tagName === "BR") lines.push("");
        walk(child);
        if (isBlock) lines.push("");
      }
    }
  };
  walk(cell);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
