import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { abilitiesOf, capabilitiesOf, FLOOR, leftOutOf } from "./abilities.ts";
import { applyIn } from "./apply/apply.ts";
import { type Batch, inBatch } from "./batch.ts";
import type { ExcelDoor } from "./door.ts";
import { tooOld } from "./errors.ts";
import { mineIn, type Storage } from "./mine.ts";
import { listSheets, readWorkbook } from "./read/read-workbook.ts";
import { selection, show } from "./screen.ts";
import { noWatchers, registerEvents } from "./watch.ts";

export interface HostSetting {
  readonly storage: Storage;
  /** Of the person, such as "en-US"; a workbook does not say. */
  readonly locale: string;
  readonly timeZone: string;
  /** How long an answer of Excel's is waited for. */
  readonly patienceSeconds?: number;
}

/** Longer than any batch of ours takes, even while Excel calculates. */
const PATIENCE_SECONDS = 60;

/**
 * The workbook that Excel has open. Takes one round trip, in which Excel is asked to tell of changes, too. Throws
 * "host/too-old" below the requirement set that we build on.
 */
export async function openExcel(door: ExcelDoor, setting: HostSetting): Promise<WorkbookHost> {
  if (!door.supports(FLOOR)) throw tooOld();
  const abilities = abilitiesOf(door);
  const capabilities = capabilitiesOf(abilities);
  const { locale, timeZone, patienceSeconds = PATIENCE_SECONDS } = setting;
  const reading = { abilities, parts: capabilities.parts, locale, timeZone };
  const watchers = noWatchers();
  const batch = <T>(work: (batch: Batch) => Promise<T>) => inBatch(door, patienceSeconds, work);
  let memory = await batch((one) => {
    registerEvents(one, watchers);
    return listSheets(one);
  });
  return {
    about: { name: "Excel", capabilities, leftOut: leftOutOf(abilities) },
    read: (request, watch) =>
      batch(async (one) => {
        const found = await readWorkbook(one, memory, reading, request, watch);
        memory = found.memory;
        return found.workbook;
      }),
    apply: (changes) =>
      batch(async (one) => {
        const done = await applyIn(one, memory, changes, reading);
        memory = done.memory;
        return done.result;
      }),
    show: (at) => batch((one) => show(one, at)),
    selection: () => batch(selection),
    watch: (listener) => listening(watchers.changes, listener),
    watchSelection: (listener) => listening(watchers.selections, listener),
    mine: mineIn(setting.storage),
  };
}

function listening<T>(all: Set<T>, listener: T): () => void {
  all.add(listener);
  return () => all.delete(listener);
}
