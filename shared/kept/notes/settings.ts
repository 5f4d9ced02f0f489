import { lastAnswers } from "../../recognize/last-answer.ts";
import { type JustificationSetting, USUAL_JUSTIFICATION } from "../../rubrics/justification.ts";
import type { MonthDay, Pack, RuleSetting, Settings, Severity } from "../../templates/types.ts";
import { daysInMonth } from "../../workbook/dates.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { text } from "../kept-table.ts";
import type { Run } from "../log/log.ts";
import { isNote, type NoteEntry, noted, notesTable, unnoted } from "./note.ts";

/** What people chose for a workbook: rows on its sheet of notes, so that every host checks it alike. */
export interface KeptSettings {
  readonly settings: Partial<Settings>;
  /** By the rule's id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Id of the template to read it by; null leaves that to what its sheets look like. */
  readonly pack: string | null;
  /** Id of the rubric it is scored by, in small letters; null leaves that to which rubrics it has. */
  readonly rubric: string | null;
  /** Where a score has to say why. */
  readonly reasons: JustificationSetting;
}

/** How much a rule counts; "off" leaves it out. */
export type RuleLevel = Severity | "off";

/** One choice. Null forgets it: then the template's own holds. */
export type Chosen =
  | { readonly what: "schoolYearStart" | "fiscalYearStart"; readonly to: MonthDay | null }
  | { readonly what: "quarters"; readonly to: Settings["quarters"] | null }
  | { readonly what: "terms"; readonly to: Settings["terms"] | null }
  | { readonly what: "planYear"; readonly to: number | null }
  | { readonly what: "monthFirst"; readonly to: boolean | null }
  | { readonly what: "pack" | "rubric"; readonly to: string | null }
  | { readonly what: "reasons"; readonly to: JustificationSetting | null }
  /** `says` is what should hold, for whoever reads the notes. */
  | { readonly what: "rule"; readonly id: string; readonly says: string; readonly to: RuleLevel | null };

const SETTING = "Setting";
const RULE = "Rule";

/** Rows that cannot be read are passed over; of those that say the same thing twice, the last counts. */
export function keptSettings(workbook: Workbook): KeptSettings {
  const entries = notesTable(workbook)?.entries ?? [];
  const said = new Map(entries.flatMap((entry) => settingIn(entry) ?? []).map(({ key, value }) => [key, value]));
  const rules = entries.flatMap((entry) => ruleIn(entry) ?? []).map(({ id, setting }) => [id, setting]);
  return {
    settings: settingsOf(said),
    rules: Object.fromEntries(rules),
    pack: said.get(KEYS.pack) ?? null,
    rubric: said.get(KEYS.rubric) ?? null,
    reasons: reasonsOf(said.get(KEYS.reasons)) ?? USUAL_JUSTIFICATION,
  };
}

/** The template with the choices of the workbook in place of its own. */
export function withRules(pack: Pack, { rules }: KeptSettings): Pack {
  const own = Object.entries(rules);
  if (own.length === 0) return pack;
  return lastPack(pack, JSON.stringify(own), () => {
    const merged = own.map(([id, setting]) => [id, { ...pack.rules[id], ...setting }]);
    return { ...pack, rules: { ...pack.rules, ...Object.fromEntries(merged) } };
  });
}

// What rules said of a table is remembered by the pack, so the same choices must give the same one.
const lastPack = lastAnswers<Pack, Pack>();

/** Writes a choice in place of the one before. Null where nothing is to be written: no sheet of notes, or no such row. */
export function choosing(workbook: Workbook, chosen: Chosen, run: Run): Change | null {
  const { note, says, rule, isSame } = noteOf(chosen);
  const written = writtenOf(chosen);
  if (written === null) return unnoted(workbook, `${says}: as the template says`, isSame);
  const row = {
    Note: text(note),
    Text: text(says),
    Key: text(written),
    ...(rule === null ? {} : { Rule: text(rule) }),
  };
  return noted(workbook, says, row, { run, replaces: isSame });
}

// Each is written as a word with a colon, so that no spreadsheet takes it for a date or a number.
const KEYS = {
  schoolYearStart: "school-year",
  fiscalYearStart: "fiscal-year",
  quarters: "quarters",
  terms: "terms",
  planYear: "plan-year",
  monthFirst: "dates",
  pack: "template",
  rubric: "rubric",
  reasons: "reasons",
} as const;

const SAYS = {
  schoolYearStart: "The school year starts (month-day)",
  fiscalYearStart: "The fiscal year starts (month-day)",
  quarters: "What Q1 means",
  terms: "When terms begin and end (month-day)",
  planYear: "The first school year of the plan starts in",
  monthFirst: "How 3/4 is read",
  pack: "The template to read this workbook by",
  rubric: "The rubric to score this plan by",
  reasons: "Where a score has to say why",
} as const;

function noteOf(chosen: Chosen) {
  if (chosen.what === "rule") {
    const { id, says } = chosen;
    return { note: RULE, says, rule: id, isSame: (entry: NoteEntry) => ruleIn(entry)?.id === id };
  }
  const key = KEYS[chosen.what];
  const isSame = (entry: NoteEntry) => settingIn(entry)?.key === key;
  return { note: SETTING, says: SAYS[chosen.what], rule: null, isSame };
}

/** "school-year: 8-1"; null for a choice that is forgotten. */
function writtenOf(chosen: Chosen): string | null {
  if (chosen.to === null) return null;
  switch (chosen.what) {
    case "rule":
      return `severity: ${chosen.to}`;
    case "schoolYearStart":
    case "fiscalYearStart":
      return `${KEYS[chosen.what]}: ${dayText(chosen.to)}`;
    case "terms": {
      const { to } = chosen;
      const terms = TERMS.map((term) => `${term} ${dayText(to[term].from)} to ${dayText(to[term].to)}`);
      return `${KEYS.terms}: ${terms.join(", ")}`;
    }
    case "monthFirst":
      return `${KEYS.monthFirst}: ${chosen.to ? MONTH_FIRST : DAY_FIRST}`;
    case "reasons": {
      const { atTheEnds, onRequired } = chosen.to;
      const where = [...(atTheEnds ? [AT_THE_ENDS] : []), ...(onRequired ? [ON_REQUIRED] : [])];
      return `${KEYS.reasons}: ${where.join(", ") || NOWHERE}`;
    }
    case "quarters":
    case "planYear":
    case "pack":
    case "rubric":
      return `${KEYS[chosen.what]}: ${chosen.to}`;
  }
}

const MONTH_FIRST = "month-first";
const DAY_FIRST = "day-first";
const AT_THE_ENDS = "ends of the scale";
const ON_REQUIRED = "required rows";
const NOWHERE = "nowhere";
const TERMS = ["fall", "winter", "spring", "summer"] as const;

function dayText({ month, day }: MonthDay): string {
  return `${month}-${day}`;
}

const KEYED = /^([a-z-]+): ?(.+)$/i;

function settingIn(entry: NoteEntry): { readonly key: string; readonly value: string } | null {
  const [, key, value] = KEYED.exec(entry.text("Key")) ?? [];
  if (!isNote(entry, SETTING) || key === undefined || value === undefined) return null;
  return { key: key.toLowerCase(), value: value.trim().toLowerCase() };
}

const SEVERITY = /^severity: ?(error|warning|info|off)$/i;
const LEVELS: readonly RuleLevel[] = ["error", "warning", "info", "off"];

function ruleIn(entry: NoteEntry): { readonly id: string; readonly setting: RuleSetting } | null {
  const word = SEVERITY.exec(entry.text("Key"))?.[1]?.toLowerCase();
  const level = LEVELS.find((one) => one === word);
  const id = entry.text("Rule");
  if (!isNote(entry, RULE) || id === "" || level === undefined) return null;
  return { id, setting: level === "off" ? { on: false } : { on: true, severity: level } };
}

function settingsOf(said: ReadonlyMap<string, string>): Partial<Settings> {
  const of = (what: keyof typeof KEYS) => said.get(KEYS[what]) ?? "";
  const [schoolYearStart, fiscalYearStart] = [dayOf(of("schoolYearStart")), dayOf(of("fiscalYearStart"))];
  const quarters = (["fiscal", "calendar"] as const).find((one) => one === of("quarters"));
  const terms = termsOf(of("terms"));
  const planYear = /^(?:19|20)\d\d$/.test(of("planYear")) ? Number(of("planYear")) : null;
  const order = [MONTH_FIRST, DAY_FIRST].find((one) => one === of("monthFirst"));
  return {
    ...(schoolYearStart && { schoolYearStart }),
    ...(fiscalYearStart && { fiscalYearStart }),
    ...(quarters && { quarters }),
    ...(terms && { terms }),
    ...(planYear !== null && { planYear }),
    ...(order && { monthFirst: order === MONTH_FIRST }),
  };
}

/** Null for what no year has. February has 28 days in a setting: a term that ends with it ends so each year. */
function dayOf(written: string): MonthDay | null {
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(written.trim())?.map(Number) ?? [];
  if (month === undefined || day === undefined || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(COMMON_YEAR, month) ? { month, day } : null;
}

const COMMON_YEAR = 2027;

/** Null unless every word of it is known. */
function reasonsOf(written = ""): JustificationSetting | null {
  const where = written.split(",").map((part) => part.trim());
  if (!where.every((part) => [AT_THE_ENDS, ON_REQUIRED, NOWHERE].includes(part))) return null;
  return { atTheEnds: where.includes(AT_THE_ENDS), onRequired: where.includes(ON_REQUIRED) };
}

/** Null unless all four are there. */
function termsOf(written: string): Settings["terms"] | null {
  const [fall, winter, spring, summer] = TERMS.map((term) => termOf(written, term));
  return fall && winter && spring && summer ? { fall, winter, spring, summer } : null;
}

function termOf(written: string, term: string): Settings["terms"]["fall"] | null {
  const part = written.split(",").find((one) => one.trim().startsWith(`${term} `));
  const [from, to] = (part?.trim().slice(term.length) ?? "").split(" to ").map(dayOf);
  return from && to ? { from, to } : null;
}
