import { Button } from "../../parts/button.tsx";
import { ChooseFile } from "../../parts/choose-file.tsx";
import { saveOffice, saveText } from "../../parts/copy.ts";
import { More } from "../../parts/more.tsx";
import { Note } from "../../parts/note.tsx";
import { lacksWhy } from "../../score/own.ts";
import { isLead } from "../../score/rating.ts";
import { ratingsFile, submissionOf } from "../../score/submission.ts";
import type { GivenFile, ScoresFile } from "../../session/types.ts";
import type { Session } from "../../session.ts";
import type { RatingProps } from "./rate.tsx";

/** Scores go into a file of the rater's own: instead of the sheet, or because this plan cannot be written in. */
export function ScoresFileWays(props: RatingProps) {
  if (!props.session.canChange) return <Apart {...props} />;
  return isLead(props.rating.draft) ? null : <Instead {...props} />;
}

/** The plan stays as it is; whoever puts scores together adds the file to it. */
function Instead({ rating, checked, session, words }: RatingProps) {
  const { files } = words.rate;
  const scored = rating.rows.filter(({ draft }) => draft.score !== null);
  const whyNot = session.working.value
    ? words.shell.changing
    : scored.length === 0
      ? files.nothing
      : scored.some(lacksWhy)
        ? files.reasons
        : null;
  async function save(into: GivenFile | null) {
    await session.scoring.save();
    const file = await session.scoring.toFile(submissionOf(checked, rating, scored), into);
    if (file) saveOffice(file.bytes, file.name, "xlsx");
  }
  return (
    <More summary={files.instead}>
      <p class="small two">{files.insteadSays}</p>
      <div class="btns">
        <Button whyNot={whyNot} onClick={() => void save(null)}>
          {files.save}
        </Button>
        <ChooseFile
          as="link"
          label={files.chooseMine}
          whyNot={whyNot}
          onChoose={([given]) => void (given && save(given))}
        >
          {files.addToMine}
        </ChooseFile>
        <Ratings rating={rating} words={words} />
      </div>
    </More>
  );
}

/** What was handed in lies in the workbook of scores, and is the person's only once they have saved it. */
function Apart({ rating, session, words }: RatingProps) {
  const { files } = words.rate;
  const file = session.scoresFile.value;
  return (
    <>
      {file && !session.isScoresFileSaved.value ? (
        <Note tone="look" title={files.unsaved}>
          <p>{files.unsavedSays}</p>
          <div class="btns">
            <Button as="main" onClick={() => saveScoresFile(session, file)}>
              {files.saveAs(file.name)}
            </Button>
          </div>
        </Note>
      ) : null}
      <div class="btns">
        {file && session.isScoresFileSaved.value ? (
          <Button onClick={() => saveScoresFile(session, file)}>{files.saveAgain}</Button>
        ) : null}
        {file ? null : (
          <ChooseFile
            as="link"
            label={files.chooseMine}
            whyNot={session.working.value ? words.shell.changing : null}
            onChoose={([given]) => void (given && session.scoring.goOnWith(given))}
          >
            {files.goOn}
          </ChooseFile>
        )}
        {isLead(rating.draft) ? null : <Ratings rating={rating} words={words} />}
      </div>
    </>
  );
}

function saveScoresFile(session: Session, { bytes, name }: ScoresFile): void {
  saveOffice(bytes, name, "xlsx");
  session.scoring.fileSaved();
}

function Ratings({ rating, words }: Pick<RatingProps, "rating" | "words">) {
  const { handIn } = words.rate;
  return (
    <Button as="link" onClick={() => saveText(ratingsFile(rating), handIn.fileName)}>
      {handIn.save}
    </Button>
  );
}
