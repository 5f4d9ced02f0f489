import type { Language } from "../../locales/language.ts";
import { saidText } from "../../locales/say.ts";
import type { Block, Document, Text } from "../../rubrics/documents/types.ts";
import { plainLine } from "../plain-line.ts";

/** Markdown that also reads well on a terminal. */
export function documentMarkdown(document: Document, language: Language): string {
  const say = (text: Text) => escaped(plainLine(saidText(text, language)));
  const parts = [
    `# ${say(document.title)}`,
    ...document.about.map(say),
    ...document.blocks.map((block) => blockText(block, say)),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Say = (text: Text) => string;

function blockText(block: Block, say: Say): string {
  switch (block.is) {
    case "heading":
      return `${"#".repeat(block.level)} ${say(block.text)}`;
    case "paragraph":
      return say(block.text);
    case "list":
      return block.items.map((item) => `- ${say(item)}`).join("\n");
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      const rules = block.columns.map(({ holds }) => (holds === "figure" ? "---:" : "---"));
      const rows = block.rows.map((cells) => row(block.columns.map((_, at) => cellText(cells[at] ?? null, say))));
      return [row(block.columns.map(({ heading }) => say(heading))), row(rules), ...rows].join("\n");
    }
  }
}

function cellText(cell: Text | number | null, say: Say): string {
  return cell === null ? "" : say(typeof cell === "number" ? String(cell) : cell).replaceAll("|", "\\|");
}

/** What a person typed is text, never a heading, a link or a tag. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_<>[\]]/g, (mark) => `\\${mark}`)
    .replace(/^(#|[-+](?= ))/, "\\$1")
    .replace(/^(\d+)\.(?= )/, "$1\\.");
}
