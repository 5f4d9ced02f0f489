import { phrase } from "../../workbook/phrases.ts";
import { compare, exactly, minus } from "../exact.ts";
import { plainly } from "../shown.ts";
import type { Criterion } from "../types.ts";
import { verdictInWords } from "../verdict-words.ts";
import { figure, heading, list, paragraph, standInWords, words } from "./blocks.ts";
import type { Document, ScoredPlan, Text } from "./types.ts";

/** What became of a plan from round to round; rounds in their order, the last one last. */
export function progressReport(rounds: readonly ScoredPlan[]): Document {
  const [first, last] = [rounds[0], rounds.at(-1)];
  const isFirst = rounds.length < 2;
  const criteria = last?.rubric.criteria ?? [];
  const moved = criteria.map((criterion) => ({ criterion, by: first && last ? change(criterion, first, last) : null }));
  const of = (isOf: (by: number) => boolean) =>
    moved.flatMap(({ criterion, by }) => (by !== null && isOf(by) ? criterion.name : []));
  return {
    id: "progress",
    title: phrase("Progress of {name}", { name: last?.name ?? "" }),
    about: [phrase("{rounds:round|rounds} of scores.", { rounds: rounds.length })],
    blocks: [
      ...list(
        rounds.map((round) =>
          phrase("Round {round}: {verdict}", {
            round: round.round,
            verdict: verdictInWords(round.rubric, round.verdict),
          }),
        ),
      ),
      ...list(
        rounds.flatMap(({ round, standIn }) =>
          standInWords(standIn).map((where) => phrase("Round {round}: {where}", { round, where })),
        ),
      ),
      ...(rounds.some(({ rubric }) => rubric.version !== last?.rubric.version)
        ? [paragraph(phrase("Rounds were scored by different versions of the rubric, so compare rows with care."))]
        : []),
      heading(phrase("What moved")),
      ...(isFirst
        ? [paragraph(phrase("There is one round so far, so nothing has moved. Score the plan again to see what did."))]
        : [
            paragraph(
              movedText(
                phrase("Higher than in the first round"),
                of((by) => by > 0),
              ),
            ),
            paragraph(
              movedText(
                phrase("Lower than in the first round"),
                of((by) => by < 0),
              ),
            ),
          ]),
      {
        is: "table",
        caption: phrase("Every row, round by round"),
        columns: [
          words(phrase("Row")),
          ...rounds.map(({ round }) => figure(phrase("Round {round}", { round }))),
          ...(isFirst ? [] : [figure(phrase("Change"))]),
        ],
        rows: criteria.map((criterion, at) => [
          criterion.name,
          ...rounds.map((round) => lowest(criterion, round)?.shown ?? null),
          ...(isFirst ? [] : [signed(moved[at]?.by ?? null)]),
        ]),
      },
    ],
  };
}

function movedText(what: Text, rows: readonly string[]): Text {
  return rows.length === 0
    ? phrase("{what}: none.", { what })
    : phrase("{what}: {rows}.", { what, rows: { items: rows, by: "and" } });
}

/** A row scored for several products goes by its lowest score; null where it is unscored. */
function lowest({ key }: Criterion, { scores }: ScoredPlan) {
  const own = scores
    .filter(({ criterion }) => criterion === key)
    .flatMap(({ score }) => (score === null ? [] : exactly(score)));
  const [low] = own.sort(compare);
  return low ? { exact: low, shown: Number(plainly(low)) } : null;
}

function change(criterion: Criterion, first: ScoredPlan, last: ScoredPlan): number | null {
  const [before, after] = [lowest(criterion, first), lowest(criterion, last)];
  return before && after ? Number(plainly(minus(after.exact, before.exact))) : null;
}

function signed(by: number | null): string | null {
  if (by === null) return null;
  return by > 0 ? `+${by}` : by < 0 ? `−${-by}` : "0";
}
