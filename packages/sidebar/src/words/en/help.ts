import { formats } from "./shell.ts";

const { number } = formats;

export const help = {
  title: "Help",
  answer: "Two minutes on a sample plan will show you most of it.",
  tour: {
    start: "Start the tour",
    startSays: "It runs on the plan of an invented school, here in this pane. Your workbook is not touched.",
    step: (step: number, of: number) => `Tour, step ${number(step)} of ${number(of)}`,
    next: "Next",
    back: "Back",
    end: "End the tour",
    steps: {
      home: "This is Home, over the sample. The first sentence says whether the plan can be sent. Below it are the next cells to put right, the quickest first: choose one.",
      findings:
        "This is Check. Open a finding: it shows the cell, why it matters, and what would stand there after the fix. Make one fix, and choose Undo in the message below.",
      columns:
        "This is how the headings were read. Where we are not sure we ask, and your answer stays in the workbook.",
      line: "This is the plan as one line, from priority to step. A broken line is a missing link.",
      insert:
        "Under Set up you find sheets that a plan could still use. In your own workbook, one choice adds one, and Undo takes it out.",
    },
  },

  keys: "Keys",
  key: "Key",
  does: "What it does",
  doors: "Home; 2 to 5 for the other doors",
  move: "Next, previous finding",
  open: "Open it; on a cell, go there",
  fix: "Look at the fix, then make it",
  undo: "Undo the last change",
  level: "Set a level, while the levels are in focus",
  close: "Close what is open",
  to: "to",
  letters: "Letter keys work only inside a list. Turn them off in",

  privacy: "Your plan stays where it is",
  privacySays:
    "Everything is read and checked on this machine or inside your spreadsheet’s own account; we send nothing anywhere and keep nothing.",

  selfTest: {
    title: "Is it working here?",
    says: "The self-test tries every kind of change in a new, empty spreadsheet and cleans up after itself. Open one first.",
    run: "Run the self-test",
    running: (done: number, of: number) => `Trying ${number(done)} of ${number(of)}`,
    passed: (cases: number) => `All ${number(cases)} that could be tried hold.`,
    failed: (cases: number, of: number) =>
      `${number(cases)} of ${number(of)} did not hold. Send the report to your help desk.`,
    cannot: "This host cannot add sheets, so there is nothing to try.",
    report: "Report",
    copy: "Copy the report",
    copied: "Copied.",
    notCopied: "It could not be copied here. Select the text and copy it.",
  },
};
