import { formats } from "./shell.ts";

const { count, countFirst, number, list } = formats;

export const columns = {
  title: "Columns",
  answer: (read: number, of: number, unsure: number) => {
    const headings = count(of, { one: "one heading", other: "# headings" });
    const said = read === of ? `We read all of ${headings}.` : `We read ${number(read)} of ${headings}.`;
    return unsure === 0 ? said : `${said} ${countFirst(unsure, { one: "# needs you.", other: "# need you." })}`;
  },
  sheet: "Table",
  table: (sheet: string, rows: number) => `${sheet}, ${count(rows, { one: "# row", other: "# rows" })}`,
  unsure: (things: number) => count(things, { one: "# to answer", other: "# to answer" }),
  readAs: "Read as:",
  headingsIn: (row: number) => `Headings are in row ${number(row)}.`,
  noHeadings: "It has no row of headings, so there is nothing to confirm.",
  whyKind: "Why we think so",
  skipped: (rows: number) =>
    count(rows, {
      one: "Row left out, because it is no entry:",
      other: "# rows left out, because they are no entries:",
    }),
  skippedRow: (row: number, why: string) => `Row ${number(row)}. ${why}`,
  noKind: "None of the kinds of sheet we know. Owners and dates are still read; rules leave the rest alone.",

  kind: {
    change: "Say what this table is",
    what: "What is this table?",
    something: "Something else we know",
    ours: "None of these, leave it alone",
    stays: "Kept with the notes of this workbook, for everybody who checks it.",
  },

  headings: "Headings",
  standing: { ask: "Not sure", said: "You said", sure: "Sure", likely: "Likely", theirs: "Yours" },
  leftAlone: "Yours, left alone",
  holds: (values: readonly string[]) => `Holds ${list(values.map((value) => `“${value}”`))}`,
  holdsNothing: "Every cell is empty.",
  noHeading: "(no heading)",
  nameIt: "Write a heading above this column first. Then you can say here what it is.",
  what: "What is in this column?",
  something: "Something else we know",
  which: "Which?",
  choose: "Choose",
  chooseFirst: "Choose what it is first.",
  ours: "Ours, leave it alone",
  use: "Use this",
  change: "Change",
  changeOf: (heading: string) => `Change what “${heading}” is`,
  keep: "Leave it as it is",
  stays: "Your answers stay in this workbook, on a sheet of notes. They travel with it.",

  structure: {
    title: "Structure this sheet",
    says: "So that this table is never guessed at again. What you wrote stays as you wrote it, and all of this can be undone.",
    parts: "What to do",
    part: {
      names: "Remember what the table and each column is",
      "drop-downs": "Offer choices in drop-downs",
      formats: "Show bare numbers as the dates, money or shares they are",
      notes: "Put a note of help on headings",
      ids: "Fill in ids that are missing",
    },
    newIds: "Give ids to rows that have none at all, in a column of their own",
    show: "Show me first",
    does: "What this does",
    leaves: "What stays as it is",
    more: (lines: number) => `Show ${number(lines)} more`,
    nothing: "There is nothing to do here.",
    do: (changes: number) => count(changes, { one: "Make this # change", other: "Make these # changes" }),
  },

  empty: {
    answer: "There are no tables to read here yet.",
    says: "A table begins with a row of headings, such as Action step, Owner, and Due.",
  },
};
