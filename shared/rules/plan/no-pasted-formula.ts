import { formulasIn, looksAlongItsRow, looksOutside } from "../../plan/sheets/formulas-in.ts";
import { columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { VALUE_FOR_FORMULA, valueForFormula } from "../fixes.ts";

export const noPastedFormula = definePlanRule({
  id: "plan/no-pasted-formula",
  severity: "info",
  needs: [],
  each: "table",
  docs: {
    what: "A column of words and days that people typed has no formula left among them.",
    why: "A pasted formula looks at other rows: it changes when the sheet is sorted, and breaks when those rows go.",
    how: "Let us put its value in its place. A formula that looks only along its own row stays.",
    source: "ours",
  },
  messages: { formula: "“{heading}” holds typed values, and here the formula ={formula}. Write the value itself." },
  options: { fewestValues: 3 },
  check({ plan, options, report }) {
    const columns = columnsOfType(plan, "id", "ref", "list", "status", "people", "text", "url", "yes-no", "date");
    for (const column of columns) {
      const { formulas, values } = formulasIn(plan, column);
      if (values < options.fewestValues || values < formulas.length * 3) continue;
      for (const one of formulas) {
        if (one.references.length === 0 || looksAlongItsRow(one) || looksOutside(one)) continue;
        // “A week after the step before” is a way to plan: for a date, a person says.
        const safety = column.field.type === "date" ? "review" : "safe";
        const fixes = valueForFormula(plan, one.placed, { title: VALUE_FOR_FORMULA, safety });
        report("formula", one.placed.cell.at, { heading: column.column.heading, formula: one.formula }, { fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Owner    | Status                              |
    |                     | Hire coach   | J. Ortiz | Complete                            |
    |                     | Train tutors | A. Lee   | =IF(A3="","","Complete") → Complete |
    |                     | Rent rooms   | A. Lee   | Complete                            |
    |                     | Buy books    | M. Diaz  | Complete                            |`),
  bad(
    `
    | Implementation plan | Action step  | Owner           | Status   |
    |                     | Hire coach   | J. Ortiz        | Complete |
    |                     | Train tutors | A. Lee          | Complete |
    |                     | Rent rooms   | =B3 → A. Lee    | Complete |
    |                     | Buy books    | M. Diaz         | Complete |`,
    "'Implementation plan'!B4 “Owner” holds typed values, and here the formula =B3. Write the value itself.",
  ),
];
