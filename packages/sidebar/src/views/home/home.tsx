import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { StillBlank } from "../../parts/still-blank.tsx";
import { blankTables, isBlankPlan, tablesRead } from "../../plan/blank-tables.ts";
import type { ViewProps } from "../view.ts";
import { NextCells } from "./next-cells.tsx";
import { Readiness } from "./readiness.tsx";
import { Since } from "./since.tsx";
import { ThisWorkbook } from "./this-workbook.tsx";

/** Can I send it? What first? */
export function View(props: ViewProps) {
  const { checked, words, session } = props;
  if (tablesRead(checked).length === 0) return <NoPlan {...props} />;
  const blank = blankTables(checked);
  return (
    <>
      <Answer>{answerOf(props)}</Answer>
      <Readiness checked={checked} words={words} />
      <NextCells {...props} />
      {blank.length > 0 ? (
        <section>
          <h2>{isBlankPlan(checked) ? words.home.begin : words.home.stillBlank}</h2>
          <StillBlank {...props} tables={blank} />
        </section>
      ) : null}
      <Since session={session} words={words} checked={checked} />
      <ThisWorkbook checked={checked} words={words} />
    </>
  );
}

function answerOf({ checked, words: { home } }: ViewProps): string {
  const blocks = checked.result.findings.filter(({ severity }) => severity === "error").length;
  if (blocks > 0) return home.blocked(blocks);
  if (isBlankPlan(checked)) return home.blank;
  const blank = new Set(blankTables(checked).map(({ first }) => first.sheet)).size;
  return blank === 0 ? home.clear : home.clearSoFar(blank);
}

function NoPlan({ checked, words, session }: ViewProps) {
  const { home, shell } = words;
  return (
    <>
      <Answer>{home.empty.answer}</Answer>
      <p class="lede">{home.empty.says(checked.workbook.sheets.length)}</p>
      <p class="small two">{home.empty.hint}</p>
      <div class="btns">
        <Button as="main" onClick={() => void session.check()}>
          {shell.checkAgain}
        </Button>
      </div>
      <ThisWorkbook checked={checked} words={words} />
    </>
  );
}
