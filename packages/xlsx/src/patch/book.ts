import { utf8Bytes } from "../bytes/text.ts";
import type { WorkbookFiles } from "../package/find-workbook.ts";
import type { SheetPlace } from "../workbook/sheet-places.ts";
import { contentTypes } from "../write/package-parts.ts";
import { openStyleBook } from "../write/style-book.ts";
import type { Draft } from "./draft.ts";
import { addPart, addRelationship } from "./package-edits.ts";
import { openStyles, type Styles } from "./styles.ts";
import type { WritingSheet } from "./write-cells.ts";

/** A workbook file while it is being changed. */
export interface Book {
  readonly draft: Draft;
  readonly files: WorkbookFiles;
  readonly places: readonly SheetPlace[];
  readonly styles: LazyStyles;
  /** What cells are written by. */
  readonly writing: WritingSheet;
}

export function openBook(draft: Draft, files: WorkbookFiles, places: readonly SheetPlace[]): Book {
  const styles = lazyStyles(draft, files);
  const writing: WritingSheet = {
    format: (style) => styles.open().format(style),
    withFormat: (style, code) => styles.open().withFormat(style, code),
    uses1904: files.workbook.uses1904,
  };
  return { draft, files, places, styles, writing };
}

interface LazyStyles {
  /** The styles, once something asks for them. */
  readonly open: () => Styles;
  readonly write: () => void;
}

function lazyStyles(draft: Draft, { main, relationships }: WorkbookFiles): LazyStyles {
  const pointed = relationships.find(({ type, target }) => type === "styles" && draft.has(target))?.target ?? null;
  let styles: Styles | null = null;
  return {
    open() {
      styles ??= openStyles((pointed === null ? null : draft.read(pointed)) ?? utf8Bytes(openStyleBook().part()));
      return styles;
    },
    write() {
      const splices = styles?.splices() ?? [];
      if (splices.length === 0) return;
      const name = pointed ?? `${main.slice(0, main.lastIndexOf("/") + 1)}styles.xml`;
      if (pointed === null) {
        addPart(draft, name, contentTypes.styles, openStyleBook().part());
        addRelationship(draft, main, "styles", name);
      }
      draft.splice(name, splices);
    },
  };
}
