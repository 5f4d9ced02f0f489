import { cellsIn, columnsOfType, textOf } from "../../recognize/cells.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";
import { plainNumber } from "../plain-number.ts";

export const numbersAreNumbers = definePlanRule({
  id: "plan/numbers-are-numbers",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "A number that stands alone in its cell is a number, not text.",
    why: "A total passes over numbers that are text, and nobody sees it.",
    how: "Type the number again, or let us turn the text into a number. “$4,000 per cohort” stays as it is.",
    source: "ours",
  },
  messages: {
    one: "“{text}” in “{heading}” is text, so totals pass it by. Write it as a number.",
    many: "{count} numbers in “{heading}” are text, such as “{text}”, so totals pass them by. Write them as numbers.",
  },
  check({ plan, report }) {
    if (/\.(?:csv|tsv|txt)$/i.test(plan.workbook.name)) return;
    for (const column of columnsOfType(plan, "money", "number", "percent", "score")) {
      const { heading } = column.column;
      const texts = [...cellsIn(column)].flatMap((placed) => {
        const { raw, from } = placed.cell;
        const number = typeof raw === "string" && from === null ? plainNumber(raw) : null;
        return number === null ? [] : [{ placed, number, text: textOf(placed.cell) }];
      });
      const [first, ...others] = texts;
      if (!first) continue;
      const fixes = texts.flatMap(({ placed, number: { value, format }, text }) =>
        rewrite(plan, [placed], value, { title: phrase("Make “{text}” a number", { text }), safety: "safe", format }),
      );
      const { at } = first.placed.cell;
      if (others.length === 0) report("one", at, { text: first.text, heading }, { fixes });
      else {
        const related = others.map(({ placed }) => placed.cell.at);
        report("many", at, { count: texts.length, text: first.text, heading }, { related, fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Resource needs | Need           | Total cost        |
    |                | Coach          | 62000             |
    |                | Tutor training | $4,000 per cohort |`),
  bad(
    `
    | Resource needs | Need       | FTE | Total cost |
    |                | Coach      | "1" | $62,000    |
    |                | Two tutors | 2   | $31,000    |`,
    "'Resource needs'!B2 “1” in “FTE” is text, so totals pass it by. Write it as a number.",
    "'Resource needs'!C2 2 numbers in “Total cost” are text, such as “$62,000”, so totals pass them by. Write them as numbers.",
  ),
];
