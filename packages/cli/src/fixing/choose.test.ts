import { ENGLISH } from "@throughline/shared/locales/language.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { noPaint } from "@throughline/shared/reports/paint.ts";
import type { Proposal } from "@throughline/shared/rules/proposals.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { describe, expect, it } from "vitest";
import type { Ask } from "../ask.ts";
import { chosen } from "./choose.ts";

const workbook = markdownWorkbook(`
  | Plan | Step       | Owner    |
  |      | Hire coach | J. Ortis |
`);

function proposal(name: string, safety: "safe" | "review", sort = "plan/some-rule/near"): Proposal {
  const at = { sheet: "Plan", row: 1, col: 1 };
  const was = { value: "J. Ortis", formula: null };
  const to = { value: name, formula: null };
  const edits = [{ kind: "set-cell" as const, at, was, to, witness: [] }];
  const title = phrase("Write {name}", { name });
  return {
    fix: { title: phraseText(title), phrase: title, safety, edits },
    rule: "plan/some-rule",
    why: `Is it ${name}?`,
    sort,
  };
}

const safe = [proposal("S1", "safe"), proposal("S2", "safe")];
const review = [proposal("R1", "review"), proposal("R2", "review"), proposal("R3", "review", "plan/other/near")];

/** What is chosen when the person presses these keys, and what they are shown. */
async function choosing(keys: string, options: { allSafe?: boolean; yes?: boolean } = {}) {
  const pressed = [...keys];
  let shown = "";
  const ask: Ask = async (question, answers) => {
    shown += `${question}\n`;
    const key = pressed.shift();
    const answer = answers.find((one) => one.key === key);
    if (!answer) throw new Error(`“${key}” answers no “${question}”`);
    return answer.id;
  };
  const write = (text: string) => {
    shown += text;
  };
  const { allSafe = false, yes = false } = options;
  const wanted = await chosen([...safe, ...review], {
    workbook,
    ask: keys === "nobody" ? null : ask,
    allSafe,
    yes,
    write,
    paint: noPaint,
    width: 80,
    language: ENGLISH,
  });
  const unused = keys === "nobody" ? "" : pressed.join("");
  return { wanted: wanted.map(({ fix }) => fix.title.slice(-2)).join(" "), shown, unused };
}

describe("choosing what to change", () => {
  it.each([
    ["yes to the safe ones, then one by one", "ynyn", {}, "S1 S2 R2"],
    ["no to the safe ones", "nyyy", {}, "R1 R2 R3"],
    ["each of the safe ones by itself", "eynnnn", {}, "S1"],
    ["all that are alike", "nay", {}, "R1 R2 R3"],
    ["none that are alike", "nsy", {}, "R3"],
    ["done before the end", "ynd", {}, "S1 S2"],
    ["safe ones without asking", "nnn", { allSafe: true }, "S1 S2"],
    ["yes to everything", "", { yes: true }, "S1 S2 R1 R2 R3"],
    ["nobody there, and nothing allowed", "nobody", {}, ""],
    ["nobody there, and the safe ones allowed", "nobody", { allSafe: true }, "S1 S2"],
  ])("%s", async (_, keys, options, expected) => {
    const { wanted, unused } = await choosing(keys, options);
    expect({ wanted, unused }).toEqual({ wanted: expected, unused: "" });
  });

  it("shows each change before it asks: the cell, what stands there, what would, and why", async () => {
    const { shown } = await choosing("nnnn");
    expect(shown).toContain(
      "needs your yes  plan/some-rule\n  Is it R1?\n    Plan!B2\n      - “J. Ortis”\n      + “R1”",
    );
  });
});
