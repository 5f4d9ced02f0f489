import type { ConfirmedHeading, ConfirmedKind, SetAside } from "../../recognize/types.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { text } from "../kept-table.ts";
import type { Run } from "../log/log.ts";
import { isNote, type NoteEntry, noted, notesTable, unnoted } from "./note.ts";
import { kindIn } from "./table-kind.ts";

/** What people noted in a workbook; `recognize` and the rules go by it. */
export interface Notes {
  readonly setAside: readonly SetAside[];
  readonly headings: readonly ConfirmedHeading[];
  readonly kinds: readonly ConfirmedKind[];
}

/** Rows that say too little are passed over, so that a half-deleted one never hides a finding. */
export function notesOf(workbook: Workbook): Notes {
  const entries = notesTable(workbook)?.entries ?? [];
  return {
    setAside: entries.flatMap((entry) => setAsideOf(entry) ?? []),
    headings: entries.flatMap(headingsOf),
    kinds: entries.flatMap(kindIn),
  };
}

const SET_ASIDE = "Set aside";
const HEADING = "Heading";

function setAsideOf(entry: NoteEntry): SetAside | null {
  const [key, reason] = [entry.text("Key"), entry.text("Reason")];
  if (!isNote(entry, SET_ASIDE) || key === "") return null;
  return { key, rule: entry.text("Rule"), text: entry.text("Text"), reason, at: entry.at };
}

// Written as a word with a colon, so that no spreadsheet takes it for anything but text.
const FIELD = /^field: ?(\S+)$/i;
const NO_FIELD = "none";

function headingsOf(entry: NoteEntry): ConfirmedHeading[] {
  const field = FIELD.exec(entry.text("Key"))?.[1];
  const [sheet, heading] = [entry.text("Where"), entry.text("Text")];
  if (!isNote(entry, HEADING) || field === undefined || sheet === "" || heading === "") return [];
  return [{ sheet, heading, field: field.toLowerCase() === NO_FIELD ? null : field }];
}

export interface FindingToSetAside {
  readonly key: string;
  readonly rule: string;
  /** Its sentence. */
  readonly text: string;
  /** "Plan!B7". */
  readonly place: string;
}

/** Writes a row that sets a finding aside. Null without a sheet of notes. */
export function settingAside(workbook: Workbook, finding: FindingToSetAside, reason: string, run: Run): Change | null {
  const { key, rule, place } = finding;
  const row = {
    Note: text(SET_ASIDE),
    Where: text(place),
    Text: text(finding.text),
    Reason: text(reason),
    Rule: text(rule),
    Key: text(key),
  };
  return noted(workbook, `Set aside: ${finding.text}`, row, { run });
}

/** Writes a row that says what a heading means, and takes out the one that said something else before. */
export function confirming(workbook: Workbook, { sheet, heading, field }: ConfirmedHeading, run: Run): Change | null {
  const row = {
    Note: text(HEADING),
    Where: text(sheet),
    Text: text(heading),
    Key: text(`field: ${field ?? NO_FIELD}`),
  };
  return noted(workbook, `“${heading}” on ${sheet} is ${field ?? "no field of ours"}`, row, {
    run,
    replaces: (entry) => headingsOf(entry).some((one) => one.sheet === sheet && one.heading === heading),
  });
}

/** Empties the rows that set this finding aside, so that it is reported again. Null where there is none. */
export function takingUpAgain(workbook: Workbook, key: string): Change | null {
  return unnoted(workbook, "Take up again what was set aside", (entry) => setAsideOf(entry)?.key === key);
}
