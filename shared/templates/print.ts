import type { Field, FieldType, SheetKind } from "./types.ts";

const typeWords: Readonly<Record<FieldType, string>> = {
  text: "text",
  id: "a short code",
  ref: "the name or ID of another row",
  list: "a choice from a list",
  status: "a status word",
  people: "people or roles",
  date: "a date, or words for one",
  money: "dollars",
  number: "a number",
  percent: "a percentage",
  metric: "a number with its unit",
  "yes-no": "yes or no",
  score: "a score",
  url: "a link",
};

/** The documentation of a kind, as Markdown: what it is for, its columns, and the names it goes by. */
export function kindPage(kind: SheetKind): string {
  const fields = Object.values(kind.fields);
  return [
    `# ${kind.name}`,
    kind.what,
    `Kind \`${kind.id}\`. Source: ${kind.source}.`,
    namedAs(kind),
    "## Columns",
    "A sheet need not have them all. One in **bold** must be there.",
    table(["Heading", "What to write", "Written as", "Field"], fields.map(columnRow)),
    "## Other headings each column is known by",
    table(["Column", "Headings, in any capitals"], fields.filter(hasOtherHeadings).map(headingsRow)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** The page that lists every kind, each with a link to its own page beside it. */
export function kindIndexPage(kinds: readonly SheetKind[]): string {
  const rows = kinds.map(({ id, name, what }) => [`[${name}](${id}.md)`, what]);
  return `# Kinds of sheets\n\nWhat Throughline recognizes in a workbook.\n\n${table(["Kind", "What it holds"], rows)}\n`;
}

function namedAs({ sheetNames, namedBy, fields, fillDown = [] }: SheetKind): string {
  const headings = (ids: readonly string[]) =>
    ids.flatMap((id) => (Object.hasOwn(fields, id) ? [`“${fields[id]?.heading ?? id}”`] : [])).join(", ");
  return [
    sheetNames.length > 0 ? `Tabs and titles it goes by: ${sheetNames.join(", ")}.` : "",
    namedBy.length > 0 ? `A row is named by its ${headings(namedBy)}, whichever is there first.` : "",
    fillDown.length > 0 ? `Written once over a block of rows: ${headings(fillDown)}.` : "",
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function columnRow({ id, heading, help, type, required, byPeriod, capacity = 1 }: Field): string[] {
  const several = byPeriod ? "; a column for each period" : capacity > 1 ? "; several columns" : "";
  return [required ? `**${heading}**` : heading, help, `${typeWords[type]}${several}`, `\`${id}\``];
}

function headingsRow({ heading, aliases }: Field): string[] {
  return [heading, aliases.join(", ")];
}

function hasOtherHeadings({ aliases }: Field): boolean {
  return aliases.length > 0;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
