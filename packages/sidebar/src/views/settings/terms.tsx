import { defaultSettings } from "@throughline/shared/templates/settings.ts";
import type { MonthDay, Settings } from "@throughline/shared/templates/types.ts";
import { MonthDayPicker } from "../../parts/month-day.tsx";
import { More } from "../../parts/more.tsx";
import { same } from "../../same.ts";
import type { SharedProps } from "./shared.ts";

const TERMS = ["fall", "winter", "spring", "summer"] as const;

/** What “Fall 2026” means here. */
export function Terms({ checked, words, template, choose }: SharedProps) {
  const { settings: said, formats } = words;
  const { terms } = checked.plan.settings;
  const given = template.settings.terms ?? defaultSettings.terms;
  const written = ({ month, day }: MonthDay) => formats.monthDay(month, day);
  const move = (term: keyof Settings["terms"], end: "from" | "to", day: MonthDay) => {
    const to = { ...terms, [term]: { ...terms[term], [end]: day } };
    choose({ what: "terms", to: same(to, given) ? null : to });
  };
  return (
    <section>
      <h2>{said.terms}</h2>
      {TERMS.map((term) => (
        <More key={term} summary={`${said.term[term]}: ${written(terms[term].from)} – ${written(terms[term].to)}`}>
          {(["from", "to"] as const).map((end) => (
            <MonthDayPicker
              key={end}
              id={`${term}-${end}`}
              label={said[end](said.term[term])}
              chosen={terms[term][end]}
              words={words}
              onChoose={(day) => move(term, end, day)}
            />
          ))}
        </More>
      ))}
    </section>
  );
}
