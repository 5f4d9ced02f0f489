import { textOf } from "../../recognize/cells.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const namesPriority = defineRule({
  id: "aspirations/names-priority",
  severity: "warning",
  kind: aspirations,
  fields: ["goal", "level", "priority"],
  docs: {
    what: "An aspiration of a strategic priority says of which.",
    why: "Otherwise nobody can see which priorities have one.",
    how: "Write the priority's id or name beside it.",
    source: "SK-09, priority required where the level is priority",
  },
  messages: { missing: "“{aspiration}” is of a strategic priority, but does not say of which. Write its id or name." },
  check({ records, report }) {
    for (const { cells } of records) {
      const isOfPriority = plainName(cells.level.value ?? textOf(cells.level)).includes("priority");
      if (isOfPriority && cells.priority.raw === null)
        report("missing", cells.priority.at, { aspiration: textOf(cells.goal) });
    }
  },
});

export const examples = [
  good(`
    | Aspirations | Level              | Strategic priority | In five years it will be true that… |
    |             | Mission            |          | Every graduate has a plan           |
    |             | Strategic priority | Literacy | Every child reads by grade 3        |`),
  bad(
    `
    | Aspirations | Level              | Strategic priority | In five years it will be true that… |
    |             | Mission            |          | Every graduate has a plan           |
    |             | Strategic priority | Literacy | Every child reads by grade 3        |
    |             | Strategic priority |          | Every family has been visited       |`,
    "Aspirations!B4 “Every family has been visited” is of a strategic priority, but does not say of which. Write its id or name.",
  ),
];
