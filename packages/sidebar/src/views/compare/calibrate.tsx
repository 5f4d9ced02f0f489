import { phraseText } from "@throughline/shared/locales/say.ts";
import { calibrated, calibrationInWords } from "@throughline/shared/rubrics/calibration/calibration.ts";
import type { Anchor, AnchorRow } from "@throughline/shared/rubrics/calibration/types.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Filter } from "../../parts/filter.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { Link } from "../../parts/link.tsx";
import { rubricsOf } from "../../score/rating.ts";
import { criterionSaid, rowSaid } from "../../score/said.ts";
import type { ViewProps } from "../view.ts";
import { anchorsFor } from "./anchors-for.ts";

type Given = Readonly<Record<string, number | null>>;

/** Do I read the rubric as others do? Parts of plans with known scores, to try before a live one. */
export function View(props: ViewProps) {
  const { words, router, about, checked } = props;
  const { calibrate } = words.compare;
  const { used } = rubricsOf(checked.plan);
  const anchors = anchorsFor(used);
  const anchor = anchors.find(({ id }) => id === about);
  return (
    <>
      {anchor && used.is === "ready" ? (
        <Trial key={anchor.id} {...props} anchor={anchor} rubric={used.rubric} />
      ) : (
        <>
          <Answer>{calibrate.answer}</Answer>
          <p class="lede small">{anchors.length === 0 ? calibrate.none : calibrate.says}</p>
          <ul class="rows">
            {anchors.map(({ id, name, rows }) => (
              <li key={id}>
                <Link router={router} to={{ view: "calibrate", about: id }} as="row">
                  <span class="grow">{phraseText(name, words.spoken)}</span>
                  <span class="end">{calibrate.rows(rows.length)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link
          router={router}
          to={anchor ? { view: "calibrate", about: null } : { view: "rate", about: null }}
          as="link"
        >
          {anchor ? calibrate.others : calibrate.back}
        </Link>
      </p>
    </>
  );
}

function Trial({ anchor, rubric, words, remember }: ViewProps & { readonly anchor: Anchor; readonly rubric: Rubric }) {
  const { calibrate } = words.compare;
  const given = remember<Given>(`given ${anchor.id}`, {});
  const isShown = remember(`shown ${anchor.id}`, false);
  const result = calibrated(anchor, given.value);
  const open = result.rows.filter((row) => row.given === null).length;
  return (
    <>
      <Answer>
        {isShown.value ? phraseText(calibrationInWords(result), words.spoken) : phraseText(anchor.name, words.spoken)}
      </Answer>
      <p class="lede small">{isShown.value ? calibrate.keySays : calibrate.trialSays}</p>
      <ol class="stack-lg">
        {result.rows.map((row) => (
          <li key={row.criterion}>
            <TrialRow
              row={row}
              given={row.given}
              rubric={rubric}
              isShown={isShown.value}
              words={words}
              onGive={(score) => {
                given.value = { ...given.value, [row.criterion]: score };
              }}
            />
          </li>
        ))}
      </ol>
      <div class="btns">
        {isShown.value ? (
          <Button
            onClick={() => {
              given.value = {};
              isShown.value = false;
            }}
          >
            {calibrate.again}
          </Button>
        ) : (
          <Button
            as="main"
            whyNot={open > 0 ? calibrate.stillOpen(open) : null}
            onClick={() => {
              isShown.value = true;
            }}
          >
            {calibrate.showKey}
          </Button>
        )}
      </div>
    </>
  );
}

interface TrialRowProps {
  readonly row: AnchorRow;
  readonly given: number | null;
  readonly rubric: Rubric;
  readonly isShown: boolean;
  readonly words: ViewProps["words"];
  readonly onGive: (score: number) => void;
}

/** An excerpt, the levels to choose from and, once all are given, the key and its reason. */
function TrialRow({ row, given, rubric, isShown, words, onGive }: TrialRowProps) {
  const { compare, spoken } = words;
  const criterion = rubric.criteria.find(({ key }) => key === row.criterion);
  const levels = criterion ? criterionSaid(rubric, criterion, words).levels : [];
  const name = rowSaid(rubric, { criterion: row.criterion, product: null }, words);
  const { highest } = rubric.scale;
  return (
    <section>
      <h2>{name}</h2>
      <p class="small">{phraseText(row.excerpt, spoken)}</p>
      {isShown ? (
        <>
          <p class="who">
            <LevelMark score={given} top={highest} /> {compare.calibrate.you}
            <LevelMark score={row.key} top={highest} /> {compare.calibrate.key}
          </p>
          <p class="small two">{phraseText(row.because, spoken)}</p>
        </>
      ) : (
        <>
          <Filter
            name={`anchor-${row.criterion}`}
            legend={compare.calibrate.yourScoreOf(name)}
            choices={levels.map(({ score }) => {
              return { id: String(score), label: String(score), count: null };
            })}
            chosen={given === null ? "" : String(given)}
            onChoose={(score) => onGive(Number(score))}
          />
          <ul class="small two">
            {levels.map(({ score, descriptor }) => (
              <li key={score}>
                <b>{score}</b> {descriptor}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
