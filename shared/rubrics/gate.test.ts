import { describe, expect, it } from "vitest";
import { phraseText } from "../locales/say.ts";
import { drawnPlan } from "../testing/drawn-plan.ts";
import { type Commitment, gateInWords, gateOf, systemCommitments } from "./gate.ts";
import { planQuality } from "./plan-quality.ts";
import type { Rating } from "./types.ts";
import { verdictOf } from "./verdict.ts";

const others = planQuality.criteria.filter(({ required }) => !required).map(({ key }) => key);

function scored(but: Readonly<Record<string, number | null>> = {}) {
  const ratings = planQuality.criteria.map(({ key }): Rating => {
    return { criterion: key, product: null, rater: "Imani", score: but[key] === undefined ? 3 : but[key], comment: "" };
  });
  return verdictOf(planQuality, ratings);
}

const losing = (points: number) => Object.fromEntries(others.slice(0, points).map((key) => [key, 2]));
const kept = (...states: readonly Commitment["state"][]) =>
  states.map(
    (state, at): Commitment => ({ name: `Promise ${at}`, state, note: "", at: { sheet: "s", row: at, col: 0 } }),
  );

describe("the gate to further help", () => {
  it.each([
    {
      name: "all 3s, and a check-in week missed without a note",
      verdict: scored(),
      states: kept("kept", "broken"),
      says: "Not eligible: 1 commitment is broken.",
    },
    {
      name: "all 3s, and a member absent with a written circumstance",
      verdict: scored(),
      states: kept("kept", "kept-with-exception"),
      says: "Eligible: the plan is of high quality, and every commitment is kept.",
    },
    {
      name: "63 of 69 with the seven at 3, and one offline task open",
      verdict: scored(losing(6)),
      states: kept("kept", "open"),
      says: "Not yet known: 1 commitment is open or not recorded.",
    },
    {
      name: "all kept, and 62 of 69",
      verdict: scored(losing(7)),
      states: kept("kept", "kept"),
      says: "Not eligible: the plan is not yet of high quality.",
    },
    {
      name: "all kept, and Action steps at 2 with the rest at 3",
      verdict: scored({ action_steps: 2 }),
      states: kept("kept"),
      says: "Not eligible: the plan is not yet of high quality.",
    },
    {
      name: "a good score never hides a broken commitment, nor an open row",
      verdict: scored({ norms: null }),
      states: kept("broken"),
      says: "Not eligible: 1 commitment is broken.",
    },
    {
      name: "both against it",
      verdict: scored({ clarity: 1 }),
      states: kept("broken", "broken", "open"),
      says: "Not eligible: the plan is not yet of high quality, and 2 commitments are broken.",
    },
    {
      name: "a row unscored",
      verdict: scored({ norms: null }),
      states: kept("kept"),
      says: "Not yet known: rows are unscored.",
    },
    {
      name: "a commitment nobody recorded",
      verdict: scored(),
      states: kept("kept", "not-recorded"),
      says: "Not yet known: 1 commitment is open or not recorded.",
    },
    {
      name: "nothing recorded at all",
      verdict: scored(),
      states: [],
      says: "Not yet known: no commitment of the school system is recorded.",
    },
  ])("$name", ({ verdict, states, says }) => {
    expect(phraseText(gateInWords(gateOf(verdict, states)))).toBe(says);
  });

  it("counts only what the school system promised", () => {
    const plan = drawnPlan(`
      | Commitments | Party         | Commitment                    | Hours, at least | Kept?               | Exception    |
      |             | School system | Everyone attends each session | 2               | Kept with exception | A. Lee, ill  |
      |             | School system | Check in every week           | 1               |                     |              |
      |             | TA partner    | Attend every call             |                 | Broken              |              |`);
    expect(systemCommitments(plan).map(({ name, state, note }) => [name, state, note])).toEqual([
      ["Everyone attends each session", "kept-with-exception", "A. Lee, ill"],
      ["Check in every week", "not-recorded", ""],
    ]);
  });
});
