import { fieldOf, type PlacedCell } from "../../recognize/cells.ts";
import type { Metric, Period, PeriodCell, RecognizedRecord } from "../../recognize/types.ts";
import { periodOfHeading } from "../../recognize/values/periods.ts";
import { plainName } from "../../templates/names.ts";
import type { Settings } from "../../templates/types.ts";

/** One of several figures in a cell. */
export interface Figure {
  /** The figure alone: "60%". */
  readonly text: string;
  readonly period: Period | null;
  /** The field it says it is of: "Baseline: 40%". */
  readonly field: string | null;
}

/** The figures of a cell that holds several, each with what tells it from the others; [] for a cell of one. */
export function figuresIn(text: string, settings: Settings): readonly Figure[] {
  for (const pieces of SEPARATORS.map((separator) => text.split(separator).flatMap((piece) => piece.trim() || []))) {
    if (pieces.length < 2) continue;
    const figures = pieces.map((piece) => figureOf(piece, settings));
    if (figures.every((figure) => figure !== null)) return figures;
  }
  return [];
}

// The last one parts "BOY: 41% MOY: 60%".
const SEPARATORS = [/[\n;|]/, /\s\/\s/, /,\s+/, /(?<=[\d%])\s+(?=[A-Z])/];
const LABEL = /^(baseline|target|goal|actual|current)\s*[:=-]?\s+/i;
const LABELED: Readonly<Record<string, string>> = { goal: "target", current: "actual" };
const ALONE = /^[<>≤≥~]?\s*\$?\d[\d.,]*\s*%?$/;

function figureOf(piece: string, settings: Settings): Figure | null {
  const label = LABEL.exec(piece)?.[1]?.toLowerCase();
  const rest = label === undefined ? piece : piece.replace(LABEL, "");
  const found = ALONE.test(rest) ? null : periodOfHeading(rest, settings);
  const text = (found?.rest ?? rest).replace(/^[\s:=(-]+|[\s:),.]+$/g, "");
  if (!ALONE.test(text)) return null;
  return { text, period: found?.period ?? null, field: label === undefined ? null : (LABELED[label] ?? label) };
}

export interface FigurePlace {
  readonly placed: PlacedCell;
  readonly text: string;
}

/**
 * The cells of the row where the figures belong: by the field each names and the period it is of. One without either
 * stays. Null where some figure has no cell of its own, or its cell is taken.
 */
export function placesOf(figures: readonly Figure[], { table, record, cell }: PlacedCell<Metric>, field: string) {
  const places: FigurePlace[] = [];
  for (const figure of figures) {
    const own = figure.period === null && figure.field === null ? cell : placeOf(figure, record, field);
    if (!own) return null;
    const isOwn = own.at.col === cell.at.col;
    if ((!isOwn && own.raw !== null) || own.from !== null) return null;
    if (places.some(({ placed }) => placed.cell.at.col === own.at.col)) return null;
    places.push({ placed: { table, record, cell: own }, text: figure.text });
  }
  return places;
}

function placeOf({ period, field }: Figure, record: RecognizedRecord, ownField: string) {
  const columns: readonly PeriodCell[] = record.series(field ?? ownField);
  const [only, second] = columns.filter((one) => (period === null ? one.period === null : fits(period, one.period)));
  if (only && !second) return only;
  // A single column holds a field without saying of when.
  const single = period === null && columns.length === 1 ? fieldOf(record, field ?? ownField) : null;
  return single?.at ? single : null;
}

/** Whether a column is of the same period, or of the year in which a day or month of it lies. */
function fits(period: Period, column: Period | null): boolean {
  if (column === null) return false;
  if (plainName(period.text) === plainName(column.text)) return true;
  if (period.start === null || period.end === null || column.start === null || column.end === null) return false;
  const isPart = period.end - period.start < 200;
  return isPart
    ? period.start >= column.start && period.end <= column.end
    : period.start === column.start && period.end === column.end;
}
