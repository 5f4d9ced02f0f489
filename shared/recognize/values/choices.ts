import type { Choice, ChoiceList } from "../../templates/types.ts";
import { phrase } from "./plain.ts";

/** The choice a text names by its label or one of its aliases, in any capitals. Null where it names none. */
export function choiceOf(text: string, list: ChoiceList): Choice | null {
  for (const choice of list.choices) if (choice.label === text) return choice;
  const words = phrase(text);
  if (words === "") return null;
  return list.choices.find((choice) => isNamed(choice, words)) ?? null;
}

function isNamed({ label, aliases = [] }: Choice, words: string): boolean {
  return phrase(label) === words || aliases.some((alias) => phrase(alias) === words);
}
