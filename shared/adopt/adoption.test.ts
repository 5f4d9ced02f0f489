import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../host/memory.ts";
import { applyLogged } from "../kept/log/apply-logged.ts";
import { logEntries } from "../kept/log/log.ts";
import { undoing } from "../kept/log/undo.ts";
import { phraseText } from "../locales/say.ts";
import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { isKeptSheet } from "../templates/kept-sheets.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { cellName, rangeName } from "../workbook/a1.ts";
import { applyChanges } from "../workbook/apply.ts";
import { contentAt } from "../workbook/cells.ts";
import type { Workbook } from "../workbook/types.ts";
import { adoption } from "./adoption.ts";
import type { AdoptOptions } from "./types.ts";

const run = { when: 46_346.5, who: "Maria Ortiz" };
const all: AdoptOptions = { holds: "all" };

/** A plan of which each sheet is named by the kind it is of. */
function planOf(workbook: Workbook, assume: Readonly<Record<string, string>> = { Plan: "implementation-plan" }): Plan {
  return recognize(workbook, { pack: simplePlan, assume });
}

interface Adopted {
  readonly before: Plan;
  readonly after: Workbook;
  /** What is done and what is left, as sentences. */
  readonly says: readonly string[];
  readonly left: readonly string[];
}

function adopt(drawn: string | Workbook, options: AdoptOptions = all): Adopted {
  const before = planOf(typeof drawn === "string" ? markdownWorkbook(drawn) : drawn);
  const { changes, says, left } = adoption(before, before.tables, options);
  const { workbook: after, result } = applyChanges(
    before.workbook,
    changes.map(({ change }) => change),
  );
  expect(result.refused.map(({ sentence }) => sentence)).toEqual([]);
  return {
    before,
    after,
    says: says.map((said) => phraseText(said.says)),
    left: left.map((said) => phraseText(said.says)),
  };
}

const steps = `
  | Plan | ID | Action step  | Owner    | Due date   | Board color | Status      |
  |      | 1  | Hire coach   | J. Ortiz | 2026-09-01 | red         | In progress |
  |      | 2  | Train tutors | A. Lee   | 2026-10-01 | blue        | Complete    |
  |      | 3  | Buy books    | A. Lee   | 2026-11-01 | blue        | Not started |
`;

describe("names", () => {
  it("stand on the table and on each heading that is a field, and on no other", () => {
    const { after } = adopt(steps);
    expect(after.names.map(({ name, at, hidden }) => `${name} ${rangeName(at)} ${hidden}`)).toEqual([
      "tl_t1_implementation_plan A1:F4 true",
      "tl_t1_field_id A1 true",
      "tl_t1_field_actionStep B1 true",
      "tl_t1_field_owner C1 true",
      "tl_t1_field_end D1 true",
      "tl_t1_field_status F1 true",
    ]);
  });

  it("make the reading certain without being told, and the same", () => {
    const { before, after } = adopt(steps);
    const [was, now] = [before.tables[0], recognize(after, { pack: simplePlan }).tables[0]];
    expect(now?.kind.id).toBe(was?.kind.id);
    expect(now?.columns.map(({ field, how }) => [field?.id, how])).toEqual([
      ["id", "stamped"],
      ["actionStep", "stamped"],
      ["owner", "stamped"],
      ["end", "stamped"],
      [undefined, "none"],
      ["status", "stamped"],
    ]);
    expect(now?.records.map(({ row }) => row)).toEqual(was?.records.map(({ row }) => row));
  });

  it("hold headings of two rows together when the lower ones are renamed", () => {
    const { before, after } = adopt(`
      | Plan | Action step  | Owner    | When       | <          | Status      |
      |      | ^            | ^        | Start date | Due date   | ^           |
      |      | Hire coach   | J. Ortiz | 2026-08-01 | 2026-09-01 | In progress |
      |      | Train tutors | A. Lee   | 2026-09-01 | 2026-10-01 | Complete    |
    `);
    expect(before.tables[0]?.headerRows).toEqual([0, 1]);
    const [sheet] = after.sheets;
    const values = sheet?.values.map((row, r) => (r === 1 ? row.map((value) => value && `Qwx ${value}`) : row)) ?? [];
    const renamed = { ...after, sheets: after.sheets.map((one) => ({ ...one, values })) };
    const [now] = recognize(renamed, { pack: simplePlan }).tables;
    expect(now?.headerRows).toEqual([0, 1]);
    expect(now?.columns.map(({ field }) => field?.id)).toEqual(before.tables[0]?.columns.map(({ field }) => field?.id));
    expect(now?.records.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("keep two tables of one sheet apart, by numbers", () => {
    const two = planOf(
      markdownWorkbook(`
        | Plan | Action step  | Owner    | Status      |
        |      | Hire coach   | J. Ortiz | In progress |
        |      |              |          |             |
        |      | Action step  | Owner    | Status      |
        |      | Buy books    | A. Lee   | Complete    |
      `),
    );
    expect(two.tables).toHaveLength(2);
    const { changes } = adoption(two, two.tables, { holds: "all", parts: ["names"] });
    const names = changes.flatMap(({ change }) =>
      change.edits.flatMap((edit) => (edit.kind === "set-name" ? edit.name : [])),
    );
    expect(names.filter((name) => !name.includes("field"))).toEqual([
      "tl_t1_implementation_plan",
      "tl_t2_implementation_plan",
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are not given where the kind is not certain, and the sentence says what it may be", () => {
    const plan = planOf(markdownWorkbook(steps));
    const unsure = plan.tables.map((table) => ({ ...table, kindConfidence: 0.6 }));
    const { changes, left } = adoption(plan, unsure, all);
    expect(changes).toEqual([]);
    expect(left.map(({ says }) => phraseText(says))).toEqual([
      "This may be “Implementation plan”, but that is not certain. It stays as it is until you say so.",
    ]);
  });

  it("are not given to a table that is none of our kinds", () => {
    const plan = planOf(markdownWorkbook("| Zoo | Animal | Color |\n| | Lion | tan |\n| | Frog | green |"), {});
    const { changes, left } = adoption(plan, plan.tables, all);
    expect(changes).toEqual([]);
    expect(left.map(({ says }) => phraseText(says))).toEqual([
      "This table is none of the kinds we know, so it stays as it is.",
    ]);
  });

  it("leave a column alone whose meaning is asked about", () => {
    const { before, left, after } = adopt(`
      | Plan | Action step  | Owner    | Lead person | Status      |
      |      | Hire coach   | J. Ortiz | A. Lee      | In progress |
      |      | Train tutors | A. Lee   | J. Ortiz    | Complete    |
    `);
    const asked = before.tables[0]?.columns.filter(({ question }) => question !== null) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    for (const { heading, col } of asked) {
      expect(left.join("\n")).toContain(`“${heading}”`);
      expect(after.names.filter(({ name, at }) => name.includes("field") && at.col === col)).toEqual([]);
    }
  });
});

it("takes its names back from wherever their cells have gone", async () => {
  const workbook = markdownWorkbook(steps);
  const host = memoryHost(workbook);
  const plan = planOf(workbook);
  const { changes } = adoption(plan, plan.tables, { holds: "all", parts: ["names"] });
  await applyLogged(workbook, changes, { apply: host.apply, run });
  const cells = { col: 0, rows: [[], []] };
  await host.apply([
    {
      title: "Rows above",
      edits: [{ kind: "insert-rows", sheet: "Plan", before: 0, cells, like: null, witness: [] }],
    },
  ]);
  const now = host.workbook();
  expect(now.names.map(({ at }) => at.row)).toEqual(now.names.map(() => 2));
  const { result } = await applyLogged(now, undoing(logEntries(now), 1).changes, { apply: host.apply, run });
  expect(result.refused).toEqual([]);
  expect(host.workbook().names).toEqual([]);
});

describe("drop-downs", () => {
  it("offer the pack's words, and warn of others", () => {
    const { after } = adopt(steps);
    const [rule] = after.sheets[0]?.validations ?? [];
    expect(rule?.at.map(rangeName)).toEqual(["F2:F4"]);
    expect(rule?.choices).toContain("In progress");
    expect(rule?.others).toBe("warned");
  });

  it("never go over a rule of somebody's own", () => {
    const { after, before, left } = adopt(`
      | Plan | Action step  | Status        |
      |      | Hire coach   | Complete ▾    |
      |      | Train tutors | In progress ▾ |
      |      | Buy books    | Not started   |
    `);
    expect(after.sheets[0]?.validations).toEqual(before.workbook.sheets[0]?.validations);
    expect(left).toContain("“Status” has a rule of its own on some rows, which stays as it is.");
  });

  it("are not put on a column with words of its own", () => {
    const { after, left } = adopt(`
      | Plan | Action step  | Funding source |
      |      | Hire coach   | Elm Trust      |
      |      | Train tutors | Bake sale      |
      |      | Buy books    | Title I        |
    `);
    expect(after.sheets[0]?.validations).toEqual([]);
    expect(left).toContain("“Funding source” gets no drop-down: 2 of 3 entries are in words of its own.");
  });

  it("offer the words of another column with the same list, where there is one", () => {
    const plan = planOf(
      markdownWorkbook(`
        | Plan   | Action step  | Status     |
        |        | Hire coach   | Underway ▾ |
        |        | Train tutors | Complete ▾ |
        | Plan 2 | Action step  | Status     |
        |        | Buy books    | Underway   |
        |        | Visit homes  | Complete   |
      `),
      { Plan: "implementation-plan", "Plan 2": "implementation-plan" },
    );
    const { changes } = adoption(plan, plan.tables, { ...all, parts: ["drop-downs"] });
    const rules = changes.flatMap(({ change }) => change.edits);
    expect(rules).toMatchObject([
      { at: { sheet: "Plan 2" }, to: { choices: ["Underway", "Complete"], others: "warned" } },
    ]);
  });

  it("draw on a sheet of lists where the words are too many to stand in them", () => {
    const { after, says } = adopt(`
      | Plan | Action step  | Funding source |
      |      | Hire coach   | Title I        |
      |      | Train tutors | General fund   |
      |      | Buy books    |                |
    `);
    const [rule] = after.sheets[0]?.validations ?? [];
    expect(rule?.formulas).toEqual(["choices_funding_sources"]);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Plan", "Lists"]);
    expect(after.names.map(({ name }) => name)).toContain("choices_funding_sources");
    expect(says).toContain("Adds a sheet “Lists” for 1 list that is too long for a drop-down.");
  });
});

describe("formats", () => {
  it.each([
    ["Due date", "46266", "46266", "m/d/yyyy"],
    ["Due date", "2026", "2026", undefined],
    ["Due date", '"9/1/2026"', "9/1/2026", undefined],
    ["Due date", "=B2+46266 → 46266", "46266", undefined],
    ["Cost", "1200", "1200", '"$"#,##0'],
    ["Cost", "1200.5", "1200.5", '"$"#,##0.00'],
    ["% complete", "0.25", "0.25", "0%"],
    ["% complete", "0.255", "0.255", "0.0%"],
    ["% complete", "25", "25", undefined],
  ])("under “%s”, %s stays %s and shows as %s", (heading, drawn, value, format) => {
    const { after } = adopt(`
      | Plan | Action step | Owner    | ${heading} |
      |      | Hire coach  | J. Ortiz | ${drawn}   |
    `);
    const cell = after.sheets[0] && contentAt(after.sheets[0], 1, 2);
    expect(String(cell?.value)).toBe(value);
    expect(cell?.format).toBe(format);
  });

  it("stay what a person made them, and others follow the most frequent of the column", () => {
    const drawn = markdownWorkbook(`
      | Plan | Action step  | Due date   |
      |      | Hire coach   | 2026-09-01 |
      |      | Train tutors | 46266      |
    `);
    const { after } = adopt(drawn);
    const own = drawn.sheets[0] && contentAt(drawn.sheets[0], 1, 1).format;
    const formats = [1, 2].map((row) => after.sheets[0] && contentAt(after.sheets[0], row, 1).format);
    expect(formats).toEqual([own, own]);
  });

  it("keep percentages bare where one would show a hundredfold", () => {
    const { left } = adopt(`
      | Plan | Action step  | % complete |
      |      | Hire coach   | 0.5        |
      |      | Train tutors | 90         |
    `);
    expect(left).toContain("“% complete” keeps its bare numbers: shown as percentages, 90 would read as 9000%.");
  });
});

describe("help", () => {
  it("is a note at each heading that has none", () => {
    const drawn = markdownWorkbook(steps);
    const at = { sheet: "Plan", row: 0, col: 2 };
    const noted = { at, text: "Ask Ana", author: "Ana", kind: "note" } as const;
    const { after } = adopt({ ...drawn, sheets: drawn.sheets.map((sheet) => ({ ...sheet, notes: [noted] })) });
    const notes = after.sheets[0]?.notes ?? [];
    expect(notes.filter((note) => note.at.col === 2)).toEqual([noted]);
    expect(notes.map((note) => cellName(note.at)).sort()).toEqual(["A1", "B1", "C1", "D1", "F1"]);
  });
});

describe("ids", () => {
  it("are given to rows that lack one, after the pattern of the others", () => {
    const { after, says } = adopt(`
      | Plan | ID    | Action step  | Owner    |
      |      | T1-01 | Hire coach   | J. Ortiz |
      |      | T1-02 | Train tutors | A. Lee   |
      |      | T1-03 | Buy books    | A. Lee   |
      |      |       | Rent rooms   | A. Lee   |
    `);
    expect(after.sheets[0]?.values.map(([id]) => id)).toEqual(["ID", "T1-01", "T1-02", "T1-03", "T1-04"]);
    expect(says).toContain("Gives 1 row an id under “ID”: T1-04.");
  });

  it("are not given to a line of totals", () => {
    const { after } = adopt(`
      | Plan | ID | Action step  | Owner    | Cost         |
      |      | 1  | Hire coach   | J. Ortiz | 100          |
      |      | 2  | Train tutors | A. Lee   | 200          |
      |      | 3  | Buy books    | A. Lee   | 300          |
      |      |    |              |          | =SUM(D2:D4) → 600 |
    `);
    expect(after.sheets[0]?.values.map(([id]) => id)).toEqual(["ID", 1, 2, 3, null]);
  });

  const without = `
    | Plan | Action step  | Owner    | Status      |
    |      | Hire coach   | J. Ortiz | In progress |
    |      | Train tutors | A. Lee   | Complete    |
  `;

  it("come in a new column only where a person asks, and are known for ids from then on", () => {
    expect(adopt(without).left).toContain("Its rows have no ids. A column “ID” is added only if you ask for it.");
    const { after } = adopt(without, { holds: "all", newIds: true });
    expect(after.sheets[0]?.values.map((row) => row[3])).toEqual(["ID", 1, 2]);
    const [table] = recognize(after, { pack: simplePlan }).tables;
    expect(table?.columns.map(({ field, how }) => `${field?.id} ${how}`)).toContain("id stamped");
    expect(table?.records).toHaveLength(2);
  });

  it("fill a column that is there and empty only where a person asks", () => {
    const empty = `
      | Plan | ID | Action step  | Owner    |
      |      |    | Hire coach   | J. Ortiz |
      |      |    | Train tutors | A. Lee   |
    `;
    expect(adopt(empty).after.sheets[0]?.values[1]?.[0]).toBeNull();
    expect(adopt(empty, { holds: "all", newIds: true }).after.sheets[0]?.values.map(([id]) => id)).toEqual([
      "ID",
      1,
      2,
    ]);
  });

  it("have no room where something stands right of the table", () => {
    const drawn = markdownWorkbook(without);
    const beside = drawn.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) => [...row, null, r === 1 ? "Ask Ana" : null]),
    }));
    const plan = planOf({ ...drawn, sheets: beside });
    const { changes, left } = adoption(plan, plan.tables, { holds: "all", newIds: true, parts: ["ids"] });
    expect(changes).toEqual([]);
    expect(left.map(({ says }) => phraseText(says)).join()).toMatch(/no room/);
  });
});

it("gives only ids to a text file, and says what it cannot hold", () => {
  const plan = planOf(markdownWorkbook(steps.replace("| 3  |", "|    |").replace("| 1  |", "| 1  |")));
  const { changes, left } = adoption(plan, plan.tables, { holds: "cells", newIds: true });
  const kinds = new Set(changes.flatMap(({ change }) => change.edits.map(({ kind }) => kind)));
  expect([...kinds].filter((kind) => kind !== "set-cell")).toEqual([]);
  expect(left.map(({ says }) => phraseText(says)).join()).toMatch(/text file holds cells and nothing else/);
});

it("records the pack where it was named, once", () => {
  const { after } = adopt(steps, { holds: "all", recordPack: true });
  expect(after.names.map(({ name }) => name).filter((name) => name.startsWith("tl_pack"))).toHaveLength(1);
  expect(adopt(after, { holds: "all", recordPack: true }).says).toEqual([]);
});

const cell = {
  id: fc.constantFrom("", "T-1", "T-2", "T-3", "7"),
  owner: fc.constantFrom("", "J. Ortiz", "A. Lee", "Principals"),
  due: fc.constantFrom("", "46266", "2026-09-01", '"9/1/2026"', "2026", "Fall 2026", "=1+46265 → 46266"),
  status: fc.constantFrom("", "Complete", "In progress", "done-ish", "Complete ▾"),
  cost: fc.constantFrom("", "1200", '"$4,000"', "99.5", "TBD"),
  share: fc.constantFrom("", "0.25", "1", "90", '"50%"'),
  fund: fc.constantFrom("", "Title I", "Bake sale"),
};
const row = fc.record(cell).map(({ id, owner, due, status, cost, share, fund }) => {
  return [id, owner, due, status, cost, share, fund].join(" | ");
});
const anyPlan = fc
  .array(row, { minLength: 1, maxLength: 7 })
  .map((rows) =>
    markdownWorkbook(
      [
        "| Plan | Action step | ID | Owner | Due date | Status | Cost | % complete | Funding source |",
        ...rows.map((one, index) => `| | Step ${"abcdefg"[index]} of the plan | ${one} |`),
      ].join("\n"),
    ),
  );

describe("any plan", () => {
  it("keeps every value that somebody wrote, and is the very same once it is taken back", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.boolean(), async (workbook, newIds) => {
        const host = memoryHost(workbook);
        const plan = planOf(workbook);
        const { changes } = adoption(plan, plan.tables, { holds: "all", newIds });
        const { workbook: after, result } = await applyLogged(workbook, changes, { apply: host.apply, run });
        expect(result.refused).toEqual([]);
        for (const [r, values] of (workbook.sheets[0]?.values ?? []).entries()) {
          for (const [c, value] of values.entries()) {
            if (value !== null) expect(after.sheets[0]?.values[r]?.[c]).toEqual(value);
          }
        }
        const { changes: back, lost } = undoing(logEntries(after), 1);
        expect(lost).toEqual([]);
        const undone = await applyLogged(after, back, { apply: host.apply, run });
        expect(undone.result.refused.map(({ sentence }) => sentence)).toEqual([]);
        expect(plainly(undone.workbook)).toEqual(plainly(workbook));
      }),
      { numRuns: 60 },
    );
  });

  it("has no drop-down left once it is taken back after rows were put in", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.nat({ max: 6 }), fc.nat({ max: 2 }), async (workbook, where, more) => {
        const host = memoryHost(workbook);
        const plan = planOf(workbook);
        const { changes } = adoption(plan, plan.tables, { holds: "all", parts: ["names", "drop-downs"] });
        const { workbook: after } = await applyLogged(workbook, changes, { apply: host.apply, run });
        const rows = after.sheets[0]?.values.length ?? 0;
        const before = 2 + (where % Math.max(1, rows - 2));
        const cells = { col: 0, rows: Array.from({ length: more + 1 }, () => [{ value: "New", formula: null }]) };
        const insert = { kind: "insert-rows", sheet: "Plan", before, cells, like: "above", witness: [] } as const;
        const { refused } = await host.apply([{ title: "Rows", edits: [insert] }]);
        expect(refused).toEqual([]);
        const now = await host.read();
        const { changes: back } = undoing(logEntries(now), 1);
        const undone = await applyLogged(now, back, { apply: host.apply, run });
        expect(undone.result.refused.map(({ sentence }) => sentence)).toEqual([]);
        const [sheet] = undone.workbook.sheets;
        const theirOwn = (workbook.sheets[0]?.validations ?? []).length;
        expect((sheet?.validations ?? []).length).toBe(theirOwn);
        expect(undone.workbook.names).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has nothing left to do the second time", () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (workbook, newIds) => {
        const options = { holds: "all", newIds } as const;
        const { after } = adopt(workbook, options);
        const again = planOf(after);
        const own = again.tables.filter(({ sheet }) => sheet === "Plan");
        expect(adoption(again, own, options).says.map(({ says }) => phraseText(says))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** All that is theirs; General is no format, and what a formula comes to is worked out anew. */
function plainly({ sheets, names }: Workbook) {
  return {
    names,
    sheets: sheets
      .filter(({ name }) => !isKeptSheet(name))
      .map((sheet) => ({
        name: sheet.name,
        notes: sheet.notes,
        validations: sheet.validations,
        cells: sheet.values.map((values, r) =>
          values.map((_, c) => {
            const { value, formula, format = "General" } = contentAt(sheet, sheet.origin.row + r, sheet.origin.col + c);
            return [formula === null ? value : null, formula, format];
          }),
        ),
      })),
  };
}
