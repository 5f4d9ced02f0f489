import type { SheetSpec, SpecCell, SpecColumn, WorkbookSpec } from "@throughline/shared/workbook/sheet-spec.ts";

const STATUSES = ["Not started", "In progress", "On track", "Delayed", "Complete", "Canceled"];
const OWNERS = ["M. Alvarez", "Data team", "Grade 4 teachers", "J. Whitfield", "Literacy coach"];
const plain = { required: false, width: 18, choices: null, marks: [] } as const;

const columns: readonly SpecColumn[] = [
  { ...plain, heading: "ID", help: "A number of its own.", holds: "id", required: true },
  { ...plain, heading: "Action step", help: "What we do, in a sentence.", holds: "long-text", width: 48 },
  {
    ...plain,
    heading: "Owner",
    help: "One name.",
    holds: "people",
    choices: { from: "words", words: OWNERS, others: "warned" },
  },
  {
    ...plain,
    heading: "Status",
    help: "Where it stands.",
    holds: "status",
    choices: { from: "words", words: STATUSES, others: "refused" },
    marks: [
      { tone: "done", when: { is: "one-of", words: ["Complete"] } },
      { tone: "look", when: { is: "one-of", words: ["Delayed"] } },
    ],
  },
  { ...plain, heading: "Start", help: "The first day.", holds: "date" },
  { ...plain, heading: "Due", help: "The last day.", holds: "date" },
  { ...plain, heading: "Cost", help: "In dollars.", holds: "money" },
  { ...plain, heading: "Progress", help: "In percent.", holds: "percent" },
  { ...plain, heading: "Goal", help: "The goal it leads to.", holds: "id" },
  { ...plain, heading: "School year", help: "As 2026-27.", holds: "text" },
  { ...plain, heading: "Days", help: "From start to due.", holds: "calculated", formula: "F5-E5" },
  { ...plain, heading: "Notes", help: "All else.", holds: "long-text", width: 40 },
];

/** A plan of twelve sheets of two hundred rows, with all that our sheets have. */
export const planSpec: WorkbookSpec = {
  title: "A plan",
  description: "Twelve goals, with their steps.",
  language: "en-US",
  properties: { "Throughline pack": "bench" },
  opensOn: "Goal 1",
  sheets: Array.from({ length: 12 }, (_, index) => goalSheet(index + 1)),
};

function goalSheet(goal: number): SheetSpec {
  return {
    name: `Goal ${goal}`,
    purpose: "plan",
    above: [
      { role: "title", cell: { value: `Goal ${goal}` } },
      { role: "intro", cell: { value: "What we do to reach it, step by step." } },
    ],
    table: {
      name: `Steps_${goal}`,
      description: "One step a row.",
      columns,
      rows: Array.from({ length: 200 }, (_, row) => rowOf(goal, row)),
      emptyRows: 40,
      filter: true,
      frozenCols: 1,
      rowsAre: "entries",
    },
    print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: ["sheet", "page"] },
    warnOn: ["headings", "calculated"],
    names: [{ name: `Statuses_${goal}`, hidden: false, of: { part: "column", col: 3, filled: false } }],
  };
}

function rowOf(goal: number, row: number): readonly SpecCell[] {
  const values = [
    `S-${goal}.${row + 1}`,
    `Teachers plan lesson ${row + 1} together and look at student work in reading and mathematics`,
    OWNERS[row % OWNERS.length] ?? null,
    STATUSES[row % STATUSES.length] ?? null,
    46_200 + row,
    46_230 + row * 2,
    row * 37.5,
    (row % 101) / 100,
    `G${goal}.${1 + (row % 4)}`,
    "2026-27",
    null,
    row % 3 === 0 ? "Ask the literacy coach first." : null,
  ];
  return values.map((value) => ({ value }));
}
