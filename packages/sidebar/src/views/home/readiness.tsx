import { Mark } from "../../parts/mark.tsx";
import { Meter } from "../../parts/meter.tsx";
import type { Checked } from "../../session/types.ts";
import type { Words } from "../../words/index.ts";
import { tablesRead } from "./this-workbook.tsx";

/** The meter over the plan's sheets, and the same in words. Only what blocks sending counts. */
export function Readiness({ checked, words }: { readonly checked: Checked; readonly words: Words }) {
  const { home } = words;
  const sheets = sheetsOfPlan(checked);
  const blocked = sheets.filter(({ things }) => things > 0);
  const looks = checked.result.findings.filter(({ severity }) => severity === "warning").length;
  const ready = sheets.length - blocked.length;
  return (
    <>
      <Meter
        label={home.meter(sheets.length)}
        stretches={sheets.map(({ id, sheet, things }) => ({
          key: id,
          isOpen: things > 0,
          says: things > 0 ? home.sheetBlocked(sheet, things) : home.sheetReady(sheet),
        }))}
      />
      <p class="small two">
        {blocked.length > 0 ? (
          <Mark tone="block">{inWords(blocked, words)}</Mark>
        ) : (
          <Mark tone="done">{words.findings.clear}</Mark>
        )}
      </p>
      <p class="small two">
        {[blocked.length > 0 && ready > 0 ? home.othersReady(ready) : "", looks > 0 ? home.looks(looks) : ""].join(" ")}
      </p>
    </>
  );
}

interface SheetOfPlan {
  readonly id: string;
  readonly sheet: string;
  /** How many things on it block sending. */
  readonly things: number;
}

/** Sheets with a table we know or with something that blocks sending, in the order of their tabs. */
function sheetsOfPlan(checked: Checked): readonly SheetOfPlan[] {
  const errors = checked.result.findings.filter(({ severity }) => severity === "error");
  const read = new Set(tablesRead(checked).map(({ sheet }) => sheet));
  return checked.workbook.sheets.flatMap(({ id, name }) => {
    const things = errors.filter(({ at }) => at.sheet === id).length;
    return things > 0 || read.has(id) ? [{ id, sheet: name, things }] : [];
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
