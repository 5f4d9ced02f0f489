import { FormulaBar } from "./formula-bar.tsx";
import { Grid } from "./grid.tsx";
import type { ClassOf } from "./look-styles.ts";
import { Status } from "./status.tsx";
import { Tabs } from "./tabs.tsx";
import type { GridView } from "./view.ts";

/** A workbook to look at and to write in. */
export function Sheets({ view, classOf }: { view: GridView; classOf: ClassOf }) {
  return (
    <main class="web-sheets" aria-label={view.words.value.grid.region}>
      <FormulaBar view={view} />
      <div class="panel" id="sheet-panel" role="tabpanel" aria-label={view.sheet.value.name}>
        <Grid view={view} classOf={classOf} />
      </div>
      <Tabs view={view} />
      <Status view={view} />
    </main>
  );
}
