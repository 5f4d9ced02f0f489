import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;
const one = (value: number) => (Math.round(Math.abs(value) * 100) / 100).toFixed(2);

export const compare = {
  title: "Compare",
  nobody: "Score the plan first, then compare.",
  blind: "Raters score blind: you see each other’s scores once both of you have handed in every row.",
  toRate: "Go to your scores",
  toHandIn: "Go and hand in",
  lead: "Compare without scoring",
  leadSays: "You put scores together and give none yourself: you see those of every rater who has handed in every row.",
  waitingForAll: "It takes two raters who have handed in every row.",
  openRows: (rows: number) =>
    countFirst(rows, { one: "# row of yours is not handed in yet.", other: "# rows of yours are not handed in yet." }),
  waiting: (raters: number): string =>
    raters === 0 ? "You are the only rater so far." : "You are done. The other rater is not.",
  alone: "A second rater opens this plan, says who they are, and scores it on their own.",
  done: (rater: string) => `${rater} has handed in every row.`,
  stillOpen: (rater: string, rows: number) =>
    `${rater} still has ${count(rows, { one: "# row", other: "# rows" })} to hand in.`,

  toSettle: (rows: number) => countFirst(rows, { one: "# row to settle", other: "# rows to settle" }),
  between: (raters: string) => `Scored by ${raters}, each on their own.`,
  allSettled: "Nothing is left to settle.",
  agreed: (rows: number) => count(rows, { one: "# row you agree on", other: "# rows you agree on" }),
  settled: "Settled",
  adjudicated: "Settled together",
  noComment: "No reason given.",
  whatDoYouAgreeOn: "What do you agree on?",
  reason: "Reason, for the record",
  chooseFirst: "Choose a score first.",
  reasonFirst: "Write the reason first: the record shows it.",
  settle: "Settle this row",
  settleAgain: "Settle it anew",

  add: {
    title: "Scores from elsewhere",
    says: "Raters may have scored a copy of this plan. Their scores workbooks or ratings files go on the Scores sheet, as they gave them.",
    saysApart:
      "Raters hand in scores workbooks or ratings files. Add them here, and they stand beside the plan in your own scores workbook.",
    choose: "Scores of other raters",
    button: "Add ratings from files",
    added: (raters: string) => `The scores of ${raters} are on the Scores sheet.`,
  },

  numbers: "The numbers",
  totals: "Scores of all raters",
  rater: "Rater",
  total: "Total",
  average: "Average",
  of: (sum: number, most: number) => `${number(sum)} of ${number(most)}`,
  exact: "Same score",
  adjacent: "Within one level",
  share: (same: number, of: number, share: string) => `${number(same)} of ${number(of)} (${share})`,
  kappa: "Weighted kappa",
  alpha: "Krippendorff’s alpha",
  rowsCompared: "Rows compared",
  habit: (rater: string, leniency: number, unevenness: number) =>
    leniency === 0
      ? `${rater} scores as high as the others on average, give or take ${one(unevenness)}.`
      : `${rater} scores ${one(leniency)} of a level ${leniency > 0 ? "higher" : "lower"} than the others, give or take ${one(unevenness)}.`,
  howToRead: "How to read these",
  reading: (rows: number) =>
    `Kappa and alpha are 1 where you always agree and 0 where chance would do as well. In parentheses is the range that fits these scores; with ${count(rows, { one: "# row", other: "# rows" })} it is wide. Alpha takes the levels as an order, one above the other.`,
  talk: "Worth a calibration talk",

  dock: {
    blind: "Blind until both have handed in",
    settled: (done: number, of: number) => `${number(done)} of ${number(of)} settled`,
    waits: "The verdict waits for all of them.",
  },

  calibrate: {
    title: "Calibrate",
    invites: "Not sure that you read the levels alike?",
    open: "Try a plan with a key",
    answer: "Do you read the levels as others do?",
    says: "Score a few excerpts, then see what experienced raters gave and why. Nothing of this is kept or handed in.",
    none: "There are no plans with a key for this rubric yet. Score one together, and talk each row through.",
    rows: (rows: number) => count(rows, { one: "# row", other: "# rows" }),
    others: "Other plans to try",
    back: "Back to your scores",
    trialSays: "Score each excerpt on its own. The key shows once all are scored.",
    keySays: "Below each excerpt: your score, the key, and why it is not the one above or below.",
    stillOpen: (rows: number) => `Score ${count(rows, { one: "# more excerpt", other: "# more excerpts" })} first.`,
    showKey: "Show the key",
    again: "Try it again",
    you: "you",
    key: "the key",
    yourScoreOf: (row: string) => `Your score for ${row}`,
  },
};
