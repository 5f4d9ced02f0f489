import { phraseText } from "../locales/say.ts";
import { isOfKind, requiredColumnsMissing } from "../recognize/tables-of.ts";
import type { Plan, RecognizedTable } from "../recognize/types.ts";
import type { RuleSetting, SheetKind } from "../templates/types.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { Draft } from "./draft.ts";
import { folded } from "./fold.ts";
import { keyed } from "./keys.ts";
import { inOrder } from "./order.ts";
import { atSources, type FindSpot, spotsOf } from "./place.ts";
import type {
  CheckResult,
  Finding,
  Found,
  Need,
  NotChecked,
  Options,
  PlanRule,
  Report,
  Rule,
  TableRule,
} from "./types.ts";

export interface RunOptions {
  /** Serial day; never the clock, so that the same workbook gives the same findings. */
  readonly today: number;
}

/** Checks a plan by every rule that its pack leaves on. A rule that throws is a bug, and stops the run. */
export function runRules(plan: Plan, rules: readonly Rule[], { today }: RunOptions): CheckResult {
  const spot = spotsOf(plan);
  const first = runAll(
    plan,
    rules.filter((rule) => !runsLast(rule)),
    { today, found: NOTHING_FOUND, spot },
  );
  const keys = new Set(first.findings.map(({ key }) => key));
  const ids = new Set(rules.map(({ id }) => id));
  const found: Found = {
    ran: (id) => ids.has(id),
    has: (key) => keys.has(key),
    count: (id) => {
      const own = first.findings.filter(({ ruleId }) => ruleId === id);
      return own.reduce((sum, { more = 0 }) => sum + more + 1, 0);
    },
  };
  const last = runAll(plan, rules.filter(runsLast), { today, found, spot });
  const aside = new Set(plan.setAside.map(({ key }) => key));
  const all = inOrder([...first.findings, ...last.findings], plan.workbook);
  return {
    findings: all.filter(({ key }) => !aside.has(key)),
    setAside: all.filter(({ key }) => aside.has(key)),
    notChecked: [...first.notChecked, ...last.notChecked],
  };
}

const NOTHING_FOUND: Found = { ran: () => false, has: () => false, count: () => 0 };

function runsLast(rule: Rule): boolean {
  return "last" in rule && rule.last === true;
}

function runAll(
  plan: Plan,
  rules: readonly Rule[],
  { today, found, spot }: RunOptions & { readonly found: Found; readonly spot: FindSpot },
): { readonly findings: readonly Finding[]; readonly notChecked: readonly NotChecked[] } {
  const drafts: Draft[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of rules) {
    const setting = settingOf(plan, rule);
    if (setting.on === false || (rule.way !== undefined && !plan.pack.ways.includes(rule.way))) continue;
    const scope = { plan, today, found, options: optionsOf(rule, setting), report: reporter(rule, setting, drafts) };
    const missing = "needs" in rule ? runPlanRule(rule, scope) : runTableRule(rule, scope);
    if (missing.length > 0) notChecked.push(notCheckedFor(rule, missing));
  }
  return { findings: keyed(inOrder(folded(atSources(drafts, spot)), plan.workbook), spot), notChecked };
}

/** What is missing twice is named once. */
function notCheckedFor({ id }: Rule, missing: readonly Phrase[]): NotChecked {
  return { ruleId: id, missing: [...new Map(missing.map((lack) => [phraseText(lack), lack])).values()] };
}

interface Scope {
  readonly plan: Plan;
  readonly found: Found;
  readonly today: number;
  readonly options: Options;
  readonly report: Report<Readonly<Record<string, string>>>;
}

/** Runs once a table of the rule's kind. Returns what was missing. */
function runTableRule(rule: TableRule, { plan, today, options, report }: Scope): Phrase[] {
  const tables = plan.tables.filter((table) => isOfKind(table, rule.kind));
  if (tables.length === 0) return [sheetOf(rule.kind)];
  return tables.flatMap((table) => {
    const missing = missingColumns(plan, table, rule.fields);
    if (missing === null) return [];
    if (missing.length > 0) return missing;
    rule.check({ records: table.records, table, plan, settings: plan.settings, today, options, report });
    return [];
  });
}

function runPlanRule(rule: PlanRule, { plan, found, today, options, report }: Scope): Phrase[] {
  const needs = rule.needs.map((need) => missingNeed(plan, need));
  if (needs.includes(null)) return [];
  const missing = needs.flatMap((words) => words ?? []);
  if (missing.length > 0) return missing;
  rule.check({
    plan,
    settings: plan.settings,
    today,
    options,
    report,
    found,
    notChecked: (lack) => missing.push(lack),
  });
  return missing;
}

/** [] where the need is met by some table; null where only a required column is missing, which is a finding already. */
function missingNeed(plan: Plan, need: Need): Phrase[] | null {
  const { kind, fields } = "kind" in need ? need : { kind: need, fields: [] };
  const tables = plan.tables.filter((table) => isOfKind(table, kind));
  if (tables.length === 0) return [sheetOf(kind)];
  const missing = tables.map((table) => missingColumns(plan, table, fields));
  if (missing.some((words) => words?.length === 0)) return [];
  return missing.includes(null) ? null : missing.flatMap((words) => words ?? []);
}

/** Columns the table lacks; null where one of them is required: `plan/require-column` speaks of that. */
function missingColumns(plan: Plan, table: RecognizedTable, fields: readonly string[]): Phrase[] | null {
  const lacking = fields.filter((id) => !table.columns.some(({ field }) => field?.id === id));
  const own = lacking.flatMap((id) => (Object.hasOwn(table.kind.fields, id) ? (table.kind.fields[id] ?? []) : []));
  const required = requiredColumnsMissing(plan, table);
  if (own.some((field) => required.includes(field))) return null;
  const sheet = plan.workbook.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
  return lacking.map((id) =>
    phrase("“{heading}” column on {sheet}", { heading: own.find((field) => field.id === id)?.heading ?? id, sheet }),
  );
}

function sheetOf({ name }: SheetKind): Phrase {
  return phrase("{kind} sheet", { kind: { ours: name } });
}

function settingOf(plan: Plan, rule: Rule): RuleSetting {
  return Object.hasOwn(plan.pack.rules, rule.id) ? (plan.pack.rules[rule.id] ?? {}) : {};
}

/** The rule's own limits, where the pack does not set others. A setting that the rule does not have is a bug of the pack. */
function optionsOf(rule: Rule, setting: RuleSetting): Options {
  const defaults = rule.options ?? {};
  for (const [name, value] of Object.entries(setting.options ?? {})) {
    if (!Object.hasOwn(defaults, name)) throw new Error(`${rule.id} has no option “${name}”.`);
    if (typeof defaults[name] !== typeof value) {
      throw new Error(`The option “${name}” of ${rule.id} is to be a ${typeof defaults[name]}, and is ${value}.`);
    }
  }
  return { ...defaults, ...setting.options };
}

function reporter(rule: Rule, setting: RuleSetting, drafts: Draft[]): Report<Readonly<Record<string, string>>> {
  const severity = setting.severity ?? rule.severity;
  return (messageId, at, values, extras) => {
    drafts.push({
      ruleId: rule.id,
      messageId,
      values,
      severity,
      at,
      related: extras?.related ?? [],
      fixes: extras?.fixes ?? [],
    });
  };
}
