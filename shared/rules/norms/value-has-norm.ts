import { referencesIn } from "../../plan/references/references.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { lists } from "../../templates/kinds/lists.ts";
import { norms } from "../../templates/kinds/norms.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const valueHasNorm = definePlanRule({
  id: "norms/value-has-norm",
  severity: "warning",
  needs: [columns(norms, "value"), columns(lists, "listName", "title")],
  docs: {
    what: "Every value of the system has a norm.",
    why: "A value that no norm brings to life stays on the poster.",
    how: "Add a norm for the value, or name the value beside one that enacts it.",
    source: "SK-08, each value has a norm",
  },
  messages: { none: "No norm brings the value “{value}” to life. Add one, or name the value beside one that does." },
  check({ plan, report }) {
    const values = tablesOf(plan, lists).flatMap(({ records }) =>
      records.flatMap(({ cells }) => {
        const isValue = /^(?:our |core |system |district )*values$/.test(plainName(textOf(cells.listName)));
        const names = [textOf(cells.title), textOf(cells.id)].filter((name) => name !== "");
        return isValue && names.length > 0 ? [{ names, cell: cells.title }] : [];
      }),
    );
    const refer = referencesIn(values);
    const enacted = new Set(
      tablesOf(plan, norms).flatMap(({ records }) =>
        records.flatMap(({ cells }) => refer(textOf(cells.value)).flatMap((one) => ("to" in one ? one.to : []))),
      ),
    );
    for (const value of values) if (!enacted.has(value)) report("none", value.cell.at, { value: textOf(value.cell) });
  },
});

export const examples = [
  good(`
    | Norms | Norm                   | Value it enacts |
    |       | We begin on time       | Respect         |
    |       | We ask before we judge | Trust           |
    | Lists | List                   | Choice          |
    |       | Values                 | Respect         |
    |       | Values                 | Trust           |`),
  bad(
    `
    | Norms | Norm                   | Value it enacts |
    |       | We begin on time       | Respect         |
    |       | We ask before we judge | Trust           |
    | Lists | List                   | Choice          |
    |       | Values                 | Respect         |
    |       | Values                 | Courage         |`,
    "Lists!B3 No norm brings the value “Courage” to life. Add one, or name the value beside one that does.",
  ),
];
