import { namedInPlan } from "@throughline/shared/rubrics/authorship.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { useState } from "preact/hooks";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Link } from "../../parts/link.tsx";
import { Note } from "../../parts/note.tsx";
import { roundOf } from "../../score/own.ts";
import type { ViewProps } from "../view.ts";

const MOST = 4;

/** Who scores? No host tells; the name goes on the sheet with every score. */
export function Who(props: ViewProps & { readonly rubric: Rubric }) {
  const { checked, words, session, router, rubric } = props;
  const { who } = words.rate;
  const [name, setName] = useState(session.mine.value.name);
  const [role, setRole] = useState("");
  const [round, setRound] = useState(roundOf(checked.workbook));
  const [isAuthor, setAuthor] = useState<boolean | null>(null);
  const [isSent, setSent] = useState(false);
  const rater = name.trim().replace(/\s+/g, " ");
  const named = namedInPlan(checked.plan, rater);
  const isNameless = isSent && rater === "";
  const isUnsaid = isSent && isAuthor === null;

  async function begin() {
    setSent(true);
    if (rater === "" || isAuthor === null) return;
    await session.choose({ name: rater });
    await session.scoring.begin({
      rubric: rubric.id,
      version: rubric.version,
      round: round.trim() || roundOf(checked.workbook),
      rater,
      role,
      isAuthor,
    });
  }

  return (
    <>
      <Answer>{who.answer}</Answer>
      <p class="lede small">{who.says}</p>
      <p class="small two">
        {who.rubric(rubricIn(rubric, words.spoken).name, rubric.version)}{" "}
        <Link router={router} to={{ view: "rubric", about: null }} as="link">
          {who.rubrics}
        </Link>
      </p>
      <form
        class="stack-lg"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div>
          <label for="rater">{who.name}</label>
          <span class="hint" id="rater-hint">
            {isNameless ? who.nameMissing : who.nameHint}
          </span>
          <input
            id="rater"
            type="text"
            autocomplete="name"
            value={name}
            aria-describedby="rater-hint"
            aria-invalid={isNameless ? "true" : undefined}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <fieldset aria-describedby="author-hint">
          <legend class="label">{who.author}</legend>
          <span class="hint" id="author-hint">
            {isUnsaid ? who.authorMissing : who.authorHint}
          </span>
          {[false, true].map((is) => (
            <label class="pick" key={String(is)}>
              <input type="radio" name="author" checked={isAuthor === is} onChange={() => setAuthor(is)} />
              {is ? who.isAuthor : who.isNoAuthor}
            </label>
          ))}
        </fieldset>
        {isAuthor || named.length > 0 ? (
          <Note tone="look" title={who.warning}>
            <p>{who.warningSays}</p>
            <div class="cells">
              {named.slice(0, MOST).map((at) => (
                <CellTag
                  key={`${at.sheet} ${at.row} ${at.col}`}
                  session={session}
                  workbook={checked.workbook}
                  at={at}
                />
              ))}
            </div>
          </Note>
        ) : null}
        <div>
          <label for="role">{who.role}</label>
          <input id="role" type="text" value={role} onInput={(event) => setRole(event.currentTarget.value)} />
        </div>
        <div>
          <label for="round">{who.round}</label>
          <span class="hint" id="round-hint">
            {who.roundHint}
          </span>
          <input
            id="round"
            type="text"
            value={round}
            aria-describedby="round-hint"
            onInput={(event) => setRound(event.currentTarget.value)}
          />
        </div>
        <div class="btns">
          <Button as="main" submits>
            {who.begin}
          </Button>
        </div>
      </form>
      <p class="meta">{session.canChange ? who.where : who.whereReadOnly}</p>
    </>
  );
}
