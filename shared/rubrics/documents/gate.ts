import { phrase } from "../../workbook/phrases.ts";
import { type Commitment, type Gate, gateInWords, stateInWords } from "../gate.ts";
import { testsInWords, verdictInWords } from "../verdict-words.ts";
import { heading, list, namesOf, paragraph, standInWords, words } from "./blocks.ts";
import { placesInFile } from "./places.ts";
import type { Block, Document, ScoredPlan, Text } from "./types.ts";

/** Whether a system is offered further help, with every test and every promise named. */
export function gateDocument(plan: ScoredPlan, gate: Gate): Document {
  const { name, rubric, verdict, standIn } = plan;
  return {
    id: "gate",
    title: phrase("Further help for {name}", { name }),
    about: [
      phrase(
        "A plan of high quality, and every commitment of the school system kept, or kept with an exception. One never makes up for the other.",
      ),
      ...standInWords(standIn),
    ],
    blocks: [
      paragraph(gateInWords(gate)),
      heading(phrase("The plan")),
      paragraph(verdictInWords(rubric, verdict)),
      ...list(
        testsInWords(rubric, verdict).map(({ test, standing }) => phrase("{test}. {standing}", { test, standing })),
      ),
      ...rowsInTheWay(plan),
      heading(phrase("The commitments")),
      ...(gate.commitments.length === 0
        ? [paragraph(phrase("No commitment of the school system is recorded in this workbook."))]
        : [
            {
              is: "table" as const,
              caption: phrase("What the school system promised"),
              columns: [
                words(phrase("Commitment")),
                words(phrase("Kept?")),
                words(phrase("What happened")),
                words(phrase("Cell")),
              ],
              rows: [...gate.commitments]
                .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
                .map((promise) => [
                  promise.name,
                  stateInWords(promise.state),
                  happened(promise),
                  placesInFile(plan.workbook, [promise.at]),
                ]),
            },
          ]),
      paragraph(phrase("Commitments of the TA partner, hours, and dates do not count here.")),
    ],
  };
}

/** What decides comes first. */
const ORDER: readonly Commitment["state"][] = ["broken", "not-recorded", "open", "kept-with-exception", "kept"];

function happened({ state, note }: Commitment): Text | null {
  if (note !== "") return note;
  return state === "kept-with-exception" ? phrase("Nobody wrote down the exception.") : null;
}

/** Required rows below what they need, and rows without a score, by name. */
function rowsInTheWay({ rubric, verdict }: ScoredPlan): readonly Block[] {
  const missed = [...new Set(verdict.required.missed.map(({ criterion }) => criterion))];
  const open = [...new Set(verdict.unscored.map(({ criterion }) => criterion))];
  return [
    ...(missed.length === 0
      ? []
      : [
          paragraph(
            phrase("Required rows below {least}: {rows}.", {
              least: rubric.rule.requiredAtLeast,
              rows: { items: namesOf(rubric, missed), by: "and" },
            }),
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            phrase("These rows have no score yet: {rows}.", { rows: { items: namesOf(rubric, open), by: "and" } }),
          ),
        ]),
  ];
}
