import type { Rubric, Verdict } from "@throughline/shared/rubrics/types.ts";
import type { Rating } from "../../score/rating.ts";
import { formats } from "./shell.ts";

const { count, countFirst, number } = formats;

export const rate = {
  title: "Rate",
  way: { legend: "How to rate", row: "One row", rows: "All rows", verdict: "Verdict" },

  who: {
    answer: "Who is scoring this plan?",
    says: "You score row by row on your own. Nobody sees a score of yours before you hand it in.",
    name: "Your name",
    nameHint: "It stands beside each score you hand in.",
    nameMissing: "Write your name first: a score without one counts for nobody.",
    author: "Did you help to write this plan?",
    authorHint: "Raters should come from outside.",
    authorMissing: "Choose one first. A reader of your scores will ask.",
    isAuthor: "Yes, I am one of its authors",
    isNoAuthor: "No",
    warning: "You are close to this plan",
    warningSays: "Scores by an author are hard to defend. Ask someone from outside, or say so when you hand them in.",
    role: "Your role, if you like",
    round: "Round",
    roundHint: "A new round keeps the scores of the one before.",
    rubric: (name: string, version: number) => `You score by “${name}”, version ${number(version)}.`,
    rubrics: "Score by another",
    begin: "Begin to score",
    where: "Saved here for you, not in the workbook, until you hand in.",
    whereReadOnly:
      "You can view this plan here, but not change it. Your scores are saved here for you until you hand in; then they go into a scores workbook, a file that you keep.",
  },

  oldDraft: {
    answer: (from: number, to: number) =>
      `You began by version ${number(from)} of this rubric. It is version ${number(to)} now.`,
    says: (scores: number) =>
      `Its words are others now, so ${count(scores, { one: "# score of yours that is", other: "# scores of yours that are" })} not handed in may mean something else. What you wrote and cited stays either way.`,
    clear: "Score the rows anew",
    keep: "Keep my scores",
  },
  earlier: (score: number, version: number) =>
    `You gave a ${number(score)} by version ${number(version)} of this rubric. It does not count with these words: score the row again.`,

  rowOf: (row: number, rows: number) => `Row ${number(row)} of ${number(rows)}`,
  deliverable: (numbers: string) => `, deliverable ${numbers}`,
  previous: (row: string) => `Previous row, ${row}`,
  next: (row: string) => `Next row, ${row}`,
  noPrevious: "This is the first row",
  noNext: "This is the last row",
  requires: (least: string) => `Required: ${least}`,
  required: "Required",
  yourScore: "Your score",
  yours: "Your score",
  keys: (scores: string, hasBetween: boolean) =>
    `Keys ${scores} choose${hasBetween ? ", + and - go to the score above and below" : ""}, Enter goes on, up and down change the row.`,
  between: "Between the two.",
  tally: (rows: readonly (number | null)[], short: readonly string[]) => {
    const scored = rows.filter((score) => score !== null);
    const levels = [...new Set(scored)].sort((one, other) => other - one);
    const counts = levels.map((level) => {
      const own = scored.filter((score) => score === level).length;
      return `${count(own, { one: "# row", other: "# rows" })} at ${level}`;
    });
    return [
      `${number(scored.length)} of ${number(rows.length)} rows scored.`,
      counts.length > 0 ? `${formats.list(counts)}.` : "",
      short.length > 0 ? `Required and too low: ${formats.list(short)}.` : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  },

  shows: {
    title: "What the plan shows",
    nothing: (places: number) =>
      count(places, { one: "Nothing speaks against it in # place.", other: "Nothing speaks against it in # places." }),
    points: (score: number) => `This points to a ${score},`,
    because: (reason: string) => `because ${reason}. The score is yours to give.`,
    noPoint: "Nothing here points to a level. The score is yours to give.",
    more: (cells: number) => `and ${number(cells)} more`,
    evidence: (rows: number) => count(rows, { one: "# row of the plan to read", other: "# rows of the plan to read" }),
    highlight: (sheet: string) => `Select all of them on ${sheet}`,
  },
  against: {
    title: (given: number, points: number) => `You gave ${given}; the plan points to ${points}`,
    says: "Look again, or say why your score stays. Your reason goes into the log when you hand in.",
    why: "Why it stays",
  },

  why: {
    title: "Why this score?",
    titleOf: (score: number) => `Why a ${score}?`,
    needed: "needed on this row",
    hint: "The authors read this once you hand in. Ctrl+Enter goes to the next row.",
    cited: "Cells this score rests on",
    cite: (place: string) => `Cite ${place}`,
    citeSelected: "Cite the selected cells",
    noSelection: "Select cells in the sheet first.",
    uncite: (place: string) => `Leave out ${place}`,
    now: { same: "", moved: "moved", changed: "changed since", gone: "deleted" },
    bank: (comments: number) =>
      count(comments, { one: "Start from a saved comment (#)", other: "Start from a saved comment (#)" }),
    privateNote: "Private note",
    privateLabel: "For you alone, never in the workbook",
  },
  saved: {
    saving: "Saving here for you…",
    here: (time: string) => `Saved at ${time} here, for you only until you hand in`,
    notYet: "Saved here for you, not in the workbook yet",
    submitted: "On the Scores sheet",
  },

  rows: {
    answer: (scored: number, rows: number, against: number) => {
      const done =
        scored === rows
          ? `All ${number(rows)} rows are scored.`
          : `${number(scored)} of ${number(rows)} rows are scored.`;
      if (against === 0) return done;
      return `${done} ${countFirst(against, { one: "# does not match the plan.", other: "# do not match the plan." })}`;
    },
    keys: (scores: string) => `On a row, keys ${scores} score it, up and down go on, Enter opens it.`,
    caption: "Your scores by row",
    row: "Row",
    score: "Score",
    points: (score: number) => `Plan points to ${score}`,
    noReason: "Needs a reason",
    earlier: (score: number, version: number) => `Version ${number(version)}: ${number(score)}`,
  },
  by: (rater: string, round: string) => `Rater ${rater}, round ${round}.`,
  someoneElse: "Someone else scores here",

  verdict: {
    exactly: ({ sum, rows }: Verdict["average"], { rule, scale }: Rubric) =>
      `held against ${rule.threshold}; exactly ${number(sum)} of ${number(rows * scale.highest)} points`,
    alone: "By your scores alone.",
    together: "By the scores of all raters.",
    tests: "All of these are needed",
    met: "Met.",
    notMet: "Not met.",
    required: (rows: number) => countFirst(rows, { one: "# required row", other: "# required rows" }),
    requiredCaption: "Required rows and their scores",
    test: "Test",
    open: "Open",
    needs: (least: string) => `Needs ${least}`,
    unscored: (rows: number) => countFirst(rows, { one: "# row without a score", other: "# rows without a score" }),
    reachable: "High quality can still be reached",
    outOfReach: "High quality is out of reach",
    best: (best: Verdict["best"], { rule }: Rubric) =>
      `With the top score on every open row the average is ${best.shown ?? "–"}; ${rule.threshold} is needed.`,
    heldBack: ({ rule }: Rubric) =>
      `A required row is below ${rule.requiredAtLeast} already, whatever the open rows get.`,
    differ: "raters differ",
    otherWords: (scores: number) =>
      countFirst(scores, {
        one: "# score was made by another version of this rubric, with other words. It does not count.",
        other: "# scores were made by another version of this rubric, with other words. They do not count.",
      }),
    turns: "What would turn it",
    noFlip: "No single row turns it: more than one has to change.",
    rubric: (name: string, version: number) => `${name} rubric, version ${number(version)}.`,
  },

  stale: {
    title: (scores: number) =>
      countFirst(scores, { one: "# score may be out of date", other: "# scores may be out of date" }),
    since: (day: string) => `Stale since ${day}`,
    cited: (changed: number, gone: number) =>
      [
        changed > 0
          ? countFirst(changed, {
              one: "# cell that you cited has changed.",
              other: "# places that you cited have changed.",
            })
          : "",
        gone > 0
          ? countFirst(gone, { one: "# cell that you cited is gone.", other: "# places that you cited are gone." })
          : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    product: "What the plan says on this row has changed since you scored it.",
    keep: (score: number) => `Still a ${score}`,
    stays: "Looked at again after the plan changed; the score stays.",
    orElse: "Or choose another level below and hand in this row.",
    mark: (scores: number) =>
      count(scores, { one: "Mark it on the Scores sheet", other: "Mark all # on the Scores sheet" }),
    why: "The plan has changed since it was scored.",
  },

  handIn: {
    title: "Hand in",
    says: "Your scores go on the Scores sheet as plain rows, with why and the cells. Private notes stay here. A hidden sheet is no secret: until you hand in, nothing of this is in the workbook.",
    readOnly:
      "This plan cannot be changed from here, so your scores go into a scores workbook: a file that you save and send to whoever puts scores together.",
    missing: (rows: number) =>
      countFirst(rows, { one: "# row still needs a reason.", other: "# rows still need a reason." }),
    nothingNew: "There is nothing new to hand in.",
    submit: (rows: number) => count(rows, { one: "Hand in # score", other: "Hand in # scores" }),
    done: "Handed in",
    save: "Save as a ratings file",
    fileName: "ratings.csv",
  },

  files: {
    instead: "Into a file instead",
    insteadSays:
      "For a plan that is not yours to write in. Your scores go into a scores workbook of your own, and this workbook stays as it is.",
    save: "Save a scores workbook",
    chooseMine: "Your scores workbook",
    addToMine: "Add to a scores workbook of yours",
    nothing: "Score a row first.",
    reasons: "Some rows still need a reason.",
    unsaved: "Your scores are not in a file yet",
    unsavedSays: "They are here until you close this plan. Save the file, and send it to whoever puts scores together.",
    saveAs: (file: string) => `Save ${file}`,
    saveAgain: "Save the scores workbook again",
    goOn: "Go on with a scores workbook of yours",
  },

  papers: {
    title: "Write it up",
    says: "Made from the scores that are handed in.",
    notYet: "Hand in scores first: letters are made from those alone.",
    forms: (paper: string) => `${paper}, as a file`,
    docx: "For Word",
    html: "As a page",
    xlsx: "As a workbook",
    others: "Other reports",
    letter: {
      name: "Feedback letter",
      write: "Write the feedback letter",
      sheet: "Add the feedback letter",
      file: "feedback-letter",
    },
    "score-report": {
      name: "Score report",
      write: "Write the score report",
      sheet: "Add the score report",
      file: "score-report",
    },
    progress: {
      name: "Progress between rounds",
      write: "Write the progress between rounds",
      sheet: "Add the progress between rounds",
      file: "progress",
    },
    gate: {
      name: "Further help",
      write: "Write whether further help is offered",
      sheet: "Add whether further help is offered",
      file: "further-help",
    },
  },

  dock: {
    nobody: "The verdict shows here while you score.",
    says: ({ outcome, average, unscored }: Verdict, { rule }: Rubric) => {
      if (average.shown === null) return "Nothing is scored yet";
      const { shown } = average;
      if (outcome === "high-quality") return `High quality: ${shown}`;
      if (outcome === "incomplete") {
        return `${shown} so far, ${count(unscored.length, { one: "# row open", other: "# rows open" })}`;
      }
      return average.isMet ? `Not yet: ${shown}` : `Not yet: ${shown}, below ${rule.threshold}`;
    },
    standing: ({ outcome, average, required, best }: Verdict) => {
      const rows = `${number(required.met)} of ${number(required.of)} required`;
      if (outcome === "incomplete")
        return `${rows}, ${best.passes ? "high quality in reach" : "high quality out of reach"}`;
      return average.missing > 0
        ? `${countFirst(average.missing, { one: "# point short", other: "# points short" })}, ${rows}`
        : `${number(average.sum)} points, ${rows}`;
    },
    onSheet: (rows: Rating["rows"]): string => (rows.some(({ kept }) => kept !== null) ? "On the Scores sheet" : ""),
    next: "Next open",
    nextOpen: (row: string) => `Next open: ${row}`,
  },
};
