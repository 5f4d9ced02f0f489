import { phraseText, saidText } from "@throughline/shared/locales/say.ts";
import { ANCHORS } from "@throughline/shared/rubrics/calibration/anchors.ts";
import { calibrated, calibrationInWords } from "@throughline/shared/rubrics/calibration/calibration.ts";
import type { Anchor, AnchorRow } from "@throughline/shared/rubrics/calibration/types.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Filter } from "../../parts/filter.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { Link } from "../../parts/link.tsx";
import { RUBRIC } from "../../score/rating.ts";
import { rubricText } from "../../score/rubric-text.ts";
import type { ViewProps } from "../view.ts";

type Given = Readonly<Record<string, number | null>>;

/** Do I read the rubric as others do? Parts of plans with known scores, to try before a live one. */
export function View(props: ViewProps) {
  const { words, router, about } = props;
  const { calibrate } = words.compare;
  const anchors = ANCHORS.filter(({ rubric, version }) => rubric === RUBRIC.id && version === RUBRIC.version);
  const anchor = anchors.find(({ id }) => id === about);
  return (
    <>
      {anchor ? (
        <Trial key={anchor.id} {...props} anchor={anchor} />
      ) : (
        <>
          <Answer>{calibrate.answer}</Answer>
          <p class="lede small">{calibrate.says}</p>
          <ul class="rows">
            {anchors.map(({ id, name, rows }) => (
              <li key={id}>
                <Link router={router} to={{ view: "calibrate", about: id }} as="row">
                  <span class="grow">{rubricText(name, words.spoken)}</span>
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

function Trial({ anchor, words, remember }: ViewProps & { readonly anchor: Anchor }) {
  const { calibrate } = words.compare;
  const given = remember<Given>(`given ${anchor.id}`, {});
  const isShown = remember(`shown ${anchor.id}`, false);
  const result = calibrated(anchor, given.value);
  const open = result.rows.filter((row) => row.given === null).length;
  return (
    <>
      <Answer>
        {isShown.value ? phraseText(calibrationInWords(result), words.spoken) : saidText(anchor.name, words.spoken)}
      </Answer>
      <p class="lede small">{isShown.value ? calibrate.keySays : calibrate.trialSays}</p>
      <ol class="stack-lg">
        {result.rows.map((row) => (
          <li key={row.criterion}>
            <TrialRow
              row={row}
              given={row.given}
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
  readonly isShown: boolean;
  readonly words: ViewProps["words"];
  readonly onGive: (score: number) => void;
}

/** An excerpt, the levels to choose from and, once all are given, the key and its reason. */
function TrialRow({ row, given, isShown, words, onGive }: TrialRowProps) {
  const { compare, spoken } = words;
  const criterion = RUBRIC.criteria.find(({ key }) => key === row.criterion);
  const name = rubricText(criterion?.name ?? row.criterion, spoken);
  const { highest } = RUBRIC.scale;
  return (
    <section>
      <h2>{name}</h2>
      <p class="small">{saidText(row.excerpt, spoken)}</p>
      {isShown ? (
        <>
          <p class="who">
            <LevelMark score={given} top={highest} /> {compare.calibrate.you}
            <LevelMark score={row.key} top={highest} /> {compare.calibrate.key}
          </p>
          <p class="small two">{saidText(row.because, spoken)}</p>
        </>
      ) : (
        <>
          <Filter
            name={`anchor-${row.criterion}`}
            legend={compare.calibrate.yourScoreOf(name)}
            choices={(criterion?.levels ?? []).map(({ score }) => {
              return { id: String(score), label: String(score), count: null };
            })}
            chosen={given === null ? "" : String(given)}
            onChoose={(score) => onGive(Number(score))}
          />
          <ul class="small two">
            {criterion?.levels.map(({ score, descriptor }) => (
              <li key={score}>
                <b>{score}</b> {rubricText(descriptor, spoken)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
