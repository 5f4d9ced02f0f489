import { describe, expect, it } from "vitest";
import { notesOf } from "../kept/notes/notes.ts";
import { phraseText } from "../locales/say.ts";
import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { RULES } from "../rules/index.ts";
import { messageOf, placeOf } from "../rules/message.ts";
import { runRules } from "../rules/run.ts";
import type { Example, Finding, Options, Rule } from "../rules/types.ts";
import { isKeptSheet } from "../templates/kept-sheets.ts";
import { defaultLists } from "../templates/lists/index.ts";
import type { Pack, Settings } from "../templates/types.ts";
import { serialOfIso } from "../workbook/dates.ts";
import type { CellValue, Workbook } from "../workbook/types.ts";
import { kindNamed } from "./drawn-plan.ts";
import { markdownWorkbook } from "./markdown-workbook.ts";

export interface RuleCase {
  /** The claim: what is found, or why nothing is. */
  readonly name: string;
  /** Drawn as Markdown. For a table rule every sheet is of its kind; for a plan rule sheets are named by their kind. */
  readonly workbook: string;
  /** Each as printed: `Plan!B2 “Hire coach” has no owner.` */
  readonly findings: readonly string[];
  /** Each as printed: `Plan!B2 → “Hire coach” (safe)`. Compared where given. */
  readonly fixes?: readonly string[];
  /** What the rule could not check, in words. */
  readonly notChecked?: readonly string[];
  /** The first of July 2026 unless said. */
  readonly today?: string;
  readonly options?: Options;
  readonly settings?: Partial<Settings>;
}

/** Runs drawn cases as tests; the name of each is its claim. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it("has cases that differ", () => {
      expect(duplicates(cases.map(({ name }) => name))).toEqual([]);
      expect(duplicates(cases.map((one) => JSON.stringify({ ...one, name: "" })))).toEqual([]);
    });
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
      const { plan, findings, notChecked } = checkDrawn(rule, one);
      expect(findings.map((finding) => printed(rule, plan.workbook, finding))).toEqual(one.findings);
      if (one.fixes) expect(findings.flatMap((finding) => printedFixes(plan.workbook, finding))).toEqual(one.fixes);
      expect(notChecked.flatMap(({ missing }) => missing.map((lack) => phraseText(lack)))).toEqual(
        one.notChecked ?? [],
      );
    });
  });
}

/** Runs a rule's examples as tests; between them they show the rule silent, speaking, and saying all it can say. */
export function testExamples(rule: Rule, examples: readonly Example[]): void {
  describe(`${rule.id}, its examples`, () => {
    it("show it silent and speaking, each in its own way", () => {
      expect(examples.some(({ findings }) => findings.length === 0)).toBe(true);
      expect(examples.some(({ findings }) => findings.length > 0)).toBe(true);
      expect(duplicates(examples.map((one) => JSON.stringify(one)))).toEqual([]);
    });
    const said = new Set<string>();
    it.each(examples.map((one, index) => [index + 1, one] as const))("example %i", (_, one) => {
      const { plan, findings, notChecked } = checkDrawn(rule, one);
      for (const { messageId } of findings) said.add(messageId);
      expect(findings.map((finding) => printed(rule, plan.workbook, finding))).toEqual(one.findings);
      expect(notChecked).toEqual([]);
    });
    it("say all that it can say", () => {
      expect(Object.keys(rule.messages).filter((id) => !said.has(id))).toEqual([]);
    });
  });
}

interface Drawn extends Pick<RuleCase, "workbook"> {
  readonly today?: string | undefined;
  readonly options?: Options | undefined;
  readonly settings?: Partial<Settings> | undefined;
}

/** What one rule says of a drawn workbook. */
export function checkDrawn(rule: Rule, { workbook, today = "2026-07-01", options, settings }: Drawn) {
  const serial = serialOfIso(today);
  if (serial === null) throw new Error(`“${today}” is no day.`);
  const plan = drawnPlan(rule, markdownWorkbook(workbook), { options, settings });
  const isLast = "last" in rule && rule.last === true;
  const { findings, notChecked, setAside } = runRules(plan, isLast ? RULES : [rule], { today: serial });
  const own = <T extends { readonly ruleId: string }>(all: readonly T[]) =>
    all.filter(({ ruleId }) => ruleId === rule.id);
  return { plan, findings: own(findings), notChecked: own(notChecked), setAside };
}

// One pack for all drawings: recognize learns its words once a pack.
const drawnPack: Pack = {
  id: "drawn",
  version: 1,
  name: "Drawn",
  what: "Holds what a drawn workbook needs.",
  ways: ["strong-system-plan", "learning-supports", "systems-on-the-move", "networked-improvement", "workshops"],
  sheets: [],
  lists: defaultLists,
  rules: {},
  settings: {},
  changes: [],
};

function drawnPlan(rule: Rule, workbook: Workbook, { options, settings = {} }: Omit<Drawn, "workbook">): Plan {
  const kindOf = (name: string) => ("needs" in rule ? kindNamed(name) : rule.kind.id);
  const sheets = workbook.sheets.filter(({ name }) => !isKeptSheet(name));
  const assume = Object.fromEntries(sheets.map(({ name }) => [name, kindOf(name)]));
  const plan = recognize(workbook, { pack: drawnPack, settings, assume, ...notesOf(workbook) });
  return options ? { ...plan, pack: { ...drawnPack, rules: { [rule.id]: { options } } } } : plan;
}

function printed(rule: Rule, workbook: Workbook, finding: Finding): string {
  return `${placeOf(workbook, finding.at)} ${messageOf(rule, finding)}`;
}

function printedFixes(workbook: Workbook, { fixes }: Finding): string[] {
  return fixes.flatMap(({ edits, safety }) =>
    edits.flatMap((edit) =>
      edit.kind === "set-cell" ? `${placeOf(workbook, edit.at)} → ${shown(edit.to.value)} (${safety})` : [],
    ),
  );
}

function shown(value: CellValue): string {
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value);
}

function duplicates(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
