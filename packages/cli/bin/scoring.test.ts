import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notesSheet } from "@throughline/shared/kept/notes/notes-sheet.ts";
import { choosing } from "@throughline/shared/kept/notes/settings.ts";
import { preparing } from "@throughline/shared/kept/prepare.ts";
import { gridSheet } from "@throughline/shared/rubrics/exchange/grid-file.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { rubricGrid } from "@throughline/shared/rubrics/sheet/write-sheet.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "throughline.mjs");
const sample = join(import.meta.dirname, "..", "..", "..", "samples", "juniper-valley.xlsx");
let home = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "throughline-scoring-"));
  copyFileSync(sample, join(home, "plan.xlsx"));
  await run("--version");
});
afterAll(() => rmSync(home, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Changes a workbook as a person would who has it open elsewhere. */
async function changedIn(name: string, changeIn: (workbook: Workbook) => Change | null): Promise<void> {
  const host = openFile(join(home, name));
  const change = changeIn(await host.read());
  if (!change) throw new Error("There is something to change.");
  expect((await host.apply([change])).refused).toEqual([]);
}

function run(...args: readonly string[]): Promise<Run> {
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: home, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const keys = planQuality.criteria.map(({ key }) => key);
const others = planQuality.criteria.filter(({ required }) => !required).map(({ key }) => key);

/** A file of ratings: every row at 3 but those named; null is left out. */
function ratings(
  name: string,
  but: Readonly<Record<string, number | null>>,
  raters = ["Imani"],
  more: readonly string[] = [],
  why = "",
): string {
  const lines = raters.flatMap((rater) =>
    keys.flatMap((key) => (but[key] === null ? [] : [`${key},${rater},${but[key] ?? 3},${why}`])),
  );
  writeFileSync(join(home, name), `criterion,rater,score,comment\n${[...lines, ...more].join("\n")}\n`);
  return name;
}

const losing = (points: number) => Object.fromEntries(others.slice(0, points).map((key) => [key, 2]));

describe("throughline score --json", () => {
  it.each([
    { name: "all 3s", but: {}, verdict: "high-quality", shown: "3.00" },
    { name: "62 of 69", but: losing(7), verdict: "not-yet", shown: "2.696" },
    { name: "63 of 69", but: losing(6), verdict: "high-quality", shown: "2.739" },
    { name: "a required row at 2", but: { action_steps: 2 }, verdict: "not-yet", shown: "2.957" },
    { name: "a row left out", but: { norms: null }, verdict: "incomplete", shown: "3.00" },
  ])("$name is $verdict", async ({ name, but, verdict, shown }) => {
    const { code, out } = await run("score", "plan.xlsx", "--ratings", ratings(`${name}.csv`, but), "--json");
    const read = JSON.parse(out);
    expect([code, read.verdict, read.average.shown]).toEqual([0, verdict, shown]);
    expect(Object.keys(read)).toEqual(["rubric", "version", "verdict", "average", "required", "unscored", "flips"]);
  });

  it("has sums, what is missed and what would turn it", async () => {
    const { out } = await run(
      "score",
      "plan.xlsx",
      "--ratings",
      ratings("six.csv", { ...losing(6), action_steps: 2 }),
      "--json",
    );
    expect(JSON.parse(out)).toEqual({
      rubric: "default-plan-quality",
      version: 1,
      verdict: "not-yet",
      average: { sum: 62, rows: 23, shown: "2.696" },
      required: { met: 6, of: 7, missed: ["action_steps"] },
      unscored: [],
      flips: [{ criterion: "action_steps", from: 2, to: 3 }],
    });
  });

  it("leaves a row open on which raters differ, until it is adjudicated", async () => {
    const differ = ["clarity,Walter,2,", ...keys.filter((key) => key !== "clarity").map((key) => `${key},Walter,3,`)];
    const open = await run("score", "plan.xlsx", "--ratings", ratings("two.csv", {}, ["Imani"], differ), "--json");
    expect([JSON.parse(open.out).verdict, JSON.parse(open.out).unscored]).toEqual(["incomplete", ["clarity"]]);
    const settled = ratings("settled.csv", {}, ["Imani"], [...differ, 'clarity,adjudicated,3,"Plain words, we agree"']);
    expect(JSON.parse((await run("score", "plan.xlsx", "--ratings", settled, "--json")).out).verdict).toBe(
      "high-quality",
    );
  });

  it.each([
    { name: "off the scale", line: "norms,Imani,4,", says: "“4” is not on the scale from 1 to 3" },
    { name: "of no row", line: "nroms,Imani,3,", says: "“nroms” is no row of the rubric" },
  ])("takes no rating $name, and names its line", async ({ name, line, says }) => {
    writeFileSync(join(home, `${name}.csv`), `criterion,rater,score,comment\n${line}\n`);
    const { code, err } = await run("score", "plan.xlsx", "--ratings", `${name}.csv`, "--json");
    expect(code).toBe(2);
    expect(err).toContain("Line 2");
    expect(err).toContain(says);
  });
});

describe("documents", () => {
  it("a letter is a Word file with headings, and a page without scripts", async () => {
    const given = ratings("letter.csv", { action_steps: 2 });
    for (const ending of ["docx", "html", "xlsx"]) {
      const { code } = await run(
        "score",
        "plan.xlsx",
        "-r",
        given,
        "-d",
        "letter",
        "-o",
        `letter.${ending}`,
        "--today",
        "2026-11-20",
      );
      expect(code).toBe(0);
    }
    const word = strFromU8(unzipSync(readFileSync(join(home, "letter.docx")))["word/document.xml"] ?? new Uint8Array());
    expect(word).toContain("Feedback on Juniper Valley Unified School District");
    expect(word).toMatch(/w:pStyle w:val="Heading2"/);
    expect(word).toContain("Action steps: 2 (required)");
    const page = readFileSync(join(home, "letter.html"), "utf8");
    expect(page).toContain("<h3>Action steps: 2 (required)</h3>");
    expect(page).not.toContain("<script");
  });

  it("the gate looks at the commitments of the plan", async () => {
    const { out } = await run("score", "plan.xlsx", "-r", ratings("gate.csv", {}), "-d", "gate");
    expect(out).toContain("Eligible: the plan is of high quality, and every commitment is kept.");
  });

  const KEPT = "School system,Attend every session,6,Kept,";
  it.each([
    {
      name: "an absence with its circumstance written down",
      promises: [KEPT, "Cedar Parish,Check in every week,30,Kept with exception,Winter break"],
      says: [
        "Eligible: the plan is of high quality, and every commitment is kept.",
        "| Check in every week | Kept with exception | Winter break | promises.csv, D3 |",
      ],
    },
    {
      name: "what the partner or the state did not keep",
      promises: [KEPT, "TA partner,Attend all calls,6,Broken,", "State office,Send the rubric,1,Open,"],
      says: ["Eligible: the plan is of high quality, and every commitment is kept."],
    },
    {
      name: "a promise not yet due",
      promises: [KEPT, "School system,Name a Project Manager,1,Open,"],
      says: ["Not yet known: 1 commitment is open or not recorded."],
    },
    {
      name: "a row without a score",
      promises: [KEPT],
      but: { norms: null },
      says: ["Not yet known: rows are unscored.", "These rows have no score yet: Norms."],
    },
    {
      name: "a promise broken and a required row too low",
      promises: [KEPT, "School system,Write the plan,6,Broken,Late"],
      but: { action_steps: 2 },
      says: [
        "Not eligible: the plan is not yet of high quality, and 1 commitment is broken.",
        "Required rows below 3: Action steps.",
        "| Write the plan | Broken | Late | promises.csv, D3 |",
      ],
    },
  ])("the gate, with $name", async ({ name, promises, but = {}, says }) => {
    writeFileSync(join(home, "promises.csv"), ["Party,Commitment,Hours,Kept?,Exception", ...promises].join("\n"));
    const { out } = await run("score", "promises.csv", "-r", ratings(`gate ${name}.csv`, but), "-d", "gate");
    for (const line of says) expect(out).toContain(line);
  });

  it("the scorecard of a cohort adds up surveys and plans, each figure with its file and cells", async () => {
    const given = ratings("cohort.csv", {});
    writeFileSync(join(home, "survey.csv"), "criterion,count,of\nencourage-peers,11,14\ncapacity,9,14\n");
    const asked = ["score", "plan.xlsx", "-r", given, "-d", "scorecard", "--today", "2026-11-20"];
    const { out } = await run(...asked, "--survey", "survey.csv");
    expect(out).toContain(
      "| Systems would encourage their peers to take part | Survey: those who agree | 14 | 11 (78%) |",
    );
    expect(out).toContain("| The cohort | Survey | 11 of 14 | survey.csv, B2 |");
    expect(out).toMatch(/\| Steps complete \| \d+ of \d+ \| plan\.xlsx, '8 Implementation'!/);
    writeFileSync(join(home, "survey.csv"), "criterion,count,of\ncapacity,15,14\n");
    const { code, err } = await run(...asked, "--survey", "survey.csv");
    expect([code, err]).toEqual([2, expect.stringContaining("Line 2 of survey.csv: “15” of “14”")]);
  });

  it("progress tells each round, what moved, and where its scores stand", async () => {
    const why = "Read in full.";
    const submit = ["--submit-to", "rounds.xlsx", "--who", "Imani"];
    await run(
      "score",
      "plan.xlsx",
      "-r",
      ratings("first.csv", { norms: 1 }, ["Imani"], [], why),
      "--round",
      "1",
      ...submit,
    );
    await run("score", "plan.xlsx", "-r", ratings("second.csv", {}, ["Imani"], [], why), "--round", "2", ...submit);
    const { out } = await run("score", "plan.xlsx", "-r", "rounds.xlsx", "-d", "progress");
    expect(out).toContain("Higher than in the first round: Norms.");
    expect(out).toContain("| Norms | 1 | 3 | +2 |");
    expect(out).toMatch(/- Round 1: The scores stand in rounds\.xlsx, Scores!B\d+:B\d+\./);
  });
});

describe("scores that are submitted", () => {
  it("stand in a workbook of their own, with a log, and are read from there", async () => {
    const given = ratings("submitted.csv", losing(6), ["Imani", "Walter"], [], "Read in full.");
    const { code, err } = await run("score", "plan.xlsx", "-r", given, "--submit-to", "scores.xlsx", "--who", "Imani");
    expect([code, err]).toEqual([0, "Scores of Imani and Walter are on the sheet of scores in scores.xlsx.\n"]);
    const before = await run("score", "plan.xlsx", "-r", "scores.xlsx", "-d", "portfolio");
    expect(before.out).toContain("Imani 23, Walter 23");
    expect(before.out).toContain("- 0 changed since they were scored.");
    const log = await run("log", "scores.xlsx");
    expect(log.out).toContain("score:");
  });

  it("say why at the ends of the scale and on required rows, unless the workbook asks for less", async () => {
    const [norms = ""] = others;
    const silent = ratings("silent.csv", { [norms]: 2 });
    const { code, err } = await run("score", "plan.xlsx", "-r", silent, "--submit-to", "silent.xlsx");
    expect(code).toBe(2);
    // 23 rows, of which norms at 2 is neither required nor at an end.
    expect(err).toContain("22 scores have to say why, under “comment”: aspirations_mission, ");
    expect(existsSync(join(home, "silent.xlsx"))).toBe(false);
    copyFileSync(sample, join(home, "nowhere.xlsx"));
    await changedIn("nowhere.xlsx", (workbook) => preparing(workbook, notesSheet()));
    const nowhere = { atTheEnds: false, onRequired: false };
    await changedIn("nowhere.xlsx", (workbook) =>
      choosing(workbook, { what: "reasons", to: nowhere }, { when: 46_346, who: null }),
    );
    expect((await run("score", "nowhere.xlsx", "-r", silent, "--submit-to", "silent.xlsx")).code).toBe(0);
  });

  it("go stale when the plan changes, on the rows that it changes", async () => {
    const plan = (owner: string) =>
      `Action step,Owner,Start date,Due date\nHire a coach,${owner},2026-09-01,2026-10-30\n`;
    writeFileSync(join(home, "steps.csv"), plan("J. Ortiz"));
    await run(
      "score",
      "steps.csv",
      "-r",
      ratings("steps-ratings.csv", {}, ["Imani"], [], "Read in full."),
      "--submit-to",
      "steps-scores.xlsx",
    );
    const changed = async () => (await run("score", "steps.csv", "-r", "steps-scores.xlsx", "-d", "score-report")).out;
    expect(await changed()).not.toContain("The plan has changed");
    writeFileSync(join(home, "steps.csv"), plan("A. Lee"));
    expect(await changed()).toMatch(/The plan has changed since these rows were scored: .*Action steps/);
  });
});

describe("a .csv plan", () => {
  it("keeps its scores in a file beside it", async () => {
    writeFileSync(join(home, "beside.csv"), "Action step,Owner,Due date\nHire a coach,J. Ortiz,2026-10-30\n");
    await run(
      "score",
      "beside.csv",
      "-r",
      ratings("beside-ratings.csv", losing(7), ["Imani"], [], "Read in full."),
      "--submit-to",
      "beside.csv",
    );
    const { out } = await run("score", "beside.csv", "--json");
    expect(JSON.parse(out)).toMatchObject({ verdict: "not-yet", average: { sum: 62, rows: 23, shown: "2.696" } });
    expect(readFileSync(join(home, "beside.csv"), "utf8").split("\n")).toHaveLength(3);
  });
});

describe("throughline agreement", () => {
  it("compares two raters, in words and in figures", async () => {
    const differ = keys.map((key) => `${key},Walter,${key === "clarity" || key === "norms" ? 2 : 3},`);
    const file = ratings("raters.csv", { targets: 2 }, ["Imani"], differ);
    const { out } = await run("agreement", file);
    expect(out).toContain("You gave the same score on 20 of 23 rows, and were never more than one level apart.");
    expect(out).toContain("“Descriptive clarity” is required, and scores differ.");
    const { n, same, kappa } = JSON.parse((await run("agreement", file, "--json")).out);
    expect([n, same]).toEqual([23, 20]);
    expect(kappa.value).toBeLessThan(0);
  });
});

describe("throughline rubric", () => {
  it("goes out as a sheet to edit, comes back changed, and is scored by", async () => {
    await run("rubric", "export", "-f", "rubric-sheet", "-o", "rubric.csv");
    const sheet = readFileSync(join(home, "rubric.csv"), "utf8");
    writeFileSync(
      join(home, "ours.csv"),
      sheet.replace("default-plan-quality", "our-quality").replace("Average to reach,2.7", "Average to reach,2.6"),
    );
    const read = await run("rubric", "import", "ours.csv", "-o", "ours.json");
    expect([read.code, read.err]).toEqual([0, "Read as “Rubric sheet to edit”: 23 rows.\n"]);
    const { out } = await run(
      "score",
      "plan.xlsx",
      "-r",
      ratings("ours-ratings.csv", losing(7)),
      "--rubric",
      "ours.json",
      "--json",
    );
    expect([JSON.parse(out).rubric, JSON.parse(out).verdict]).toEqual(["our-quality", "high-quality"]);
  });

  it("says what a format cannot hold, and what is the matter with a rubric", async () => {
    const { out, err } = await run("rubric", "export", "-f", "google-classroom");
    expect(
      out
        .split("\r\n")
        .slice(0, 2)
        .map((line) => line.replace(/,+$/, "")),
    ).toEqual(["It is recommended that you do not edit rubrics in spreadsheet format", "v1.0-s"]);
    expect(err).toContain("Which rows are required.");
    const file = JSON.parse((await run("rubric", "export", "-f", "own-json")).out);
    file.rubric.rule.threshold = "27";
    writeFileSync(join(home, "wrong.json"), JSON.stringify(file));
    const lint = await run("rubric", "lint", "wrong.json");
    expect([lint.code, lint.err]).toEqual([
      1,
      expect.stringContaining("The average to reach, 27, is not on the scale."),
    ]);
  });
});

describe("a rubric on a sheet of the plan", () => {
  const own: Rubric = { ...planQuality, name: "Bayou quality" };
  const asking: Rubric = {
    ...own,
    criteria: own.criteria.map((row) =>
      row.key === "organization" ? { ...row, deliverables: ["7", "8"], eachProduct: true } : row,
    ),
  };

  async function planWith(name: string, rubric: Rubric): Promise<void> {
    copyFileSync(sample, join(home, name));
    const spec = { ...gridSheet(rubricGrid(rubric), "Our rubric"), hidden: true };
    await changedIn(name, () => ({ title: "Add", edits: [{ kind: "add-sheet", spec, before: null }] }));
  }

  it("is published once it can be read whole, and scored by from then on", async () => {
    await planWith("own.xlsx", asking);
    const early = await run("score", "own.xlsx", "--json");
    expect([early.code, early.err]).toEqual([
      2,
      expect.stringContaining("The rubric on “Our rubric” is not published yet"),
    ]);
    const dry = await run("rubric", "publish", "own.xlsx", "--dry-run");
    expect([dry.code, dry.out]).toEqual([
      0,
      "“Bayou quality” on Our rubric, 23 rows: not published yet. It becomes version 1 of “bayou-quality”.\nNothing was changed.\n",
    ]);
    const done = await run("rubric", "publish", "own.xlsx", "--yes", "--today", "2026-11-20");
    expect([done.code, done.out]).toEqual([0, expect.stringContaining("“bayou-quality”, version 1.")]);
    const lines = keys.filter((key) => key !== "organization").map((key) => `${key},Imani,3,Read.`);
    const given = [
      "criterion,rater,score,comment",
      ...lines,
      "organization/7,Imani,3,Clear.",
      "organization/8,Imani,2,Mixed.",
    ];
    writeFileSync(join(home, "products.csv"), given.join("\n"));
    const { out } = await run("score", "own.xlsx", "-r", "products.csv", "--submit-to", "own.xlsx", "--json");
    expect(JSON.parse(out)).toMatchObject({
      rubric: "bayou-quality",
      version: 1,
      verdict: "not-yet",
      average: { sum: 71, rows: 24 },
      required: { met: 6, of: 7, missed: ["organization"] },
      flips: [{ criterion: "organization/8", from: 2, to: 3 }],
    });
    // By its own rubric, from its own sheet of scores.
    expect(JSON.parse((await run("score", "own.xlsx", "--json")).out).average.sum).toBe(71);
    writeFileSync(join(home, "whole.csv"), "criterion,rater,score,comment\norganization,Imani,3,Clear.\n");
    const whole = await run("score", "own.xlsx", "-r", "whole.csv");
    expect(whole.err).toContain("“Organization” is scored for each product; write 7 or 8 under “product”.");
  });

  it("is not taken for what was published once a word of it is another, and its scores are kept apart", async () => {
    await planWith("changed.xlsx", own);
    await run("rubric", "publish", "changed.xlsx", "--yes");
    const given = ratings("by-first.csv", {}, ["Imani"], [], "Read in full.");
    await run("score", "changed.xlsx", "-r", given, "--submit-to", "changed.xlsx");
    await changedIn("changed.xlsx", ({ sheets }) => {
      const sheet = sheets.find(({ name }) => name === "Our rubric");
      const was = sheet && contentAt(sheet, 3, 1);
      if (!sheet || was?.value !== "Bayou quality") throw new Error("The name stands there.");
      const at = { sheet: sheet.id, row: 3, col: 1 };
      const to = { value: "Delta quality", formula: null };
      return { title: "Rename", edits: [{ kind: "set-cell", at, was, to, witness: [] }] };
    });
    const { code, err } = await run("score", "changed.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("was changed since version 1 was published");
    expect(err).toContain("publish these as version 2");
    const again = await run("rubric", "publish", "changed.xlsx", "--yes");
    expect(again.out).toContain("Published in changed.xlsx: “bayou-quality”, version 2.");
    const after = await run("score", "changed.xlsx", "--json");
    expect([JSON.parse(after.out).version, JSON.parse(after.out).verdict]).toEqual([2, "incomplete"]);
    expect(after.err).toContain("23 scores were made by another version of the rubric");
    const agreed = await run("agreement", "changed.xlsx");
    expect(agreed.err).toContain("23 scores were made by another version of the rubric");
  });

  it("says which cell cannot be read, and is neither published nor scored by", async () => {
    const grid = rubricGrid(own).map((row) => row.map((cell) => (cell === "Once" ? "Twice" : cell)));
    copyFileSync(sample, join(home, "unread.xlsx"));
    const spec = gridSheet(grid, "Our rubric");
    await changedIn("unread.xlsx", () => ({ title: "Add", edits: [{ kind: "add-sheet", spec, before: null }] }));
    const published = await run("rubric", "publish", "unread.xlsx", "--yes");
    expect(published.code).toBe(1);
    expect(published.out).toContain("'Our rubric'!D18: “Scored” is “Twice”; write Once or Each product.");
    const scored = await run("score", "unread.xlsx");
    expect([scored.code, scored.err]).toEqual([2, expect.stringContaining("There are 22 more things to put right.")]);
    const lint = await run("rubric", "lint", "unread.xlsx");
    expect([lint.code, lint.err]).toEqual([1, expect.stringContaining("Cells that cannot be read:")]);
  });
});

describe("a rubric for another program", () => {
  it.each([
    ["canvas", "rubric.json", "Give it a name that ends in .csv or .xlsx."],
    ["case", "rubric.xlsx", "Give it a name that ends in .json."],
  ])("%s is not written to %s", async (format, file, hint) => {
    const { code, err } = await run("rubric", "export", "--format", format, "-o", file);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
  });
});

describe("in Spanish", () => {
  const spanish = (...args: readonly string[]) => run(...args, "--lang", "es");

  it("a verdict names the rows of the rubric", async () => {
    const { out } = await spanish("score", "plan.xlsx", "--ratings", ratings("es.csv", { action_steps: 2 }));
    expect(out).toContain("Todavía no: 2.957, pero 1 fila obligatoria está por debajo de 3.");
    expect(out).toContain("  Pasos de acción: 2\n");
    expect(out).toContain("Según la rúbrica “Calidad del plan”, versión 1.");
  });

  it("a letter has its rows, its levels and its next steps", async () => {
    const file = ratings("es-letter.csv", { norms: 2 });
    const { out } = await spanish("score", "plan.xlsx", "--ratings", file, "--document", "letter");
    expect(out).toContain("### Normas: 2");
    expect(out).toContain(
      "- Para cada norma, escriba el valor al que sirve y una cosa que un colega podría ver u oír.",
    );
    expect(out).toMatch(/3: Unas cinco normas, cada una ligada a un valor/);
  });

  it("agreement names the rows to talk through", async () => {
    const walter = keys.map((key, at) => `${key},Walter,${key === "clarity" ? 1 : at % 2 === 0 ? 2 : 3},`);
    const file = ratings("es-two.csv", losing(7), ["Imani"], walter);
    const { out } = await spanish("agreement", file);
    expect(out).toContain("“Claridad de las descripciones”: ");
    expect(out).toMatch(/^ {2}Kappa ponderada {21}\S+ \(\S+ a \S+\)$/m);
  });

  it("a rubric is looked over, and what a format cannot hold is said", async () => {
    expect((await spanish("rubric", "lint")).out).toBe("“Calidad del plan”, versión 1: 23 filas, nada lo impide.\n");
    const { out, err } = await spanish("rubric", "export", "--format", "canvas");
    expect(err).toMatch(/^El formato “CSV de rúbrica de Canvas” no tiene lugar para:\n/);
    // The rubric that is handed on is the published one, whoever asks for it.
    expect(out).toContain("Action steps");
  });

  it("what is wrong with a file is said with its line", async () => {
    writeFileSync(join(home, "wrong.csv"), "criterion,rater,score\nnorms,Imani,9\n");
    const { code, err } = await spanish("score", "plan.xlsx", "--ratings", "wrong.csv");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("Línea 2 de wrong.csv: “9” no está en la escala de 1 a 3."),
    ]);
  });
});
