import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import { recognize } from "../../recognize/recognize.ts";
import { gridSheet } from "../../rubrics/exchange/grid-file.ts";
import { planQuality } from "../../rubrics/plan-quality.ts";
import { rubricGrid } from "../../rubrics/sheet/write-sheet.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../../workbook/apply.ts";
import { contentAt } from "../../workbook/cells.ts";
import type { Change } from "../../workbook/edits.ts";
import type { CellValue, Workbook } from "../../workbook/types.ts";
import { notesSheet } from "../notes/notes-sheet.ts";
import { choosing } from "../notes/settings.ts";
import { preparing } from "../prepare.ts";
import { publishing } from "./publishing.ts";
import { rubricSheetsIn } from "./rubric-sheets.ts";
import { rubricsHere } from "./rubrics-here.ts";

const plan = markdownWorkbook(`
  | Implementation plan | Action step | Owner    | Due        |
  |                     | Hire coach  | J. Ortiz | 2026-12-30 |
`);
const bayou: Rubric = { ...planQuality, id: "bayou", name: "Bayou" };
const run = { when: 46_346.4, who: "Dana" };

function changed(workbook: Workbook, change: Change | null): Workbook {
  if (!change) throw new Error("There is something to change.");
  const { workbook: after, result } = applyChanges(workbook, [change]);
  expect(result.refused).toEqual([]);
  return after;
}

function withSheet(workbook: Workbook, rubric: Rubric, name: string, hidden = false): Workbook {
  const spec = { ...gridSheet(rubricGrid(rubric), name), hidden };
  return changed(workbook, { title: "", edits: [{ kind: "add-sheet", spec, before: null }] });
}

function written(workbook: Workbook, sheet: string, row: number, col: number, value: CellValue): Workbook {
  const was = workbook.sheets.find(({ id }) => id === sheet);
  if (!was) throw new Error("There is such a sheet.");
  const at = { sheet, row, col };
  const to = { value, formula: null };
  return changed(workbook, {
    title: "",
    edits: [{ kind: "set-cell", at, was: contentAt(was, row, col), to, witness: [] }],
  });
}

function sheetOf(workbook: Workbook, name = "Rubric") {
  const found = rubricSheetsIn(workbook).find((one) => one.name === name);
  if (!found) throw new Error("There is a rubric on it.");
  return found;
}

function published(workbook: Workbook, name = "Rubric"): Workbook {
  return changed(workbook, publishing(workbook, sheetOf(workbook, name), "2026-11-20"));
}

function chose(workbook: Workbook, rubric: string): Workbook {
  const ready = preparing(workbook, notesSheet()) ? changed(workbook, preparing(workbook, notesSheet())) : workbook;
  return changed(ready, choosing(ready, { what: "rubric", to: rubric }, run));
}

const usedIn = (workbook: Workbook) => {
  const { used } = rubricsHere(workbook);
  switch (used.is) {
    case "ready":
      return `${used.rubric.id} ${used.rubric.version}`;
    case "waits":
      return `waits for ${used.sheet.name}, ${used.sheet.standing}`;
    case "open":
      return "open";
  }
};

describe("a rubric on a sheet of the workbook", () => {
  const draft = withSheet(plan, bayou, "Rubric");
  const once = published(draft);

  it("is found by its title, hidden or not, and is no part of the plan", () => {
    const both = withSheet(draft, { ...bayou, id: "other" }, "Kept away", true);
    expect(rubricSheetsIn(both).map(({ name, rubric }) => [name, rubric.id])).toEqual([
      ["Rubric", "bayou"],
      ["Kept away", "other"],
    ]);
    expect(recognize(both, { pack: simplePlan }).tables.map(({ sheet }) => sheet)).toEqual(
      recognize(plan, { pack: simplePlan }).tables.map(({ sheet }) => sheet),
    );
  });

  it("is a draft until its version and hash are written on it", () => {
    expect(sheetOf(draft).standing).toBe("draft");
    const { standing, publication, rubric } = sheetOf(once);
    expect(standing).toBe("published");
    expect(publication).toEqual({ version: 1, on: "2026-11-20", hash: rubricHash(bayou) });
    expect(rubric).toEqual(bayou);
    expect(publishing(once, sheetOf(once), "2026-11-21")).toBeNull();
  });

  it("says that it was changed after that, and becomes the next version", () => {
    const other = written(once, "Rubric", 3, 1, "Bayou, 2027");
    expect([sheetOf(other).standing, sheetOf(other).next]).toEqual(["changed", { id: "bayou", version: 2 }]);
    const again = published(other);
    expect([sheetOf(again).standing, sheetOf(again).rubric.version]).toEqual(["published", 2]);
    // With the words put back it is what was published.
    expect(sheetOf(written(other, "Rubric", 3, 1, "Bayou")).standing).toBe("published");
  });

  it("gets an id by its name where the words of ours were changed", () => {
    const copy = withSheet(plan, planQuality, "Rubric");
    expect(sheetOf(copy).standing).toBe("published");
    const own = written(copy, "Rubric", 3, 1, "Bayou quality");
    expect([sheetOf(own).standing, sheetOf(own).next]).toEqual(["draft", { id: "bayou-quality", version: 1 }]);
    expect(sheetOf(published(own)).rubric.id).toBe("bayou-quality");
  });

  it("gets a version that no other words had where somebody scored by it", () => {
    const scored: Workbook = {
      ...draft,
      sheets: [
        ...draft.sheets,
        ...markdownWorkbook(`
          | Scores | Criterion | Score | Rater | Round | Rubric | Version | Key   | For Throughline           |
          |        | Norms     | 3     | Imani | 1     | bayou  | 1       | norms | rubric:elsewhere product: |
        `).sheets,
      ],
    };
    expect(sheetOf(scored).next).toEqual({ id: "bayou", version: 2 });
  });

  it("is not published while a cell of it cannot be read, and names the cell", () => {
    const wrong = written(draft, "Rubric", 2, 1, "two");
    const { standing, unread } = sheetOf(wrong);
    expect([standing, unread.map(({ at, because }) => [at.row, at.col, phraseText(because)])]).toEqual([
      "unread",
      [[2, 1, "“Version” is “two”; write a number, such as 3."]],
    ]);
    expect(publishing(wrong, sheetOf(wrong), "2026-11-20")).toBeNull();
  });

  it("writes the key of a row that had none, so that it outlives the row’s name", () => {
    const head = rubricGrid(bayou).findIndex(([first]) => first === "Key");
    const keyless = written(draft, "Rubric", head + 1, 0, null);
    const { rubric } = sheetOf(published(keyless));
    expect(rubric.criteria[0]?.key).toBe("norms");
    const renamed = written(published(keyless), "Rubric", head + 1, 1, "Our norms");
    expect(sheetOf(renamed).rubric.criteria[0]?.key).toBe("norms");
  });

  it("is published again where its line was taken out", () => {
    const line = rubricGrid(bayou).findIndex(([first]) => first === "Published");
    const without = written(written(once, "Rubric", line, 0, null), "Rubric", line, 1, null);
    expect(sheetOf(without).standing).toBe("draft");
    expect(sheetOf(published(without)).standing).toBe("published");
  });
});

describe("the rubric that a plan is scored by", () => {
  const draft = withSheet(plan, bayou, "Rubric");
  const once = published(draft);
  const two = published(withSheet(once, { ...bayou, id: "delta", name: "Delta" }, "Second"), "Second");
  it.each([
    { name: "ours where the workbook has none", workbook: plan, used: "default-plan-quality 1" },
    { name: "the workbook’s own once it is published", workbook: once, used: "bayou 1" },
    { name: "none while its own is a draft", workbook: draft, used: "waits for Rubric, draft" },
    {
      name: "ours where people chose that",
      workbook: chose(draft, "default-plan-quality"),
      used: "default-plan-quality 1",
    },
    {
      name: "none while its own was changed",
      workbook: written(once, "Rubric", 3, 1, "Other"),
      used: "waits for Rubric, changed",
    },
    { name: "the published one beside a draft", workbook: withSheet(once, bayou, "Next year"), used: "bayou 1" },
    { name: "open where there are two", workbook: two, used: "open" },
    { name: "the one chosen of two", workbook: chose(two, "delta"), used: "delta 1" },
    { name: "the rest where the chosen one is gone", workbook: chose(once, "delta"), used: "bayou 1" },
  ])("is $name", ({ workbook, used }) => {
    expect(usedIn(workbook)).toBe(used);
  });

  it("is one of those that anybody may score by", () => {
    expect(rubricsHere(two).choices.map(({ id }) => id)).toEqual(["bayou", "delta", "default-plan-quality"]);
    expect(rubricsHere(draft).choices.map(({ id }) => id)).toEqual(["default-plan-quality"]);
  });
});
