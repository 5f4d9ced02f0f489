import { phrase } from "../../workbook/phrases.ts";
import { type Gate, gateInWords, stateInWords } from "../gate.ts";
import { testsInWords, verdictInWords } from "../verdict-words.ts";
import { heading, list, paragraph, words } from "./blocks.ts";
import type { Document, ScoredPlan } from "./types.ts";

/** Whether a system is offered further help, with every test and every promise named. */
export function gateDocument({ name, rubric, verdict }: ScoredPlan, gate: Gate): Document {
  return {
    id: "gate",
    title: phrase("Further help for {name}", { name }),
    about: [
      phrase(
        "A plan of high quality, and every commitment of the school system kept, or kept with an exception. One never makes up for the other.",
      ),
    ],
    blocks: [
      paragraph(gateInWords(gate)),
      heading(phrase("The plan")),
      paragraph(verdictInWords(rubric, verdict)),
      ...list(
        testsInWords(rubric, verdict).map(({ test, standing }) => phrase("{test}. {standing}", { test, standing })),
      ),
      heading(phrase("The commitments")),
      ...(gate.commitments.length === 0
        ? [paragraph(phrase("No commitment of the school system is recorded in this workbook."))]
        : [
            {
              is: "table" as const,
              caption: phrase("What the school system promised"),
              columns: [words(phrase("Commitment")), words(phrase("Kept?")), words(phrase("What happened"))],
              rows: gate.commitments.map(({ name: promise, state, note }) => [
                promise,
                stateInWords(state),
                note === "" ? null : note,
              ]),
            },
          ]),
      paragraph(phrase("Commitments of the TA partner, hours, and dates do not count here.")),
    ],
  };
}
