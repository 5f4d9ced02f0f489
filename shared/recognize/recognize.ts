import { isOurs } from "../templates/kept-sheets.ts";
import { lists } from "../templates/kinds/lists.ts";
import { unknown } from "../templates/kinds/unknown.ts";
import { plainName } from "../templates/names.ts";
import { defaultSettings } from "../templates/settings.ts";
import type { Pack, Settings, SheetKind } from "../templates/types.ts";
import { phrase } from "../workbook/phrases.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { rememberedBySheet } from "./by-sheet.ts";
import { matchColumns } from "./columns/columns.ts";
import { type ColumnFacts, factsOf } from "./columns/facts.ts";
import { normalizeHeading } from "./columns/headings.ts";
import { packVocabulary } from "./columns/pack-vocabulary.ts";
import { headingSense } from "./columns/sense.ts";
import type { Vocabulary } from "./columns/vocabulary.ts";
import { chooseKind, type KindChoice, type KindReading } from "./kinds/kinds.ts";
import { saidKind } from "./kinds/said-kind.ts";
import { lastAnswers } from "./last-answer.ts";
import { withOwnLists } from "./own-lists.ts";
import { planYearOf, readerOf } from "./reader.ts";
import { type ReadAs, recordsOf } from "./records.ts";
import { inOneGo, type Steps } from "./steps.ts";
import { formOf } from "./tables/form.ts";
import { type Grid, gridOf, isRowEmpty } from "./tables/grid.ts";
import type { HeadingSense } from "./tables/headers.ts";
import { type StampedTable, stampedTables, startPages } from "./tables/stamped.ts";
import { structuresOf } from "./tables/structure.ts";
import { findTables, type TableFrame, tableAt } from "./tables/tables.ts";
import { isOfKind } from "./tables-of.ts";
import type { ConfirmedHeading, ConfirmedKind, Plan, RecognizedTable, SetAside } from "./types.ts";

export interface RecognizeRequest {
  readonly pack: Pack;
  readonly settings?: Partial<Settings>;
  /** A person's or a test's word: the tables of the sheet of this name are of the kind of this id. */
  readonly assume?: Readonly<Record<string, string>>;
  /** What people said of headings in this workbook. */
  readonly headings?: readonly ConfirmedHeading[];
  /** What people said of tables in this workbook. */
  readonly kinds?: readonly ConfirmedKind[];
  /** What people have set aside in this workbook; handed on to the rules. */
  readonly setAside?: readonly SetAside[];
}

/**
 * Finds every table of a workbook and says what it is and what its rows say. A sheet that is the very same snapshot as
 * before, read in the same way, gives the very same tables: after an edit only the sheet that it touched is read anew.
 */
export function recognize(workbook: Workbook, request: RecognizeRequest): Plan {
  return inOneGo(recognizeInSteps(workbook, request));
}

/** The same, a sheet a step. */
export function* recognizeInSteps(
  workbook: Workbook,
  { pack, settings, assume = {}, headings = [], kinds: said = [], setAside = [] }: RecognizeRequest,
): Steps<Plan> {
  const all = lastSettings(pack, { ...defaultSettings, ...pack.settings, ...settings });
  const vocabulary = packVocabulary(pack);
  // Made once a pack, and then as dear as some sheets.
  yield;
  const { kinds } = vocabulary;
  const year = all.planYear ?? planYearOf(workbook, all);
  const reading = {
    workbookName: workbook.name,
    settings: all,
    vocabulary,
    sense: senses(pack, JSON.stringify(all), () => headingSense(vocabulary, all)),
    choice: { kinds, unknown: kinds.find(({ id }) => id === unknown.id) ?? unknown },
  };
  const stamped = stampedTables(workbook, kinds);
  const starts = startPages(workbook);
  const sheets = workbook.sheets.filter((sheet) => !isOurs(sheet) && !starts.has(sheet.id));
  const asked = JSON.stringify([all, year]);
  const tablesIn = (sheet: SheetSnapshot, by: Pack): readonly RecognizedTable[] => {
    const mine = {
      assumed: Object.hasOwn(assume, sheet.name) ? kindOfId(kinds, assume[sheet.name] ?? "") : null,
      stamped: stamped.filter(({ area }) => area.sheet === sheet.id),
      headings: headings.filter((heading) => heading.sheet === sheet.name),
      said: said.filter((one) => one.sheet === sheet.name),
    };
    const way = JSON.stringify([
      asked,
      workbook.name,
      mine.assumed?.id,
      mine.stamped.map(stampKey),
      mine.headings,
      mine.said,
    ]);
    const readAs = readers(by, asked, () => readerOf(by, all, year));
    return remembered(sheet, by, way, () => tablesOn(sheet, { ...reading, ...mine, readAs }));
  };
  // What a drop-down offers may be theirs, so the lists are read first.
  const listTables = sheets
    .filter(({ id, name }) => isListName(name) || stamped.some(({ area, kind }) => area.sheet === id && isLists(kind)))
    .flatMap((sheet) => tablesIn(sheet, pack))
    .filter((table): table is RecognizedTable<typeof lists> => isOfKind(table, lists));
  const own = withOwnLists(pack, listTables);
  const tables: RecognizedTable[] = [];
  for (const sheet of sheets) {
    tables.push(...tablesIn(sheet, own));
    yield;
  }
  return { workbook, pack: own, settings: all, tables, setAside };
}

const listNames = new Set([lists.name, ...lists.sheetNames].map(plainName));

function isListName(name: string): boolean {
  return listNames.has(plainName(name));
}

function isLists({ id, base }: SheetKind): boolean {
  return (base ?? id) === lists.id;
}

const remembered = rememberedBySheet<readonly RecognizedTable[]>();

// What texts say outlives a check: after an edit, nearly every text of a sheet was read before.
const senses = lastAnswers<Pack, HeadingSense>();
const readers = lastAnswers<Pack, ReadAs>();
const knownSettings = lastAnswers<Pack, Settings>();

/** The very same settings where they say the same: what texts look like is remembered by them. */
function lastSettings(pack: Pack, settings: Settings): Settings {
  return knownSettings(pack, JSON.stringify(settings), () => settings);
}

function stampKey({ area, headerRow, headerRows, kind, fields, periods }: StampedTable): unknown {
  return [area, headerRow, headerRows.length, kind.id, [...fields], [...periods]];
}

interface SheetReading {
  readonly workbookName: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly sense: HeadingSense;
  readonly choice: KindChoice;
  readonly readAs: ReadAs;
  /** Of this sheet. */
  readonly stamped: readonly StampedTable[];
  /** Of this sheet. */
  readonly headings: readonly ConfirmedHeading[];
  /** Of tables of this sheet. */
  readonly said: readonly ConfirmedKind[];
  readonly assumed: SheetKind | null;
}

function tablesOn(sheet: SheetSnapshot, reading: SheetReading): RecognizedTable[] {
  const grid = gridOf(sheet);
  const { stamped } = reading;
  const ours = stamped.map((stamp) => stampedTable(grid, stamp, reading));
  const found = findTables(grid, reading.sense).filter((frame) => !stamped.some(({ area }) => meets(frame, area)));
  const tables = [...ours, ...found.flatMap((frame) => foundTable(grid, frame, reading) ?? [])];
  if (tables.length > 0) return tables.sort((a, b) => (a.headerRow ?? 0) - (b.headerRow ?? 0));
  return isSheetEmpty(grid) ? [] : [formOf(grid, reading)];
}

/** A table of our own template, or one that was adopted: its stamps say what it is and which column is which. */
function stampedTable(grid: Grid, stamp: StampedTable, reading: SheetReading): RecognizedTable {
  const { kind, fields } = stamp;
  const frame = tableAt(grid, { ...stamp, before: nextBelow(stamp, reading.stamped) }, reading.sense);
  const facts = factsIn(grid, frame, reading).map((column) => withPeriod(column, stamp));
  const columns = matchColumns(facts, kind, structuresOf(grid, frame), fields);
  return tableOf(
    grid,
    frame,
    { kind, confidence: 1, columns, because: [phrase("Its stamp says so.")] },
    reading.readAs,
  );
}

/** A heading that tells a period tells it best; one that was renamed keeps the period it was stamped with. */
function withPeriod(column: ColumnFacts, { periods }: StampedTable): ColumnFacts {
  const stamped = periods.get(column.col);
  return column.period || !stamped ? column : { ...column, period: { ...stamped, text: column.heading } };
}

/** The row in which the next stamped table below begins; Infinity where there is none. */
function nextBelow({ area }: StampedTable, stamped: readonly StampedTable[]): number {
  const below = stamped.filter((other) => {
    const isBeside = other.area.col >= area.col + area.cols || area.col >= other.area.col + other.area.cols;
    return other.area.row > area.row && !isBeside;
  });
  return Math.min(...below.map((other) => other.area.row));
}

function foundTable(grid: Grid, frame: TableFrame, reading: SheetReading): RecognizedTable | null {
  const { assumed, choice, workbookName } = reading;
  const facts = factsIn(grid, frame, reading);
  const structures = structuresOf(grid, frame);
  const told = assumed ? { kind: assumed, facts } : toldOf(facts, reading);
  if (told) {
    const columns = matchColumns(told.facts, told.kind, structures);
    const because = [phrase("A person said so.")];
    return tableOf(grid, frame, { kind: told.kind, confidence: 1, columns, because }, reading.readAs);
  }
  const place = { sheetName: grid.sheet.name, workbookName, titles: frame.titles };
  const kind = chooseKind(facts, place, structures, choice);
  return isTable(frame, kind, choice.unknown) ? tableOf(grid, frame, kind, reading.readAs) : null;
}

/** What people said that the table under these headings is; all columns of one that is none of ours are theirs. */
function toldOf(facts: readonly ColumnFacts[], { said, choice }: SheetReading): ToldKind | null {
  const word = saidKind(
    said,
    facts.map(({ heading }) => heading),
  );
  if (!word) return null;
  if (word.kind === null) return { kind: choice.unknown, facts: facts.map((column) => ({ ...column, said: null })) };
  const kind = kindOfId(choice.kinds, word.kind);
  return kind && { kind, facts };
}

interface ToldKind {
  readonly kind: SheetKind;
  readonly facts: readonly ColumnFacts[];
}

function factsIn(grid: Grid, frame: TableFrame, { vocabulary, settings, headings }: SheetReading): ColumnFacts[] {
  const facts = factsOf(grid, frame, vocabulary, settings);
  return headings.length === 0 ? facts : facts.map((column) => asSaid(column, headings));
}

/** The last word on a heading counts. */
function asSaid(column: ColumnFacts, said: readonly ConfirmedHeading[]): ColumnFacts {
  const own = said.filter(({ heading }) => normalizeHeading(heading) === normalizeHeading(column.heading)).at(-1);
  return own ? { ...column, said: own.field } : column;
}

/** Words over a line or two that no kind knows are no table: the box of a diagram, a part of a form. */
function isTable(frame: TableFrame, { kind }: KindReading, unknownKind: SheetKind): boolean {
  return kind !== unknownKind || frame.known >= 1.5 || (frame.records.length > 1 && frame.columns.length > 1);
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

function meets({ area }: TableFrame, stamped: StampedTable["area"]): boolean {
  const apart =
    area.bottom <= stamped.row ||
    area.top >= stamped.row + stamped.rows ||
    area.right <= stamped.col ||
    area.left >= stamped.col + stamped.cols;
  return !apart;
}

function isSheetEmpty(grid: Grid): boolean {
  for (let row = grid.top; row < grid.bottom; row += 1) if (!isRowEmpty(grid, row)) return false;
  return true;
}

function kindOfId(kinds: readonly SheetKind[], id: string): SheetKind | null {
  return kinds.find((kind) => kind.id === id) ?? kinds.find((kind) => kind.base === id) ?? null;
}
