import { relationships, root } from "./workbook-parts.ts";
import type { ZipContent } from "./zip.ts";

const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A workbook with macros and with one of everything that points at rows, as Excel writes such. */
export function richPackage(): Record<string, ZipContent> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": root(
      "workbook",
      `<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="4" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$3:$D$8</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$D$8,Plan!$F$1:$G$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$A,Plan!$3:$3</definedName><definedName name="Rate">0.5</definedName><definedName name="Steps">Plan!$A$4:$A$8</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["calcChain", "calcChain.xml"],
      ["vbaProject", "vbaProject.bin"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["person", "persons/person.xml"],
    ]),
    "xl/styles.xml": root(
      "styleSheet",
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>',
    ),
    "xl/calcChain.xml": root(
      "calcChain",
      '<c r="D4" i="1" l="1"/><c r="D5"/><c r="D6"/><c r="D7"/><c r="A1" i="4"/><c r="B1"/>',
    ),
    "xl/vbaProject.bin": Uint8Array.from({ length: 300 }, (_, index) => (index * 7) & 255),
    "xl/theme/theme1.xml": "<theme/>",
    "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    "customXml/item1.xml": "<plan xmlns='urn:state'><id>7</id></plan>",
    "xl/persons/person.xml": '<personList><person displayName="Ana Diaz" id="{1}"/></personList>',
    "xl/worksheets/sheet1.xml": plan(),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
      ["table", "../tables/table1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": root(
      "worksheet",
      `<sheetData><row r="1"><c r="A1"><f>SUM(Plan!B4:B8)</f><v>15</v></c><c r="B1"><f>Plan!B4*2</f><v>2</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Plan!$B$6&gt;2</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="C1" location="Plan!A6"/></hyperlinks>`,
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([["pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/pivotTables/pivotTable1.xml": root("pivotTableDefinition", '<location ref="E3:F5" firstHeaderRow="1"/>'),
    "xl/pivotCache/pivotCacheDefinition1.xml": root(
      "pivotCacheDefinition",
      '<cacheSource type="worksheet"><worksheetSource ref="A3:D8" sheet="Plan"/></cacheSource>',
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>2</xdr:row><xdr:rowOff>10</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:sp textlink="Plan!$A$6"/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:row>7</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml":
      '<c:chartSpace xmlns:c="c"><c:ser><c:cat><c:strRef><c:f>Plan!$A$4:$A$8</c:f><c:strCache><c:pt idx="0"><c:v>a</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$B$4:$B$8</c:f></c:numRef></c:val></c:ser></c:chartSpace>',
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="v" xmlns:x="x"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1025"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 4, 2, 4, 15, 8, 16</x:Anchor><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 6, 0, 2, 0, 7, 0</x:Anchor><x:FmlaLink>$H$7</x:FmlaLink></x:ClientData></v:shape></xml>',
    "xl/comments1.xml": root(
      "comments",
      '<authors><author>Ana Diaz</author></authors><commentList><comment ref="B6" authorId="0"><text><t>Why?</t></text></comment></commentList>',
    ),
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="C6" personId="{1}" id="{2}"><text>Is this ours?</text></threadedComment></ThreadedComments>',
    "xl/tables/table1.xml": root(
      "table",
      '<autoFilter ref="A3:D8"/><sortState ref="A4:D8"><sortCondition ref="B4:B8"/></sortState><tableColumns count="4"><tableColumn id="1" name="Step"/><tableColumn id="2" name="Days"/><tableColumn id="3" name="Due"/><tableColumn id="4" name="Twice"><calculatedColumnFormula>Plan!$B$4*2</calculatedColumnFormula></tableColumn></tableColumns>',
    ).replace("<table ", '<table id="1" name="Steps_table" displayName="Steps_table" ref="A3:D8" '),
  };
}

/** Rows 1 to 8: a title, a gap, headings, and five steps. */
function plan(): string {
  const step = (row: number, inside: string) =>
    `<row r="${row}" spans="1:4"><c r="A${row}" t="str"><v>Step ${row}</v></c><c r="B${row}"><v>${row - 3}</v></c><c r="C${row}" s="1"><v>46300</v></c>${inside}</row>`;
  return root(
    "worksheet",
    `<dimension ref="A1:D8"/><sheetViews><sheetView topLeftCell="A1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B6" sqref="B6"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1" t="str"><v>Our plan</v></c></row><row r="3"><c r="A3" t="str"><v>Step</v></c><c r="B3" t="str"><v>Days</v></c><c r="C3" t="str"><v>Due</v></c><c r="D3" t="str"><v>Twice</v></c></row>${[
      step(4, '<c r="D4"><f t="shared" ref="D4:D7" si="0">B4*2</f><v>2</v></c>'),
      step(5, '<c r="D5"><f t="shared" si="0"/><v>4</v></c>'),
      step(6, '<c r="D6"><f t="shared" si="0"/><v>6</v></c>'),
      step(7, '<c r="D7"><f t="shared" si="0"/><v>8</v></c>'),
      step(8, ""),
    ].join(
      "",
    )}</sheetData><protectedRanges><protectedRange name="Free" sqref="B4:B8"/></protectedRanges><autoFilter ref="A3:D8"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="B4:B8"><cfRule type="expression" priority="1"><formula>B4&gt;3</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="formula" val="$B$8"/></dataBar></cfRule></conditionalFormatting><rowBreaks count="1" manualBreakCount="1"><brk id="6" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="C7" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="{1}" xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Data!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C4:C8</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{2}" xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!B4:B8</xm:f><xm:sqref>G6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  );
}

function contentTypes(): string {
  const types: readonly (readonly [string, string])[] = [
    ["/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["/xl/worksheets/sheet1.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["/xl/worksheets/sheet2.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["/xl/styles.xml", `${SHEET_TYPES}.styles+xml`],
    ["/xl/calcChain.xml", `${SHEET_TYPES}.calcChain+xml`],
    ["/xl/comments1.xml", `${SHEET_TYPES}.comments+xml`],
    ["/xl/tables/table1.xml", `${SHEET_TYPES}.table+xml`],
  ];
  const each = types.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>${each.join("")}</Types>`;
}
