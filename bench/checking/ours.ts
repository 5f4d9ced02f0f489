import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { defineRule } from "@throughline/shared/rules/define.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Rule } from "@throughline/shared/rules/types.ts";
import { defineKind, type Pack } from "@throughline/shared/templates/types.ts";
import { DATE, EMAIL, GOALS, HEADINGS, ID, type LogRow, logWorkbook, STATUSES, YEAR } from "./log.ts";

const field = { aliases: [], help: "" };
const log = defineKind({
  id: "log",
  name: "Log",
  what: "A log of work.",
  source: "ours",
  sheetNames: ["log"],
  fields: {
    id: { type: "id", heading: "ID", ...field },
    title: { type: "text", heading: "Title", ...field },
    owner: { type: "text", heading: "Owner", ...field },
    status: { type: "text", heading: "Status", ...field },
    start: { type: "text", heading: "Start", ...field },
    end: { type: "text", heading: "End", ...field },
    budget: { type: "number", heading: "Budget", ...field },
    share: { type: "number", heading: "Share", ...field },
    goal: { type: "text", heading: "Goal", ...field },
    year: { type: "text", heading: "Year", ...field },
    email: { type: "text", heading: "Email", ...field },
    notes: { type: "text", heading: "Notes", ...field },
  },
  signature: { title: 1 },
  namedBy: ["id", "title"],
});
type LogField = keyof typeof log.fields;

const pack: Pack = {
  id: "bench",
  version: 1,
  name: "Bench",
  what: "Holds the log of the bench.",
  ways: [],
  sheets: [{ name: "Log", kind: log, intro: "" }],
  lists: {},
  rules: {},
  settings: {},
  changes: [],
};

const docs = {
  what: "A column of the log is filled in well.",
  why: "For the bench.",
  how: "See above.",
  source: "ours",
};

/** One rule a column, through the same door as any other rule. */
function columnRule(name: LogField, holds: (value: unknown) => boolean): Rule {
  return defineRule({
    id: `log/${name}`,
    severity: "error",
    kind: log,
    fields: [name],
    docs,
    messages: { wrong: "“{value}” does not fit." },
    check({ records, report }) {
      for (const { cells } of records) {
        const cell = cells[name];
        if (!holds(cell.raw)) report("wrong", cell.at, { value: String(cell.raw) });
      }
    },
  });
}

const ids = defineRule({
  id: "log/id",
  severity: "error",
  kind: log,
  fields: ["id"],
  docs,
  messages: { wrong: "“{value}” does not fit.", twice: "“{value}” is used twice." },
  check({ records, report }) {
    const seen = new Set<unknown>();
    for (const { cells } of records) {
      const { raw } = cells.id;
      if (typeof raw !== "string" || !ID.test(raw)) report("wrong", cells.id.at, { value: String(raw) });
      const before = seen.size;
      seen.add(raw);
      if (seen.size === before) report("twice", cells.id.at, { value: String(raw) });
    }
  },
});

const statuses = new Set<unknown>(STATUSES);
const goals = new Set<unknown>(GOALS);
const fits = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const between = (low: number, high: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high;

export const logRules: readonly Rule[] = [
  ids,
  columnRule("title", (value) => typeof value === "string" && value.length >= 3 && value.length <= 200),
  columnRule("owner", (value) => typeof value === "string" && value.length > 0),
  columnRule("status", (value) => statuses.has(value)),
  columnRule("start", fits(DATE)),
  columnRule("end", fits(DATE)),
  columnRule("budget", between(0, 1e7)),
  columnRule("share", between(0, 1)),
  columnRule("goal", (value) => goals.has(value)),
  columnRule("year", fits(YEAR)),
  columnRule("email", fits(EMAIL)),
  columnRule("notes", (value) => value === null || (typeof value === "string" && value.length <= 500)),
];

/** The log, recognized; its cells are not made yet. */
export function logPlan(rows: readonly LogRow[]): Plan {
  const plan = recognize(logWorkbook(rows), { pack, assume: { Log: log.id } });
  const [table] = plan.tables;
  const missing = HEADINGS.filter((heading) => !table?.columns.some((one) => one.field?.heading === heading));
  if (table?.records.length !== rows.length || missing.length > 0) {
    throw new Error(`The log was read as ${table?.records.length} records, without ${missing.join(", ")}.`);
  }
  return plan;
}

export function checkLog(plan: Plan): number {
  return runRules(plan, logRules, { today: 46_000 }).findings.length;
}
