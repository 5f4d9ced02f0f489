import { AppError } from "@throughline/shared/host/errors.ts";
import type { ReadRequest, ReadWatch, SheetPart } from "@throughline/shared/host/port.ts";
import type { CellRef, Note, SheetId, TableSpan, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Abilities } from "../abilities.ts";
import { cellCount } from "../areas.ts";
import type { Answer, Batch } from "../batch.ts";
import { codeOf } from "../errors.ts";
import type { Block } from "./block.ts";
import { askBook, askNotes, askTables, type Book, type Counts } from "./book.ts";
import { type Memory, NOTHING_KNOWN, type RememberedSheet } from "./memory.ts";
import { askSlice, type Pieces, piecesOf, ruleAreasOf, type SheetAsk, settled, sliceOf } from "./pieces.ts";
import { askShape, type Shape, sameShape } from "./shape.ts";
import { snapshotOf } from "./sheet.ts";
import { CELLS_PER_TRIP, fetchSlices, inTrips } from "./slices.ts";

export interface ReadSetting {
  readonly abilities: Abilities;
  /** What this Excel can tell. */
  readonly parts: readonly SheetPart[];
  readonly locale: string;
  readonly timeZone: string;
}

export interface Reading {
  readonly workbook: Workbook;
  readonly memory: Memory;
  readonly countsFrom1904: boolean;
  /** Sheets on which a formula fills other cells than its own. */
  readonly spilling: ReadonlySet<SheetId>;
  /** Cells that are more than their value, and would lose that if they were written. */
  readonly rich: readonly CellRef[];
}

/**
 * Reads the workbook: names and shapes in one round trip, all cells in the next. Where the last read is remembered,
 * both come in one. More trips only for sheets that are new, for what is too large for one answer, and for columns
 * whose drop-downs differ from row to row.
 */
export async function readWorkbook(
  batch: Batch,
  memory: Memory,
  setting: ReadSetting,
  request: ReadRequest = {},
  watch: ReadWatch = {},
): Promise<Reading> {
  const reader = readerOf(batch, setting, request, watch);
  try {
    return await readFrom(reader, memory);
  } catch (error) {
    // A sheet that is gone, or protected since: what is remembered is no longer true.
    if (error instanceof AppError || codeOf(error) === null) throw error;
    return readFrom(reader, await listSheets(reader.batch));
  }
}

/** The same where whatever goes wrong is to be known at once: what else is queued in the batch goes out with it. */
export function readRemembered(batch: Batch, memory: Memory, setting: ReadSetting): Promise<Reading> {
  return readFrom(readerOf(batch, setting, {}, {}), memory);
}

/** The sheets by name alone, in one round trip. */
export async function listSheets(batch: Batch): Promise<Memory> {
  const ask = askBook(batch.workbook, { notes: false });
  await batch.sync();
  const sheets = ask().sheets.map(({ id, protected: isProtected }): [SheetId, RememberedSheet] => [
    id,
    { protected: isProtected, shape: null, ruleAreas: [] },
  ]);
  return { ...NOTHING_KNOWN, sheets: new Map(sheets) };
}

/** A batch with all that says what is to be read in it. */
interface Reader {
  readonly batch: Batch;
  readonly setting: ReadSetting;
  readonly wants: (part: SheetPart) => boolean;
  readonly isWanted: (sheet: SheetId) => boolean;
  readonly progress: (done: number, of: number) => void;
}

function readerOf(batch: Batch, setting: ReadSetting, request: ReadRequest, { signal, onProgress }: ReadWatch): Reader {
  const sync = async () => {
    if (signal?.aborted) throw new AppError("host/stopped", "Reading was stopped.", "Check again when you like.");
    await batch.sync();
  };
  return {
    batch: { ...batch, sync },
    setting,
    wants: (part) => setting.parts.includes(part) && (request.parts?.includes(part) ?? true),
    isWanted: (sheet) => request.sheets?.includes(sheet) ?? true,
    progress: (done, of) => onProgress?.(done, of),
  };
}

async function readFrom(reader: Reader, memory: Memory): Promise<Reading> {
  const first = await firstTrip(reader, memory);
  const shapes = await withNewcomers(reader, memory, first);
  const sheets = first.book.sheets.filter(({ id }) => reader.isWanted(id));
  const known = new Map([...first.found].filter(([id]) => shapes.get(id) === first.found.get(id)?.shape));
  reader.progress(known.size, sheets.length);
  const asks = sheets.flatMap(({ id, protected: isProtected }): SheetAsk[] => {
    const shape = known.has(id) ? undefined : shapes.get(id);
    return shape ? [{ id, shape, protected: isProtected, ruleAreas: ruleAreasOf(shape) }] : [];
  });
  const { found, placed } = await fetchRest(reader, asks, first);
  const pieces = await settled(reader.batch, new Map([...known, ...found]));
  reader.progress(sheets.length, sheets.length);
  return assembled(reader, first.book, pieces, placed, memory);
}

/** Tables and notes by the sheet they are on. */
interface Placed {
  readonly tables: ReadonlyMap<SheetId, readonly TableSpan[]>;
  readonly notes: ReadonlyMap<SheetId, readonly Note[]>;
}

interface FirstTrip {
  readonly book: Book;
  readonly shapes: ReadonlyMap<SheetId, Shape>;
  /** Sheets that are as they are remembered, whose cells came along. */
  readonly found: ReadonlyMap<SheetId, Pieces>;
  /** Null where there are not as many as remembered. */
  readonly placed: Placed | null;
}

async function firstTrip(reader: Reader, memory: Memory): Promise<FirstTrip> {
  const { batch, wants } = reader;
  const known = [...memory.sheets].filter(([id]) => reader.isWanted(id));
  const book = askBook(batch.workbook, { notes: wants("notes") });
  const shapes = known.map(([id, one]) => ({
    id,
    shape: askShape(batch.workbook, { id, ...one }, reader.setting.abilities),
  }));
  const remembered = fitsOneTrip(known.map(([, { shape }]) => shape))
    ? known.flatMap(([id, { shape, ...one }]) => (shape ? [{ id, shape, ...one }] : []))
    : [];
  const cells = remembered.map((one) => ({ one, answer: askSlice(batch, sliceOf(one), one, wants) }));
  const placed = remembered.length > 0 ? askPlaced(reader, memory.counts) : null;
  await batch.sync();
  const now = book();
  const seen = new Map(shapes.map(({ id, shape }) => [id, shape()]));
  const found = cells.flatMap(({ one: { id, shape: before }, answer }): [SheetId, Pieces][] => {
    const shape = seen.get(id);
    return shape && sameShape(shape, before) ? [[id, piecesOf(shape, [answer()])]] : [];
  });
  const { tables, comments, notes } = memory.counts;
  const { counts } = now;
  const isAsBefore = counts.tables === tables && counts.comments === comments && counts.notes === notes;
  return { book: now, shapes: seen, found: new Map(found), placed: isAsBefore && placed ? placed() : null };
}

/** Whether all of them are known, and small enough to be asked for in one go. */
function fitsOneTrip(shapes: readonly (Shape | null)[]): boolean {
  const cells = shapes.map((shape) => (shape?.used ? cellCount(shape.used) : shape ? 0 : Number.POSITIVE_INFINITY));
  return cells.reduce((sum, count) => sum + count, 0) <= CELLS_PER_TRIP;
}

function askPlaced({ batch, wants }: Reader, counts: Counts): Answer<Placed> {
  const tables = askTables(batch.workbook, wants("tables") ? counts.tables : 0);
  const notes = askNotes(batch.workbook, wants("notes") ? counts : { comments: 0, notes: 0 });
  return () => ({ tables: tables(), notes: notes() });
}

/** The shapes of all sheets. Those that are new, or no longer protected, take one more trip. */
async function withNewcomers(
  { batch, setting, isWanted }: Reader,
  memory: Memory,
  { book, shapes }: FirstTrip,
): Promise<ReadonlyMap<SheetId, Shape>> {
  const newcomers = book.sheets.filter(
    ({ id, protected: now }) => isWanted(id) && memory.sheets.get(id)?.protected !== now,
  );
  if (newcomers.length === 0) return shapes;
  const asked = newcomers.map((sheet) => ({ id: sheet.id, shape: askShape(batch.workbook, sheet, setting.abilities) }));
  await batch.sync();
  return new Map([...shapes, ...asked.map(({ id, shape }): [SheetId, Shape] => [id, shape()])]);
}

/** The cells of sheets that are not known yet, and with them what stands on sheets by the workbook's own lists. */
async function fetchRest(
  reader: Reader,
  asks: readonly SheetAsk[],
  { book, placed }: FirstTrip,
): Promise<{ readonly found: ReadonlyMap<SheetId, Pieces>; readonly placed: Placed }> {
  const { batch, wants } = reader;
  const { tables, comments, notes } = book.counts;
  const lists = placed === null && tables + comments + notes > 0;
  const trips = inTrips(asks.map(sliceOf));
  if (trips.length === 0 && lists) trips.push([]);
  const bySheet = new Map(asks.map((ask) => [ask.id, ask]));
  let standing = placed ?? NOTHING_PLACED;
  const came: { readonly id: SheetId; readonly slice: ReturnType<ReturnType<typeof askSlice>> }[] = [];
  for (const [index, slices] of trips.entries()) {
    const ask = (slice: (typeof slices)[number]) => {
      const of = bySheet.get(slice.sheet);
      const answer = of ? askSlice(batch, slice, of, wants) : null;
      return () => (answer ? [{ id: slice.sheet, slice: answer() }] : []);
    };
    const along = index === 0 && lists ? () => askPlaced(reader, book.counts) : () => () => standing;
    const fetched = await fetchSlices(batch, slices, ask, along);
    came.push(...fetched.slices.flat());
    standing = fetched.along;
    reader.progress(index, trips.length);
  }
  const found = asks.map(({ id, shape }): [SheetId, Pieces] => [
    id,
    piecesOf(
      shape,
      came.filter((one) => one.id === id).map(({ slice }) => slice),
    ),
  ]);
  return { found: new Map(found), placed: standing };
}

const NOTHING_PLACED: Placed = { tables: new Map(), notes: new Map() };

function assembled(
  { setting, wants, isWanted }: Reader,
  book: Book,
  pieces: ReadonlyMap<SheetId, Pieces>,
  placed: Placed,
  memory: Memory,
): Reading {
  const { name, names, countsFrom1904 } = book;
  const sheets = book.sheets.flatMap((listed) => {
    const found = pieces.get(listed.id);
    if (!found) return [];
    const standing = { tables: placed.tables.get(listed.id) ?? [], notes: placed.notes.get(listed.id) ?? [] };
    return [snapshotOf({ listed, ...found, ...standing }, countsFrom1904, wants)];
  });
  // A read of some parts knows too little to go by the next time.
  const knowsAll = setting.parts.every(wants);
  const remembered = book.sheets.map(({ id, protected: isProtected }): [SheetId, RememberedSheet] => {
    const found = knowsAll ? pieces.get(id) : undefined;
    const before = knowsAll && isWanted(id) ? undefined : memory.sheets.get(id);
    return [
      id,
      found
        ? { protected: isProtected, shape: found.shape, ruleAreas: found.rules.map(({ area }) => area) }
        : { shape: null, ruleAreas: [], ...before, protected: isProtected },
    ];
  });
  return {
    workbook: { name, locale: setting.locale, timeZone: setting.timeZone, names, sheets },
    memory: { sheets: new Map(remembered), counts: knowsAll ? book.counts : memory.counts },
    countsFrom1904,
    spilling: new Set([...pieces].flatMap(([id, { shape }]) => (shape.spills ? [id] : []))),
    rich: [...pieces].flatMap(([id, { blocks }]) => blocks.flatMap((block) => richCells(id, block))),
  };
}

function richCells(sheet: SheetId, { area, cells }: Block): CellRef[] {
  return cells.flatMap((row, r) =>
    row.flatMap(({ isRich }, c) => (isRich ? [{ sheet, row: area.row + r, col: area.col + c }] : [])),
  );
}
