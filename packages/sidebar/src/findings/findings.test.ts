import { inOneGo } from "@throughline/shared/recognize/steps.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { describe, expect, it } from "vitest";
import { checkInSteps, rules } from "../core.ts";
import type { Checked } from "../session/types.ts";
import { en } from "../words/en/index.ts";
import { es } from "../words/es/index.ts";
import { severitiesOf } from "./count.ts";
import { eachRuleFirst, easiestFirst, effortOf } from "./effort.ts";
import { didYouMean, mentions, searched } from "./find.ts";
import { proposedFor } from "./fixes.ts";
import { groupsOf } from "./groups.ts";
import { pasted } from "./paste.ts";
import { recordName } from "./record-name.ts";
import { sentenceOf } from "./sentence.ts";
import { snippetOf } from "./snippet.ts";

// 2026-11-20
const TODAY = 46_346;

function checkedPlan(drawing: string): Checked {
  const workbook = markdownWorkbook(drawing);
  return { workbook, ...inOneGo(checkInSteps(workbook, TODAY)), rules, at: TODAY };
}

const plan = checkedPlan(`
  | Implementation plan | Action step                | Owner       | Start      | Due        | Status      |
  |                     | Hire two literacy coaches  | J.  Ortiz   | 2026-12-01 | 2026-12-30 | Not started |
  |                     | Train all nine coaches     |             | 2026-12-01 | 2027-01-18 | Not started |
  |                     | Visit each classroom twice | M. Peña     | 2027-01-05 | 2026-01-16 | Not started |
  | Roster              | Name                       | Role        |
  |                     | J. Ortiz                   | Coach       |
`);

function findingOf(ruleId: string) {
  const found = plan.result.findings.find((one) => one.ruleId === ruleId);
  if (!found) throw new Error(`${ruleId} is not among ${plan.result.findings.map((one) => one.ruleId).join()}`);
  return found;
}

const noOwner = findingOf("implementation-plan/require-owner");
const stray = findingOf("plan/no-stray-spaces");
const order = findingOf("plan/dates-in-order");

describe("what a finding asks of a person", () => {
  it("is a click where the fix is safe, a name where an owner is missing, a talk where cells disagree", () => {
    expect(effortOf(stray, plan.plan)).toBe("click");
    expect(effortOf(noOwner, plan.plan)).toBe("name");
    expect(effortOf({ ...order, fixes: [] }, plan.plan)).toBe("talk");
    expect(effortOf({ ...noOwner, more: 12 }, plan.plan)).toBe("talk");
  });

  it("orders by it, and keeps the order among equals", () => {
    const talk = { ...order, fixes: [] };
    expect(
      easiestFirst([talk, noOwner, stray, { ...noOwner, key: "second" }], plan.plan).map(({ key }) => key),
    ).toEqual([stray.key, noOwner.key, "second", talk.key]);
  });
});

it("what to do next shows each rule once before any of them twice", () => {
  const of = (ruleId: string, key: string) => ({ ...noOwner, ruleId, key });
  const asked = [of("a", "1"), of("a", "2"), of("a", "3"), of("b", "4"), of("c", "5"), of("b", "6")];
  expect(eachRuleFirst(asked).map(({ key }) => key)).toEqual(["1", "4", "5", "2", "6", "3"]);
});

it("a finding whose sentence does not name its row has the name beside it", () => {
  expect(recordName(plan, order, "Ends Jan 16, 2026, before it starts Jan 5, 2027.")).toBe(
    "Visit each classroom twice",
  );
  expect(recordName(plan, noOwner, "“Train all nine coaches” has no owner.")).toBeNull();
  expect(recordName(plan, { at: { ...order.at, row: 0 } }, "A heading.")).toBeNull();
});

describe("searching", () => {
  const text = searched(plan, noOwner, en);
  it.each([
    ["a word of the sentence", "owner", true],
    ["several words, in any order", "coaches nine", true],
    ["the address", "b3", true],
    ["the sheet", "implementation", true],
    ["nothing", "", true],
    ["another word", "roster", false],
  ])("finds by %s", (_, search, isFound) => {
    expect(mentions(text, search)).toBe(isFound);
  });

  it("does not mind marks and capitals", () => {
    expect(mentions(searched(plan, { ...order, at: { ...order.at, col: 1 } }, en), "PENA")).toBe(true);
  });

  it("offers the word that was nearly written, and none that is like nothing", () => {
    expect(didYouMean(plan, "coachess", en)).toBe("coaches");
    expect(didYouMean(plan, "qqqqq", en)).toBeNull();
  });
});

describe("a few cells of the sheet", () => {
  it("are the heading, the row, the cell, and what names the row", () => {
    expect(snippetOf(plan, noOwner, [], en)).toEqual({
      sheet: "Implementation plan",
      columns: [
        { letter: "A", isOn: false },
        { letter: "B", isOn: true },
      ],
      headings: { row: 1, cells: ["Action step", "Owner"] },
      row: 3,
      cells: [
        { text: "Train all nine coaches", isOn: false, to: null },
        { text: "", isOn: true, to: null },
      ],
      showsFix: true,
    });
  });

  it("say what a fix would put there", () => {
    const snippet = snippetOf(plan, stray, proposedFor(stray).main, en);
    expect(snippet?.cells.find(({ isOn }) => isOn)).toEqual({ text: "J.  Ortiz", isOn: true, to: "J. Ortiz" });
    expect(snippet?.showsFix).toBe(true);
  });

  it("show the cells a finding compares, with dates as the person writes them", () => {
    const shown = snippetOf(plan, order, [], en)?.cells.map(({ text }) => text) ?? [];
    expect(shown).toContain("Jan 16, 2026");
    expect(shown).toContain("Jan 5, 2027");
    expect(snippetOf(plan, order, [], es)?.cells.map(({ text }) => text)).toContain("16 ene 2026");
  });

  it("are none where the sheet is gone", () => {
    expect(snippetOf({ ...plan, workbook: { ...plan.workbook, sheets: [] } }, noOwner, [], en)).toBeNull();
  });
});

describe("groups", () => {
  it("are sheets in the order of their tabs, or rules by what they ask", () => {
    const sheets = groupsOf(plan, [...plan.result.findings].reverse(), "sheet", en).map(({ name }) => name);
    const tabs = plan.workbook.sheets.map(({ name }) => name);
    expect(sheets).toEqual(tabs.filter((name) => sheets.includes(name)));
    const named = groupsOf(plan, [noOwner], "rule", en);
    expect(named.map(({ name }) => name)).toEqual([rules.get(noOwner.ruleId)?.docs.what]);
    expect(groupsOf(plan, [noOwner], "rule", es)[0]?.name).not.toBe(named[0]?.name);
  });

  it("count what blocks sending apart from the rest", () => {
    expect(severitiesOf([{ severity: "error" }, { severity: "info" }, { severity: "error" }])).toEqual([2, 0, 1]);
  });
});

describe("words", () => {
  it("quote the person's own, in either language", () => {
    expect(sentenceOf(plan, noOwner, en)).toContain("“Train all nine coaches” has no owner.");
    expect(sentenceOf(plan, noOwner, es)).toContain("“Train all nine coaches”");
    expect(sentenceOf(plan, noOwner, es)).not.toBe(sentenceOf(plan, noOwner, en));
  });

  it("tell of a paste only what edits brought and what such rules found", () => {
    expect(pasted(plan, new Set()).length).toBe(0);
    expect(pasted(plan, new Set([stray.key, noOwner.key])).map(({ key }) => key)).toEqual([stray.key]);
  });
});
