import { defaultSettings } from "@throughline/shared/templates/settings.ts";
import type { MonthDay } from "@throughline/shared/templates/types.ts";
import { civilOf } from "@throughline/shared/workbook/dates.ts";
import { MonthDayPicker } from "../../parts/month-day.tsx";
import { Pick } from "../../parts/pick.tsx";
import { Select } from "../../parts/select.tsx";
import { same } from "../../same.ts";
import type { SharedProps } from "./shared.ts";

/** When years begin, and how what people write of dates is read. */
export function Time({ checked, words, kept, template, choose }: SharedProps) {
  const { settings: said, formats } = words;
  const { settings } = checked.plan;
  const given = { ...defaultSettings, ...template.settings };
  const years = yearsAround(checked.at, kept.settings.planYear ?? null);
  const day = (what: "schoolYearStart" | "fiscalYearStart") => (
    <MonthDayPicker
      id={what}
      label={said[what]}
      chosen={settings[what]}
      words={words}
      // What the template says anyway need not be kept.
      onChoose={(to: MonthDay) => choose({ what, to: same(to, given[what]) ? null : to })}
    />
  );
  const month = (number: number) => formats.monthName(((number - 1) % 12) + 1);
  const first = settings.fiscalYearStart.month;
  return (
    <section>
      <h2>{said.time}</h2>
      {day("schoolYearStart")}
      {day("fiscalYearStart")}
      <Select
        id="plan-year"
        label={said.planYear}
        choices={[
          { id: "", label: said.fromPlan },
          ...years.map((year) => ({ id: String(year), label: `${year}–${String(year + 1).slice(2)}` })),
        ]}
        chosen={String(kept.settings.planYear ?? "")}
        onChoose={(year) => choose({ what: "planYear", to: year === "" ? null : Number(year) })}
      />
      <Pick
        name="quarters"
        legend={said.quarters}
        choices={[
          { id: "fiscal", label: said.fiscal(month(first), month(first + 2)) },
          { id: "calendar", label: said.calendar(month(1), month(3)) },
        ]}
        chosen={settings.quarters}
        onChoose={(to) => choose({ what: "quarters", to: to === given.quarters ? null : to })}
      />
      <Pick
        name="dates"
        legend={said.dates}
        choices={[
          { id: "month", label: formats.monthDay(3, 4) },
          { id: "day", label: formats.monthDay(4, 3) },
        ]}
        chosen={settings.monthFirst ? "month" : "day"}
        onChoose={(id) =>
          choose({ what: "monthFirst", to: (id === "month") === given.monthFirst ? null : id === "month" })
        }
      />
    </section>
  );
}

const BACK = 3;
const AHEAD = 5;

/** Years that a plan of today may begin in, and the one that was chosen. */
function yearsAround(at: number, chosen: number | null): readonly number[] {
  const { year } = civilOf(at);
  const near = Array.from({ length: BACK + AHEAD + 1 }, (_, index) => year - BACK + index);
  return chosen === null || near.includes(chosen) ? near : [...near, chosen].sort((one, other) => one - other);
}
