import { phrase } from "../../workbook/phrases.ts";
import { isAdjudicated, nameKey } from "../settle.ts";
import { verdictInWords } from "../verdict-words.ts";
import { figure, heading, list, words } from "./blocks.ts";
import type { Document, ScoredPlan, Text } from "./types.ts";

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
        ]),
      },
    ],
  };
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
