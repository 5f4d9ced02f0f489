import { kinds as builtInKinds } from "../templates/kinds/index.ts";
import { unknown } from "../templates/kinds/unknown.ts";
import { defaultSettings } from "../templates/settings.ts";
import type { Pack, Settings, SheetKind } from "../templates/types.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { matchColumns } from "./columns.ts";
import { factsOf, labelFacts } from "./facts.ts";
import { type Grid, gridOf, isRowEmpty } from "./grid.ts";
import { chooseKind, type KindReading, type Surroundings } from "./kinds.ts";
import { readerOf } from "./reader.ts";
import { type ReadAs, recordsOf } from "./records.ts";
import { headingSense } from "./sense.ts";
import { structuresOf } from "./structure.ts";
import { findTables, type TableFrame } from "./tables.ts";
import type { Plan, RecognizedTable } from "./types.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export interface RecognizeRequest {
  readonly pack: Pack;
  readonly settings?: Partial<Settings>;
  /** A person's or a test's word: the tables of the sheet of this name are of the kind of this id. */
  readonly assume?: Readonly<Record<string, string>>;
}

/** Finds every table of a workbook and says what it is and what its rows say. */
export function recognize(workbook: Workbook, { pack, settings, assume = {} }: RecognizeRequest): Plan {
  const all: Settings = { ...defaultSettings, ...pack.settings, ...settings };
  const vocabulary = packVocabulary(pack);
  const readAs = readerOf(workbook, pack, all);
  const tables = workbook.sheets.flatMap((sheet) => {
    const assumed = Object.hasOwn(assume, sheet.name) ? kindOfId(vocabulary.kinds, assume[sheet.name] ?? "") : null;
    return sheetTables({ workbook, sheet, settings: all, vocabulary, readAs, assumed });
  });
  return { workbook, pack, settings: all, tables };
}

interface SheetReading {
  readonly workbook: Workbook;
  readonly sheet: SheetSnapshot;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly readAs: ReadAs;
  readonly assumed: SheetKind | null;
}

function sheetTables(reading: SheetReading): RecognizedTable[] {
  const { workbook, sheet, settings, vocabulary, assumed } = reading;
  const grid = gridOf(sheet);
  const frames = findTables(grid, headingSense(vocabulary, settings));
  const place = { sheetName: sheet.name, workbookName: workbook.name };
  const tables = frames.flatMap((frame) => {
    const facts = factsOf(grid, frame, vocabulary, settings);
    const structures = structuresOf(grid, frame);
    const choice = { kinds: vocabulary.kinds, unknown: unknownOf(vocabulary.kinds) };
    const kind = assumed
      ? {
          kind: assumed,
          confidence: 1,
          columns: matchColumns(facts, assumed, structures),
          because: ["A person said so."],
        }
      : chooseKind(facts, { ...place, titles: frame.titles }, structures, choice);
    return assumed || isTable(frame, kind, choice.unknown) ? [tableOf(grid, frame, kind, reading.readAs)] : [];
  });
  return tables.length === 0 && !isSheetEmpty(grid) ? [formTable(grid, place, reading)] : tables;
}

/** Words over a line or two that no kind knows are no table: the box of a diagram, a part of a form. */
function isTable(frame: TableFrame, { kind }: KindReading, unknown: SheetKind): boolean {
  return kind !== unknown || frame.known >= 1.5 || (frame.records.length > 1 && frame.columns.length > 1);
}

function tableOf(grid: Grid, frame: TableFrame, reading: KindReading, readAs: ReadAs): RecognizedTable {
  const { kind, columns } = reading;
  const { top, bottom } = frame.area;
  return {
    kind,
    kindConfidence: reading.confidence,
    sheet: grid.sheet.id,
    headerRow: frame.headerRow,
    headerRows: frame.headerRows,
    dataStart: frame.dataStart,
    dataEnd: frame.dataEnd,
    columns,
    records: recordsOf({ grid, kind, columns, rows: frame.records }, readAs),
    skippedRows: frame.skipped,
    extra: columns
      .filter(({ field, heading }) => field === null && heading !== "")
      .map(({ col }) => ({ sheet: grid.sheet.id, row: top, col, rows: bottom - top, cols: 1 })),
    because: reading.because,
  };
}

const FORM_ROWS = 60;
const FORM_LABELS = 40;

/** A sheet without a table: a form, or prose. What it is called still says what it is for. */
function formTable(
  grid: Grid,
  place: Omit<Surroundings, "titles">,
  { vocabulary, assumed }: SheetReading,
): RecognizedTable {
  const texts: string[] = [];
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + FORM_ROWS); row += 1) {
    for (let col = grid.left; col < grid.right; col += 1) {
      const value = grid.valueAt(row, col);
      if (typeof value === "string" && value.length < 100 && texts.length < FORM_LABELS) texts.push(value);
    }
  }
  const labels = texts.map((text, col) => labelFacts(text, col, vocabulary));
  const reading = chooseKind(labels, { ...place, titles: texts.slice(0, 3) }, [], {
    kinds: vocabulary.kinds,
    unknown: unknownOf(vocabulary.kinds),
    isForm: true,
  });
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
    because: ["It has no heading row: a form, or text.", ...reading.because],
  };
}

function isSheetEmpty(grid: Grid): boolean {
  for (let row = grid.top; row < grid.bottom; row += 1) if (!isRowEmpty(grid, row)) return false;
  return true;
}

function kindOfId(kinds: readonly SheetKind[], id: string): SheetKind | null {
  return kinds.find((kind) => kind.id === id) ?? kinds.find((kind) => kind.base === id) ?? null;
}

function unknownOf(kinds: readonly SheetKind[]): SheetKind {
  return kinds.find((kind) => kind.id === unknown.id) ?? unknown;
}

// A vocabulary takes a while to make and is the same for every workbook of a pack.
const vocabularies = new WeakMap<Pack, Vocabulary>();

/** The pack's own kinds, and the built-in ones it does not replace. */
function packVocabulary(pack: Pack): Vocabulary {
  const known = vocabularies.get(pack);
  if (known) return known;
  const own = [...new Set(pack.sheets.map(({ kind }) => kind))];
  const replaced = new Set(own.map((kind) => kind.base ?? kind.id));
  const vocabulary = vocabularyOf([...own, ...builtInKinds.filter((kind) => !replaced.has(kind.id))]);
  vocabularies.set(pack, vocabulary);
  return vocabulary;
}
