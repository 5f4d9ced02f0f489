import { testRule } from "../testing/rule-tester.ts";
import { requireOwner } from "./implementation-plan/require-owner.ts";
import { requireMeasureOwner } from "./measures/require-owner.ts";
import { datesAreDates } from "./plan/dates-are-dates.ts";
import { deliverableHasOwner } from "./plan/deliverable-has-owner.ts";
import { noFormulaToFile } from "./plan/no-formula-to-file.ts";
import { noLostDropDown } from "./plan/no-lost-drop-down.ts";
import { noPastedFormula } from "./plan/no-pasted-formula.ts";
import { noStraySpaces } from "./plan/no-stray-spaces.ts";
import { numbersAreNumbers } from "./plan/numbers-are-numbers.ts";
import { oneFigureACell } from "./plan/one-figure-a-cell.ts";
import { ownerInRoster } from "./plan/owner-in-roster.ts";
import { referencesExist } from "./plan/references-exist.ts";
import { requireId } from "./plan/require-id.ts";
import { statusOnList } from "./plan/status-on-list.ts";

const spaces = (count: number, verb: string, text: string) =>
  `${count} ${count === 1 ? "cell" : "cells"} of “Owner” ${verb} spaces that nobody sees, such as around “${text}”. Filters and look-ups miss them.`;

testRule(noStraySpaces, [
  {
    name: "spaces go, lines and words stay",
    workbook: `
      | Implementation plan | Action step  | Owner                          |
      |                     | Hire coach   | "  J.\u00a0Ortiz <br> A.  Lee" |
      |                     | Train tutors | "J. Or\u200btiz"               |
      |                     | Rent rooms   | A. Lee                         |`,
    findings: [`'Implementation plan'!B2 ${spaces(2, "have", "J. Ortiz A. Lee")}`],
    fixes: ["'Implementation plan'!B2 → “J. Ortiz\nA. Lee” (safe)", "'Implementation plan'!B3 → “J. Ortiz” (safe)"],
  },
]);

testRule(noStraySpaces, [
  {
    name: "an outline's indent says what belongs to what, and stays",
    workbook: `
      | Resource needs | Initiative         | Need       |
      |                | Coaching           | Coach      |
      |                | "    Coaching"     | Books      |
      |                | "    Coaching  "   | Postage    |`,
    findings: [
      "'Resource needs'!A4 1 cell of “Initiative” has spaces that nobody sees, such as around “Coaching”. Filters and look-ups miss them.",
    ],
    fixes: ["'Resource needs'!A4 → “    Coaching” (safe)"],
  },
]);

const dates = (cell: string, text: string) =>
  `'Implementation plan'!${cell} “${text}” in “Due date” is text that looks like a date, so sorting and counting pass it by. Write it as a date.`;

testRule(datesAreDates, [
  ...["9/30/2026", "2026-09-30", "Sept. 30, 2026", "September 30th, 2026", "30 Sep 2026", "30-Sep-26"].map((text) => ({
    name: `${text} can be but one day, and becomes it`,
    workbook: `
        | Implementation plan | Action step  | Due date   |
        |                     | Hire coach   | "${text}"  |
        |                     | Train tutors | 2026-10-01 |`,
    findings: [dates("B2", text)],
    fixes: ["'Implementation plan'!B2 → 46295 (safe)"],
  })),
  {
    name: "3/4/2026 may be two days, and stays",
    workbook: `
      | Implementation plan | Action step  | Due date   |
      |                     | Hire coach   | "3/4/2026" |
      |                     | Train tutors | 2026-10-01 |`,
    findings: [dates("B2", "3/4/2026")],
    fixes: [],
  },
  ...["By 9/30/2026", "9/30/2026 (tentative)", "Wed, 9/30/2026", "Fall 2026", "9/31/2026", "9/30/2026 14:00"].map(
    (text) => ({
      name: `“${text}” says more or other than a day, and nothing is said`,
      workbook: `
        | Implementation plan | Action step  | Due date   |
        |                     | Hire coach   | "${text}"  |
        |                     | Train tutors | 2026-10-01 |`,
      findings: [],
    }),
  ),
]);

const numbers = (cell: string, text: string) =>
  `'Resource needs'!${cell} “${text}” in “Total cost” is text, so totals pass it by. Write it as a number.`;

testRule(numbersAreNumbers, [
  ...(
    [
      ["$62,000", 62000],
      ["62000.50", 62000.5],
      ["-1,200", -1200],
    ] as const
  ).map(([text, value]) => ({
    name: `${text} becomes ${value}`,
    workbook: `
      | Resource needs | Need       | Total cost |
      |                | Coach      | "${text}"  |
      |                | Two tutors | 31000      |`,
    findings: [numbers("B2", text)],
    fixes: [`'Resource needs'!B2 → ${value} (safe)`],
  })),
  ...["007", "1,2,3", "12345678901234567", "$4,000 per cohort", "1-2", "about 900"].map((text) => ({
    name: `“${text}” is no plain number`,
    workbook: `
      | Resource needs | Need       | Total cost |
      |                | Coach      | "${text}"  |
      |                | Two tutors | 31000      |`,
    findings: [],
  })),
]);

const status = (cell: string, word: string, label: string) =>
  `'Implementation plan'!${cell} “${word}” stands in 1 cell; on the list it is “${label}”.`;

testRule(statusOnList, [
  {
    name: "a word that the list has for its own is safe, a sign is for a person to read, and a note is not cut off",
    workbook: `
      | Implementation plan | Action step  | Status               |
      |                     | Hire coach   | Complete             |
      |                     | Train tutors | Finished             |
      |                     | Rent rooms   | g                    |
      |                     | Buy books    | Complete - see notes |`,
    findings: [
      status("B3", "Finished", "Complete"),
      status("B4", "g", "On track"),
      status("B5", "Complete - see notes", "Complete"),
    ],
    fixes: ["'Implementation plan'!B3 → “Complete” (safe)", "'Implementation plan'!B4 → “On track” (review)"],
  },
]);

testRule(statusOnList, [
  {
    name: "a drop-down of their own is the list",
    workbook: `
      | Implementation plan | Action step  | Status        |
      |                     | Hire coach   | Completed ▾   |
      |                     | Train tutors | Planned ▾     |
      |                     | Rent rooms   | Complete      |
      |                     | Buy books    | Done          |`,
    findings: [status("B4", "Complete", "Completed"), status("B5", "Done", "Completed")],
    fixes: ["'Implementation plan'!B4 → “Completed” (safe)", "'Implementation plan'!B5 → “Completed” (safe)"],
  },
]);

testRule(ownerInRoster, [
  {
    name: "a name is put right among others, with what is said of it",
    workbook: `
      | Roster              | Name         | Job title | Team    |
      |                     | Maria Ortiz  | CAO       | SteerCo |
      |                     | Janet Lee    | Principal | SteerCo |
      | Implementation plan | Action step  | Owner                        |
      |                     | Hire coach   | Janet Lee; Maria Ortis       |
      |                     | Train tutors | Maria Ortis (lead)           |
      |                     | Rent rooms   | Janet Lee                    |`,
    findings: ["'Implementation plan'!B2 “Maria Ortis” is not on the roster. Is it “Maria Ortiz”?"],
    fixes: [
      "'Implementation plan'!B2 → “Janet Lee; Maria Ortiz” (review)",
      "'Implementation plan'!B3 → “Maria Ortiz (lead)” (review)",
    ],
  },
]);

testRule(referencesExist, [
  {
    name: "one name of several is put right",
    workbook: `
      | Priorities     | Priority    | Initiative       | Deliverable    |
      |                | Literacy    | Reading coaching | Coaching guide |
      |                | Math        | Math circles     | Circle guide   |
      | Resource needs | Initiative  | Need             | Total cost     |
      |                | Math circles; Reading coachng | Coach | 62000   |
      |                | Math circles | Room            | 900            |`,
    findings: ["'Resource needs'!A2 No initiative is called “Reading coachng”. Is it “Reading coaching”?"],
    fixes: ["'Resource needs'!A2 → “Math circles; Reading coaching” (review)"],
  },
]);

const noOwner = (cell: string, step: string) =>
  `${cell} “${step}” has no owner. Write the one person or role who answers for it.`;

testRule(requireOwner, [
  {
    name: "without other sheets, nobody knows who it would be",
    workbook: `
      | Implementation plan | Deliverable    | Action step  | Owner    |
      |                     | Coaching guide | Hire coach   |          |
      |                     | Coaching guide | Train tutors | J. Ortiz |`,
    findings: [noOwner("'Implementation plan'!C2", "Hire coach")],
    fixes: [],
  },
]);

testRule(deliverableHasOwner, [
  {
    name: "the initiative's own owner may be the one, where there is but one",
    workbook: `
      | Priorities | Initiative | Deliverable    | Owner              |
      |            | Coaching   |                | J. Ortiz           |
      |            |            | Coach schedule |                    |
      |            | Tutoring   |                | A. Lee and M. Diaz |
      |            |            | Tutor guide    |                    |`,
    findings: [noOwner("Priorities!C3", "Coach schedule"), noOwner("Priorities!C5", "Tutor guide")],
    fixes: ["Priorities!C3 → “J. Ortiz” (review)"],
  },
]);

testRule(requireMeasureOwner, [
  {
    name: "without what it serves, nobody knows who it would be",
    workbook: `
      | Measures | Measure    | Owner | Target |
      |          | Attendance |       | 95%    |`,
    findings: ["Measures!B2 “Attendance” has no owner. Write who brings the number."],
    fixes: [],
  },
]);

testRule(noLostDropDown, [
  {
    name: "a column where few ever had one is left alone",
    workbook: `
      | Implementation plan | Action step  | Status     |
      |                     | Hire coach   | Complete ▾ |
      |                     | Train tutors | Complete ▾ |
      |                     | Rent rooms   | Complete   |
      |                     | Buy books    | Complete   |
      |                     | Print cards  | Complete   |`,
    findings: [],
  },
]);

testRule(noPastedFormula, [
  {
    name: "its value takes its place; a date that follows another row is for a person to say",
    workbook: `
      | Implementation plan | Action step  | Owner          | Due date          |
      |                     | Hire coach   | J. Ortiz       | 2026-09-01        |
      |                     | Train tutors | A. Lee         | 2026-10-01        |
      |                     | Rent rooms   | =B2 → J. Ortiz | =C3+7 → 2026-10-08 |
      |                     | Buy books    | A. Lee         | 2026-11-01        |`,
    findings: [
      "'Implementation plan'!B4 “Owner” holds typed values, and here the formula =B2. Write the value itself.",
      "'Implementation plan'!C4 “Due date” holds typed values, and here the formula =C3+7. Write the value itself.",
    ],
    fixes: ["'Implementation plan'!B4 → “J. Ortiz” (safe)", "'Implementation plan'!C4 → 46303 (review)"],
  },
  {
    name: "a formula whose value nobody knows, or that ends in an error, has nothing to leave behind",
    workbook: `
      | Implementation plan | Action step  | Owner        |
      |                     | Hire coach   | J. Ortiz     |
      |                     | Train tutors | A. Lee       |
      |                     | Rent rooms   | =B2          |
      |                     | Buy books    | A. Lee       |
      |                     | Print cards  | M. Diaz      |
      |                     | Send cards   | M. Diaz      |
      |                     | Call schools | =B9 → #REF!  |
      |                     | Thank guests | M. Diaz      |`,
    findings: [
      "'Implementation plan'!B4 “Owner” holds typed values, and here the formula =B2. Write the value itself.",
      "'Implementation plan'!B8 “Owner” holds typed values, and here the formula =B9. Write the value itself.",
    ],
    fixes: [],
  },
]);

testRule(noFormulaToFile, [
  {
    name: "a column that is linked from top to bottom was meant so: a person says",
    workbook: `
      | Resource needs | Need       | Total cost                         |
      |                | Coach      | ='[Budget.xlsx]Costs'!B4 → 62000   |
      |                | Two tutors | ='[Budget.xlsx]Costs'!B5 → 31000   |`,
    findings: [
      "'Resource needs'!B2 2 cells of “Total cost” take the value from another file, “Budget.xlsx”, which readers of the plan do not have.",
    ],
    fixes: ["'Resource needs'!B2 → 62000 (review)", "'Resource needs'!B3 → 31000 (review)"],
  },
]);

const noId = (row: number, next: string) =>
  `'Implementation plan'!A${row} This row has no “ID”, and its neighbors have. Next would be “${next}”.`;

testRule(requireId, [
  {
    name: "each new id follows those of its group, and no two are the same",
    workbook: `
      | Implementation plan | ID      | Action step  | Owner    |
      |                     | P1.2.a  | Hire coach   | J. Ortiz |
      |                     | P1.2.b  | Train tutors | A. Lee   |
      |                     |         | Rent rooms   | A. Lee   |
      |                     |         | Buy books    | A. Lee   |
      |                     | P1.3.a  | Print cards  | M. Diaz  |
      |                     | P1.3.b  | Send cards   | M. Diaz  |`,
    findings: [noId(4, "P1.2.c"), noId(5, "P1.2.d")],
    fixes: ["'Implementation plan'!A4 → “P1.2.c” (review)", "'Implementation plan'!A5 → “P1.2.d” (review)"],
  },
  {
    name: "numbers stay numbers",
    workbook: `
      | Implementation plan | ID | Action step  | Owner    |
      |                     | 1  | Hire coach   | J. Ortiz |
      |                     | 2  | Train tutors | A. Lee   |
      |                     |    | Rent rooms   | A. Lee   |
      |                     | 3  | Buy books    | A. Lee   |`,
    findings: [noId(4, "4")],
    fixes: ["'Implementation plan'!A4 → 4 (review)"],
  },
  {
    name: "numbers written over groups of rows are no ids of rows",
    workbook: `
      | Implementation plan | ID | Action step  | Owner    |
      |                     | 1  | Hire coach   | J. Ortiz |
      |                     |    | Train tutors | A. Lee   |
      |                     |    | Rent rooms   | A. Lee   |
      |                     | 2  | Buy books    | A. Lee   |
      |                     |    | Print cards  | M. Diaz  |
      |                     | 3  | Send cards   | M. Diaz  |`,
    findings: [],
  },
]);

const figures = (cell: string, text: string) =>
  `Measures!${cell} 2 figures stand in one cell: “${text}”. Give each a cell of its own.`;

testRule(oneFigureACell, [
  {
    name: "each goes where its period has an empty cell, and stays where it is at home",
    workbook: `
      | Measures | Measure         | Baseline | 2026-27 Target               | 2027-28 Target |
      |          | Grade 3 reading | 40%      | 60% (2026-27), 75% (2027-28) |                |
      |          | Math            | 35%      | 50% by June 2027; 60% by June 2028 |          |`,
    findings: [figures("C2", "60% (2026-27), 75% (2027-28)"), figures("C3", "50% by June 2027; 60% by June 2028")],
    fixes: [
      "Measures!C2 → 0.6 (review)",
      "Measures!D2 → 0.75 (review)",
      "Measures!C3 → 0.5 (review)",
      "Measures!D3 → 0.6 (review)",
    ],
  },
  {
    name: "nothing is moved onto what stands there, or where nobody knows which is which",
    workbook: `
      | Measures | Measure         | Baseline | 2026-27 Target               | 2027-28 Target |
      |          | Grade 3 reading | 40%      | 2026-27: 60%; 2027-28: 75%   | 80%            |
      |          | Math            | 35%      | 50% / 60%                    |                |`,
    findings: [figures("C2", "2026-27: 60%; 2027-28: 75%"), figures("C3", "50% / 60%")],
    fixes: [],
  },
]);
