import { formats } from "./shell.ts";

const { count, countFirst } = formats;

export const progress = {
  title: "Progress",
  lateDeliverables: (things: number) =>
    countFirst(things, { one: "# deliverable is late.", other: "# deliverables are late." }),
  lateSteps: (things: number) => countFirst(things, { one: "# step is late.", other: "# steps are late." }),
  noneLate: "Nothing is late.",
  measuresBehind: (things: number) =>
    countFirst(things, { one: "# measure is behind its path.", other: "# measures are behind their path." }),
  measuresFine: (things: number) =>
    countFirst(things, { one: "# measure is on its path or ahead.", other: "# measures are on their path or ahead." }),
  measuresOnly: (things: number) =>
    countFirst(things, {
      one: "# measure, which cannot be held against a path yet.",
      other: "# measures, none of which can be held against a path yet.",
    }),
  undatedSteps: (steps: number) =>
    countFirst(steps, {
      one: "# step, and no date to follow it by.",
      other: "# steps, and no dates to follow them by.",
    }),
  onlyBenchmarks: "How far each site is.",

  year: (name: string) => `School year ${name}`,
  deliverables: "Deliverables",
  steps: "Steps",
  show: "Show on the timeline",
  which: { all: "All", late: "Late", risk: "At risk" },
  noneOfThese: "None of these.",
  state: {
    done: "Complete",
    onTrack: "On track",
    atRisk: "At risk",
    dropped: "Given up",
  },
  lateBy: (days: number) => count(days, { one: "# day late", other: "# days late" }),
  due: (day: string) => `due ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  shareDone: (share: string) => `${share} done`,
  key: {
    done: "Done so far",
    plan: "Planned",
    late: "Late",
    today: (day: string) => `Today, ${day}`,
  },
  leftOut: (undated: number, elsewhere: number) =>
    [
      undated > 0 ? count(undated, { one: "# has no date.", other: "# have no date." }) : "",
      elsewhere > 0 ? count(elsewhere, { one: "# is in another year.", other: "# are in other years." }) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  asTable: "Show as a table",
  column: { name: "Name", owner: "Owner", start: "Start", due: "Due", status: "Status" },

  attention: "What needs attention",
  load: "Who carries the most",
  loadAside: "open steps due",
  loadCaption: "Open steps, by owner and when they are due",
  late: "Late",
  later: "Later",
  undated: "No date",
  most: "the most",
  stepsOf: (owner: string) => `, show the steps of ${owner}`,

  measures: "Measures",
  undrawn: (things: number) =>
    count(things, { one: "# has too few figures to draw", other: "# have too few figures to draw" }),
  cut: (figure: string) => `The axis starts at ${figure}.`,
  tooFew: "Too few students to show.",
  baseline: "baseline",
  target: "target",
  actual: "actual",
  when: "When",
  figure: "Figure",
  is: "What",
  atStart: "start",
  now: "now",
  atEnd: "end",

  runs: "Ups and downs over time",
  median: (figure: string) => `median ${figure}`,
  fewTitle: "Too few points to test",
  few: (points: number, open: number) =>
    [
      count(points, { one: "One point so far.", other: "# points so far." }),
      "At ten we can tell a real change from the usual ups and downs.",
      count(open, { one: "One to go.", other: "# to go." }),
    ].join(" "),
  fewAgain: (points: number, open: number) =>
    `${count(points, { one: "One point so far", other: "# points so far" })}, ${formats.number(open)} to go.`,
  sign: "Sign of change",

  benchmarks: "Benchmarks by site and phase",
  reached: (done: number, all: number) => `${formats.number(done)} of ${formats.number(all)} reached`,
  site: "Site",
  phase: "Phase",
  share: "Reached",

  empty: {
    answer: "There is nothing to follow yet.",
    says: "Progress is drawn from action steps with dates, from deliverables, and from measures with a baseline, a target, and figures.",
    hint: "Add one of these sheets, or write a start and a due date beside each step. Then check again.",
  },
};
