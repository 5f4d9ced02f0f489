import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";

const OWNERS = ["J. Ortiz", "A. Lee", "M. Diaz", "S. Delgado"];
const STATUSES = ["Not started", "In progress", "Complete"];
const FIRST_DAY = 46_200;

/** A plan of so many action steps on one sheet, with nothing wrong in any of them. */
export function longPlan(rows: number): Workbook {
  const headings = ["ID", "Action step", "Owner", "Start date", "Due date", "Status", "Notes"];
  const steps = Array.from({ length: rows }, (_, row): CellValue[] => {
    const start = FIRST_DAY + (row % 200);
    const status = STATUSES[row % 2] ?? "Not started";
    return [
      `S-${row + 1}`,
      `Hold meeting ${row + 1} with the team`,
      OWNERS[row % 4] ?? "",
      start,
      start + 300,
      status,
      null,
    ];
  });
  const dates = [null, null, null, "m/d/yyyy", "m/d/yyyy", null, null];
  return {
    name: "plan.xlsx",
    locale: "en-US",
    timeZone: "UTC",
    names: [],
    sheets: [
      {
        id: "Implementation plan",
        name: "Implementation plan",
        hidden: false,
        origin: { row: 0, col: 0 },
        values: [headings, ...steps],
        formats: [[], ...steps.map(() => dates)],
      },
    ],
  };
}
