import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, Plan, RecognizedRecord } from "../../recognize/types.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { choiceOf, labelsOf } from "./framework.ts";

/** A row of the resource map. */
export interface Resource {
  readonly record: RecognizedRecord<typeof resourceMap>;
  readonly name: string;
  readonly nameCell: Cell;
  readonly site: string;
  /** A choice of the framework; null where the row says none, or one that is not in it. */
  readonly arena: string | null;
  readonly continuum: string | null;
  readonly group: string;
  readonly source: string;
  readonly cost: number | null;
  readonly fte: number | null;
  readonly students: number | null;
}

/** Resources that are there: what is planned, paused or ended fills no cell of the map. */
export const resourcesOf = once((plan: Plan): readonly Resource[] =>
  tablesOf(plan, resourceMap)
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { cells } = record;
      const name = textOf(cells.title);
      const state = cells.state.value;
      if (name === "" || (state !== null && state !== "Active" && isState(plan, state))) return [];
      return {
        record,
        name,
        nameCell: cells.title,
        site: textOf(cells.site),
        arena: choiceOf(plan, "arenas", cells.arena),
        continuum: choiceOf(plan, "continuum", cells.continuum),
        group: textOf(cells.studentGroup),
        source: textOf(cells.fundingSource),
        cost: amountIn(cells.cost),
        fte: amountIn(cells.fte),
        students: amountIn(cells.studentsServed),
      };
    }),
);

function isState(plan: Plan, state: string): boolean {
  return labelsOf(plan, "activity-states").includes(state);
}
