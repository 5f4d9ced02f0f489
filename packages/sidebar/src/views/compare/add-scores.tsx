import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { ChooseFile } from "../../parts/choose-file.tsx";
import type { ViewProps } from "../view.ts";

/** Raters may have scored elsewhere: their files are put on the sheet of scores. */
export function AddScores({
  session,
  words,
  rubric,
  round,
}: ViewProps & { readonly rubric: Rubric; readonly round: string }) {
  const { add } = words.compare;
  return (
    <section>
      <h2>{add.title}</h2>
      <p class="small two">{session.canChange ? add.says : add.saysApart}</p>
      <div class="btns">
        <ChooseFile
          many
          label={add.choose}
          whyNot={session.working.value ? words.shell.changing : null}
          onChoose={(files) => void (files.length > 0 && session.scoring.bring(files, { rubric, round }))}
        >
          {add.button}
        </ChooseFile>
      </div>
    </section>
  );
}
