import { fileIn, formulasIn, looksOutside } from "../../plan/sheets/formulas-in.ts";
import { columnsOfType } from "../../recognize/cells.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { VALUE_FOR_FORMULA, valueForFormula } from "../fixes.ts";

export const noFormulaToFile = definePlanRule({
  id: "plan/no-formula-to-file",
  severity: "warning",
  needs: [],
  docs: {
    what: "No cell of the plan takes its value from another file.",
    why: "Whoever gets the plan does not have that file: they see an old value, a warning, or an error.",
    how: "Put the value in the formula's place, or bring the figures over to a sheet of this workbook.",
    source: "ours",
  },
  messages: {
    formula:
      "{count:cell|cells} of “{heading}” {count#takes|take} the value from another file, {file}, which readers of the plan do not have.",
  },
  check({ plan, report }) {
    for (const column of columnsOfType(plan)) {
      const { formulas, values } = formulasIn(plan, column);
      const outside = formulas.filter(looksOutside);
      const [first, ...others] = outside;
      if (!first) continue;
      const safety = values > formulas.length ? "safe" : "review";
      const words = { title: VALUE_FOR_FORMULA, safety } as const;
      const file = fileIn(plan, first);
      report(
        "formula",
        first.placed.cell.at,
        {
          count: outside.length,
          heading: column.column.heading,
          file: file === null ? phrase("whose name is not known") : `“${file}”`,
        },
        {
          related: others.map(({ placed }) => placed.cell.at),
          fixes: outside.flatMap(({ placed }) => valueForFormula(plan, placed, words)),
        },
      );
    }
  },
});

export const examples = [
  good(`
    | Resource needs | Need       | Total cost         |
    |                | Coach      | =Costs!B4 → 62000  |
    |                | Two tutors | 31000              |
    | Budget         | Budget     | Amount             |
    |                | Salaries   | 62000              |`),
  bad(
    `
    | Resource needs | Need       | Total cost                                   |
    |                | Coach      | ='[Budget 2026.xlsx]Costs'!B4 → 62000        |
    |                | Two tutors | 31000                                        |
    |                | Books      | ='[Budget 2026.xlsx]Costs'!B9 → 900          |`,
    "'Resource needs'!B2 2 cells of “Total cost” take the value from another file, “Budget 2026.xlsx”, which readers of the plan do not have.",
  ),
];
