import { describe, expect, it } from "vitest";
import { phraseText } from "../locales/say.ts";
import { RUBRICS } from "./index.ts";
import { lintRubric } from "./lint.ts";
import { planQuality } from "./plan-quality.ts";
import { PUBLISHED } from "./published.ts";
import type { Criterion, Rubric } from "./types.ts";
import { rubricHash } from "./version.ts";

const own: Rubric = { ...planQuality, id: "our-own", version: 3 };

function withRow(change: Partial<Criterion>): Rubric {
  return { ...own, criteria: own.criteria.map((row, at) => (at === 0 ? { ...row, ...change } : row)) };
}

const words = (rubric: Rubric) => lintRubric(rubric).map(({ severity, text }) => `${severity}: ${phraseText(text)}`);

describe("the rubric lint", () => {
  it.each(RUBRICS.map((rubric) => [rubric.id, rubric] as const))(
    "has nothing against %s, published as it is",
    (_, rubric) => {
      expect(words(rubric)).toEqual([]);
      expect(PUBLISHED).toContainEqual({ id: rubric.id, version: rubric.version, hash: rubricHash(rubric) });
    },
  );

  const [norms, mission] = own.criteria;
  it.each([
    { name: "no rows", rubric: { ...own, criteria: [] }, says: ["error: The rubric has no rows."] },
    {
      name: "a threshold off the scale",
      rubric: { ...own, rule: { ...own.rule, threshold: "27" } },
      says: ["error: The average to reach, 27, is not on the scale."],
    },
    {
      name: "a threshold that is no number",
      rubric: { ...own, rule: { ...own.rule, threshold: "high" } },
      says: ["error: The average to reach, high, is not on the scale."],
    },
    {
      name: "a key twice",
      rubric: { ...own, criteria: [...own.criteria, { ...mission, key: "norms", name: "Other" } as Criterion] },
      says: ["error: Two rows have the key “norms”."],
    },
    {
      name: "a name twice",
      rubric: { ...own, criteria: [...own.criteria, { ...norms, key: "norms2" } as Criterion] },
      says: ["warning: Two rows are called “Norms”."],
    },
    {
      name: "levels that go down",
      rubric: withRow({ levels: [...(norms?.levels ?? [])].reverse() }),
      says: ["error: The levels of “Norms” do not go up."],
    },
    {
      name: "a level off the scale",
      rubric: withRow({
        levels: [
          { score: 1, name: "", descriptor: "Low" },
          { score: 4, name: "", descriptor: "High" },
        ],
      }),
      says: ["error: “Norms” has a level of 4, which is not on the scale."],
    },
    {
      name: "a weight of 0",
      rubric: withRow({ weight: "0" }),
      says: ["error: “Norms” has the weight 0; it has to be above 0."],
    },
    {
      name: "a required row that cannot reach what it must",
      rubric: withRow({ required: true, levels: (norms?.levels ?? []).slice(0, 2) }),
      says: ["error: “Norms” is required, and none of its levels reaches 3."],
    },
    {
      name: "levels without words",
      rubric: withRow({ levels: (norms?.levels ?? []).map((level) => ({ ...level, descriptor: "" })) }),
      says: ["warning: 3 levels of “Norms” do not say what work there looks like."],
    },
    {
      name: "rows that count more under a published id",
      rubric: { ...withRow({ weight: "2" }), id: planQuality.id },
      says: ["error: Rows that count more make it another measure. Give the rubric an id of its own."],
    },
    {
      name: "other words under a published version",
      rubric: { ...withRow({ name: "Our norms" }), id: planQuality.id, version: 1 },
      says: [
        "error: Version 1 of “default-plan-quality” was published with other words. Give yours another id or version.",
      ],
    },
  ])("finds $name", ({ rubric, says }) => {
    expect(words(rubric)).toEqual(says);
  });

  it("says which rows an average over products passes over", () => {
    const rubric: Rubric = { ...own, rule: { ...own.rule, averageOver: "deliverables" } };
    expect(lintRubric(rubric).map(({ criterion }) => criterion)).toEqual(["monitoring", "coherence"]);
  });
});
