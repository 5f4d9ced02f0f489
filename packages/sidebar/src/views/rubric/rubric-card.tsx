import { publishing } from "@throughline/shared/kept/rubrics/publishing.ts";
import type { RubricSheet } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { isoOf } from "@throughline/shared/workbook/dates.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Mark, type Tone } from "../../parts/mark.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { ViewProps } from "../view.ts";

interface RubricCardProps extends ViewProps {
  readonly sheet: RubricSheet;
}

const TONES: Readonly<Record<RubricSheet["standing"], Tone>> = {
  unread: "block",
  draft: "know",
  changed: "look",
  published: "done",
};

/** A rubric of the workbook: how it stands, what is in the way, and publishing it. */
export function RubricCard(props: RubricCardProps) {
  const { sheet, session, checked, words } = props;
  const { rubric: said, shell, spoken } = words;
  const { rubric, standing, publication, next, assumed } = sheet;
  const change = publishing(checked.workbook, sheet, isoOf(Math.floor(checked.at)));
  return (
    <section>
      <h2>{sheet.name}</h2>
      <p class="small">
        <Mark tone={TONES[standing]}>{said.standing[standing]}</Mark>
      </p>
      <p class="small two">
        {said.about(rubric.name, rubric.criteria.length)}{" "}
        {said.standingSays[standing]({ name: rubric.name, publication, next })}
      </p>
      <Troubles {...props} />
      {assumed.map((one) => (
        <p key={phraseText(one)} class="small two">
          {phraseText(one, spoken)}
        </p>
      ))}
      <div class="btns">
        {change && session.canChange ? (
          <Button
            as="main"
            onClick={() => void session.apply([{ change, rule: "publish a rubric" }])}
            whyNot={session.working.value ? shell.changing : null}
          >
            {said.publish(next.version)}
          </Button>
        ) : null}
        {session.host.about.capabilities.screen ? (
          <Button
            as="link"
            onClick={() => void session.show([{ sheet: sheet.sheet, row: 0, col: 0, rows: 1, cols: 1 }])}
          >
            {said.show}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

const FIRST = 6;

/** Cells that cannot be read, and what the lint has against the rubric. */
function Troubles({ sheet, session, checked, words }: RubricCardProps) {
  const { rubric: said, spoken } = words;
  const all = [
    ...sheet.unread.map(({ at, because }) => ({ at, says: because })),
    ...sheet.complaints.map(({ text }) => ({ at: null, says: text })),
  ];
  if (all.length === 0) return null;
  return (
    <ShowMore of={all} first={FIRST} label={said.more}>
      {(shown) => (
        <ul class="dots small">
          {shown.map(({ at, says }) => (
            <li key={`${at?.row} ${at?.col} ${phraseText(says)}`}>
              {phraseText(says, spoken)}{" "}
              {at === null ? null : (
                <span class="cells">
                  <CellTag session={session} workbook={checked.workbook} at={at} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
