import { formatsOf } from "../formats.ts";

export const formats = formatsOf("en-US", [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
]);
const { count, number } = formats;

/** What is around every view. */
export const shell = {
  skip: "Skip to the view",
  doors: "Views",
  door: { home: "Home", check: "Check", plan: "Plan", score: "Score", setUp: "Set up" },
  rooms: (door: string) => `In ${door}`,
  blocking: (blocks: number) => count(blocks, { one: "# thing blocks sending", other: "# things block sending" }),
  opened: (view: string) => `${view} is open`,

  reading: "Reading…",
  readingSheets: (done: number, of: number) => `Reading sheet ${number(done)} of ${number(of)}`,
  checkingNow: "Checking what was read",
  keepTyping: "You can keep typing in the sheet.",
  cancel: "Cancel",
  stopped: "Reading was stopped.",
  stoppedHint: "Nothing was changed.",

  checkedAt: (time: string, sheets: number) =>
    `Checked at ${time}, ${count(sheets, { one: "# sheet", other: "# sheets" })}`,
  checking: "Checking again…",
  changing: "Changing…",
  notYet: "Not checked yet",
  checkAgain: "Check again",

  close: "Close",
  closeMessage: "Close this message",
  undo: "Undo",
  goTo: (place: string) => `Go to ${place}`,
  tryAgain: "Try again",

  trouble: {
    unforeseen: "Something went wrong on our side.",
    unforeseenHint: "Nothing more was changed. Try again; if it stays, show these details to your help desk.",
    details: "Details for your help desk",
  },

  happened: {
    changed: (cell: string, sheet: string, from: string, to: string) =>
      `Changed ${cell} in “${sheet}” from ${from} to ${to}.`,
    done: (title: string) => `Done: ${title}.`,
    changedMany: (changes: number) => count(changes, { one: "# change made.", other: "# changes made." }),
    nothing: "Nothing was changed.",
    leftAlone: (cells: number) => count(cells, { one: "One change was left out:", other: "# changes were left out:" }),
    waiting: (changes: number) =>
      count(changes, {
        one: "One more would touch the same cell, so it waits here.",
        other: "# more would touch the same cells, so they wait here.",
      }),
    unlogged: (why: string) => `No log could be kept: ${why}`,
    undone: (cells: number) => count(cells, { one: "Taken back in # cell.", other: "Taken back in # cells." }),
    setAside: "Set aside. It comes back if the cell changes.",
    noted: "Noted in the workbook, for everyone who opens it.",
    takenUp: "Back among the findings.",
    submitted: (rows: number, rater: string) =>
      `${count(rows, { one: "# score is", other: "# scores are" })} on the Scores sheet, given by ${rater}.`,
    settled: "Settled. The row is on the Scores sheet.",
    markedStale: (rows: number) =>
      count(rows, { one: "# score is marked as out of date.", other: "# scores are marked as out of date." }),
  },

  question: {
    log: {
      title: "Keep a log of changes?",
      says: (sheet: string) =>
        `We would add a sheet named “${sheet}” to this workbook. It lists each cell we change, what stood there, who, and when, so that any change can be taken back later.`,
      add: "Add the log and change",
      without: "Change without a log",
    },
    notes: {
      title: "Add a sheet for your notes?",
      says: (sheet: string) =>
        `We would add a sheet named “${sheet}” to this workbook. It holds what you set aside and why, so that colleagues see it too. Delete a row and it is forgotten.`,
      add: "Add the sheet",
    },
    scores: {
      title: "Add a sheet for scores?",
      says: (sheet: string) =>
        `We would add a sheet named “${sheet}” to this workbook, and a log beside it. One row a score: the level, why, the cells it rests on, who gave it, and when. Everyone who can open the workbook can read it. Private notes stay with you.`,
      add: "Add the sheet and hand in",
    },
    cancel: "Cancel",
  },

  severity: { error: "Blocks sending", warning: "Worth a look", info: "Good to know" },
  cell: {
    empty: "empty",
    now: "Now",
    after: "After the fix",
    formula: (formula: string) => `formula =${formula}`,
    rule: "a rule on entries",
    noRule: "no drop-down",
    dropDown: (choices: string) => `drop-down: ${choices}`,
    yes: "TRUE",
    no: "FALSE",
  },
};
