import { type MemoryHost, memoryHost } from "@throughline/shared/host/memory.ts";
import { scoresIn } from "@throughline/shared/kept/scores/scores.ts";
import { type Submission, submitScores } from "@throughline/shared/kept/scores/submit-scores.ts";
import { ENGLISH } from "@throughline/shared/locales/language.ts";
import type { Document } from "@throughline/shared/rubrics/documents/types.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { describe, expect, it } from "vitest";
import { changeScoresFile, documentXlsx, readFile } from "../office-files.ts";
import { startSession } from "../session.ts";

const PLAN = markdownWorkbook(`
  | Implementation plan | Action step               | Owner    | Start      | Due        | Status      |
  |                     | Hire two literacy coaches | J. Ortiz | 2026-09-01 | 2026-12-30 | Not started |
`);
const NOW = 46_346.4;
const run = { when: NOW, who: null };

function submission(rater: string, plan = PLAN.name): Submission {
  const given = { product: null, comment: "Read in full.", evidence: [], productMark: "", why: "" };
  const ratings = [{ ...given, criterion: "norms", score: 2 }];
  return { plan, rubric: planQuality, round: "1", rater, role: "", ratings };
}

function viewedOnly(host: MemoryHost): MemoryHost {
  const { capabilities, ...about } = host.about;
  return { ...host, about: { ...about, capabilities: { ...capabilities, edits: [] } } };
}

async function opened(host: MemoryHost) {
  const session = startSession(host, { now: () => NOW });
  await session.check();
  return session;
}

const LETTER: Document = { id: "letter", title: "Feedback", about: [], blocks: [] };

describe("a plan that cannot be written in", () => {
  it("stays as it is: what is handed in goes into a scores workbook, with the scores that stand in the plan", async () => {
    const elsewhere = memoryHost(PLAN);
    await submitScores(PLAN, submission("Walter"), { apply: elsewhere.apply, run });
    const host = memoryHost(elsewhere.workbook());
    const before = host.workbook();
    const session = await opened(viewedOnly(host));
    expect(await session.scoring.submit(submission("Imani"))).toBe(true);
    expect(host.workbook()).toEqual(before);
    const file = session.scoresFile.value;
    const raters = file && scoresIn(readFile(file)).map(({ rater }) => rater);
    expect([raters, session.isScoresFileSaved.value]).toEqual([["Walter", "Imani"], false]);
    // The same again after the plan is read anew, and no sheet of this name twice.
    await session.check();
    const workbook = session.checked.value?.workbook;
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(["Implementation plan", "Scores", "Throughline log"]);
    expect(workbook && scoresIn(workbook).map(({ rater }) => rater)).toEqual(["Walter", "Imani"]);
    session.close();
  });

  it("is gone on with from a scores workbook that the person saved", async () => {
    const first = await opened(viewedOnly(memoryHost(PLAN)));
    await first.scoring.submit(submission("Imani"));
    const saved = first.scoresFile.value;
    first.close();
    const session = await opened(viewedOnly(memoryHost(PLAN)));
    expect(saved && (await session.scoring.goOnWith({ name: "mine.xlsx", bytes: saved.bytes }))).toBe(true);
    expect(session.checked.value && scoresIn(session.checked.value.workbook)).toHaveLength(1);
    expect([session.scoresFile.value?.name, session.isScoresFileSaved.value]).toEqual(["mine.xlsx", true]);
    session.close();
  });
});

describe("a scores workbook of the rater's own", () => {
  it("comes back with the rows added, and nothing else changed; the plan has none of it", async () => {
    const host = memoryHost(PLAN);
    const session = await opened(host);
    const made = await session.scoring.toFile(submission("Imani", "cedar.xlsx"), null);
    if (!made) throw new Error("no file");
    const added = changeScoresFile(made, [
      {
        title: "Notes of the rater",
        edits: [
          { kind: "add-sheet", spec: { ...NOTES, above: [{ role: "intro", cell: { value: "Ask" } }] }, before: null },
        ],
      },
    ]).file;
    const after = await session.scoring.toFile(submission("Imani"), { name: "mine.xlsx", bytes: added.bytes });
    if (!after) throw new Error("no file");
    const now = readFile(after);
    expect(scoresIn(now).map(({ plan }) => plan)).toEqual(["cedar.xlsx", PLAN.name]);
    const others = (name: string) => !["Scores", "Throughline log"].includes(name);
    const sheets = (all: typeof now) => all.sheets.filter(({ name }) => others(name));
    expect(sheets(now)).toEqual(sheets(readFile(added)));
    expect(sheets(now)).toHaveLength(1);
    expect(host.workbook()).toEqual(PLAN);
    session.close();
  });

  it.each([
    ["a workbook without scores", { name: "other.xlsx", bytes: documentXlsx(LETTER, ENGLISH) }],
    ["text alone", { name: "scores.csv", bytes: new TextEncoder().encode("Criterion,Score\nNorms,2\n") }],
  ])("is not %s: that is told, and nothing is made", async (_, given) => {
    const session = await opened(memoryHost(PLAN));
    expect(await session.scoring.toFile(submission("Imani"), given)).toBeNull();
    expect(session.trouble.value?.code).toBe("scores/none");
    session.close();
  });
});

const NOTES = {
  name: "My notes",
  purpose: "guide",
  table: null,
  print: { paper: "letter", landscape: false, fitWidth: true, repeatHeadings: false, footer: [] },
  warnOn: [],
  names: [],
} as const;
