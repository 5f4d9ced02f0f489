import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { mechanisms } from "../../templates/kinds/mechanisms.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const afterDesignDocument = definePlanRule({
  id: "mechanisms/after-design-document",
  severity: "warning",
  way: "learning-supports",
  needs: [columns(mechanisms, "mechanism", "established"), columns(deliverablesRegister, "title")],
  docs: {
    what: "Implementation Teams and work groups begin when the design document is there.",
    why: "They carry out a design; without one, each team makes its own. Those who lead, design, steer, and plan may begin before.",
    how: "Move the day, or say when the design document was approved.",
    source: "S2-07, S2-08, the order of the products; rule 47",
  },
  messages: {
    early: "“{body}” begins on {day:date}; the design document is there on {design:date}. Move one of them.",
  },
  check({ plan, report, notChecked }) {
    const [design] = tablesOf(plan, deliverablesRegister)
      .flatMap(({ records }) => records)
      .flatMap((record) => {
        const { title, approvedOn } = record.cells;
        const { end, endCell } = windowOf(record);
        const day = approvedOn.value?.start ?? end;
        const cell = approvedOn.value ? approvedOn : endCell;
        return /\bdesign (?:document|prototype)\b/i.test(textOf(title)) && day !== null && cell ? [{ day, cell }] : [];
      });
    if (!design) return notChecked(phrase("the date of the design document"));
    for (const { cells } of tablesOf(plan, mechanisms).flatMap(({ records }) => records)) {
      const day = cells.established.value?.end ?? null;
      if (day === null || day >= design.day || !CARRY_OUT.has(cells.mechanism.value ?? "")) continue;
      const values = { body: textOf(cells.mechanism), day, design: design.day };
      report("early", cells.established.at, values, { related: [design.cell.at] });
    }
  },
});

const CARRY_OUT = new Set(["Implementation Team", "Work group"]);

const REGISTER = `
    | Deliverables register | No. | Product           | Approved on |
    |                       | 1   | Governance guide  | 2026-06-01  |
    |                       | 2   | Design document   | 2026-03-01  |`;

export const examples = [
  good(`${REGISTER}
    | Mechanisms | Mechanism           | Level    | Established |
    |            | Steering Body       | District | 2026-01-12  |
    |            | Implementation Team | District | 2026-04-06  |`),
  bad(
    `${REGISTER}
    | Mechanisms | Mechanism           | Level    | Established |
    |            | Steering Body       | District | 2026-01-12  |
    |            | Implementation Team | District | 2026-02-09  |`,
    "Mechanisms!C3 “Implementation Team” begins on Feb 9, 2026; the design document is there on Mar 1, 2026. Move one of them.",
  ),
];
