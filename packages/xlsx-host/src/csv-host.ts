import type { ReadRequest, WorkbookHost } from "@throughline/shared/host/port.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change, Edit, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { readBeside, writeBeside } from "./beside-csv.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { type FileHostOptions, openFile } from "./file-host.ts";

/**
 * A .csv file together with what we keep beside it: as a workbook of one sheet of theirs, and our own. A .csv has but
 * one sheet, so ours lie in NAME.throughline.csv.
 */
export function openCsv(path: string, options: FileHostOptions = {}): WorkbookHost {
  const { disk = nodeDisk } = options;
  const file = openFile(path, options);
  return {
    ...file,
    read: async (request = {}, watch = {}) => {
      const workbook = await file.read(request, watch);
      const kept = (await readBeside(disk, path)).filter((sheet) => isWanted(sheet, request));
      return { ...workbook, sheets: [...workbook.sheets, ...kept] };
    },
    apply: (changes) => applyBoth(changes, { file, disk, path }),
  };
}

interface Both {
  readonly file: WorkbookHost;
  readonly disk: Disk;
  readonly path: string;
}

/** The two parts of a change. */
interface Halves {
  readonly theirs: Change;
  readonly ours: Change;
}

async function applyBoth(changes: readonly Change[], { file, disk, path }: Both): Promise<ApplyResult> {
  const halves = changes.map(halved);
  const before = withTheirs(await readBeside(disk, path));
  const tried = applyChanges(before, oursOf(halves, [...changes.keys()])).result;
  const possible = [...changes.keys()].filter((index) => !tried.refused.some((one) => one.index === index));
  const theirs = possible.filter((index) => (halves[index]?.theirs.edits.length ?? 0) > 0);
  // The log goes first: should we be stopped between the two, it tells of a change that is not there, which undo
  // leaves alone, rather than keep silent about one that is.
  const first = await keep(possible);
  const result = await file
    .apply(theirs.flatMap((index) => halves[index]?.theirs ?? []))
    .catch(async (error: unknown) => {
      await keep([]);
      throw error;
    });
  const late = result.refused.map((one) => ({ ...one, index: theirs[one.index] ?? one.index }));
  const accepted = possible.filter((index) => !late.some((one) => one.index === index));
  const last = late.length === 0 ? first : await keep(accepted);
  return {
    applied: accepted.length,
    refused: [...tried.refused, ...late]
      .map((one): RefusedChange => ({ ...one, change: changes[one.index] ?? one.change }))
      .sort((one, other) => one.index - other.index),
    undo: undoOf(accepted, halves, result, last),
    // As they are read: a .csv keeps no number formats.
    sheets: [...result.sheets, ...(await readBeside(disk, path))],
    order: [...result.order, ...last.order.filter((id) => id !== THEIRS)],
    names: result.names,
  };

  /** Writes our half of these changes and of no others. */
  async function keep(indexes: readonly number[]): Promise<ApplyResult> {
    const after = applyChanges(before, oursOf(halves, indexes));
    const kept = after.workbook.sheets.filter(({ id }) => id !== THEIRS);
    if (halves.some(({ ours }) => ours.edits.length > 0)) await writeBeside(disk, path, kept);
    return after.result;
  }
}

function oursOf(halves: readonly Halves[], indexes: readonly number[]): readonly Change[] {
  return indexes.flatMap((index) => halves[index]?.ours ?? []);
}

/** One change for each that went in, the last one first. */
function undoOf(
  accepted: readonly number[],
  halves: readonly Halves[],
  theirs: ApplyResult,
  ours: ApplyResult,
): readonly Change[] {
  const [theirUndo, ourUndo] = [[...theirs.undo], [...ours.undo]];
  return [...accepted].reverse().flatMap((index): Change[] => {
    const half = halves[index];
    if (!half) return [];
    const theirEdits = half.theirs.edits.length > 0 ? (theirUndo.shift()?.edits ?? []) : [];
    return [{ title: half.theirs.title, edits: [...(ourUndo.shift()?.edits ?? []), ...theirEdits] }];
  });
}

function halved({ title, edits }: Change): Halves {
  return {
    theirs: { title, edits: edits.filter((edit) => !isOurs(edit)) },
    ours: { title, edits: edits.filter(isOurs) },
  };
}

function isOurs(edit: Edit): boolean {
  switch (edit.kind) {
    case "set-cell":
    case "set-note":
    case "set-validation":
      return isKeptSheet(edit.at.sheet);
    case "insert-rows":
    case "delete-rows":
      return isKeptSheet(edit.sheet);
    case "add-sheet":
    case "remove-sheet":
      return isKeptSheet(edit.spec.name);
    case "set-name":
      return false;
  }
}

function isWanted({ id }: SheetSnapshot, { sheets }: ReadRequest): boolean {
  return sheets?.includes(id) ?? true;
}

const THEIRS = "theirs";

/** Our sheets as a workbook. Their own sheet stands in it too, so that ours are never the last one to be seen. */
function withTheirs(sheets: readonly SheetSnapshot[]): Workbook {
  const theirs = { id: THEIRS, name: THEIRS, hidden: false, origin: { row: 0, col: 0 }, values: [] };
  return { name: "", locale: "en-US", timeZone: "UTC", names: [], sheets: [theirs, ...sheets] };
}
