import { cellsIn, columnsOfType, type PlacedCell } from "../../recognize/cells.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const noStraySpaces = definePlanRule({
  id: "plan/no-stray-spaces",
  severity: "info",
  needs: [],
  each: "table",
  docs: {
    what: "Ids, names, and words from lists have no spaces that nobody sees.",
    why: "“Ortiz ” and “Ortiz” are two people to a filter, a look-up, and a drop-down.",
    how: "Let us take the spaces away; nothing else changes.",
    source: "ours",
  },
  messages: {
    spaces:
      "{count:cell|cells} of “{heading}” {count#has|have} spaces that nobody sees, such as around “{text}”. Filters and look-ups miss them.",
  },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "id", "ref", "list", "status", "people")) {
      const isOutline = column.field.type === "ref";
      const stray: PlacedCell[] = [...cellsIn(column)].filter(
        ({ cell }) => cell.from === null && hasStraySpaces(cell.raw, isOutline),
      );
      const [first, ...others] = stray;
      if (!first) continue;
      const fixes = stray.flatMap((placed) => {
        const text = tidied(String(placed.cell.raw), isOutline);
        return rewrite(plan, [placed], text, {
          title: phrase("Take the spaces out of “{text}”", { text }),
          safety: "safe",
        });
      });
      const values = {
        count: stray.length,
        heading: column.column.heading,
        text: tidied(String(first.cell.raw), isOutline).trim(),
      };
      report("spaces", first.cell.at, values, { related: others.map(({ cell }) => cell.at), fixes });
    }
  },
});

function hasStraySpaces(raw: unknown, isOutline: boolean): boolean {
  return typeof raw === "string" && MAYBE_STRAY.test(raw) && tidied(raw, isOutline) !== raw;
}

// Most text has none of these, and needs no closer look.
const MAYBE_STRAY = /^\s|\s$|[ \t]{2}|[ \t]\n|\n[ \t]|[\u00a0\u200b\ufeff]/;

/** Line breaks are kept: people list names on lines of their own. So is an outline's indent, of two spaces or more. */
function tidied(text: string, isOutline: boolean): string {
  const indent = isOutline ? (/^[ \u00a0]{2,}/.exec(text)?.[0] ?? "") : "";
  const words = text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/^[ \t]+|[ \t]+$/gm, "")
    .trim();
  return indent + words;
}

export const examples = [
  good(`
    | Implementation plan | Action step | Owner              |
    |                     | Hire coach  | J. Ortiz<br>A. Lee |`),
  bad(
    `
    | Implementation plan | Action step  | Owner       |
    |                     | Hire coach   | "J. Ortiz " |
    |                     | Train tutors | J.  Ortiz   |`,
    "'Implementation plan'!B2 2 cells of “Owner” have spaces that nobody sees, such as around “J. Ortiz”. Filters and look-ups miss them.",
  ),
];
