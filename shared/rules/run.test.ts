import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseText } from "../locales/say.ts";
import { recognize } from "../recognize/recognize.ts";
import { implementationPlan } from "../templates/kinds/implementation-plan.ts";
import { kinds } from "../templates/kinds/index.ts";
import { measures } from "../templates/kinds/measures.ts";
import { priorities } from "../templates/kinds/priorities.ts";
import { roster } from "../templates/kinds/roster.ts";
import { requiring } from "../templates/pack.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import type { Pack, RuleSetting, SheetKind } from "../templates/types.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { serialOfIso } from "../workbook/dates.ts";
import type { CellValue, Workbook } from "../workbook/types.ts";
import { columns, definePlanRule, defineRule } from "./define.ts";
import { requireOwner } from "./implementation-plan/require-owner.ts";
import { RULES } from "./index.ts";
import { messageOf, placeOf } from "./message.ts";
import { grouped } from "./order.ts";
import { noDuplicateId } from "./plan/no-duplicate-id.ts";
import { requireColumn } from "./plan/require-column.ts";
import { runRules } from "./run.ts";
import type { Finding, Rule } from "./types.ts";

const today = serialOfIso("2026-07-01") ?? 0;
// One pack for all: recognize learns its words once a pack.
const bare: Pack = { ...simplePlan, sheets: [], ways: [], rules: {} };
const docs = { what: "x", why: "x", how: "x", source: "ours" };

function check(
  workbook: string | Workbook,
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
) {
  const drawn = typeof workbook === "string" ? markdownWorkbook(workbook) : workbook;
  const read = recognize(drawn, { pack: bare, assume: { Plan: "implementation-plan", Priorities: "priorities" } });
  const plan = { ...read, pack: { ...bare, rules: settings } };
  return { plan, ...runRules(plan, rules, { today }) };
}

const placesOf = ({ plan, findings }: ReturnType<typeof check>) =>
  findings.map(({ at, ruleId }) => `${placeOf(plan.workbook, at)} ${ruleId}`);

const STEPS = `
  | Plan | Action step  | Owner    | Due date   |
  |      | Hire coach   |          | 2026-09-01 |
  |      | Train tutors | J. Ortiz | 2026-10-01 |`;

describe("what is missing", () => {
  it("a required column is one error on the heading row, and nothing else is said of it", () => {
    const checked = check(
      `
      | Plan | Owner    | Due date   | Status   |
      |      | J. Ortiz | 2026-09-01 | On track |`,
      [requireColumn, requireOwner],
    );
    expect(placesOf(checked)).toEqual(["Plan!A1:C1 plan/require-column"]);
    expect(checked.notChecked).toEqual([]);
  });

  it("any other column, or a sheet, is named as not checked", () => {
    const needsBoth = definePlanRule({
      id: "plan/needs-both",
      severity: "error",
      needs: [priorities, columns(implementationPlan, "owner", "status")],
      docs,
      messages: {},
      check() {
        throw new Error("It must not run.");
      },
    });
    const [not] = check(STEPS, [needsBoth]).notChecked;
    expect(not?.ruleId).toBe("plan/needs-both");
    expect(not?.missing.map((lack) => phraseText(lack))).toEqual([
      `${priorities.name} sheet`,
      "“Status” column on Plan",
    ]);
  });

  it("is silent on a workbook without sheets, and lists every rule that had nothing to look at", () => {
    const { findings, notChecked } = check({ ...markdownWorkbook(STEPS), sheets: [] }, RULES);
    expect(findings).toEqual([]);
    const looking = RULES.filter((rule) => !rule.way && !("needs" in rule && rule.needs.length === 0));
    expect(notChecked.map(({ ruleId }) => ruleId)).toEqual(looking.map(({ id }) => id));
  });
});

describe("what a pack sets", () => {
  const id = requireOwner.id;
  const limited = defineRule({
    id: "implementation-plan/limited",
    severity: "info",
    kind: implementationPlan,
    fields: ["actionStep"],
    docs,
    messages: { limit: "The limit is {most}." },
    options: { most: 3 },
    check({ records, options, report }) {
      const [first] = records;
      if (first) report("limit", first.cells.actionStep.at, { most: options.most });
    },
  });

  it("turns a rule off, or changes how heavy it is", () => {
    expect(check(STEPS, [requireOwner], { [id]: { on: false } }).findings).toEqual([]);
    expect(check(STEPS, [requireOwner], { [id]: { severity: "info" } }).findings[0]?.severity).toBe("info");
  });

  it("changes a limit, and only one that the rule has, to a value of its type", () => {
    const said = (options: RuleSetting["options"]) =>
      check(STEPS, [limited], { [limited.id]: options ? { options } : {} }).findings[0]?.values;
    expect(said(undefined)).toEqual({ most: 3 });
    expect(said({ most: 7 })).toEqual({ most: 7 });
    expect(() => said({ least: 1 })).toThrow("no option “least”");
    expect(() => said({ most: "many" })).toThrow("is to be a number");
  });

  it("runs the rules of a way of working in its own packs only", () => {
    const ofAWay: Rule = { ...limited, way: "workshops" };
    expect(check(STEPS, [ofAWay])).toMatchObject({ findings: [], notChecked: [] });
  });
});

it("a rule that throws is a bug, and stops the run", () => {
  const broken = definePlanRule({
    id: "plan/broken",
    severity: "error",
    needs: [],
    docs,
    messages: {},
    check() {
      throw new Error("a bug");
    },
  });
  expect(() => check(STEPS, [broken])).toThrow("a bug");
});

describe("findings", () => {
  it("come errors first, then in the order of the sheets and of their cells", () => {
    const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });
    const of = (severity: Finding["severity"], ...places: readonly ReturnType<typeof at>[]) =>
      definePlanRule({
        id: `plan/${severity}`,
        severity,
        needs: [],
        docs,
        messages: { here: "Here." },
        check({ report }) {
          for (const place of places) report("here", place, {});
        },
      });
    const two = `${STEPS}\n| Priorities | Priority | Initiative |\n|  | Literacy | Coaching |`;
    const checked = check(two, [
      of("info", at("Plan", 0, 0)),
      of("warning", at("Priorities", 0, 1), at("Plan", 2, 0)),
      of("error", at("Priorities", 1, 1), at("Priorities", 1, 0)),
    ]);
    expect(placesOf(checked)).toEqual([
      "Priorities!A2 plan/error",
      "Priorities!B2 plan/error",
      "Plan!A3 plan/warning",
      "Priorities!B1 plan/warning",
      "Plan!A1 plan/info",
    ]);
    expect(grouped(checked.findings, "sheet").map(({ by, findings }) => [by, findings.length])).toEqual([
      ["Priorities", 3],
      ["Plan", 2],
    ]);
  });

  it("on a value that rows inherit are one, where it is written", () => {
    const everyDeliverable = defineRule({
      id: "implementation-plan/every-deliverable",
      severity: "info",
      kind: implementationPlan,
      fields: ["deliverable"],
      docs,
      messages: { here: "Here." },
      check({ records, report }) {
        for (const { cells } of records) report("here", cells.deliverable.at, {});
      },
    });
    const checked = check(
      `
      | Plan | Deliverable | Action step  | Owner    |
      |      | Guide       | Write guide  | J. Ortiz |
      |      |             | Print guide  | J. Ortiz |
      |      | ^           | Send guide   | A. Lee   |
      |      | Schedule    | Ask schools  | A. Lee   |`,
      [everyDeliverable],
    );
    expect(placesOf(checked)).toEqual([
      "Plan!A2 implementation-plan/every-deliverable",
      "Plan!A5 implementation-plan/every-deliverable",
    ]);
  });

  it("of one rule in nearly every row of a column are one, on its heading, with all cells beside it", () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `|      | Step ${row}  | ${row < 3 ? "J. Ortiz" : ""} | 2026-09-01 |`,
    );
    const checked = check(["| Plan | Action step | Owner | Due date |", ...rows].join("\n"), [requireOwner]);
    const [finding] = checked.findings;
    expect(placesOf(checked)).toEqual(["Plan!B1 implementation-plan/require-owner"]);
    expect(finding?.related.length).toBe(17);
    expect(finding && messageOf(requireOwner, finding)).toBe(
      "“Step 3” has no owner. Write the one person or role who answers for it. The same in 16 more rows of this column.",
    );
  });

  it("in some rows of a column stay apart", () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `|      | Step ${row}  | ${row < 12 ? "J. Ortiz" : ""} | 2026-09-01 |`,
    );
    const checked = check(["| Plan | Action step | Owner | Due date |", ...rows].join("\n"), [requireOwner]);
    expect(checked.findings.length).toBe(8);
  });
});

describe("a finding's key", () => {
  const ids = (rows: readonly string[]) => `
    | Plan | ID | Action step | Owner    |
    ${rows.join("\n")}`;
  const rows = [
    "|      | A1 | Hire coach  |          |",
    "|      | A2 | Rent rooms  |          |",
    "|  | A2 | Visit rooms | J. Ortiz |",
  ];

  it("names the rule, the record and the column, and no row", () => {
    const { findings } = check(ids(rows), [requireOwner, noDuplicateId]);
    expect(findings.map(({ key }) => key)).toEqual([
      "implementation-plan/require-owner/missing@a1/owner",
      "implementation-plan/require-owner/missing@a2/owner",
      "plan/no-duplicate-id/duplicate@a2/id",
    ]);
  });

  it("stays when rows are sorted otherwise or put in above, and is never used twice", () => {
    const keys = (order: readonly string[]) => check(ids(order), RULES).findings.map(({ key }) => key);
    const before = keys(rows.slice(0, 2)).sort();
    expect(keys([rows[1] ?? "", rows[0] ?? ""]).sort()).toEqual(before);
    const after = keys(["|      | A9 | Print maps  | A. Lee   |", ...rows.slice(0, 2)]);
    expect(before.filter((key) => key.includes("require-owner") && !after.includes(key))).toEqual([]);
    const all = keys([...rows, ...rows]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("whatever stands in the cells", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(null, "", " ", "TBD", "N/A", "Fall 2026", "P1", "1", "100%", "-5", "Done", "All", "=x"),
    fc.constantFrom<CellValue>(
      "__proto__",
      "constructor",
      "toString",
      "{step}",
      "2FS+3d",
      "1-15",
      "J. Ortiz and A. Lee",
    ),
    fc.string({ maxLength: 40 }),
    fc.double({ noNaN: true }),
    fc.integer({ min: -10, max: 60_000 }),
    fc.boolean(),
    fc.constant<CellValue>({ error: "#REF!" }),
  );
  const workbook = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        rows: fc.array(fc.array(cell, { maxLength: 60 }), { maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((sheets) =>
      sheets.map(({ kind, rows }, index) => {
        const headings = Object.values(kind.fields).map(({ heading }) => heading);
        const values = rows.map((row) => headings.map((_, col) => row[col % Math.max(1, row.length)] ?? null));
        return {
          kind: kind.id,
          id: `s${index}`,
          name: `Sheet ${index}`,
          hidden: false,
          origin: { row: 0, col: 0 },
          values: [headings, ...values],
        };
      }),
    );
  const everyWay: Pack = { ...bare, ways: ["strong-system-plan"] };
  const ruleOf = new Map(RULES.map((rule) => [rule.id, rule]));

  it("no rule throws, every sentence is whole, and every place is on its sheet", () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const assume = Object.fromEntries(sheets.map(({ name, kind }) => [name, kind]));
        const plan = recognize({ ...markdownWorkbook("| a | b |"), sheets }, { pack: everyWay, assume });
        for (const finding of runRules(plan, RULES, { today }).findings) {
          const rule = ruleOf.get(finding.ruleId);
          const sheet = sheets.find(({ id }) => id === finding.at.sheet);
          expect(rule && messageOf(rule, finding)).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
          expect(finding.at.row).toBeLessThan(sheet?.values.length ?? 0);
          expect(finding.at.col).toBeLessThan(sheet?.values[0]?.length ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a pack requires beyond the kind itself", () => {
  const pack: Pack = {
    ...bare,
    sheets: [
      {
        name: "8 Steps",
        kind: requiring(implementationPlan, "owner", "end", "status", "deliverable", "start"),
        intro: "",
      },
    ],
  };
  const tabOf = (kind: SheetKind) => ({ name: kind.name, kind, intro: "" });
  const missingOn = (name: string, headings: string, row: string) => {
    const workbook = markdownWorkbook(`| ${name} | ${headings} |\n|  | ${row} |`);
    const plan = recognize(workbook, { pack, assume: { [name]: "implementation-plan" } });
    return runRules(plan, [requireColumn], { today }).findings.map(({ values }) => values.heading);
  };

  it("is asked of its own tabs, and of sheets that have most of it", () => {
    expect(missingOn("8 Steps", "Action step | Owner", "Hire coach | J. Ortiz")).toEqual([
      "Deliverable",
      "Start date",
      "Due date",
      "Status",
    ]);
    expect(
      missingOn("Steps", "Action step | Owner | Deliverable | Due date", "Hire coach | J. Ortiz | Guide | 2026-09-01"),
    ).toEqual(["Start date", "Status"]);
  });

  it("is not asked of a workbook that has little of the pack", () => {
    const wide = { ...pack, sheets: [...pack.sheets, tabOf(measures), tabOf(roster)] };
    const drawing =
      "| Steps | Action step | Owner | Deliverable | Due date |\n|  | Hire coach | J. Ortiz | Guide | 2026-09-01 |";
    const plan = recognize(markdownWorkbook(drawing), { pack: wide, assume: { Steps: "implementation-plan" } });
    expect(runRules(plan, [requireColumn], { today }).findings).toEqual([]);
  });

  it("is not asked of a key beside the table that it explains", () => {
    const drawing = `
      | To do | Action step   | Owner    | Due date   | Status      |
      |       | Hire a coach  | J. Ortiz | 2026-09-01 | Not started |
      |       | Train tutors  | A. Lee   | 2026-10-01 | Not started |
      |       |               |          |            |             |
      |       | Status        | Owner    |            |             |
      |       | Not started   | Nobody   |            |             |
      |       | Complete      | A. Lee   |            |             |`;
    const plan = recognize(markdownWorkbook(drawing), { pack: bare, assume: { "To do": "implementation-plan" } });
    expect(plan.tables.map(({ columns }) => columns.length)).toEqual([4, 2]);
    expect(runRules(plan, [requireColumn], { today }).findings).toEqual([]);
  });

  it("is met by any column that says what a row is about", () => {
    expect(missingOn("To do", "Milestone | Owner", "Guide is printed | J. Ortiz")).toEqual([]);
  });

  it("is not asked of a sheet that was never made after it", () => {
    expect(missingOn("To do", "Action step | Owner", "Hire coach | J. Ortiz")).toEqual([]);
    expect(missingOn("To do", "Owner | Due date", "J. Ortiz | 2026-09-01")).toEqual(["Action step"]);
  });
});
