import type { Plan } from "../recognize/types.ts";
import { fieldStampName, packStampName, readStamp, type StampPeriod, tableStampName } from "../templates/stamps.ts";
import type { Field } from "../templates/types.ts";
import type { SetName } from "../workbook/edits.ts";
import { phrase } from "../workbook/phrases.ts";
import type { CellRange, Workbook } from "../workbook/types.ts";
import { type AdoptableTable, headingAt } from "./adoptable.ts";
import { nothing, type Step } from "./types.ts";

/** Names a table and each column of it that is certain, as the stamps of our own templates do. */
export function names(plan: Plan, table: AdoptableTable): Step {
  const { recognized, area, number } = table;
  if (number === null) return nothing;
  const free = freeNames(plan.workbook);
  const marked = markedColumns(plan.workbook, table);
  const columns = [
    ...table.columns.filter(({ column }) => !marked.has(column.col)).map(({ column, field }) => ({ ...column, field })),
    ...(table.added ? [{ ...table.added, heading: table.added.field.heading, period: null }] : []),
  ];
  const isNew = !plan.workbook.names.some((name) => isTableStamp(name.name, number));
  const whole = table.added ? { ...area, cols: Math.max(area.cols, table.added.col - area.col + 1) } : area;
  const edits = [
    ...(isNew ? [naming(tableStampName(number, recognized.kind.id), whole)] : []),
    ...columns.map(({ col, field, period }) => naming(free(number, field, period), headingRows(table, col))),
  ];
  if (edits.length === 0) return nothing;
  const headings = { items: columns.map(({ heading, field }) => `“${heading || field.heading}”`), by: "," } as const;
  const kind = { ours: recognized.kind.name };
  const count = columns.length;
  const says = isNew
    ? phrase("Records that this is “{kind}” and which field {count:column holds|columns hold}: {headings}.", {
        kind,
        count,
        headings,
      })
    : phrase("Records which field {count:more column holds|more columns hold}: {headings}.", { count, headings });
  const title = isNew ? `Record that this is “${recognized.kind.name}”` : "Record more columns";
  return {
    ...nothing,
    changes: [{ change: { title, edits }, rule: "adopt" }],
    says: [{ part: "names", at: area, says }],
  };
}

/** Records the pack on a heading of a table, unless the workbook says of what pack it is already. */
export function packName({ workbook, pack }: Plan, { recognized, area }: AdoptableTable): Step {
  if (workbook.names.some((name) => readStamp(name)?.stamps === "pack")) return nothing;
  const at = headingAt(recognized, { col: area.col });
  const edits = [naming(packStampName(pack.id, pack.version), at)];
  return {
    ...nothing,
    changes: [{ change: { title: `Record the pack “${pack.name}”`, edits }, rule: "adopt" }],
    says: [
      { part: "names", at, says: phrase("Records that this workbook is of the pack “{pack}”.", { pack: pack.name }) },
    ],
  };
}

function naming(name: string, at: CellRange): SetName {
  return { kind: "set-name", name, was: null, to: { at, hidden: true } };
}

/** A heading's name begins at its main row and reaches down to the last heading row. */
function headingRows({ recognized, headerRow }: AdoptableTable, col: number): CellRange {
  const last = recognized.headerRows.at(-1) ?? headerRow;
  return { sheet: recognized.sheet, row: headerRow, col, rows: last - headerRow + 1, cols: 1 };
}

function isTableStamp(name: string, number: number): boolean {
  return name.toLowerCase().startsWith(`tl_t${number}_`) && !name.toLowerCase().startsWith(`tl_t${number}_field_`);
}

function markedColumns({ names: all }: Workbook, { number, recognized }: AdoptableTable): ReadonlySet<number> {
  const stamps = all.flatMap((name) => readStamp(name) ?? []);
  return new Set(
    stamps.flatMap((stamp) =>
      stamp.stamps === "field" && stamp.table === number && stamp.at.sheet === recognized.sheet ? [stamp.at.col] : [],
    ),
  );
}

/** Gives each column the first name of its field, and of its period where it has columns by period, that no other has. */
function freeNames({ names: all }: Workbook): (table: number, field: Field, period: StampPeriod | null) => string {
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  return (table, field, own) => {
    const period = field.byPeriod ? own : null;
    let use = 1;
    while (taken.has(fieldStampName(table, field.id, { use, period }).toLowerCase())) use += 1;
    const name = fieldStampName(table, field.id, { use, period });
    taken.add(name.toLowerCase());
    return name;
  };
}
