import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import type { State } from "./state.ts";
import type { ScoresFile } from "./types.ts";

/** What a new workbook of scores is called. */
export const SCORES_FILE = "scores.xlsx";

/**
 * The host of a plan that cannot be written in, with the sheets of a scores workbook beside those of the plan: what is
 * written on them goes into the file, which the person keeps. Sheets of these names in the plan are covered by them.
 */
export function withScoresApart(host: WorkbookHost, state: State): WorkbookHost {
  let plan: Workbook | null = null;
  return {
    ...host,
    read: async (request, watch) => {
      plan = await host.read(request, watch);
      return beside(plan, state.scoresFile.value);
    },
    apply: async (changes) => {
      const file = state.scoresFile.value;
      if (!file || !plan) return host.apply(changes);
      const { changeScoresFile } = await import("../office-files.ts");
      const { file: after, result } = changeScoresFile(file, changes);
      state.scoresFile.value = after;
      if (result.applied > 0) state.isScoresFileSaved.value = false;
      return { ...result, order: [...idsOf(uncovered(plan, after)), ...result.order], names: plan.names };
    },
  };
}

/** The plan as the session sees it. */
export function beside(plan: Workbook, file: ScoresFile | null): Workbook {
  return file ? { ...plan, sheets: [...uncovered(plan, file), ...file.workbook.sheets] } : plan;
}

function uncovered({ sheets }: Workbook, { workbook }: ScoresFile): Workbook["sheets"] {
  const covered = new Set(workbook.sheets.map(({ name }) => name.trim().toLowerCase()));
  return sheets.filter(({ name }) => !covered.has(name.trim().toLowerCase()));
}

function idsOf(sheets: Workbook["sheets"]): readonly SheetId[] {
  return sheets.map(({ id }) => id);
}
