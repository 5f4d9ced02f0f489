import { AppError } from "@throughline/shared/host/errors.ts";
import type { Run } from "@throughline/shared/kept/log.ts";
import { placeOf } from "@throughline/shared/rules/message.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import { NOTES_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { withApplied } from "@throughline/shared/workbook/apply.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { changing } from "./changing.ts";
import { hasSheet } from "./has-sheet.ts";
import type { Reader } from "./reading.ts";
import type { Works } from "./works.ts";

export interface Noter {
  /** Writes a note made from the workbook with a sheet of notes in it. True where it was written. */
  readonly note: (noteIn: (ready: Workbook, run: Run) => Change | null) => Promise<boolean>;
  readonly setAside: (finding: Finding, text: string, reason: string) => Promise<boolean>;
  readonly takeUpAgain: (key: string) => Promise<boolean>;
}

export function noterOf(works: Works, { found }: Reader): Noter {
  const { host, state, ask, run } = works;

  async function written(change: Change) {
    const result = await host.apply([change]);
    const [refused] = result.refused;
    if (refused) throw new AppError("notes/refused", refused.sentence, "");
    return result;
  }

  async function note(noteIn: (ready: Workbook, run: Run) => Change | null): Promise<boolean> {
    const { preparing, notesSheet } = await import("../core.ts");
    const isWritten = await changing(works, async ({ workbook }) => {
      const first = preparing(workbook, notesSheet());
      if (first && !hasSheet(workbook, NOTES_SHEET) && (await ask("notes")) !== "add") return false;
      const ready = first ? withApplied(workbook, await written(first)) : workbook;
      const change = noteIn(ready, run());
      await found(change ? withApplied(ready, await written(change)) : ready);
      return change !== null;
    });
    return isWritten ?? false;
  }

  return {
    note,
    setAside: async (finding, text, reason) => {
      const { settingAside } = await import("../core.ts");
      const isNoted = await note((ready, by) => {
        const place = placeOf(ready, finding.at);
        return settingAside(ready, { key: finding.key, rule: finding.ruleId, text, place }, reason, by);
      });
      if (isNoted) state.happened.value = { kind: "set-aside", finding };
      return isNoted;
    },
    takeUpAgain: async (key) => {
      const { takingUpAgain } = await import("../core.ts");
      const isNoted = await note((ready) => takingUpAgain(ready, key));
      if (isNoted) state.happened.value = { kind: "taken-up", key };
      return isNoted;
    },
  };
}
