import type { Field, FieldType } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { ColumnFacts } from "./facts.ts";

const LOOKS: Readonly<Record<FieldType | "empty" | "mixed", Phrase>> = {
  text: phrase("text"),
  id: phrase("short codes"),
  ref: phrase("names of other rows"),
  list: phrase("choices from a list"),
  status: phrase("words for a status"),
  people: phrase("people or roles"),
  date: phrase("dates"),
  money: phrase("amounts of money"),
  number: phrase("numbers"),
  percent: phrase("percentages"),
  metric: phrase("results"),
  "yes-no": phrase("yes or no"),
  score: phrase("scores"),
  url: phrase("links"),
  empty: phrase("nothing yet"),
  mixed: phrase("many things"),
};

/** What the cells look like, in words that complete “Its cells look like”. */
export function looksLike(content: ColumnFacts["content"]): Phrase {
  return LOOKS[content];
}

const NUMERIC: ReadonlySet<string> = new Set(["number", "money", "percent", "metric", "score"]);

/** How well the cells suit the field's type: a little above 0 where they do, well below where they cannot be it. */
export function fitOf(field: Field, { content, longText }: ColumnFacts): number {
  // A level of a rubric is described; "High" alone is a value.
  if (field.id === "levelText" && content !== "empty" && !longText) return -0.3;
  if (content === "empty" || content === "mixed") return 0;
  // "Weekly" is read as a day that recurs.
  if (field.id === "frequency" && content === "date") return 0.02;
  if (content === field.type) return 0.05;
  if (NUMERIC.has(field.type))
    return NUMERIC.has(content) ? 0.04 : content === "status" ? 0 : content === "text" ? -0.04 : -0.1;
  switch (field.type) {
    case "id":
      return longText ? -0.2 : NUMERIC.has(content) ? 0.04 : 0;
    case "date":
      return content === "text" || content === "people" ? -0.08 : -0.15;
    case "people":
      return NUMERIC.has(content) || content === "date" ? -0.4 : longText ? -0.2 : 0;
    case "status":
      return content === "yes-no" || content === "percent" ? 0 : longText ? -0.1 : -0.03;
    case "text":
    case "ref":
    case "list":
      return NUMERIC.has(content) || content === "date" ? -0.12 : 0;
    case "yes-no":
    case "url":
      return -0.08;
    default:
      return 0;
  }
}
