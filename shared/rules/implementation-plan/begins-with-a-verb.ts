import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const beginsWithAVerb = defineRule({
  id: "implementation-plan/begins-with-a-verb",
  severity: "info",
  kind: implementationPlan,
  fields: ["actionStep"],
  docs: {
    what: "An action step begins with what somebody does.",
    why: "“Implementation of coaching” names a topic; “Coach every grade team” can be done, and seen to be done.",
    how: "Put the verb first: hire, train, visit, write.",
    source: "SK-15, verb-led step; the list of endings is ours",
  },
  messages: {
    noun: "“{step}” begins with a thing, not with what is done. Put the verb first, such as “Hire” or “Train”.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const step = textOf(cells.actionStep);
      if (beginsWithNoun(step)) report("noun", cells.actionStep.at, { step });
    }
  },
});

// Only what can hardly be a verb; the many English words that are both are let pass.
const NOUN_OF = /^(?:\d+[.)]\s*)?[a-z]+(?:tion|sion|ment|ness|ity|ance|ence)s?\s+of\b/i;
const DETERMINER = /^(?:the|a|an|our|all|each|every|these|this)\s+\p{L}/iu;

function beginsWithNoun(step: string): boolean {
  return NOUN_OF.test(step) || DETERMINER.test(step);
}

export const examples = [
  good(`
    | Plan | Action step                       | Owner    |
    |      | Hire a literacy coach             | J. Ortiz |
    |      | Implement the new schedule        | J. Ortiz |
    |      | Mentor and advance school leaders | J. Ortiz |`),
  bad(
    `
    | Plan | Action step                | Owner    |
    |      | Implementation of coaching | J. Ortiz |
    |      | The new schedule           | J. Ortiz |`,
    "Plan!A2 “Implementation of coaching” begins with a thing, not with what is done. Put the verb first, such as “Hire” or “Train”.",
    "Plan!A3 “The new schedule” begins with a thing, not with what is done. Put the verb first, such as “Hire” or “Train”.",
  ),
];
