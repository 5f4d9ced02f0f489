import { nameOf } from "../../plan/implementation/completion.ts";
import { amountIn, amountText } from "../../recognize/amounts.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const totalIsProduct = definePlanRule({
  id: "plan/total-is-product",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "A total is the quantity times the unit cost.",
    why: "The board approves the total; whoever orders goes by the other two.",
    how: "Correct the figure that is wrong, or let a formula work out the total.",
    source: "SK-16, total = qty x unit cost; rule 38",
  },
  messages: {
    off: "“{name}”: {quantity} times {unit} is {product}, but the total says {total}. Correct the one that is wrong.",
  },
  check({ plan, report }) {
    for (const table of plan.tables.filter((one) => WITH_TOTALS.some((kind) => isOfKindId(one, kind)))) {
      for (const record of table.records) {
        const [quantity, unit, total] = ["quantity", "unitCost", "cost"].map((field) => fieldOf(record, field));
        const [count, price, sum] = [amountIn(quantity), amountIn(unit), amountIn(total)];
        if (!quantity || !unit || !total || count === null || price === null || sum === null) continue;
        // Offices round to dollars.
        if (Math.abs(count * price - sum) <= Math.max(1, Math.abs(sum) * 0.0001)) continue;
        const product = amountText(count * price, "money");
        const values = {
          name: nameOf(table, record),
          quantity: textOf(quantity),
          unit: amountText(price, "money"),
          product,
          total: amountText(sum, "money"),
        };
        report("off", total.at, values, { related: [quantity.at, unit.at] });
      }
    }
  },
});

const WITH_TOTALS = ["resource-needs", "budget"];

export const examples = [
  good(`
    | Resource needs | Need       | Quantity | Unit cost | Total cost |
    |                | Coaches    | 3        | 62000     | 186000     |
    |                | Book sets  | 12       | 83.33     | 1000       |`),
  bad(
    `
    | Resource needs | Need       | Quantity | Unit cost | Total cost |
    |                | Coaches    | 3        | 62000     | 168000     |
    |                | Book sets  | 12       | 80        | 960        |`,
    "'Resource needs'!D2 “Coaches”: 3 times $62,000 is $186,000, but the total says $168,000. Correct the one that is wrong.",
  ),
];
