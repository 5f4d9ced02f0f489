import { gridSheet } from "@throughline/shared/rubrics/exchange/grid-file.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { rubricGrid } from "@throughline/shared/rubrics/sheet/write-sheet.ts";
import { Button } from "../../parts/button.tsx";
import { rubricsOf } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";

/** A rubric as a sheet of the workbook, to be made one's own: the way an office begins. */
export function AddRubric({ session, checked, words }: ViewProps) {
  const { rubric: said, shell } = words;
  if (!session.host.about.capabilities.edits.includes("add-sheet")) return null;
  const { used } = rubricsOf(checked.plan);
  const from = used.is === "ready" ? used.rubric : planQuality;

  async function add() {
    const name = freeName(
      said.sheetName,
      checked.workbook.sheets.map((sheet) => sheet.name),
    );
    const spec = gridSheet(rubricGrid(from), name);
    const change = { title: said.added, edits: [{ kind: "add-sheet" as const, spec, before: null }] };
    if (!(await session.apply([{ change, rule: "add a sheet" }]))) return;
    const there = session.checked.value?.workbook.sheets.find((sheet) => sheet.name === name);
    if (there) await session.show([{ sheet: there.id, row: 0, col: 0, rows: 1, cols: 1 }]);
  }
  return (
    <section>
      <h2>{said.own}</h2>
      <p class="small two">{said.ownSays}</p>
      <div class="btns">
        <Button onClick={() => void add()} whyNot={session.working.value ? shell.changing : null}>
          {said.add}
        </Button>
      </div>
    </section>
  );
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => taken.some((one) => one.trim().toLowerCase() === wanted.toLowerCase());
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
  return free;
}
