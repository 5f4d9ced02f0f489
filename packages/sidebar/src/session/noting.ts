import { AppError } from "@throughline/shared/host/errors.ts";
import type { Run } from "@throughline/shared/kept/log/log.ts";
import { placeOf } from "@throughline/shared/rules/message.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import { NOTES_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { changing } from "./changing.ts";
import { hasSheet } from "./has-sheet.ts";
import type { Reader } from "./reading.ts";
import type { Works } from "./works.ts";

export interface Noter {
  /** Writes a note made from the workbook with a sheet of notes in it; undo takes it back. True where it was written. */
  readonly note: (noteIn: (ready: Workbook, run: Run) => Change | null) => Promise<boolean>;
  readonly setAside: (finding: Finding, text: string, reason: string) => Promise<boolean>;
  readonly takeUpAgain: (key: string) => Promise<boolean>;
}

export function noterOf(works: Works, { found }: Reader): Noter {
  const { host, state, ask, run } = works;

  async function written(change: Change) {
    const result = await host.apply([change]);
    const [refused] = result.refused;
    if (refused) throw new AppError("notes/refused", refused.phrase, "");
    return result;
  }

  /** How to take the note back; null where none was written. */
  async function note(noteIn: (ready: Workbook, run: Run) => Change | null): Promise<readonly Change[] | null> {
    const { preparing, notesSheet, withApplied } = await import("../core.ts");
    return changing(works, async ({ workbook }) => {
      const first = preparing(workbook, notesSheet());
      if (first && !hasSheet(workbook, NOTES_SHEET) && (await ask("notes")) !== "add") return null;
      const ready = first ? withApplied(workbook, await written(first)) : workbook;
      const change = noteIn(ready, run());
      const result = change ? await written(change) : null;
      await found(result ? withApplied(ready, result) : ready);
      return result?.undo ?? null;
    });
  }

  return {
    note: async (noteIn) => {
      const undo = await note(noteIn);
      if (undo === null) return false;
      state.done.value = [...state.done.value, { run: null, undo }];
      state.happened.value = { kind: "noted" };
      return true;
    },
    setAside: async (finding, text, reason) => {
      const { settingAside } = await import("../core.ts");
      const undo = await note((ready, by) => {
        const place = placeOf(ready, finding.at);
        return settingAside(ready, { key: finding.key, rule: finding.ruleId, text, place }, reason, by);
      });
      if (undo) state.happened.value = { kind: "set-aside", finding };
      return undo !== null;
    },
    takeUpAgain: async (key) => {
      const { takingUpAgain } = await import("../core.ts");
      const undo = await note((ready) => takingUpAgain(ready, key));
      if (undo) state.happened.value = { kind: "taken-up", key };
      return undo !== null;
    },
  };
}
