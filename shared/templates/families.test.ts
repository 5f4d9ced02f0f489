import { expect, it } from "vitest";
import { familyWords } from "./families.ts";

it.each([
  ["projected completion date", "due date"],
  ["target finish date", "due date"],
  ["expected launch", "start"],
  ["actual kickoff", "started"],
  ["actual completion", "completed"],
  ["actual vs planned finish", "actual vs planned end"],
  ["planned start end", "planned start end"],
  ["obstacles faced", "barrier faced"],
  ["completion", "completion"],
  ["expected", "expected"],
  ["target", "target"],
])("“%s” says “%s”", (heading, plain) => {
  expect(familyWords(heading.split(" ")).join(" ")).toBe(plain);
});
