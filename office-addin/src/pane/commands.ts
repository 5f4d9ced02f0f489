import type { CellRange, CellRef } from "@throughline/shared/workbook/types.ts";
import type { Session, Sidebar } from "@throughline/sidebar/src/index.ts";

/** The buttons of the ribbon and their keys, by the names that the manifests have for them. */
export function associateCommands(sidebar: () => Promise<Sidebar>): void {
  const associate = (name: string, run: (sidebar: Sidebar) => Promise<void> | void) =>
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin?.showAsTaskpane();
        await run(await sidebar());
      } finally {
        event?.completed();
      }
    });
  associate("check", ({ session }) => session.check());
  associate("next-finding", ({ session }) => nextFinding(session));
  associate("insert-template", ({ go }) => go({ view: "templates", about: null }));
}

/** Goes to the finding after the one whose cells are selected, and from the last one to the first. */
export async function nextFinding(session: Session): Promise<void> {
  if (!session.checked.value) await session.check();
  const findings = session.checked.value?.result.findings ?? [];
  const selected = session.selected.value;
  const places = findings.map(({ at }) => selected !== null && isSamePlace(at, selected));
  const here = places.lastIndexOf(true);
  const next = findings[(here + 1) % Math.max(1, findings.length)];
  if (next) await session.show([asRange(next.at)]);
}

function isSamePlace(at: CellRef | CellRange, selected: CellRange): boolean {
  const one = asRange(at);
  return one.sheet === selected.sheet && one.row === selected.row && one.col === selected.col;
}

function asRange(at: CellRef | CellRange): CellRange {
  return { rows: 1, cols: 1, ...at };
}
