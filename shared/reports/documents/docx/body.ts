import type { Language } from "../../../locales/language.ts";
import { saidText } from "../../../locales/say.ts";
import type { Block, Document, Text } from "../../../rubrics/documents/types.ts";
import { columnWidths } from "./column-widths.ts";
import { TABLE_STYLE } from "./styles.ts";
import { attribute, textXml, WORD } from "./xml.ts";

/** What a reader sees: the title, what it is about, and the blocks. */
export function bodyXml(document: Document, language: Language): string {
  const say = (text: Text) => saidText(text, language);
  const page = document.blocks.some((block) => block.is === "table" && block.columns.length > MANY_COLUMNS)
    ? LYING
    : STANDING;
  const margins = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${MARGIN}"`).join(" ");
  return [
    `<w:document ${WORD} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`,
    paragraphXml(say(document.title), "Title"),
    ...document.about.map((about) => paragraphXml(say(about), "Subtitle")),
    ...document.blocks.map((block) => blockXml(block, say, page.width - 2 * MARGIN)),
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${page.width}" w:h="${page.height}"${page.orient}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
    "</w:body></w:document>",
  ].join("");
}

// US Letter, in twentieths of a point.
const STANDING = { width: 12_240, height: 15_840, orient: "" };
const LYING = { width: 15_840, height: 12_240, orient: ' w:orient="landscape"' };
const MARGIN = 1134;
const MANY_COLUMNS = 4;

type Say = (text: Text) => string;
type Table = Extract<Block, { readonly is: "table" }>;

function blockXml(block: Block, say: Say, width: number): string {
  switch (block.is) {
    case "heading":
      return paragraphXml(say(block.text), block.level === 2 ? "Heading1" : "Heading2");
    case "paragraph":
      return paragraphXml(say(block.text));
    case "list":
      return block.items.map((item) => paragraphXml(say(item), "ListBullet")).join("");
    case "table":
      return tableXml(block, say, width);
  }
}

/** A paragraph; a new line in its text is a new line in it. */
function paragraphXml(text: string, style: string | null = null, more = ""): string {
  const properties = style === null ? "" : `<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`;
  const lines = text.split("\n").map((line) => textXml(line));
  return `<w:p>${properties}<w:r>${lines.join("<w:br/>")}</w:r></w:p>`;
}

/** Its heading row stands again on each page; what the table is about is its alternative text as well. */
function tableXml({ caption, columns, rows }: Table, say: Say, width: number): string {
  const headings = columns.map(({ heading }) => say(heading));
  const texts = rows.map((row) => columns.map((_, at) => cellText(row[at] ?? null, say)));
  const widths = columnWidths([headings, ...texts], width);
  const rowXml = (cells: readonly string[], properties: string) => {
    const each = cells.map((text, at) => {
      const side = columns[at]?.holds === "figure" ? '<w:jc w:val="right"/>' : "";
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraphXml(text, "TableText", side)}</w:tc>`;
    });
    return `<w:tr><w:trPr>${properties}</w:trPr>${each.join("")}</w:tr>`;
  };
  return [
    paragraphXml(say(caption), "Caption"),
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption${attribute("w:val", say(caption))}/></w:tblPr>`,
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>`,
    rowXml(headings, "<w:cantSplit/><w:tblHeader/>"),
    ...texts.map((cells) => rowXml(cells, "<w:cantSplit/>")),
    "</w:tbl>",
    // Word needs a paragraph behind a table that ends the document.
    paragraphXml(""),
  ].join("");
}

function cellText(cell: Text | number | null, say: Say): string {
  return cell === null ? "" : typeof cell === "number" ? String(cell) : say(cell);
}
