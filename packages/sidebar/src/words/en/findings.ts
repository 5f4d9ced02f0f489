import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;

export const findings = {
  title: "Findings",
  blocked: (things: number) => countFirst(things, { one: "# thing blocks sending.", other: "# things block sending." }),
  clear: "Nothing blocks sending.",
  looks: (things: number) => countFirst(things, { one: "# more is worth a look.", other: "# more are worth a look." }),
  looksOnly: (things: number) =>
    countFirst(things, { one: "# thing is worth a look.", other: "# things are worth a look." }),
  nothing: "Nothing to say: every check passes.",
  blank: "Nothing to check yet: the plan is still blank.",

  search: "Search findings",
  searchHint: "Search a word, a name, a cell",
  show: "Show",
  filter: { all: "All", error: "Block", warning: "Look", info: "Know" },
  noneMention: (words: string) => `No finding mentions “${words}”.`,
  didYouMean: "Did you mean",
  showAll: "Show all findings",
  byRule: "Group by rule",
  bySheet: "Group by sheet",
  fixSafe: (fixes: number) => count(fixes, { one: "Fix # safe one", other: "Fix # safe ones" }),
  counts: (errors: number, warnings: number, infos: number) =>
    [
      errors > 0 ? `${number(errors)} block` : "",
      warnings > 0 ? `${number(warnings)} look` : "",
      infos > 0 ? `${number(infos)} know` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  more: (things: number, group: string) => `Show ${number(things)} more in ${group}`,
  selected: (place: string) => `What you selected, ${place}`,

  why: "Why it matters.",
  how: "How to fix it.",
  snippet: (sheet: string, row: number) => `${sheet}, row ${row}`,
  snippetFixed: (sheet: string, row: number) => `${sheet}, row ${row}, as it is and after the fix`,
  sameElsewhere: (places: number) =>
    count(places, { one: "Same fix in # more place", other: "Same fix in # more places" }),
  about: "About this rule",
  setAside: "Set aside with a reason",
  whyRight: "Why is this all right?",
  whyRightHint: "Kept in the workbook, on the sheet of notes, with your name and the day.",
  whyRightMissing: "Write a reason first. A colleague will want to know.",
  setAsideButton: "Set aside",

  preview: (changes: number) => countFirst(changes, { one: "# change to look at", other: "# changes to look at" }),
  previewSafe: "None of these alters what anyone meant.",
  previewReview: "Look at each one: only you know what was meant.",
  make: (changes: number) => count(changes, { one: "Make this change", other: "Make all # changes" }),
  notNow: "Not now",
  moreChanges: (changes: number) => count(changes, { one: "Show # more change", other: "Show # more changes" }),
  cannot: "You can view this plan here, but not change it.",

  paste: {
    title: (things: number) =>
      countFirst(things, {
        one: "# thing came along with what was typed or pasted.",
        other: "# things came along with what was pasted.",
      }),
    dropDowns: (things: number) =>
      count(things, { one: "A drop-down is gone in # place.", other: "Drop-downs are gone in # places." }),
    formulas: (things: number) => count(things, { one: "# formula looks pasted.", other: "# formulas look pasted." }),
    numbers: (things: number) => count(things, { one: "# number is text.", other: "# numbers are text." }),
    dates: (things: number) => count(things, { one: "# date is text.", other: "# dates are text." }),
    spaces: (things: number) => count(things, { one: "# cell has stray spaces.", other: "# cells have stray spaces." }),
    links: (things: number) =>
      count(things, { one: "# formula points at another file.", other: "# formulas point at another file." }),
    copies: (things: number) =>
      count(things, {
        one: "# row is a copy. We will not delete it.",
        other: "# rows are copies. We will not delete them.",
      }),
    leaveBe: "Leave it be",
    repair: (fixes: number) => count(fixes, { one: "Repair # of them", other: "Repair # of them" }),
  },

  aside: (things: number) => countFirst(things, { one: "# set aside", other: "# set aside" }),
  bringBack: "Bring back",
  noReason: "no reason given",
  notChecked: (rules: number) => countFirst(rules, { one: "# rule could not look", other: "# rules could not look" }),
  notCheckedSays: "They need a sheet or a column that this workbook does not have.",
  missing: (things: string) => `Not here: ${things}`,

  rule: {
    title: "About this rule",
    back: "Back to the findings",
    why: "Why it matters",
    how: "How to fix it",
    source: "Where it comes from",
    severity: "In this plan",
    found: (things: number) => count(things, { one: "It has # finding here.", other: "It has # findings here." }),
    foundNone: "It finds nothing here.",
    gone: "There is no such rule.",
  },
};
