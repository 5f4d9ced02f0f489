import { phrase } from "../../workbook/phrases.ts";
import { isAdjudicated, nameKey } from "../settle.ts";
import { verdictInWords } from "../verdict-words.ts";
import { figure, heading, list, namesOf, words } from "./blocks.ts";
import type { Block, Document, ScoredPlan, Text } from "./types.ts";

/** Many plans at once: who has scored how much, what is open between raters, and which plans changed since. */
export function portfolio(plans: readonly ScoredPlan[]): Document {
  const of = (isOf: (plan: ScoredPlan) => boolean) => plans.filter(isOf).length;
  return {
    id: "portfolio",
    title: phrase("Portfolio of plans"),
    about: [phrase("{plans:plan|plans}.", { plans: plans.length })],
    blocks: [
      ...list([
        phrase("{count} of high quality.", { count: of(({ verdict }) => verdict.outcome === "high-quality") }),
        phrase("{count} not yet.", { count: of(({ verdict }) => verdict.outcome === "not-yet") }),
        phrase("{count} incomplete.", { count: of(({ verdict }) => verdict.outcome === "incomplete") }),
        phrase("{count} changed since they were scored.", { count: of(({ stale }) => stale.length > 0) }),
      ]),
      heading(phrase("Plan by plan")),
      {
        is: "table",
        caption: phrase("Where each plan stands"),
        columns: [
          words(phrase("Plan")),
          words(phrase("Verdict")),
          figure(phrase("Average")),
          words(phrase("Required rows met")),
          words(phrase("Raters")),
          figure(phrase("Rows open")),
          figure(phrase("To settle")),
          figure(phrase("Changed since")),
          words(phrase("Where the scores stand")),
        ],
        rows: plans.map((plan) => [
          plan.name,
          verdictInWords(plan.rubric, plan.verdict),
          plan.verdict.average.shown,
          phrase("{met} of {of}", { met: plan.verdict.required.met, of: plan.verdict.required.of }),
          ratersOf(plan),
          plan.verdict.unscored.length,
          plan.scores.filter(({ how }) => how === "differ").length,
          plan.stale.length,
          plan.standIn.length === 0 ? plan.workbook.name : plan.standIn.join("\n"),
        ]),
      },
      ...part(phrase("What changed after scoring"), [phrase("Since"), phrase("Cells")], plans.flatMap(changes)),
      ...part(phrase("What raters have to settle"), [phrase("What they gave")], plans.flatMap(disagreements)),
    ],
  };
}

/** A list of rows of plans, with more about each; nothing where there are none. */
function part(title: Text, more: readonly Text[], rows: readonly (readonly (Text | null)[])[]): readonly Block[] {
  const columns = [phrase("Plan"), phrase("Row"), ...more].map(words);
  return rows.length === 0 ? [] : [heading(title), { is: "table", caption: title, columns, rows }];
}

function changes({ name, rubric, stale, workbook }: ScoredPlan): readonly (readonly (Text | null)[])[] {
  return stale.map(({ criterion, since, cells }) => [
    name,
    namesOf(rubric, [criterion])[0] ?? criterion,
    since === null ? phrase("Not noted yet") : phrase("{day:date}", { day: since }),
    cells.length === 0 ? phrase("What the plan says on this row") : `${workbook.name}, ${cells.join("; ")}`,
  ]);
}

function disagreements({ name, rubric, scores }: ScoredPlan): readonly (readonly (Text | null)[])[] {
  return scores
    .filter(({ how }) => how === "differ")
    .map(({ criterion, given }) => [
      name,
      namesOf(rubric, [criterion])[0] ?? criterion,
      given.map(({ rater, score }) => `${rater || "–"} ${score}`).join(", "),
    ]);
}

/** "Imani 23, Walter 20": who has scored how many rows. */
function ratersOf({ scores }: ScoredPlan): Text | null {
  const counts = new Map<string, { readonly name: string; readonly rows: number }>();
  for (const { rater } of scores.flatMap(({ given }) => given)) {
    if (isAdjudicated(rater)) continue;
    const before = counts.get(nameKey(rater));
    counts.set(nameKey(rater), { name: before?.name ?? rater, rows: (before?.rows ?? 0) + 1 });
  }
  const items = [...counts.values()].map(({ name, rows }) => `${name || "–"} ${rows}`).sort();
  return items.length === 0 ? null : phrase("{raters}", { raters: { items, by: "," } });
}
