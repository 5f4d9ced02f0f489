import { covers } from "@throughline/shared/workbook/cells.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import type { Book } from "./book.ts";
import { tableHeads } from "./fixed-areas.ts";
import type { Splice } from "./splices.ts";
import { setAttribute } from "./tree.ts";

/** Tables know their columns by the words of their headings, and are damaged where the two differ. */
export function setHeadings({ draft, places }: Book, edits: readonly SetCell[]): void {
  for (const { name, part } of places) {
    const here = edits.filter(({ at }) => at.sheet === name);
    if (here.length === 0) continue;
    for (const { part: table, at: head, columns } of tableHeads(draft, part, name)) {
      const splices = here.flatMap(({ at, to }) => {
        const column = covers(head, at) ? columns[at.col - head.col] : undefined;
        return column && typeof to.value === "string" ? setAttribute(column, "name", to.value) : [];
      });
      draft.splice(table, splices.map(inExcelsSpelling));
    }
  }
}

/** In the names of columns, Excel writes line breaks and tabs in a way of its own. */
function inExcelsSpelling(splice: Splice): Splice {
  return { ...splice, text: splice.text.replaceAll("&#10;", "_x000a_").replaceAll("&#9;", "_x0009_") };
}
