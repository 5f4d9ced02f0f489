import type { Field, Pack, Settings } from "../templates/types.ts";
import { civilOf } from "../workbook/dates.ts";
import type { CellValue, Workbook } from "../workbook/types.ts";
import { byText } from "./by-text.ts";
import type { ReadAs } from "./records.ts";
import { readValue, type ValueContext } from "./values/index.ts";
import { periodOfHeading } from "./values/periods.ts";

/** Reads cells as the workbook's own readings go: the year its plan begins in, its district's terms, the pack's lists. */
export function readerOf(pack: Pack, settings: Settings, year: number | null): ReadAs {
  const fields = new WeakMap<Field, Map<string | null, ReadCell>>();
  return (field, raw, { isDate, format }) => {
    const readers = fields.get(field) ?? new Map<string | null, ReadCell>();
    fields.set(field, readers);
    let read = readers.get(format);
    if (!read) {
      read = cellReader(field, { ...contextOf(field, pack), isDate, format, settings, year });
      readers.set(format, read);
    }
    return read(raw);
  };
}

type ReadCell = (raw: CellValue) => unknown;

/** Reads each text once: an owner or a status stands in a column many times. What is only trimmed is not worth it. */
function cellReader({ type }: Field, context: ValueContext): ReadCell {
  const read = (raw: CellValue) => readValue(type, raw, context);
  if (type === "text" || type === "id" || type === "ref") return read;
  const readText = byText(read);
  return (raw) => (typeof raw === "string" ? readText(raw) : read(raw));
}

function contextOf({ id, type, list }: Field, pack: Pack): Pick<ValueContext, "edge" | "list"> {
  const choices = list !== undefined && Object.hasOwn(pack.lists, list) ? pack.lists[list] : undefined;
  const edge = type === "date" ? edgeOf(id) : undefined;
  return { ...(choices && { list: choices }), ...(edge && { edge }) };
}

/** Whether a field means the first or the last day of "Fall 2026". */
function edgeOf(field: string): "start" | "end" | undefined {
  if (/^(?:start|since|from|opened|raised)/i.test(field) || /start$/i.test(field)) return "start";
  return /^(?:end|due|finish|until|closed|horizon)|(?:end|due|deadline)$/i.test(field) ? "end" : undefined;
}

const ROWS_LOOKED_AT = 8;

/**
 * The year in which the plan's first school year begins, from its names and titles: "District Plan 2026-29". Null
 * where they name none.
 */
export function planYearOf(workbook: Workbook, settings: Settings): number | null {
  for (const text of namesAndTitles(workbook)) {
    const period = periodOfHeading(text, settings)?.period;
    if (!period || period.start === null || period.end === null || period.end - period.start < 300) continue;
    const { year, month } = civilOf(period.start);
    return month < settings.schoolYearStart.month ? year - 1 : year;
  }
  return null;
}

function* namesAndTitles({ name, sheets }: Workbook): Generator<string> {
  yield name.replace(/\.[a-z]+$/i, "");
  for (const sheet of sheets) yield sheet.name;
  for (const { values } of sheets) {
    for (const row of values.slice(0, ROWS_LOOKED_AT)) {
      const texts = row.filter((value) => value !== null && value !== "");
      const [title] = texts;
      // A row with more than its title in it is of a table: its years are of columns.
      if (texts.length === 1 && typeof title === "string" && title.length < 120) yield title;
    }
  }
}
