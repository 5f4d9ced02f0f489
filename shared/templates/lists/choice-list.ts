import { names } from "../names.ts";
import type { ChoiceList } from "../types.ts";

/** A list of choices, in the order of the drop-down. Under each label stand its other words, with commas. */
export function choiceList(name: string, choices: Readonly<Record<string, string>>): ChoiceList {
  return {
    name,
    choices: Object.entries(choices).map(([label, others]) => ({ label, aliases: names(others) })),
  };
}

/** A list that is a district's to replace: its framework, its phases, its values. */
/* @__NO_SIDE_EFFECTS__ */
export function theirs(list: ChoiceList): ChoiceList {
  return { ...list, isTheirs: true };
}
