import { describe, expect, it } from "vitest";
import { SPANISH } from "../locales/es/index.ts";
import { ENGLISH } from "../locales/language.ts";
import { rubricIn } from "./in-language.ts";
import { planQuality } from "./plan-quality.ts";
import { PUBLISHED } from "./published.ts";
import type { Rubric } from "./types.ts";
import { rubricHash } from "./version.ts";

const stored: Rubric = JSON.parse(JSON.stringify(planQuality));
const [norms] = planQuality.criteria;

describe("a rubric in Spanish", () => {
  it.each([
    ["ours", planQuality],
    ["ours, out of a file", stored],
  ])("%s is said in Spanish", (_, rubric) => {
    const [row] = rubricIn(rubric, SPANISH).criteria;
    expect(row?.name).toBe("Normas");
    expect(row?.levels[0]).toEqual({
      score: 1,
      name: "Necesita trabajo",
      descriptor: "Menos de tres normas, o lemas que no nombran nada que alguien haría.",
    });
  });

  it.each([
    ["of an office's own", { ...planQuality, id: "our-rubric" }],
    ["of another version", { ...planQuality, version: 2 }],
    ["with a row less", { ...planQuality, criteria: planQuality.criteria.slice(1) }],
  ])("one %s keeps its own words", (_, rubric) => {
    expect(rubricIn(rubric, SPANISH)).toBe(rubric);
  });

  it("scores and counts as it does in English", () => {
    const wordless = ({ scale, rule, criteria }: Rubric) => ({
      scale,
      rule,
      criteria: criteria.map(({ key, deliverables, required, weight, levels }) => {
        return { key, deliverables, required, weight, scores: levels.map(({ score }) => score) };
      }),
    });
    expect(wordless(rubricIn(planQuality, SPANISH))).toEqual(wordless(planQuality));
  });
});

it("in English it is the rubric itself, and asking changes nothing that was published", () => {
  expect(rubricIn(planQuality, ENGLISH)).toBe(planQuality);
  rubricIn(planQuality, SPANISH);
  expect(norms?.name).toBe("Norms");
  expect(PUBLISHED).toContainEqual({ id: planQuality.id, version: 1, hash: rubricHash(planQuality) });
});
