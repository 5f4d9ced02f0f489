import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../locales/language.ts";
import type { Document } from "../../../rubrics/documents/types.ts";
import { columnWidths } from "./column-widths.ts";
import { docxParts } from "./parts.ts";

const hostile = `<b>"&'\u0007 </w:t>`;
const letter: Document = {
  id: "letter",
  title: `Feedback on ${hostile}`,
  about: ["Scored on a day."],
  blocks: [
    { is: "heading", level: 2, text: "Next steps" },
    { is: "heading", level: 3, text: "Norms: 2" },
    { is: "paragraph", text: "One line\nand another" },
    { is: "list", items: ["First", hostile] },
    {
      is: "table",
      caption: "Every row",
      columns: [
        { heading: "Row", holds: "text" },
        { heading: "Score", holds: "figure" },
      ],
      rows: [
        ["Norms", 2],
        [hostile, null],
      ],
    },
  ],
};
const parts = new Map(docxParts(letter, ENGLISH).map(({ name, xml }) => [name, xml]));
const part = (name: string) => parts.get(name) ?? "";
const body = part("word/document.xml");

describe("a letter for Word", () => {
  it.each([...parts])("%s: each tag that opens closes, and no text is a tag", (_, xml) => {
    const open: string[] = [];
    for (const [tag = "", end = "", name = "", alone = ""] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop(), tag).toBe(name);
      else if (!alone) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;|#10;)/);
    expect(xml).not.toContain("\u0007");
  });

  it("names only parts, styles and lists that are there", () => {
    const styles = [...part("word/styles.xml").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
    const used = [body, part("word/footer.xml")].flatMap((xml) => [
      ...[...xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id),
    ]);
    expect(used.filter((id) => !styles.includes(id))).toEqual([]);
    const targets = [...part("word/_rels/document.xml.rels").matchAll(/Target="([^"]+)"/g)].map(
      ([, to]) => `word/${to}`,
    );
    expect(targets.filter((name) => !parts.has(name))).toEqual([]);
    const typed = [...part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(typed.filter((name) => !parts.has(name ?? ""))).toEqual([]);
  });

  it.each([
    ["headings are headings", /<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">Next steps</],
    ["and those under them", /<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t xml:space="preserve">Norms: 2</],
    ["an item of a list is one", /<w:pStyle w:val="ListBullet"\/><\/w:pPr><w:r><w:t xml:space="preserve">First</],
    ["the heading row of a table stands on each page", /<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/],
    ["a table says what it is about", /<w:tblCaption w:val="Every row"\/>/],
    ["figures stand at the right", /<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">2</],
    ["a new line stays one", />One line<\/w:t><w:br\/><w:t xml:space="preserve">and another</],
  ])("%s", (_, found) => {
    expect(body).toMatch(found);
  });

  it("says its language and its title", () => {
    expect(part("word/styles.xml")).toContain('<w:lang w:val="en-US"');
    expect(part("docProps/core.xml")).toContain("<dc:language>en-US</dc:language>");
    expect(part("docProps/core.xml")).toContain("<dc:title>Feedback on &lt;b&gt;");
  });
});

describe("the widths of columns", () => {
  it("are together no wider than the page, and go by the texts", () => {
    const widths = columnWidths(
      [
        ["Row", "Score", "Why"],
        ["Norms", "2", "The plan names who does what in the first two years, and a new principal could follow it."],
      ],
      9000,
    );
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9000);
    expect((widths[2] ?? 0) > (widths[0] ?? 0) + (widths[1] ?? 0)).toBe(true);
    expect(Math.min(...widths)).toBeGreaterThan(400);
  });

  it("are even where there is nothing to go by", () => {
    expect(columnWidths([["A", "B"]], 9000)).toEqual([4500, 4500]);
  });
});
