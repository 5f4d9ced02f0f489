import { columnName } from "../workbook/a1.ts";
import type { Example, Need, Rule } from "./types.ts";

/** The documentation page of a rule as Markdown, printed from the rule alone. */
export function rulePage(rule: Rule, examples: readonly Example[]): string {
  return [
    `# ${rule.id}`,
    rule.docs.what,
    `**Why.** ${rule.docs.why}`,
    `**What to do.** ${rule.docs.how}`,
    factsOf(rule),
    `## What it says`,
    Object.entries(rule.messages)
      .map(([id, text]) => `- \`${id}\`: ${plainMessage(text)}`)
      .join("\n"),
    ...limitsOf(rule),
    `## Examples`,
    ...examples.flatMap(exampleOf),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The page that lists every rule, by folder. */
export function rulesIndex(rules: readonly Rule[]): string {
  const folders = [...new Set(rules.map(({ id }) => folderOf(id)))].sort();
  return [
    "# Rules",
    `${rules.length} rules. An error blocks sending; a warning asks for a second look; information is only shown.`,
    ...folders.flatMap((folder) => [
      `## ${folder}`,
      [
        "| Rule | What should hold | |",
        "| --- | --- | --- |",
        ...rules
          .filter(({ id }) => folderOf(id) === folder)
          .map(({ id, docs, severity }) => `| [${id}](${id}.md) | ${cellText(docs.what)} | ${severity} |`),
      ].join("\n"),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function folderOf(id: string): string {
  return id.split("/")[0] ?? id;
}

function factsOf(rule: Rule): string {
  const facts = [
    `Severity: ${rule.severity}, unless the pack says otherwise`,
    `Looks at: ${looksAt(rule)}`,
    ...(rule.way === undefined ? [] : [`Only in packs of the way of working “${rule.way}”`]),
    `Source: ${rule.docs.source}`,
  ];
  return facts.map((fact) => `- ${fact}`).join("\n");
}

function looksAt(rule: Rule): string {
  if (!("needs" in rule)) return `${rule.kind.name} (${rule.fields.map((id) => headingOf(rule.kind, id)).join(", ")})`;
  return rule.needs.length === 0 ? "every sheet" : rule.needs.map(needWords).join(", ");
}

function needWords(need: Need): string {
  if (!("kind" in need)) return need.name;
  return `${need.kind.name} (${need.fields.map((id) => headingOf(need.kind, id)).join(", ")})`;
}

function headingOf(
  kind: { readonly fields: Readonly<Record<string, { readonly heading: string }>> },
  id: string,
): string {
  return kind.fields[id]?.heading ?? id;
}

function limitsOf(rule: Rule): string[] {
  const limits = Object.entries(rule.options ?? {});
  if (limits.length === 0) return [];
  const rows = limits.map(([name, value]) => `| \`${name}\` | ${value} |`);
  return ["## Limits", ["| Limit | Usual value |", "| --- | --- |", ...rows].join("\n")];
}

/** A message with its placeholders in words: “{days:day|days}” becomes “{days} days”. */
function plainMessage(text: string): string {
  return text.replace(/\{(\w+)([:#])([^}]*)\}/g, (_, name: string, mark: string, form: string) => {
    if (mark === ":" && form === "date") return `{${name}}`;
    const word = form.split("|").at(-1) ?? "";
    return mark === "#" ? word : `{${name}} ${word}`;
  });
}

function exampleOf({ workbook, findings, today, options }: Example): string[] {
  const given = [
    ...(today === undefined ? [] : [`Today is ${today}.`]),
    ...Object.entries(options ?? {}).map(([name, value]) => `\`${name}\` is ${value}.`),
  ];
  const said = findings.length === 0 ? "Nothing to say." : findings.map((line) => `- ${line}`).join("\n");
  return [...(given.length > 0 ? [given.join(" ")] : []), ...sheetsOf(workbook), said];
}

/** Each drawn sheet as a Markdown table with its row numbers and column letters, so that addresses can be followed. */
function sheetsOf(workbook: string): string[] {
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const line of workbook.split("\n").filter((text) => text.trim().startsWith("|"))) {
    const [name = "", ...cells] = line
      .trim()
      .replace(/^\|/, "")
      .replace(/(?<!\\)\|$/, "")
      .split(/(?<!\\)\|/);
    if (name.trim() !== "") sheets.push({ name: name.trim(), rows: [] });
    sheets.at(-1)?.rows.push(cells.map((cell) => cell.trim()));
  }
  return sheets.map(({ name, rows }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const letters = Array.from({ length: width }, (_, col) => columnName(col));
    const lines = rows.map((row, index) => [String(index + 1), ...letters.map((__, col) => row[col] ?? "")]);
    return [[name, ...letters], [name, ...letters].map(() => "---"), ...lines].map(tableLine).join("\n");
  });
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
