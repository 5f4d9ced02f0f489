import { recognize } from "@throughline/shared/recognize/recognize.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { columnsOf } from "@throughline/shared/templates/pack.ts";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import type { Field, PackSheet } from "@throughline/shared/templates/types.ts";
import { withContents } from "@throughline/shared/workbook/cells.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { CellValue, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { workbookOf } from "./log.ts";

const SHEETS = 12;
const ROWS = 200;
const DATE_FORMAT = "m/d/yyyy";
const today = serialOfIso("2026-11-20") ?? 0;

/** A district plan of 12 sheets of 200 rows, made after the pack, with values of each column's type. */
export function planWorkbook(): Workbook {
  return workbookOf(strongSchoolSystems.sheets.slice(0, SHEETS).map(filledSheet));
}

/** The plan, checked before, and then one cell of its first sheet written anew. */
export function editedPlan(): Workbook {
  const workbook = planWorkbook();
  checkPlan(workbook);
  const [first, ...others] = workbook.sheets;
  if (!first) throw new Error("The plan has no sheets.");
  return { ...workbook, sheets: [withContents(first, [{ row: 5, col: 1, content: EDIT }]), ...others] };
}

const EDIT = { value: "Written anew", formula: null };

function filledSheet(sheet: PackSheet): SheetSnapshot {
  const fields = columnsOf(sheet);
  const rows = Array.from({ length: ROWS }, (_, row) => fields.map((field) => sampleValue(field, row)));
  const formats = [[], ...rows.map(() => fields.map(({ type }) => (type === "date" ? DATE_FORMAT : null)))];
  const values = [fields.map(({ heading }) => heading), ...rows];
  return { id: sheet.name, name: sheet.name, hidden: false, origin: { row: 0, col: 0 }, values, formats };
}

const PEOPLE = ["Maria Lopez", "J. Smith", "Superintendent", "Ana Ruiz and Sam Okafor", "K. Novak"];
const STATUSES = ["Not started", "In progress", "On track", "At risk", "Complete"];

function sampleValue({ id, type, list }: Field, row: number): CellValue {
  switch (type) {
    case "id":
      // Priorities and initiatives stand over many rows; a row's own id is used once.
      return id === "id" ? `${row + 1}` : `${id.slice(0, 1).toUpperCase()}-${1 + (row % 20)}`;
    case "ref":
      return row % 9 === 0 ? null : `${id.charAt(0).toUpperCase() + id.slice(1)} ${1 + (row % 20)}`;
    case "people":
      return PEOPLE[row % PEOPLE.length] ?? null;
    case "date":
      return today + ((row * 7) % 300) + (id === "start" ? 0 : 30);
    case "status":
      return STATUSES[row % STATUSES.length] ?? null;
    case "list": {
      const choices =
        list && Object.hasOwn(strongSchoolSystems.lists, list) ? strongSchoolSystems.lists[list] : undefined;
      return choices?.choices[row % choices.choices.length]?.label ?? `Choice ${row % 5}`;
    }
    case "money":
      return 1000 + row * 25;
    case "percent":
      return (row % 101) / 100;
    case "number":
    case "score":
      return 1 + (row % 5);
    case "metric":
      return `${30 + (row % 60)}%`;
    case "yes-no":
      return row % 2 === 0 ? "Yes" : "No";
    case "url":
      return `https://example.org/${id}/${row}`;
    case "text":
      return `${id} number ${row} of this plan, in a few words`;
  }
}

/** From two-dimensional arrays to findings: recognized, mapped, read, and checked by every rule. */
export function checkPlan(workbook: Workbook): number {
  const plan = recognize(workbook, { pack: strongSchoolSystems });
  return runRules(plan, RULES, { today }).findings.length;
}
