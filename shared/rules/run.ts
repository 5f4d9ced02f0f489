import { inOneGo, type Steps } from "../recognize/steps.ts";
import { isOfKind } from "../recognize/tables-of.ts";
import type { Plan, RecognizedTable } from "../recognize/types.ts";
import type { RuleSetting } from "../templates/types.ts";
import type { Phrase } from "../workbook/phrases.ts";
import { alone, type Said } from "./by-table.ts";
import type { Draft } from "./draft.ts";
import { folded } from "./fold.ts";
import { keyed } from "./keys.ts";
import { missingColumns, missingNeeds, notCheckedFor, sheetOf } from "./needs.ts";
import { inOrder } from "./order.ts";
import { atSources, type FindSpot, spotsOf } from "./place.ts";
import type { CheckResult, Finding, Found, NotChecked, Options, PlanRule, Report, Rule, TableRule } from "./types.ts";

export interface RunOptions {
  /** Serial day; never the clock, so that the same workbook gives the same findings. */
  readonly today: number;
}

/** Checks a plan by every rule that its pack leaves on. A rule that throws is a bug, and stops the run. */
export function runRules(plan: Plan, rules: readonly Rule[], options: RunOptions): CheckResult {
  return inOneGo(runRulesInSteps(plan, rules, options));
}

/** The same, a rule a step; a rule about tables by themselves takes a step for each. */
export function* runRulesInSteps(plan: Plan, rules: readonly Rule[], { today }: RunOptions): Steps<CheckResult> {
  const spot = spotsOf(plan);
  const sooner = rules.filter((rule) => !runsLast(rule));
  const first = yield* runAll(sooner, { plan, today, found: NOTHING_FOUND, spot });
  const found = foundBy(rules, first.findings);
  const last = yield* runAll(rules.filter(runsLast), { plan, today, found, spot });
  const aside = new Set(plan.setAside.map(({ key }) => key));
  const all = inOrder([...first.findings, ...last.findings], plan.workbook);
  return {
    findings: all.filter(({ key }) => !aside.has(key)),
    setAside: all.filter(({ key }) => aside.has(key)),
    notChecked: [...first.notChecked, ...last.notChecked],
  };
}

const NOTHING_FOUND: Found = { ran: () => false, has: () => false, count: () => 0 };

function foundBy(rules: readonly Rule[], findings: readonly Finding[]): Found {
  const keys = new Set(findings.map(({ key }) => key));
  const ids = new Set(rules.map(({ id }) => id));
  return {
    ran: (id) => ids.has(id),
    has: (key) => keys.has(key),
    count: (id) => {
      const own = findings.filter(({ ruleId }) => ruleId === id);
      return own.reduce((sum, { more = 0 }) => sum + more + 1, 0);
    },
  };
}

function runsLast(rule: Rule): boolean {
  return "last" in rule && rule.last === true;
}

interface Run {
  readonly plan: Plan;
  readonly today: number;
  readonly found: Found;
}

function* runAll(
  rules: readonly Rule[],
  { spot, ...run }: Run & { readonly spot: FindSpot },
): Steps<Pick<CheckResult, "findings" | "notChecked">> {
  const { workbook, pack } = run.plan;
  const drafts: Draft[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of rules) {
    const setting = settingOf(run.plan, rule);
    if (setting.on === false || (rule.way !== undefined && !pack.ways.includes(rule.way))) continue;
    const said = "needs" in rule ? yield* saidOfPlan(rule, setting, run) : yield* saidOfTables(rule, setting, run);
    for (const draft of said.drafts) drafts.push(draft);
    if (said.missing.length > 0) notChecked.push(notCheckedFor(rule, said.missing));
    yield;
  }
  const placed = atSources(drafts, spot);
  yield;
  const ordered = inOrder(folded(placed), workbook);
  yield;
  return { findings: keyed(ordered, spot), notChecked };
}

/** Runs once a table of the rule's kind. */
function* saidOfTables(rule: TableRule, setting: RuleSetting, { plan, today }: Run): Steps<Said> {
  const tables = plan.tables.filter((table) => isOfKind(table, rule.kind));
  if (tables.length === 0) return { drafts: [], missing: [sheetOf(rule.kind)] };
  const options = optionsOf(rule, setting);
  const check = (table: RecognizedTable, seen: Plan): Said => {
    const drafts: Draft[] = [];
    const report = reporter(rule, setting, drafts);
    rule.check({ records: table.records, table, plan: seen, settings: plan.settings, today, options, report });
    return { drafts, missing: [] };
  };
  const said: Said[] = [];
  for (const table of tables) {
    const missing = missingColumns(plan, table, rule.fields);
    if (missing === null) continue;
    if (missing.length > 0) said.push({ drafts: [], missing });
    else if (rule.sees === "plan") said.push(check(table, plan));
    else said.push(saidAlone(rule, table, { plan, today }, (own) => check(table, own)));
    yield;
  }
  return together(said);
}

function* saidOfPlan(rule: PlanRule, setting: RuleSetting, { plan, today, found }: Run): Steps<Said> {
  const lacking = missingNeeds(plan, rule.needs);
  if (lacking === null || lacking.length > 0) return { drafts: [], missing: lacking ?? [] };
  const options = optionsOf(rule, setting);
  const check = (seen: Plan): Said => {
    const drafts: Draft[] = [];
    const missing: Phrase[] = [];
    const report = reporter(rule, setting, drafts);
    const notChecked = (lack: Phrase) => missing.push(lack);
    rule.check({ plan: seen, settings: plan.settings, today, options, report, found, notChecked });
    return { drafts, missing };
  };
  if (rule.each !== "table") return check(plan);
  const said: Said[] = [];
  for (const table of plan.tables) {
    said.push(saidAlone(rule, table, { plan, today }, check));
    yield;
  }
  return together(said);
}

/** What a rule says of a table by itself: as it was last asked, where nothing of that table has changed since. */
function saidAlone(
  rule: Rule,
  table: RecognizedTable,
  { plan, today }: Pick<Run, "plan" | "today">,
  check: (own: Plan) => Said,
): Said {
  const { plan: own, said } = alone(plan, table, today);
  const known = said.get(rule) ?? check(own);
  said.set(rule, known);
  return known;
}

function together(said: readonly Said[]): Said {
  return { drafts: said.flatMap(({ drafts }) => drafts), missing: said.flatMap(({ missing }) => missing) };
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
