import type { SheetKind } from "../../templates/types.ts";
import { phrase } from "../../workbook/phrases.ts";
import { labelFacts } from "../columns/facts.ts";
import type { Vocabulary } from "../columns/vocabulary.ts";
import { chooseKind, type KindChoice } from "../kinds/kinds.ts";
import type { RecognizedTable } from "../types.ts";
import type { Grid } from "./grid.ts";

interface FormReading {
  readonly workbookName: string;
  readonly vocabulary: Vocabulary;
  readonly choice: KindChoice;
  readonly assumed: SheetKind | null;
}

const ROWS_READ = 60;
const LABELS_READ = 40;
const LONGEST_LABEL = 100;

/** A sheet without a table: a form, or prose. Its labels and what it is called still say what it is for. */
export function formOf(grid: Grid, { workbookName, vocabulary, choice, assumed }: FormReading): RecognizedTable {
  const texts = shortTexts(grid);
  const labels = texts.map((text, col) => labelFacts(text, col, vocabulary));
  const place = { sheetName: grid.sheet.name, workbookName, titles: texts.slice(0, 3) };
  const reading = chooseKind(labels, place, [], { ...choice, isForm: true });
  return {
    kind: assumed ?? reading.kind,
    kindConfidence: assumed ? 1 : reading.confidence,
    sheet: grid.sheet.id,
    headerRow: null,
    headerRows: [],
    dataStart: null,
    dataEnd: null,
    columns: [],
    records: [],
    skippedRows: [],
    extra: [],
    because: [phrase("It has no heading row: a form, or text."), ...(assumed ? [] : reading.because)],
  };
}

function shortTexts(grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + ROWS_READ); row += 1) {
    for (let col = grid.left; col < grid.right && texts.length < LABELS_READ; col += 1) {
      const value = grid.valueAt(row, col);
      if (typeof value === "string" && value.length < LONGEST_LABEL) texts.push(value);
    }
  }
  return texts;
}
