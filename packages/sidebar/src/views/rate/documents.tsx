import { scoredPlan } from "@throughline/shared/kept/scores/scored-plan.ts";
import { whereScoresStand } from "@throughline/shared/kept/scores/where-scores-stand.ts";
import { documentHtml } from "@throughline/shared/reports/documents/html.ts";
import { documentSheets } from "@throughline/shared/reports/documents/workbook.ts";
import { feedbackLetter } from "@throughline/shared/rubrics/documents/letter.ts";
import { scoreReport } from "@throughline/shared/rubrics/documents/score-report.ts";
import type { Document } from "@throughline/shared/rubrics/documents/types.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { Button } from "../../parts/button.tsx";
import { saveText } from "../../parts/copy.ts";
import { scoresOfRound } from "../../score/own.ts";
import type { RatingProps } from "./rate.tsx";

/** What goes out: the letter to the authors, and the report of every score. Both are made of submitted scores alone. */
export function Documents(props: RatingProps) {
  const { rating, words, session, checked } = props;
  const { papers } = words.rate;
  const { rubric, draft, rows, others } = rating;
  const kept = scoresOfRound(checked.workbook, rubric, draft.round);
  const own = rows.flatMap(({ kept: score }) => score ?? []);
  const ratings = others.length > 0 ? kept : own;
  const whyNot = session.working.value ? words.shell.changing : own.length === 0 ? papers.notYet : null;
  const canAdd = session.host.about.capabilities.edits.includes("add-sheet");

  function written(document: typeof feedbackLetter): Document {
    const { plan, result: check, at } = checked;
    const standIn = whereScoresStand(checked.workbook, ratings);
    return document(scoredPlan(plan, { rubric, round: draft.round, ratings, standIn, check, today: Math.floor(at) }));
  }
  async function add(title: string, document: typeof feedbackLetter) {
    const sheets = newlyNamed(checked.workbook, documentSheets(written(document), words.spoken));
    // One change a sheet: what a host cannot add keeps nothing else out.
    await session.apply(
      sheets.map((spec) => ({
        change: { title, edits: [{ kind: "add-sheet" as const, spec, before: null }] },
        rule: "add a sheet",
      })),
    );
  }
  return (
    <section>
      <h2>{papers.title}</h2>
      <p class="small two">{own.length === 0 ? papers.notYet : papers.says}</p>
      {[
        { id: "letter", document: feedbackLetter, said: papers.letter },
        { id: "report", document: scoreReport, said: papers.report },
      ].map(({ id, document, said }) => (
        <div class="btns" key={id}>
          {canAdd ? (
            <Button as={id === "letter" ? "main" : ""} whyNot={whyNot} onClick={() => void add(said.sheet, document)}>
              {said.write}
            </Button>
          ) : null}
          <Button
            as="link"
            whyNot={whyNot}
            onClick={() => saveText(documentHtml(written(document), words.spoken), said.file, "text/html")}
          >
            {said.page}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** A second letter gets a name of its own, and links among its sheets go along. */
function newlyNamed({ sheets }: Workbook, specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const taken = new Set(sheets.map(({ name }) => name.trim().toLowerCase()));
  const names = new Map(specs.map(({ name }) => [name, free(name, taken)]));
  return specs.map((spec) => ({
    ...spec,
    name: names.get(spec.name) ?? spec.name,
    above: spec.above.map((line) => {
      const link = line.cell.link && "sheet" in line.cell.link ? line.cell.link.sheet : null;
      const to = link === null ? undefined : names.get(link);
      return to === undefined ? line : { ...line, cell: { ...line.cell, value: to, link: { sheet: to } } };
    }),
  }));
}

const LONGEST_NAME = 31;

function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const tried = number === 2 ? name : `${name.slice(0, LONGEST_NAME - 5)} (${number - 1})`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
