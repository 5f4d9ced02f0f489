import fc from "fast-check";
import { expect, it } from "vitest";
import { names, plainName } from "./names.ts";

it.each([
  ["Person(s) Responsible:", "person s responsible"],
  ["% Complete", "percent complete"],
  ["Strategies & Actions", "strategies and actions"],
  ["What’s the goal?", "whats the goal"],
  ["  Due\nDate ", "due date"],
  ["Año escolar", "año escolar"],
  ["#", ""],
])("compares “%s” as “%s”", (heading, plain) => {
  expect(plainName(heading)).toBe(plain);
});

it("leaves a plain name as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => plainName(plainName(text)) === plainName(text)));
});

it("takes names apart at commas and line ends", () => {
  expect(names("lead, point person,\n  champion,")).toEqual(["lead", "point person", "champion"]);
});
