import { formats } from "./shell.ts";

const { count, number } = formats;

export const settings = {
  title: "Settings",
  answer: "How this workbook counts time and rules, and what you like.",
  shared: "What is chosen here is kept on this workbook’s sheet of notes, so that everyone who opens it shares it.",

  time: "Time",
  schoolYearStart: "School year starts",
  fiscalYearStart: "Fiscal year starts",
  planYear: "First school year of the plan",
  fromPlan: "Read from the plan",
  quarters: "“Q1” means",
  fiscal: (first: string, last: string) => `${first} to ${last}, with the fiscal year`,
  calendar: (first: string, last: string) => `${first} to ${last}`,
  dates: "“3/4” is",
  terms: "Terms",
  term: { fall: "Fall", winter: "Winter", spring: "Spring", summer: "Summer" },
  from: (term: string) => `${term} begins`,
  to: (term: string) => `${term} ends`,
  month: "Month",
  day: "Day",

  template: "Template",
  readBy: "Read this workbook by",
  bestFit: (pack: string) => `What fits best: ${pack}`,

  reasons: "Scoring",
  reasonsAsk: "A score has to say why",
  atTheEnds: "At the lowest and the highest level",
  onRequired: "On required rows",

  rules: "Rules",
  changed: (rules: number, of: number) => `${number(rules)} of ${number(of)} changed`,
  search: "Search rules",
  searchHint: "Search a word, such as owner",
  noRule: (words: string) => `No rule mentions “${words}”.`,
  was: (level: string) => `changed from ${level}`,
  level: { error: "Blocks sending", warning: "Worth a look", info: "Good to know", off: "Off" },
  more: (rules: number) => count(rules, { one: "Show # more rule", other: "Show # more rules" }),

  yours: "Yours alone",
  yoursSays: "These go with you to every workbook. Nobody else sees them.",
  language: "Language",
  asHost: "As this spreadsheet is set",
  theme: "Colors",
  themes: { system: "As the machine is set", light: "Light", dark: "Dark", contrast: "More contrast" },
  letters: "Single letters act in lists",
  lettersHint: "J and K move, F fixes, Z undoes.",
  name: "Your name",
  nameHint: "For the log and notes. Leave it empty to be named as this spreadsheet names you.",
  cannot: "You can view this workbook here, but not change it.",
};
