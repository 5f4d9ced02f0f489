import type { Language } from "@throughline/shared/locales/language.ts";
import { saidText } from "@throughline/shared/locales/say.ts";
import type { Block, Document as OurDocument, Text } from "@throughline/shared/rubrics/documents/types.ts";
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** The document as the bytes of a Word file, with real headings, lists and tables. */
export async function documentDocx(ours: OurDocument, language: Language): Promise<Uint8Array> {
  const say = (text: Text) => writable(saidText(text, language));
  const isWide = ours.blocks.some((block) => block.is === "table" && block.columns.length > MANY_COLUMNS);
  const file = new Document({
    title: say(ours.title),
    creator: "Throughline",
    styles: { default: { document: { run: { font: "Calibri", size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(say(ours.title)) }),
          ...ours.about.map((about) => new Paragraph({ children: runs(say(about), { italics: true }) })),
          ...ours.blocks.flatMap((block) => blockDocx(block, say)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const BULLETS = "bullets";
const MANY_COLUMNS = 4;

type Say = (text: Text) => string;

function blockDocx(block: Block, say: Say): (Paragraph | Table)[] {
  switch (block.is) {
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: runs(say(block.text)),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: runs(say(block.text)) })];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runs(say(item)) }),
      );
    case "table": {
      const head = new TableRow({
        tableHeader: true,
        children: block.columns.map(({ heading }) => cellDocx(say(heading), "text", { bold: true })),
      });
      const rows = block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: block.columns.map(({ holds }, at) => cellDocx(cellText(row[at] ?? null, say), holds)),
          }),
      );
      return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] })];
    }
  }
}

function cellDocx(text: string, holds: "text" | "figure", style: { readonly bold?: boolean } = {}): TableCell {
  const alignment = holds === "figure" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    children: [new Paragraph({ alignment, spacing: { after: 40 }, children: runs(text, style) })],
  });
}

function cellText(cell: Text | number | null, say: Say): string {
  return cell === null ? "" : typeof cell === "number" ? String(cell) : say(cell);
}

/** A run for each line. */
function runs(text: string, style: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun[] {
  return text.split("\n").map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 ? { break: 1 } : {}) }));
}

/** Without what XML cannot hold even when escaped. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD");
}
