import { Mark } from "../../parts/mark.tsx";
import { Meter } from "../../parts/meter.tsx";
import { blankTables, isBlankPlan, tablesOfPlan } from "../../plan/blank-tables.ts";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";

/** The meter over the plan's sheets, and the same in words. Only what blocks sending counts. */
export function Readiness({ checked, words }: { readonly checked: Checked; readonly words: Words }) {
  const { home } = words;
  const sheets = sheetsOfPlan(checked);
  const blocked = sheets.filter(({ things }) => things > 0);
  const looks = checked.result.findings.filter(({ severity }) => severity === "warning").length;
  const blank = sheets.filter(({ isBlank }) => isBlank).length;
  const ready = sheets.length - blocked.length - blank;
  return (
    <>
      <Meter
        label={home.meter(sheets.length)}
        stretches={sheets.map(({ id, sheet, things, isBlank }) => ({
          key: id,
          is: things > 0 ? "open" : isBlank ? "blank" : "whole",
          says:
            things > 0 ? home.sheetBlocked(sheet, things) : isBlank ? home.sheetBlank(sheet) : home.sheetReady(sheet),
        }))}
      />
      <p class="small two">
        {blocked.length > 0 ? (
          <Mark tone="block">{inWords(blocked, words)}</Mark>
        ) : isBlankPlan(checked) ? (
          home.blankSays
        ) : (
          <Mark tone="done">{home.ready(ready, blank)}</Mark>
        )}
      </p>
      <p class="small two">
        {[blocked.length > 0 ? home.others(ready, blank) : "", looks > 0 ? home.looks(looks) : ""].join(" ")}
      </p>
    </>
  );
}

interface SheetOfPlan {
  readonly id: string;
  readonly sheet: string;
  /** How many things on it block sending. */
  readonly things: number;
  /** Nothing blocks on it, because nothing stands in some table of it. */
  readonly isBlank: boolean;
}

/** Sheets with a table we know or with something that blocks sending, in the order of their tabs. */
function sheetsOfPlan(checked: Checked): readonly SheetOfPlan[] {
  const errors = checked.result.findings.filter(({ severity }) => severity === "error");
  const read = new Set(tablesOfPlan(checked).map(({ sheet }) => sheet));
  const blank = new Set(blankTables(checked).map(({ first }) => first.sheet));
  return checked.workbook.sheets.flatMap(({ id, name }) => {
    const things = errors.filter(({ at }) => at.sheet === id).length;
    return things > 0 || read.has(id) ? [{ id, sheet: name, things, isBlank: things === 0 && blank.has(id) }] : [];
  });
}

// A list of all sheets would be longer than the view.
const NAMED = 3;

/** The sheets with most to do, and how much there is elsewhere. */
function inWords(blocked: readonly SheetOfPlan[], { home }: Words): string {
  const most = [...blocked].sort((one, other) => other.things - one.things);
  return home.blockedIn(
    most.slice(0, NAMED),
    most.slice(NAMED).reduce((sum, { things }) => sum + things, 0),
  );
}
