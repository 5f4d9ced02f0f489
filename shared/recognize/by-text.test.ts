import { expect, it } from "vitest";
import { byText } from "./by-text.ts";

it("is asked about a text once, also where the answer is nothing", () => {
  const asked: string[] = [];
  const answer = byText((text) => {
    asked.push(text);
    return text === "TBD" ? null : text.length;
  });
  expect(["TBD", "Ortiz", "TBD", "Ortiz"].map(answer)).toEqual([null, 5, null, 5]);
  expect(asked).toEqual(["TBD", "Ortiz"]);
});

it("answers alike for more texts than it keeps in mind", () => {
  const answer = byText((text) => Number(text) * 2);
  const texts = Array.from({ length: 12_000 }, (_, index) => String(index));
  expect([...texts, ...texts].map(answer)).toEqual([...texts, ...texts].map((text) => Number(text) * 2));
});
