import type { ChoiceList, FieldType } from "../../templates/types.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { FieldValues } from "../types.ts";
import { readAmount } from "./amounts.ts";
import { choiceOf } from "./choices.ts";
import { type DateContext, readDate } from "./dates.ts";
import { readMetric } from "./metrics.ts";
import { readPeople } from "./people.ts";
import { readScore } from "./score.ts";
import { readStatus } from "./status.ts";
import { readUrl } from "./urls.ts";
import { readYesNo } from "./yes-no.ts";

/** What a reader knows beside the cell's value. */
export interface ValueContext extends DateContext {
  /** The choices of the field, for types "list" and "status". */
  readonly list?: ChoiceList;
}

/** Reads a cell as its field's type. Null where it is empty or cannot be read so; the text itself is never changed. */
export function readValue<T extends FieldType>(type: T, raw: CellValue, context: ValueContext): FieldValues[T] | null {
  return raw === null ? null : READERS[type](raw, context);
}

const READERS: { readonly [T in FieldType]: (raw: CellValue, context: ValueContext) => FieldValues[T] | null } = {
  text: textOf,
  id: textOf,
  ref: textOf,
  list: (raw, { list }) => {
    const text = textOf(raw);
    return text === null || list === undefined ? text : (choiceOf(text, list)?.label ?? null);
  },
  status: (raw, { format, list }) => readStatus(raw, format, list),
  people: readPeople,
  date: readDate,
  money: (raw, { isDate, format }) => readAmount(raw, "money", isDate, format),
  number: (raw, { isDate, format }) => readAmount(raw, "number", isDate, format),
  percent: (raw, { isDate, format }) => readAmount(raw, "percent", isDate, format),
  metric: (raw, { isDate, format }) => readMetric(raw, isDate, format),
  "yes-no": readYesNo,
  score: (raw, { isDate }) => readScore(raw, isDate),
  url: readUrl,
};

/** The text of a cell without space around it. Null for an empty cell and for an error. */
function textOf(raw: CellValue): string | null {
  if (typeof raw === "string") return raw.trim() === "" ? null : raw.trim();
  return typeof raw === "number" || typeof raw === "boolean" ? String(raw) : null;
}
