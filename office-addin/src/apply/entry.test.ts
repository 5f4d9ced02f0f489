import fc from "fast-check";
import { expect, it } from "vitest";
import { entered } from "../../../test/fakes/excel/entry.ts";
import { entryFor } from "./entry.ts";

/** What a cell of this format holds after our entry is put into it. */
function held(value: string | number | boolean, format: string) {
  return entered(entryFor({ value, formula: null }, format), format)?.value;
}

const looksLikeMore = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "007",
  "1/2",
  "Jan 5",
  "5%",
  "$5",
  "1E5",
  "TRUE",
  "#REF!",
  "'quoted",
  "3:00 pm",
];

it.each(["General", "@"])("a text stays that text in a cell of the format %s", (format) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom(...looksLikeMore)), (text) => {
      expect(held(text, format)).toBe(text);
    }),
  );
});

it.each([
  "Hire two coaches",
  "año · “quotes”",
  "A long sentence about the 12 coaches of the district, and more of it.",
])("an apostrophe is not put before what cannot be taken for anything else: %s", (text) => {
  expect(entryFor({ value: text, formula: null }, "General")).toBe(text);
});

it("numbers, truths, errors, formulas and nothing are handed over as they are", () => {
  const entries = [12.5, true, { error: "#N/A" }, null].map((value) => entryFor({ value, formula: null }, "General"));
  expect(entries).toEqual([12.5, true, "#N/A", ""]);
  expect(entryFor({ value: 4, formula: "A1*2" }, "General")).toBe("=A1*2");
});
