import { choosing } from "@throughline/shared/kept/notes/settings.ts";
import type { RubricsHere } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { useState } from "preact/hooks";
import { Answer } from "../../parts/answer.tsx";
import { Link } from "../../parts/link.tsx";
import { Pick } from "../../parts/pick.tsx";
import { rubricsOf } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";
import { AddRubric } from "./add-rubric.tsx";
import { RubricCard } from "./rubric-card.tsx";

/** By which words is this plan scored? */
export function View(props: ViewProps) {
  const { checked, words, router } = props;
  const { rubric: said, spoken } = words;
  const here = rubricsOf(checked.plan);
  const { used, sheets } = here;
  return (
    <>
      <Answer>
        {used.is === "ready"
          ? said.answer(rubricIn(used.rubric, spoken).name, used.rubric.version)
          : used.is === "open"
            ? said.waits.open
            : said.waits.answer[used.sheet.standing](used.sheet.name)}
      </Answer>
      <p class="lede small">{said.says}</p>
      <Choice {...props} here={here} />
      {sheets.map((sheet) => (
        <RubricCard key={sheet.sheet} {...props} sheet={sheet} />
      ))}
      <AddRubric {...props} />
      {used.is === "ready" ? (
        <p>
          <Link router={router} to={{ view: "rate", about: null }} as="link">
            {said.toRate}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** For everyone who scores this workbook, so that their scores can be compared. */
function Choice({ here, session, words }: ViewProps & { readonly here: RubricsHere }) {
  const { rubric: said, spoken } = words;
  const [tries, setTries] = useState(0);
  const { choices, used, sheets } = here;
  if (sheets.length === 0 || !session.canChange) return null;
  const choose = async (id: string) => {
    const isNoted = await session.note((ready, run) => choosing(ready, { what: "rubric", to: id }, run));
    // Whoever says no to the sheet of notes sees again what holds.
    if (!isNoted) setTries((count) => count + 1);
  };
  const sheetOf = (id: string) => sheets.find(({ rubric, standing }) => rubric.id === id && standing === "published");
  return (
    <section key={tries}>
      <Pick
        name="rubric"
        legend={said.scoreBy}
        choices={choices.map((rubric) => ({
          id: rubric.id,
          label: said.choice(rubricIn(rubric, spoken).name, rubric.version, sheetOf(rubric.id)?.name ?? null),
        }))}
        chosen={used.is === "ready" ? used.rubric.id : ""}
        onChoose={(id) => void choose(id)}
      />
      <p class="meta">{said.shared}</p>
    </section>
  );
}
