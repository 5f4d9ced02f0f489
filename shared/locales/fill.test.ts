import { describe, expect, it } from "vitest";
import { phrase } from "../workbook/phrases.ts";
import { SPANISH } from "./es/index.ts";
import { dayText, fill } from "./fill.ts";

describe("a sentence", () => {
  it.each([
    ["“{step}” is due.", { step: "Hire coach" }, "“Hire coach” is due."],
    ["{count:step|steps}.", { count: 1 }, "1 step."],
    ["{count:step|steps}.", { count: 12_000 }, "12,000 steps."],
    ["In {year}.", { year: 2026 }, "In 2026."],
    ["By {due:date}.", { due: 46_266 }, "By Sep 1, 2026."],
    ["“{step}”.", { step: "Hire\n  a coach " }, "“Hire a coach”."],
    ["“{step}”.", { step: "{other}" }, "“{other}”."],
    ["“{step}”.", { step: "x".repeat(100) }, `“${"x".repeat(79)}…”.`],
  ])("%s", (text, values, sentence) => {
    expect(fill(text, values)).toBe(sentence);
  });

  it("without a value for a word is a bug", () => {
    expect(() => fill("“{step}”", {})).toThrow("No value for {step}");
    expect(() => fill("“{constructor}”", {})).toThrow();
  });
});

it("days are written as American offices write them", () => {
  expect(dayText(46_023)).toBe("Jan 1, 2026");
});

describe("what one sentence says of another's words", () => {
  it.each([
    ["{count#is|are} open", { count: 1 }, "is open", "is open"],
    ["{count#is|are} open", { count: 2 }, "are open", "are open"],
    [
      "{who}",
      { who: { items: ["“A”", "“B”", "“I. Díaz”"], by: "and" } },
      "“A”, “B” and “I. Díaz”",
      "“A”, “B” e “I. Díaz”",
    ],
    ["{who}", { who: { items: ["“A”", "“Olga”"], by: "or" } }, "“A” or “Olga”", "“A” u “Olga”"],
    ["{who}", { who: { items: ["“A”", "“B”"], by: "→" } }, "“A” → “B”", "“A” → “B”"],
    ["{who}", { who: { items: ["“A”"], by: "and" } }, "“A”", "“A”"],
    ["{end}", { end: { day: 46_027 } }, "Jan 5, 2026", "5 ene 2026"],
    ["{due:date}", { due: 46_027 }, "Jan 5, 2026", "5 ene 2026"],
    ["{month}", { month: { month: 9, year: 2026 } }, "September 2026", "septiembre de 2026"],
    ["{sum}", { sum: 12_345.5 }, "12,345.5", "12,345.5"],
    ["{name}", { name: { ours: "Strategic priority" } }, "Strategic priority", "Prioridad estratégica"],
    ["{name}", { name: { ours: "Strategic priority", small: true } }, "strategic priority", "prioridad estratégica"],
    ["{name}", { name: { ours: "None of ours" } }, "None of ours", "None of ours"],
    ["{name}", { name: { ours: "constructor" } }, "constructor", "constructor"],
    ["{path}", { path: { whole: "x".repeat(90) } }, "x".repeat(90), "x".repeat(90)],
  ] as const)("%s of %o", (text, values, english, spanish) => {
    expect(fill(text, values)).toBe(english);
    expect(fill(text, values, SPANISH)).toBe(spanish);
  });

  it("a phrase in a phrase is said in the same language", () => {
    const language = { ...SPANISH, phrases: new Map([["a step", "un paso"]]) };
    expect(fill("{what}", { what: phrase("a step") })).toBe("a step");
    expect(fill("{what}", { what: phrase("a step") }, language)).toBe("un paso");
  });
});

describe("the word before the last of several in Spanish", () => {
  it.each([
    ["and", "inglés", "e"],
    ["and", "hijos", "e"],
    ["and", "hielo", "y"],
    ["and", "“Iniciativas”", "e"],
    ["and", "matemáticas", "y"],
    ["or", "hora", "u"],
    ["or", "otro", "u"],
    ["or", "meta", "o"],
  ] as const)("%s before %s is %s", (by, next, word) => {
    expect(SPANISH.joiner(by, next)).toBe(word);
  });
});
