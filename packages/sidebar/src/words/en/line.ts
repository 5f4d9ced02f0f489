import { formats } from "./shell.ts";

const { count } = formats;

export const line = {
  title: "Line",
  lede: "From what you hope is true in five years down to who does what by when. Choose a name to go to its cell.",
  noPriorities: "No sheet lists priorities, so the line hangs on what the steps are written under.",
  onlyBreaks: "Show only the breaks",
  asText: "Read it as text",
  asLine: "Back to the line",

  below: {
    initiative: (things: number) => count(things, { one: "# initiative", other: "# initiatives" }),
    deliverable: (things: number) => count(things, { one: "# deliverable", other: "# deliverables" }),
    step: (things: number) => count(things, { one: "# step", other: "# steps" }),
  },
  breaks: (things: number) => count(things, { one: "# break", other: "# breaks" }),
  noBreaks: "no breaks",
  more: (things: number) => count(things, { one: "Show # more", other: "Show # more" }),
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
