import { attribute, WORD } from "./xml.ts";

/** The styles that the body names. Sizes are half points, spaces twentieths of a point. */
export function stylesXml(locale: string): string {
  return [
    `<w:styles ${WORD}>`,
    "<w:docDefaults><w:rPrDefault><w:rPr>",
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
    `<w:lang${attribute("w:val", locale)} w:eastAsia="en-US" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraphStyle("Title", "Title", '<w:spacing w:after="80" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="40"/>'),
    paragraphStyle("Subtitle", "Subtitle", "", '<w:color w:val="595959"/>'),
    headingStyle(1, '<w:spacing w:before="280" w:after="100"/>', '<w:b/><w:color w:val="1F3864"/><w:sz w:val="30"/>'),
    headingStyle(2, '<w:spacing w:before="220" w:after="80"/>', '<w:b/><w:color w:val="1F3864"/><w:sz w:val="24"/>'),
    paragraphStyle("ListBullet", "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>', ""),
    paragraphStyle(
      "Caption",
      "caption",
      '<w:keepNext/><w:spacing w:before="160" w:after="80"/>',
      '<w:i/><w:color w:val="595959"/>',
    ),
    paragraphStyle(
      "TableText",
      "Table Text",
      '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>',
      '<w:sz w:val="19"/>',
    ),
    paragraphStyle("Footer", "footer", '<w:jc w:val="center"/>', '<w:color w:val="595959"/><w:sz w:val="18"/>'),
    tableStyle,
    "</w:styles>",
  ].join("");
}

/** The style of each table. */
export const TABLE_STYLE = "PlainRows";

function headingStyle(level: 1 | 2, paragraph: string, run: string): string {
  return paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:keepLines/>${paragraph}<w:outlineLvl w:val="${level - 1}"/>`,
    run,
  );
}

function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  const inside = [
    paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
  ].join("");
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${NEXT[id] ?? "Normal"}"/><w:qFormat/>${inside}</w:style>`;
}

// What comes after a list is most often another of its items.
const NEXT: Readonly<Record<string, string>> = { ListBullet: "ListBullet", TableText: "TableText" };

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`;
const tableStyle = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Plain Rows"/><w:tblPr>`,
  `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>',
  '</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7ECF4"/></w:tcPr></w:tblStylePr></w:style>',
].join("");

/** One list, with a dot. */
export const numberingXml = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="255"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
