import { type Complaint, lintRubric } from "../../rubrics/lint.ts";
import { PUBLISHED } from "../../rubrics/published.ts";
import { type Places, type ReadSheet, readRubricSheet } from "../../rubrics/sheet/read-sheet.ts";
import type { Publication } from "../../rubrics/sheet/types.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import type { Phrase } from "../../workbook/phrases.ts";
import type { CellRef, SheetId, SheetSnapshot, Workbook } from "../../workbook/types.ts";
import { nextPublication } from "./next-publication.ts";

/** A rubric on a sheet of the workbook, hidden or not. */
export interface RubricSheet {
  readonly sheet: SheetId;
  readonly name: string;
  readonly rubric: Rubric;
  readonly standing: Standing;
  /** Cells that could not be taken as they are. */
  readonly unread: readonly { readonly at: CellRef; readonly because: Phrase }[];
  /** What was left out or filled in, and is no mistake. */
  readonly assumed: readonly Phrase[];
  /** What the lint has against it, were it published now. */
  readonly complaints: readonly Complaint[];
  /** Under which id and version it would be published now. */
  readonly next: Pick<Rubric, "id" | "version">;
  readonly publication: Publication | null;
  readonly places: Places;
}

/**
 * - unread: some of its cells, or the rubric as a whole, cannot be scored by
 * - draft: never published
 * - published: as it was published
 * - changed: published, and its words are others now
 */
export type Standing = "unread" | "draft" | "published" | "changed";

/** Every sheet that holds a rubric, in the order of the tabs. */
export function rubricSheetsIn(workbook: Workbook): readonly RubricSheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const read = readRubricSheet(sheet.values);
    return read ? [rubricSheetOf(workbook, sheet, read)] : [];
  });
}

function rubricSheetOf(workbook: Workbook, { id, name, origin }: SheetSnapshot, read: ReadSheet): RubricSheet {
  const { rubric, unread, assumed, places } = read;
  const publication = read.publication ?? ofOurs(rubric);
  const next = nextPublication(workbook, rubric, publication);
  const complaints = lintRubric({ ...rubric, ...next });
  const isSound = unread.length === 0 && complaints.every(({ severity }) => severity !== "error");
  return {
    sheet: id,
    name,
    rubric,
    standing: isSound ? standingOf(rubric, publication) : "unread",
    unread: unread.map(({ row, col, because }) => {
      return { at: { sheet: id, row: origin.row + row, col: origin.col + col }, because };
    }),
    assumed,
    complaints,
    next,
    publication,
    places,
  };
}

/** A copy of a rubric of ours, word for word, is published without saying so. */
function ofOurs(rubric: Rubric): Publication | null {
  const hash = rubricHash(rubric);
  const ours = PUBLISHED.find((one) => one.id === rubric.id && one.hash === hash);
  return ours ? { version: ours.version, on: "", hash } : null;
}

function standingOf(rubric: Rubric, publication: Publication | null): Standing {
  if (publication === null) return "draft";
  return publication.hash === rubricHash(rubric) ? "published" : "changed";
}
