import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import type { ViewProps } from "../view.ts";
import { NextCells } from "./next-cells.tsx";
import { Readiness } from "./readiness.tsx";
import { Since } from "./since.tsx";
import { ThisWorkbook, tablesRead } from "./this-workbook.tsx";

/** Can I send it? What first? */
export function View(props: ViewProps) {
  const { checked, words, session } = props;
  if (tablesRead(checked).length === 0) return <NoPlan {...props} />;
  const blocks = checked.result.findings.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <Answer>{blocks === 0 ? words.home.clear : words.home.blocked(blocks)}</Answer>
      <Readiness checked={checked} words={words} />
      <NextCells {...props} />
      <Since session={session} words={words} checked={checked} />
      <ThisWorkbook checked={checked} words={words} />
    </>
  );
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
