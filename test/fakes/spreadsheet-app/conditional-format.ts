import type { Condition } from "./document.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const held = new WeakMap<object, Condition>();

export function conditionOf(rule: Rule): Condition {
  const condition = held.get(rule);
  if (!condition) throw new Error("This is no conditional format rule.");
  return condition;
}

export function ruleObject(world: World, condition: Condition): Rule {
  const rule = strict<Rule>("ConditionalFormatRule", {}, world.told);
  held.set(rule, condition);
  return rule;
}

export function newConditionalFormatRule(world: World): Builder {
  let condition: Condition = { at: [], formula: "", look: [] };
  const looking =
    (what: string) =>
    (given: unknown): Builder => {
      condition = { ...condition, look: [...condition.look, `${what} ${String(given)}`] };
      return builder;
    };
  const builder: Builder = strict<Builder>(
    "ConditionalFormatRuleBuilder",
    {
      whenFormulaSatisfied: (formula: string) => {
        condition = { ...condition, formula };
        return builder;
      },
      setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => {
        condition = { ...condition, at: ranges.map(rangeAt) };
        return builder;
      },
      build: () => {
        if (condition.formula === "" || condition.at.length === 0) {
          throw new Error("Conditional format rule cannot be built: it has no condition or no range.");
        }
        return ruleObject(world, condition);
      },
      setBackground: looking("background"),
      setFontColor: looking("color"),
      setBold: looking("bold"),
      setItalic: looking("italic"),
      setStrikethrough: looking("strikethrough"),
    },
    world.told,
  );
  return builder;
}
