import type { MonthDay } from "@throughline/shared/templates/types.ts";
import { daysInMonth } from "@throughline/shared/workbook/dates.ts";
import type { Words } from "../words/index.ts";
import { Select } from "./select.tsx";

/** A day of any year. */
export function MonthDayPicker({ id, label, chosen, words, onChoose }: MonthDayPickerProps) {
  const { settings: said, formats } = words;
  const days = daysInMonth(COMMON_YEAR, chosen.month);
  return (
    <fieldset class="field month-day">
      <legend class="label">{label}</legend>
      <div>
        <Select
          id={`${id}-month`}
          label={said.month}
          choices={count(12).map((month) => ({ id: String(month), label: formats.monthName(month) }))}
          chosen={String(chosen.month)}
          onChoose={(text) => {
            const month = Number(text);
            onChoose({ month, day: Math.min(chosen.day, daysInMonth(COMMON_YEAR, month)) });
          }}
        />
        <Select
          id={`${id}-day`}
          label={said.day}
          choices={count(days).map((day) => ({ id: String(day), label: formats.number(day) }))}
          chosen={String(chosen.day)}
          onChoose={(day) => onChoose({ ...chosen, day: Number(day) })}
        />
      </div>
    </fieldset>
  );
}

interface MonthDayPickerProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: MonthDay;
  readonly words: Words;
  readonly onChoose: (day: MonthDay) => void;
}

// A setting holds each year, so nobody's is February 29.
const COMMON_YEAR = 2027;

/** 1 to so many. */
function count(to: number): readonly number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
