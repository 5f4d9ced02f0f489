import { cellsIn, columnsOfType, textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const readableStatus = definePlanRule({
  id: "plan/readable-status",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "A status says where things stand in a word that everybody reads alike.",
    why: "Counts of what is done, late, or stuck leave out what they cannot read.",
    how: "Choose a word from the list, such as “In progress”; put the story under Notes. “Ongoing” is no status: write the next milestone instead.",
    source: "ours; status words: domain notes C2",
  },
  messages: {
    unread:
      "“{text}” is no status that can be counted. Choose one such as “Not started”, “In progress”, or “Complete”.",
  },
  options: { longestStatus: 40 },
  check({ plan, options, report }) {
    for (const column of columnsOfType(plan, "status")) {
      for (const { cell } of cellsIn(column)) {
        const text = textOf(cell);
        // A long text is a progress note, and its column was never meant to be counted.
        if (text === "" || typeof cell.raw === "number" || cell.value !== null || text.length > options.longestStatus)
          continue;
        report("unread", cell.at, { text });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status      |
    |                     | Hire coach   | Done        |
    |                     | Train tutors | In progress |
    |                     | Rent rooms   |             |`),
  bad(
    `
    | Implementation plan | Action step  | Status       |
    |                     | Hire coach   | Done         |
    |                     | Train tutors | see the memo |`,
    "'Implementation plan'!B3 “see the memo” is no status that can be counted. Choose one such as “Not started”, “In progress”, or “Complete”.",
  ),
];
