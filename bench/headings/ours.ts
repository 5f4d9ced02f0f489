import { matchColumns } from "@throughline/shared/recognize/columns/columns.ts";
import { labelFacts } from "@throughline/shared/recognize/columns/facts.ts";
import { packVocabulary } from "@throughline/shared/recognize/columns/pack-vocabulary.ts";
import { vocabularyOf } from "@throughline/shared/recognize/columns/vocabulary.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { ColumnMatch } from "@throughline/shared/recognize/types.ts";
import { simplePlan } from "@throughline/shared/templates/packs/simple-plan.ts";
import type { SheetKind } from "@throughline/shared/templates/types.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** A kind as our recognition has it, with every name its fields go by. */
export function kindOf(id: string): SheetKind {
  const kind = packVocabulary(simplePlan).kinds.find((one) => (one.base ?? one.id) === id);
  if (!kind) throw new Error(`There is no kind “${id}”.`);
  return kind;
}

/** Reads a row of headings with nothing below it through the public door, told only what kind of sheet it is on. */
export function readRow(headings: readonly string[], kind: string): readonly ColumnMatch[] {
  const name = "Sheet";
  const workbook: Workbook = {
    name: "headings.xlsx",
    locale: "en-US",
    timeZone: "UTC",
    names: [],
    sheets: [{ id: "1", name, hidden: false, origin: { row: 0, col: 0 }, values: [headings] }],
  };
  const { tables } = recognize(workbook, { pack: simplePlan, assume: { [name]: kind } });
  const [table] = tables;
  if (!table || tables.length > 1 || table.columns.length !== headings.length) {
    throw new Error(`The row “${headings.join(" | ")}” was not read as one table with a column for each heading.`);
  }
  return table.columns;
}

/** Matches headings with one kind's fields and nothing else, for the time it takes. The names are indexed beforehand. */
export function matcherOf(kind: SheetKind): (headings: readonly string[]) => readonly ColumnMatch[] {
  const vocabulary = vocabularyOf([kind]);
  return (headings) =>
    matchColumns(
      headings.map((heading, col) => labelFacts(heading, col, vocabulary)),
      kind,
    );
}
