import type { CellRange, CellRef } from "@throughline/shared/workbook/types.ts";
import type { Session, Sidebar } from "@throughline/sidebar/src/index.ts";

/** The buttons of the ribbon and their keys, by the names that the manifests have for them. */
export function associateCommands(sidebar: () => Promise<Sidebar>): void {
  const associate = (name: string, run: (sidebar: Sidebar) => Promise<void> | void) =>
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        // Where the pane is in sight already, Excel may not answer to this at all.
        Office.addin?.showAsTaskpane().catch(() => undefined);
        await run(await sidebar());
      } finally {
        event?.completed();
      }
    });
  associate("check", ({ session }) => session.check());
  associate("next-finding", ({ session }) => nextFinding(session));
  associate("score", ({ go }) => go({ view: "rate", about: null }));
  associate("insert-template", ({ go }) => go({ view: "insert", about: null }));
  associate("help", ({ go }) => go({ view: "help", about: null }));
}

/** Goes to the next place with a finding after the one that is selected, and from the last to the first. */
export async function nextFinding(session: Session): Promise<void> {
  if (!session.checked.value) await session.check();
  const findings = session.checked.value?.result.findings ?? [];
  // Several findings of one cell are one place, wherever they stand in the list.
  const places = [...new Map(findings.map(({ at }) => [keyOf(asRange(at)), asRange(at)]))];
  const selected = session.selected.value;
  const here = selected === null ? -1 : places.findIndex(([key]) => key === keyOf(selected));
  const [, next] = places[(here + 1) % Math.max(1, places.length)] ?? [];
  if (next) await session.show([next]);
}

function keyOf({ sheet, row, col }: CellRange): string {
  return JSON.stringify([sheet, row, col]);
}

function asRange(at: CellRef | CellRange): CellRange {
  return { rows: 1, cols: 1, ...at };
}
