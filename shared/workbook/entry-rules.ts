import type { ValidationRule } from "./edits.ts";
import type { Choices, Holds, SpecColumn } from "./sheet-spec.ts";

/** What the spreadsheet asks of an entry in this column; null where anything goes. Only closed lists refuse. */
export function entryRule({ choices, holds, help, formula }: SpecColumn): ValidationRule | null {
  const says = help === "" ? {} : { help };
  if (choices !== null) return { ...choice(choices), allowBlank: true, ...says };
  const figure = formula === undefined ? figures[holds] : undefined;
  if (figure === undefined) return null;
  return { choices: null, allowBlank: true, others: "warned", ...figure, ...says };
}

function choice(choices: Choices): Omit<ValidationRule, "allowBlank" | "help"> {
  return {
    type: "list",
    choices: choices.from === "words" ? choices.words : null,
    formulas: choices.from === "name" ? [choices.name] : [],
    ...(choices.others === "refused" ? {} : { others: choices.others }),
    ...(choices.others === "welcome" ? {} : { complaint: complaints[choices.others] }),
  };
}

const complaints = {
  refused: "Choose one of the words on the list.",
  warned: "This is not on the list. Choose a word that is, so that it can be counted.",
} as const;

type Figure = Pick<ValidationRule, "type" | "formulas" | "complaint">;

// Wide limits: the point is that the cell holds a date or a number, not words that look like one.
const FIRST_DAY = "36526";
const LAST_DAY = "73050";
const LARGEST = "1000000000";

const figures: Readonly<Partial<Record<Holds, Figure>>> = {
  date: {
    type: "date",
    formulas: [FIRST_DAY, LAST_DAY],
    complaint: "Write a day, such as 9/30/2026, so that it can be sorted and counted.",
  },
  money: {
    type: "decimal",
    formulas: [`-${LARGEST}`, LARGEST],
    complaint: "Write an amount as a number, such as 1500, so that it can be added up.",
  },
  number: {
    type: "decimal",
    formulas: [`-${LARGEST}`, LARGEST],
    complaint: "Write a number, such as 12; put words beside it in the notes.",
  },
  percent: {
    type: "decimal",
    formulas: ["0", "1"],
    complaint: "Write a percentage between 0% and 100%, such as 45%.",
  },
};
