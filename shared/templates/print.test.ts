import { describe, expect, it } from "vitest";
import { field } from "./field.ts";
import { kinds } from "./kinds/index.ts";
import { kindIndexPage, kindPage } from "./print.ts";
import { defineKind } from "./types.ts";

const lostAndFound = defineKind({
  id: "lost-and-found",
  name: "Lost and found",
  what: "What was found, and whose it is.",
  source: "this test",
  sheetNames: ["lost property"],
  fields: {
    thing: field("text", "Thing", "What was found.", "item, object", { required: true }),
    owner: field("people", "Owner | finder", "Whose it is."),
    seen: field("date", "Seen", "When it was seen.", "last seen", { byPeriod: true }),
  },
  signature: {},
  namedBy: ["thing"],
  fillDown: ["owner"],
});

describe("kindPage", () => {
  it("says what the kind is for, what to write in each column, and what else it is called", () => {
    expect(kindPage(lostAndFound)).toBe(`# Lost and found

What was found, and whose it is.

Kind \`lost-and-found\`. Source: this test.

Tabs and titles it goes by: lost property.

A row is named by its “Thing”, whichever is there first.

Written once over a block of rows: “Owner | finder”.

## Columns

A sheet need not have them all. One in **bold** must be there.

| Heading | What to write | Written as | Field |
| --- | --- | --- | --- |
| **Thing** | What was found. | text | \`thing\` |
| Owner \\| finder | Whose it is. | people or roles | \`owner\` |
| Seen | When it was seen. | a date, or words for one; a column for each period | \`seen\` |

## Other headings each column is known by

| Column | Headings, in any capitals |
| --- | --- |
| Thing | item, object |
| Seen | last seen |
`);
  });

  it.each(kinds)("prints every column of $id", (kind) => {
    const page = kindPage(kind);
    for (const { id, help } of Object.values(kind.fields)) {
      expect(page).toContain(`\`${id}\``);
      expect(page).toContain(help);
    }
  });
});

describe("kindIndexPage", () => {
  it("links to each kind's page", () => {
    expect(kindIndexPage([lostAndFound])).toContain(
      "| [Lost and found](lost-and-found.md) | What was found, and whose it is. |",
    );
  });
});
