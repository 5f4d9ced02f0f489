import type { Field, SheetKind } from "@throughline/shared/templates/types.ts";
import { camelCase } from "./camel-case.ts";

/** The field by which people know a row, and another beside it, for a drawing. */
function drawnFields(kind: SheetKind): readonly [named: Field, beside: Field] {
  const fields = Object.values(kind.fields);
  const texts = fields.filter(({ type }) => type === "text");
  const named = texts.find(({ id }) => kind.namedBy.includes(id)) ?? texts[0];
  const beside =
    fields.find((field) => field !== named && field.type === "people") ?? texts.find((field) => field !== named);
  if (!named || !beside) throw new Error(`The kind “${kind.id}” has no two fields to draw.`);
  return [named, beside];
}

/** A rule that works, to be changed into the one that is wanted. */
export function tableRuleText(id: string, variable: string, kind: SheetKind): string {
  const [named, beside] = drawnFields(kind);
  const kindVariable = camelCase(kind.id);
  const besideText = beside.type === "people" ? "J. Ortiz" : "As agreed";
  return `import { textOf } from "../../recognize/cells.ts";
import { ${kindVariable} } from "../../templates/kinds/${kind.id}.ts";
import { bad, defineRule, good } from "../define.ts";

export const ${variable} = defineRule({
  id: "${id}",
  severity: "warning",
  kind: ${kindVariable},
  fields: ["${named.id}"],
  docs: {
    what: "No “${named.heading}” is still to be decided.",
    why: "What is open is not yet part of the plan.",
    how: "Write what it will be, or take the row out.",
    source: "ours",
  },
  messages: { open: "“{text}” is still to be decided. Write what it will be." },
  check({ records, report }) {
    for (const { cells } of records) {
      const text = textOf(cells.${named.id});
      if (/^(?:to be decided|to be determined)$/i.test(text)) report("open", cells.${named.id}.at, { text });
    }
  },
});

export const examples = [
  good(\`
${drawing([named.heading, beside.heading], ["Survey families", besideText])}\`),
  bad(
    \`
${drawing([named.heading, beside.heading], ["Survey families", besideText], ["To be decided", besideText])}\`,
    "Plan!A3 “To be decided” is still to be decided. Write what it will be.",
  ),
];
`;
}

export function planRuleText(id: string, variable: string): string {
  return `import { bad, definePlanRule, good } from "../define.ts";

export const ${variable} = definePlanRule({
  id: "${id}",
  severity: "warning",
  needs: [],
  docs: {
    what: "Every sheet has at least one row below its headings.",
    why: "An empty sheet promises something that is not there.",
    how: "Fill in the first row, or take the sheet out.",
    source: "ours",
  },
  messages: { empty: "“{kind}” has no row yet. Fill in the first, or take the sheet out." },
  check({ plan, report }) {
    for (const { kind, sheet, headerRow, columns, records } of plan.tables) {
      const [first] = columns;
      if (headerRow === null || !first || records.length > 0) continue;
      report("empty", { sheet, row: headerRow, col: first.col }, { kind: kind.name });
    }
  },
});

export const examples = [
  good(\`
    | Implementation plan | Action step  | Owner    |
    |                     | Hire a coach | J. Ortiz |\`),
  bad(
    \`
    | Implementation plan | Action step | Owner | Due date |\`,
    "'Implementation plan'!A1 “Implementation plan” has no row yet. Fill in the first, or take the sheet out.",
  ),
];
`;
}

/** Rows of a sheet “Plan” as Markdown, its columns in line. */
function drawing(...rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, col) => Math.max(...rows.map((row) => (row[col] ?? "").length)));
  return rows
    .map((row, at) => ["", at === 0 ? "Plan" : "    ", ...row.map((text, col) => text.padEnd(widths[col] ?? 0)), ""])
    .map((cells) => `    ${cells.join(" | ").trim()}`)
    .join("\n");
}

export function kindText(id: string): string {
  const { words, name, own } = kindWords(id);
  return `import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const ${camelCase(id)} = defineKind({
  id: "${id}",
  name: "${name}",
  what: "What a person keeps on such a sheet, in one sentence.",
  source: "ours",
  sheetNames: ["${words}"],
  fields: fieldsOf({
    id: common.id,
    title: adapt(common.title, { heading: "${name}", help: "What the row is about." }),
    ${camelCase(id)}Detail: field("text", "${own}", "What belongs to this kind of sheet alone."),
    owner: common.owner,
    ...upkeep,
  }),
  signature: { title: 2, ${camelCase(id)}Detail: 3 },
  namedBy: ["id", "title"],
});
`;
}

function kindWords(id: string): { readonly words: string; readonly name: string; readonly own: string } {
  const words = id.replaceAll("-", " ");
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return { words, name, own: `${name} detail` };
}

export function kindTestText(id: string): string {
  const { name, own } = kindWords(id);
  return `import { expect, it } from "vitest";
import { recognize } from "../../recognize/recognize.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { simplePlan } from "../packs/simple-plan.ts";

it("tells this kind of sheet by its headings", () => {
  const workbook = markdownWorkbook(\`
    | Sheet1 | ${name} | ${own} | Owner    |
    |        | First   | One       | J. Ortiz |
    |        | Second  | Two       | A. Diaz  |\`);
  const { tables } = recognize(workbook, { pack: simplePlan });
  expect(tables.map(({ kind }) => kind.id)).toEqual(["${id}"]);
});
`;
}
