import { schoolYearOf, windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { civilOf, daysInMonth, serialOf } from "../../workbook/dates.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const dueInProgram = definePlanRule({
  id: "deliverables-register/due-in-program",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(deliverablesRegister, "title", "end")],
  docs: {
    what: "The products are due while the program runs.",
    why: "Before it begins nobody has been shown how; after it ends nobody is left to review them.",
    how: "Move the due date into the program, or set the months of your program.",
    source: "SK-44 (due inside August to February); S4; rule 64",
  },
  messages: { outside: "“{product}” is due {due:date}, outside the program ({first:date} to {last:date}). Move it." },
  options: { firstMonth: 8, lastMonth: 2 },
  check({ plan, options: { firstMonth, lastMonth }, report }) {
    const products = tablesOf(plan, deliverablesRegister).flatMap(({ records }) =>
      records.flatMap((record) => {
        const { end, endCell } = windowOf(record);
        return end === null || !endCell ? [] : [{ name: textOf(record.cells.title), end, at: endCell.at }];
      }),
    );
    const year = commonest(products.map(({ end }) => civilOf(schoolYearOf(end, plan.settings).start).year));
    if (year === null) return;
    const first = serialOf({ year, month: firstMonth, day: 1 });
    const last = serialOf({ year: year + 1, month: lastMonth, day: daysInMonth(year + 1, lastMonth) });
    for (const { name, end, at } of products) {
      if (end < first || end > last) report("outside", at, { product: name, due: end, first, last });
    }
  },
});

/** The program runs in the school year that most products are due in. */
function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? null;
}

export const examples = [
  good(`
    | Deliverables register | No. | Product    | Due date   |
    |                       | 1   | Norms      | 2022-09-15 |
    |                       | 4   | Diagnostic | 2022-11-01 |`),
  bad(
    `
    | Deliverables register | No. | Product    | Due date   |
    |                       | 1   | Norms      | 2022-09-15 |
    |                       | 4   | Diagnostic | 2023-04-01 |`,
    "'Deliverables register'!C3 “Diagnostic” is due Apr 1, 2023, outside the program (Aug 1, 2022 to Feb 28, 2023). Move it.",
  ),
];
