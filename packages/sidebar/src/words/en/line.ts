import { formats } from "./shell.ts";

const { count } = formats;

const runs = (priorities: number) =>
  count(priorities, { one: "The line runs through # priority", other: "The line runs through # priorities" });

export const line = {
  title: "Line",
  whole: (priorities: number) => `${runs(priorities)} without a break.`,
  broken: (priorities: number, breaks: number) =>
    `${runs(priorities)} and breaks in ${count(breaks, { one: "one place", other: "# places" })}.`,
  stepsWhole: (steps: number) =>
    count(steps, {
      one: "One action step, and no break in its line.",
      other: "# action steps, and no break in their line.",
    }),
  stepsBroken: (steps: number, breaks: number) =>
    [
      count(steps, { one: "# action step", other: "# action steps" }),
      count(breaks, { one: "one break in the line.", other: "# breaks in the line." }),
    ].join(", "),
  lede: "From what you hope is true in five years down to who does what by when. Choose a name to go to its cell.",
  noPriorities: "No sheet lists priorities, so the line hangs on what the steps are written under.",
  onlyBreaks: "Show only the breaks",
  asText: "Read it as text",
  asLine: "Back to the line",

  level: { priority: "Priority", initiative: "Initiative", deliverable: "Deliverable", step: "Step" },
  hope: "Aspiration",
  measure: "Measure",
  missing: "Missing",
  sponsor: (who: string) => `sponsor ${who}`,
  due: (day: string) => `due ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  from: (day: string) => `from ${day}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  complete: "Complete",
  now: (figure: string) => `${figure} now`,
  baseline: (figure: string) => `${figure} at the start`,
  target: (figure: string) => `${figure} is the target`,
  targetBy: (figure: string, day: string) => `${figure} by ${day}`,
  noFigure: "no figure yet",
  tooFew: "too few students to show",

  gap: {
    "no-hope": "No aspiration",
    "no-measure": "No measure",
    "no-initiative": "No initiative",
    "no-deliverable": "No deliverable",
    "no-step": "No action steps yet",
    "no-parent": "Belongs to nothing",
    unlisted: "Named, and on no list",
    homeless: "Names no deliverable",
    "no-owner": "No owner",
    "no-dates": "No date",
    "no-need": "No row of needs, not even “none”",
    "ends-early": "Ends before it starts",
    "after-deliverable": "Due after its deliverable",
  },
  unknown: (text: string) => `Names “${text}”, which stands nowhere`,
  near: (text: string, name: string) => `Names “${text}”. Is “${name}” meant?`,

  below: {
    initiative: (things: number) => count(things, { one: "# initiative", other: "# initiatives" }),
    deliverable: (things: number) => count(things, { one: "# deliverable", other: "# deliverables" }),
    step: (things: number) => count(things, { one: "# step", other: "# steps" }),
  },
  breaks: (things: number) => count(things, { one: "# break", other: "# breaks" }),
  noBreaks: "no breaks",
  more: (things: number) => count(things, { one: "Show # more", other: "Show # more" }),
  loose: "Belongs to nothing yet",
  hopes: "What you hope is true",

  key: "How to read the line",
  keys: {
    priority: "Large dot: priority",
    initiative: "Dot: initiative",
    deliverable: "Ring: deliverable",
    step: "Small dot: step",
    gap: "Dashed, with an open ring: something is missing",
  },

  reading: {
    title: "The plan as text",
    says: "For a board packet, an e-mail, or a screen reader.",
    asOf: (workbook: string, day: string) => `${workbook}, as of ${day}`,
    copy: "Copy the text",
    copied: "Copied.",
    notCopied: "The text is selected. Copy it with Ctrl+C or Command+C.",
    save: "Save as a text file",
    file: "plan.txt",
  },

  empty: {
    answer: "There is no line to draw yet.",
    says: "It is drawn from sheets of priorities and of action steps. We found neither.",
    hint: "Add a sheet with a row of headings, such as Priority, Initiative, Deliverable, and Owner, then check again.",
    toProgress: "See how its measures stand",
  },
};
