import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, Workbook } from "@throughline/shared/workbook/types.ts";
import { type Book, type BookSetting, elsewhere, type Happening, happens, openBook } from "./book.ts";
import { type ExcelObject, isNewer } from "./members.ts";
import { type Answered, answer, isCleanup, type References } from "./wire.ts";
import { workbookObject } from "./workbook.ts";

/** What is wrong with Excel at the moment. */
export type Fault = "session-lost" | "busy" | "denied" | "no-answer";

export interface ExcelSetting extends BookSetting {
  /** The newest version of ExcelApi that it has. */
  readonly version?: string;
  /** As many bytes as a request and an answer may have. 5 MB on the web. Source: platforms notes, B3. */
  readonly largest?: number;
}

export interface Traffic {
  /** Round trips of ours. */
  requests: number;
  /** Round trips by which the library lets go of objects. */
  cleanups: number;
  sent: number;
  received: number;
  largest: number;
}

/** An Excel with one workbook open, as its JavaScript library sees it. */
export interface FakeExcel {
  readonly book: Book;
  readonly version: string;
  readonly traffic: Traffic;
  readonly root: ExcelObject;
  /** Answers a request of the library's; a fault where it does not. */
  readonly answer: (body: string) => Answered | Fault | "request-too-large" | "response-too-large";
  /** Notes a round trip of so many bytes; says whether Excel takes it. */
  readonly admit: (bytes: number) => Fault | "request-too-large" | null;
  readonly isTooLarge: (bytes: number) => boolean;
  /** What is done before the next round trips, one each: what somebody else does, or a fault. */
  readonly next: (() => Fault | undefined)[];
  /** Hands over what happened since, to those who registered for it. */
  readonly takeHappenings: () => readonly Happening[];
  readonly supports: (version: string) => boolean;
  /** From now on a request and an answer may have so many bytes. */
  readonly limit: (bytes: number) => void;
  readonly elsewhere: (changes: readonly Change[], isMissed?: boolean) => void;
  readonly select: (at: CellRange) => void;
  readonly calculate: (sheet: string) => void;
}

const FIVE_MEGABYTES = 5_000_000;

export function fakeExcel(start: Workbook, setting: ExcelSetting = {}): FakeExcel {
  const book = openBook(start, setting);
  const version = setting.version ?? "1.18";
  let largest = setting.largest ?? FIVE_MEGABYTES;
  const registered = new Set<Happening["event"]>();
  const root = workbookObject(book, (event) => registered.add(event));
  const references: References = { byName: new Map(), count: 0 };
  const traffic: Traffic = { requests: 0, cleanups: 0, sent: 0, received: 0, largest: 0 };
  const next: (() => Fault | undefined)[] = [];
  const isTooLarge = (bytes: number) => {
    traffic.received += bytes;
    traffic.largest = Math.max(traffic.largest, bytes);
    return bytes > largest;
  };
  const admit = (bytes: number) => {
    traffic.requests += 1;
    traffic.sent += bytes;
    traffic.largest = Math.max(traffic.largest, bytes);
    return next.shift()?.() ?? (bytes > largest ? "request-too-large" : null);
  };
  return {
    ...{ book, version, traffic, root, admit, isTooLarge, next },
    answer: (body) => {
      if (isCleanup(body)) traffic.cleanups += 1;
      else {
        const refused = admit(Buffer.byteLength(body));
        if (refused) return refused;
      }
      const answered = answer(body, root, references, version);
      return isTooLarge(Buffer.byteLength(JSON.stringify(answered))) ? "response-too-large" : answered;
    },
    takeHappenings: () => book.happenings.splice(0).filter(({ event }) => registered.has(event)),
    supports: (wanted) => !isNewer(wanted, version),
    limit: (bytes) => {
      largest = bytes;
    },
    elsewhere: (changes, isMissed) => elsewhere(book, changes, isMissed),
    select: (at) => {
      book.active = at.sheet;
      book.selected = [at];
      happens(book, "selected", at, rangeName(at));
    },
    calculate: (sheet) => happens(book, "calculated", sheet, "A1"),
  };
}
