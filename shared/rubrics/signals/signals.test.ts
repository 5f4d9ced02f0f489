import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import type { Plan } from "../../recognize/types.ts";
import { RULES } from "../../rules/index.ts";
import { runRules } from "../../rules/run.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { rangeName } from "../../workbook/a1.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { planQuality } from "../plan-quality.ts";
import { planQualitySignals } from "./plan-quality.ts";
import { contradicts, signalsOf } from "./signals.ts";
import type { CriterionSignals } from "./types.ts";

const today = serialOfIso("2026-10-01") ?? 0;

function signalsIn(plan: Plan, criterion: string): CriterionSignals {
  const check = runRules(plan, RULES, { today });
  const found = signalsOf(planQuality, { plan, check, today }).find((one) => one.criterion === criterion);
  if (!found) throw new Error(`There are no signals for “${criterion}”.`);
  return found;
}

function words({ signals, suggestion }: CriterionSignals): string[] {
  const points = suggestion ? [`${suggestion.score}: ${phraseText(suggestion.because)}`] : [];
  return [...signals.map(({ text }) => phraseText(text)), ...points];
}

const steps = (rows: string) =>
  drawnPlan(`
  | Implementation plan | Action step                 | Owner    | Start      | Due        |
  ${rows}`);

const good = (name: string) => `|  | ${name} | J. Ortiz | 2026-10-05 | 2026-11-05 |`;

describe("what the plan shows", () => {
  it.each([
    {
      name: "nothing against action steps points to the top",
      plan: steps([good("Hire two coaches"), good("Train all coaches")].join("\n")),
      says: ["3: nothing was found against it in 2 places that were looked at"],
    },
    {
      name: "one step of four without an owner is a quarter, and points to the level below",
      plan: steps(
        [
          good("Hire two coaches"),
          good("Train all coaches"),
          good("Visit every class"),
          "|  | Write the guide | | 2026-10-05 | 2026-11-05 |",
        ].join("\n"),
      ),
      says: ["1 of 4 action steps has no owner.", "2: a quarter or fewer have a problem: 1 of 4"],
    },
    {
      name: "two of three point to the lowest level; a step with two things against it counts once",
      plan: steps(
        [
          good("Hire two coaches"),
          "|  | Write the guide | | 2026-11-05 | 2026-10-05 |",
          "|  | Train all coaches | J. Ortiz | 2026-11-05 | 2026-10-05 |",
        ].join("\n"),
      ),
      says: [
        "1 of 3 action steps has no owner.",
        "2 of 3 action steps have dates that cannot be right.",
        "1: more than a quarter have a problem: 2 of 3",
      ],
    },
  ])("$name", ({ plan, says }) => {
    expect(words(signalsIn(plan, "action_steps"))).toEqual(says);
  });

  it("points at the cells at fault, and at the rows to read", () => {
    const plan = steps([good("Hire two coaches"), "|  | Write the guide | | 2026-10-05 | 2026-11-05 |"].join("\n"));
    const { signals, evidence } = signalsIn(plan, "action_steps");
    expect(signals[0]?.at).toMatchObject([{ row: 2, col: 1 }]);
    expect(evidence.map(rangeName)).toEqual(["A2:D3"]);
  });

  it("says what is missing, and suggests nothing, where there is no such sheet", () => {
    expect(words(signalsIn(steps(good("Hire two coaches")), "norms"))).toEqual(["There is no sheet of norms."]);
  });

  it("what a district set aside is shown all the same", () => {
    const plan = steps([good("Hire two coaches"), "|  | Write the guide | | 2026-10-05 | 2026-11-05 |"].join("\n"));
    const [finding] = runRules(plan, RULES, { today }).findings.filter(({ ruleId }) =>
      ruleId.endsWith("require-owner"),
    );
    if (!finding) throw new Error("The step without an owner was not found.");
    const aside = {
      key: finding.key,
      rule: finding.ruleId,
      text: "",
      reason: "We know",
      at: { sheet: "", row: 0, col: 0 },
    };
    expect(words(signalsIn({ ...plan, setAside: [aside] }, "action_steps"))[0]).toBe(
      "1 of 2 action steps has no owner.",
    );
  });

  it("terse, vague and unexplained entries speak against clarity", () => {
    const plan = drawnPlan(`
      | Priorities | Priority                                       | Initiative                              | Deliverable                                |
      |            | Every third grader reads at grade level by May | Improve teaching                        | Coaching guide                             |
      |            | Every third grader reads at grade level by May | Coach each K-3 teacher twice a month    | A multi-tiered plan (MTSS) for each school |
      |            | Every third grader reads at grade level by May | Coach each K-3 teacher twice a month    | A list of HQIM that schools may buy        |`);
    expect(words(signalsIn(plan, "clarity"))).toEqual([
      "2 of 6 entries are one or two words.",
      "1 of 6 entries begins with a word that could mean anything.",
      "1 of 6 entries uses a short form that is never explained.",
      "1: more than a quarter have a problem: 3 of 6",
    ]);
  });

  it("is known for every row of the rubric, by rules that there are", () => {
    expect(planQualitySignals.map(({ criterion }) => criterion)).toEqual(planQuality.criteria.map(({ key }) => key));
  });

  it("contradicts a score a level away, and no other", () => {
    const found = signalsIn(steps(good("Hire two coaches")), "action_steps");
    expect([3, 2, 1].map((score) => contradicts(planQuality, found, score))).toEqual([false, true, true]);
    expect(contradicts(planQuality, { ...found, suggestion: null }, 1)).toBe(false);
    const halves = { ...planQuality, scale: { lowest: 1, highest: 3, step: 0.5 } };
    expect([2.5, 2].map((score) => contradicts(halves, found, score))).toEqual([false, true]);
  });
});
