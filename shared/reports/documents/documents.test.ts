import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../locales/language.ts";
import { saidText } from "../../locales/say.ts";
import { gateDocument } from "../../rubrics/documents/gate.ts";
import { feedbackLetter } from "../../rubrics/documents/letter.ts";
import { portfolio } from "../../rubrics/documents/portfolio.ts";
import { progressReport } from "../../rubrics/documents/progress.ts";
import { scoreReport } from "../../rubrics/documents/score-report.ts";
import { cohortScorecard } from "../../rubrics/documents/scorecard.ts";
import { systemResults } from "../../rubrics/documents/system-results.ts";
import type { Document, ScoredPlan } from "../../rubrics/documents/types.ts";
import { gateOf } from "../../rubrics/gate.ts";
import { planQuality } from "../../rubrics/plan-quality.ts";
import { settled } from "../../rubrics/settle.ts";
import type { Rating } from "../../rubrics/types.ts";
import { verdictOn } from "../../rubrics/verdict.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { phrase } from "../../workbook/phrases.ts";
import { docxParts } from "./docx/parts.ts";
import { documentHtml } from "./html.ts";
import { documentMarkdown } from "./markdown.ts";
import { documentWorkbook } from "./workbook.ts";

interface Drawn extends Partial<ScoredPlan> {
  readonly ratings?: readonly Rating[];
}

function scored(but: Readonly<Record<string, number | null>> = {}, { ratings = [], ...more }: Drawn = {}): ScoredPlan {
  const own = planQuality.criteria.map(({ key }): Rating => {
    return { criterion: key, product: null, rater: "Imani", score: but[key] === undefined ? 3 : but[key], comment: "" };
  });
  const scores = settled(planQuality, [
    ...own.filter(({ criterion }) => !ratings.some((one) => one.criterion === criterion)),
    ...ratings,
  ]);
  return {
    name: "Juniper Valley",
    workbook: { name: "juniper.xlsx", locale: "en-US", timeZone: "UTC", names: [], sheets: [] },
    rubric: planQuality,
    round: "1",
    scores,
    verdict: verdictOn(planQuality, scores),
    signals: [],
    cited: {},
    stale: [],
    otherVersion: [],
    scoredOn: serialOfIso("2026-11-12"),
    standIn: ["juniper.xlsx, Scores!B5:B27"],
    ...more,
  };
}

const text = (document: Document) => documentMarkdown(document, ENGLISH);
const rating = (criterion: string, rater: string, score: number, comment = ""): Rating => ({
  criterion,
  product: null,
  rater,
  score,
  comment,
});

describe("the feedback letter", () => {
  const letter = text(
    feedbackLetter(
      scored(
        { norms: 2 },
        {
          ratings: [
            rating("clarity", "Imani", 3, "A new principal could follow it."),
            rating("action_steps", "Imani", 2, "Three steps have no owner."),
          ],
          cited: { clarity: ["Plan!C12"] },
          signals: [
            {
              criterion: "action_steps",
              items: 41,
              failing: 3,
              evidence: [],
              suggestion: null,
              signals: [
                {
                  text: phrase("{failing} of {of:action step|action steps} {failing#has|have} no owner.", {
                    failing: 3,
                    of: 41,
                  }),
                  failing: 3,
                  of: 41,
                  at: [],
                },
              ],
            },
          ],
        },
      ),
    ),
  );

  it("gives the verdict, and strengths in the rater's words with their evidence", () => {
    expect(letter).toContain("Not yet: 2.913, but 1 required row is below 3.");
    expect(letter).toContain("- Descriptive clarity: A new principal could follow it. (see Plan!C12)");
  });

  it("gives each row below the top its comment, two next steps, and what would make it a 3; required rows first", () => {
    const growth = letter.slice(letter.indexOf("## Next steps")).split("\n\n");
    expect(growth.slice(1, 6)).toEqual([
      "Two next steps for each row, the most useful one first. Rows that have to be a 3 stand before the others.",
      "### Action steps: 2 (required)",
      "Three steps have no owner.",
      "- Start here: 3 of 41 action steps have no owner.\n- Name one person who answers for each step, and put helpers in a column of their own.",
      expect.stringMatching(/^What would make it a 3: Steps add up to each deliverable/),
    ]);
    expect(growth[6]).toBe("### Norms: 2");
  });

  it("says so where nothing is left to do", () => {
    expect(text(feedbackLetter(scored()))).toContain("Every row that was scored is at the top of the scale.");
  });
});

describe("the score report", () => {
  it("has every row with who gave what, what was settled, and what is out of date", () => {
    const report = text(
      scoreReport(
        scored(
          {},
          {
            ratings: [
              rating("clarity", "Imani", 3),
              rating("clarity", "Walter", 2),
              rating("norms", "Imani", 3),
              rating("norms", "Walter", 2),
              rating("norms", "adjudicated", 2, "Two norms are slogans."),
            ],
            stale: [{ criterion: "targets", since: null, cells: [] }],
            otherVersion: ["norms"],
          },
        ),
      ),
    );
    expect(report).toContain("| Descriptive clarity | 7 | Required |  | Raters differ: Imani 3, Walter 2 |");
    expect(report).toContain(
      "| Norms | 1 |  | 2 | Settled together, after Imani 3, Walter 2 | Two norms are slogans. |",
    );
    expect(report).toContain("The plan has changed since these rows were scored: Targets.");
    expect(report).toContain("so score them again before the verdict is used: Norms.");
  });
});

describe("a score that the plan does not bear out", () => {
  it("is shown with the reason, and stays", () => {
    const because = phrase("a quarter or fewer have a problem: {failing} of {of}", { failing: 3, of: 41 });
    const signals = [
      {
        criterion: "action_steps",
        items: 41,
        failing: 3,
        evidence: [],
        signals: [],
        suggestion: { score: 2, because },
      },
    ];
    const report = text(scoreReport(scored({}, { signals })));
    expect(report).toContain(
      "- Action steps: scored 3, and the plan points to 2, because a quarter or fewer have a problem: 3 of 41.",
    );
    expect(report).toContain("| Action steps | 8 | Required | 3 |");
    expect(text(scoreReport(scored({ action_steps: 2 }, { signals })))).not.toContain("does not bear out");
  });
});

describe("progress between rounds", () => {
  it("tells what moved, and by how much", () => {
    const report = text(
      progressReport([scored({ norms: 1, clarity: 3 }), scored({ norms: 3, clarity: 2 }, { round: "2" })]),
    );
    expect(report).toContain("Higher than in the first round: Norms.");
    expect(report).toContain("Lower than in the first round: Descriptive clarity.");
    expect(report).toContain("| Norms | 1 | 3 | +2 |");
    expect(report).toContain("| Descriptive clarity | 3 | 2 | −1 |");
  });
});

describe("the portfolio", () => {
  it("tells who has scored how much, and what is open", () => {
    const open = scored(
      { norms: null },
      {
        name: "Cedar",
        stale: [
          { criterion: "targets", since: serialOfIso("2026-11-20"), cells: ["Measures!F9"] },
          { criterion: "norms", since: null, cells: [] },
        ],
        ratings: [rating("clarity", "Imani", 3), rating("clarity", "Walter", 2)],
      },
    );
    const report = text(portfolio([scored(), open]));
    expect(report).toContain("- 1 of high quality.");
    expect(report).toContain(
      "| Cedar | Incomplete: 2 rows unscored. So far 3.00; high quality can still be reached. | 3.00 | 6 of 7 | Imani 22, Walter 1 | 2 | 1 | 2 | juniper.xlsx, Scores!B5:B27 |",
    );
    expect(report).toContain("| Cedar | Targets | Nov 20, 2026 | juniper.xlsx, Measures!F9 |");
    expect(report).toContain("| Cedar | Norms | Not noted yet | What the plan says on this row |");
    expect(report).toContain("| Cedar | Descriptive clarity | Imani 3, Walter 2 |");
  });
});

describe("the gate", () => {
  it("names every promise", () => {
    const promise = {
      name: "Check in every week",
      state: "broken",
      note: "Two weeks missed",
      at: { sheet: "s", row: 1, col: 0 },
    } as const;
    const plan = scored();
    const report = text(gateDocument(plan, gateOf(plan.verdict, [promise])));
    expect(report).toContain("Not eligible: 1 commitment is broken.");
    expect(report).toContain("| Check in every week | Broken | Two weeks missed | juniper.xlsx |");
  });
});

describe("the scorecard of a cohort", () => {
  const plan = drawnPlan(`
    | Implementation plan | Action step | Owner    | Due        | Status      |
    |                     | Hire        | J. Ortiz | 2026-09-01 | Complete    |
    |                     | Train       | J. Ortiz | 2026-10-01 | In progress |
    |                     | Greet       | J. Ortiz | 2026-10-01 |             |
    |                     | Drop        | J. Ortiz | 2026-10-01 | Cancelled   |
    |                     | Visit       | J. Ortiz | 2027-01-01 | Not started |
    | Measures | Measure | Student group     | Out of | Baseline | Target | Actual 2026 | Direction |
    |          | Reading | All students      | 900    | 50%      | 60%    | 54%         | increase  |
    |          | Reading | English learners  | 80     | 29%      | 40%    | 34%         | increase  |
    |          | Reading | Foster youth      | 6      | 20%      | 40%    | 10%         | increase  |
    |          | Reading | Military families | 30     | 40%      | 50%    | 42%         | increase  |
    |          | Absence | English learners  | 80     | 20%      | 10%    | 22%         |           |
    |          | Belong  | English learners  | 80     | 20%      |        | 22%         |           |`);
  const one = systemResults(plan, scored(), serialOfIso("2026-11-20") ?? 0);
  const report = text(
    cohortScorecard(
      [one, { ...one, isHighQuality: null, steps: null, groups: [], name: "Cedar" }],
      [
        { question: "capacity", count: 9, of: 10, at: "survey.csv, survey!B2" },
        { question: "capacity", count: 3, of: 6, at: "survey.csv, survey!B3" },
      ],
    ),
  );

  it("counts of each plan what it says for certain", () => {
    expect([one.steps?.count, one.steps?.of, one.stepsUnknown]).toEqual([1, 2, 1]);
    // Six foster youth and the next smallest group would tell of single students; “Belong” says no way to go.
    expect(one.groups.map(({ group, count, of, keptPace }) => [group, count, of, keptPace])).toEqual([
      ["English learners", 1, 2, { count: 1, of: 1 }],
    ]);
    expect(one.groupsKeptBack).toBe(2);
  });

  it.each([
    ["| Their plans are of high quality | Verdicts by the rubric | 1 | 1 (100%) |"],
    ["| Their capacity to plan and to monitor has grown | Survey: those who agree | 16 | 12 (75%) |"],
    ["| Systems would encourage their peers to take part | Survey: those who agree |  | Not known |"],
    ["| They carry out and monitor their plans | Steps due so far that are complete | 2 | 1 (50%) |"],
    ["| English learners | 1 of 2 | 1 of 1 |"],
    ["| Cedar | Not known | Not known | Not known |"],
    ["- 4 measures are of a group too small to be told of, and are not counted."],
  ])("adds up what is known, and leaves open what is not: %s", (line) => {
    expect(report).toContain(line);
  });

  it("says for each figure the file and the cells", () => {
    expect(report).toContain("| The cohort | Survey | 9 of 10 | survey.csv, survey!B2 |");
    expect(report).toContain("| Juniper Valley | Verdict | Yes | juniper.xlsx, Scores!B5:B27 |");
    expect(report).toContain("| Juniper Valley | Steps complete | 1 of 2 | drawn.xlsx, 'Implementation plan'!D2:D3 |");
  });
});

describe("every form", () => {
  const hostile = scored(
    {},
    {
      name: "<img src=x onerror=alert(1)>.xlsx",
      ratings: [rating("norms", "=cmd|'/c calc'!A1", 2, "<script>alert(1)</script> [x](javascript:1)\n# big | wide")],
    },
  );
  const documents = [feedbackLetter(hostile), scoreReport(hostile), portfolio([hostile]), progressReport([hostile])];

  it.each(documents.map((document) => [document.id, document] as const))(
    "%s: what a person typed stays text",
    (_, document) => {
      const page = documentHtml(document, ENGLISH);
      expect(page).not.toMatch(/<script|<img/);
      for (const { xml } of docxParts(document, ENGLISH)) expect(xml).not.toMatch(/<script|<img/);
      const markdown = documentMarkdown(document, ENGLISH);
      expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\[x|^# big/m);
      for (const sheet of documentWorkbook(document, ENGLISH).sheets) {
        const cells = [...sheet.above.map(({ cell }) => cell), ...(sheet.table?.rows.flat() ?? [])];
        expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      }
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    "%s: a page and a workbook hold all of its words",
    (_, document) => {
      const page = documentHtml(document, ENGLISH);
      const cells = documentWorkbook(document, ENGLISH).sheets.flatMap(({ above, table }) => [
        ...above.map(({ cell }) => cell.value),
        ...(table?.rows.flat().map(({ value }) => value) ?? []),
      ]);
      for (const block of document.blocks) {
        if (block.is !== "paragraph" && block.is !== "heading") continue;
        const words = saidText(block.text, ENGLISH);
        expect(cells).toContain(words);
        if (!/[<&'"\n]/.test(words)) expect(page).toContain(words);
      }
    },
  );

  it("a link stands on the first sheet where the page has a table", () => {
    const [first] = documentWorkbook(scoreReport(hostile), ENGLISH).sheets;
    const lines = first?.above.map(({ cell }) => cell) ?? [];
    const at = lines.findIndex(({ value }) => value === "Row by row");
    expect(lines[at + 1]).toMatchObject({ link: { sheet: "2 Every row of the rubric with" } });
  });

  it("sheets of one workbook are called differently, within what a name may be", () => {
    const names = documentWorkbook(scoreReport(hostile), ENGLISH).sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(documentWorkbook(scoreReport(hostile), ENGLISH).sheets[1]?.table?.rows).toHaveLength(23);
    expect(names[1]).toBe("2 Every row of the rubric with");
  });
});
