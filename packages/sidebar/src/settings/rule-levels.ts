import type { KeptSettings, RuleLevel } from "@throughline/shared/kept/notes/settings.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { docsOf } from "@throughline/shared/rules/message.ts";
import type { Rule } from "@throughline/shared/rules/types.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";

/** A rule of the workbook's template, and how much it counts. */
export interface RuleChoice {
  readonly id: string;
  /** What should hold, in one sentence of the person's language. */
  readonly what: string;
  readonly level: RuleLevel;
  /** As the template has it. */
  readonly given: RuleLevel;
}

/** Every rule that a template runs or could run, those that the workbook changed first. */
export function ruleChoices(
  rules: Iterable<Rule>,
  template: Pack,
  { rules: kept }: KeptSettings,
  spoken: Language,
): readonly RuleChoice[] {
  const all = [...rules]
    .filter(({ way }) => way === undefined || template.ways.includes(way))
    .map((rule): RuleChoice => {
      const given = levelOf(rule, template.rules);
      const what = docsOf(rule, spoken).what;
      return { id: rule.id, what, given, level: Object.hasOwn(kept, rule.id) ? levelOf(rule, kept) : given };
    });
  return [...all.filter(isChanged), ...all.filter((rule) => !isChanged(rule))];
}

export function isChanged({ level, given }: RuleChoice): boolean {
  return level !== given;
}

function levelOf({ id, severity }: Rule, settings: Pack["rules"]): RuleLevel {
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return setting?.on === false ? "off" : (setting?.severity ?? severity);
}
