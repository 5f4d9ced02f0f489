import { textOf } from "../../recognize/cells.ts";
import { windowOf } from "../../recognize/windows.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { bad, defineRule, good } from "../define.ts";

export const dueInProgram = defineRule({
  id: "deliverables-register/due-in-program",
  severity: "warning",
  kind: deliverablesRegister,
  way: "strong-system-plan",
  fields: ["title", "end"],
  docs: {
    what: "The products are due while the program runs.",
    why: "Before it begins nobody has been shown how; after it ends nobody is left to review them.",
    how: "Move the due date into the program, or set the program's first and last day.",
    source: "SK-44 (due inside the program: August 2022 to February 2023 for the cohort of the letter); S4; rule 64",
  },
  messages: {
    outside:
      "“{product}” is due {due:date}, outside the program ({first:date} to {last:date}). Move it, or set the days of your cohort.",
  },
  // Each cohort has days of its own: without them there is nothing to hold the due dates against.
  options: { programStart: "", programEnd: "" },
  check({ records, options, report }) {
    const [first, last] = [serialOfIso(options.programStart), serialOfIso(options.programEnd)];
    if (first === null || last === null) return;
    for (const record of records) {
      const { end, endCell } = windowOf(record);
      if (end === null || !endCell || (end >= first && end <= last)) continue;
      report("outside", endCell.at, { product: textOf(record.cells.title), due: end, first, last });
    }
  },
});

export const examples = [
  good(
    `
    | Register | No. | Product    | Due date   |
    |          | 1   | Norms      | 2022-09-15 |
    |          | 4   | Diagnostic | 2022-11-01 |`,
    { options: { programStart: "2022-08-01", programEnd: "2023-02-28" } },
  ),
  {
    ...bad(
      `
    | Register | No. | Product    | Due date   |
    |          | 1   | Norms      | 2022-09-15 |
    |          | 4   | Diagnostic | 2023-04-01 |`,
      "Register!C3 “Diagnostic” is due Apr 1, 2023, outside the program (Aug 1, 2022 to Feb 28, 2023). Move it, or set the days of your cohort.",
    ),
    options: { programStart: "2022-08-01", programEnd: "2023-02-28" },
  },
];
