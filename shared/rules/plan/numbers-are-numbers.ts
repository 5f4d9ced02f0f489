import { cellsIn, columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const numbersAreNumbers = definePlanRule({
  id: "plan/numbers-are-numbers",
  severity: "warning",
  needs: [],
  docs: {
    what: "A number that stands alone in its cell is a number, not text.",
    why: "A total passes over numbers that are text, and nobody sees it.",
    how: "Type the number again, or let us turn the text into a number. “$4,000 per cohort” stays as it is.",
    source: "ours",
  },
  messages: { text: "“{text}” in “{heading}” is text, so totals pass it by. Write it as a number." },
  check({ plan, report }) {
    if (/\.(?:csv|tsv|txt)$/i.test(plan.workbook.name)) return;
    for (const column of columnsOfType(plan, "money", "number", "percent", "score")) {
      for (const placed of cellsIn(column)) {
        const { raw, at, from } = placed.cell;
        const number = typeof raw === "string" && from === null ? plainNumber(raw) : null;
        if (number === null) continue;
        const title = `Make “${String(raw).trim()}” a number`;
        const fixes = rewrite(plan, [placed], number.value, { title, safety: "safe", format: number.format });
        report("text", at, { text: String(raw), heading: column.column.heading }, { fixes });
      }
    }
  },
});

/** The number that a text is and the format that shows it so; null where the text says anything more. */
function plainNumber(text: string): { value: number; format: string } | null {
  const match = /^\s*(\$?)\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
  if (!match) return null;
  const [, dollar, digits = "", percent] = match;
  const value = Number(digits.replaceAll(",", ""));
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  // Leading zeros are how codes are written.
  if (/^-?0\d/.test(digits)) return null;
  if (percent) return dollar ? null : { value: Number((value / 100).toPrecision(15)), format: `0${zeros}%` };
  return { value, format: dollar ? `$#,##0${zeros}` : digits.includes(",") ? `#,##0${zeros}` : "General" };
}

export const examples = [
  good(`
    | Resource needs | Need           | Total cost        |
    |                | Coach          | 62000             |
    |                | Tutor training | $4,000 per cohort |`),
  bad(
    `
    | Resource needs | Need       | FTE | Total cost |
    |                | Coach      | "1" | $62,000    |
    |                | Two tutors | 2   | 31000      |`,
    "'Resource needs'!B2 “1” in “FTE” is text, so totals pass it by. Write it as a number.",
    "'Resource needs'!C2 “$62,000” in “Total cost” is text, so totals pass it by. Write it as a number.",
  ),
];
