import { expect, it } from "vitest";
import { needsReason, USUAL_JUSTIFICATION } from "./justification.ts";
import { planQuality } from "./plan-quality.ts";

const [plain] = planQuality.criteria;
const required = planQuality.criteria.find((criterion) => criterion.required);
if (!plain || !required) throw new Error("The rubric has rows of both sorts.");

it.each([
  { name: "the lowest score", row: plain, score: 1, setting: USUAL_JUSTIFICATION, needs: true },
  { name: "the highest score", row: plain, score: 3, setting: USUAL_JUSTIFICATION, needs: true },
  { name: "the middle of a plain row", row: plain, score: 2, setting: USUAL_JUSTIFICATION, needs: false },
  { name: "the middle of a required row", row: required, score: 2, setting: USUAL_JUSTIFICATION, needs: true },
  {
    name: "the highest where only required rows ask",
    row: plain,
    score: 3,
    setting: { atTheEnds: false, onRequired: true },
    needs: false,
  },
])("$name needs a reason: $needs", ({ row, score, setting, needs }) =>
  expect(needsReason(row, score, setting)).toBe(needs),
);
