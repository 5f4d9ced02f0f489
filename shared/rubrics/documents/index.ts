/** The documents that come out of scores, by the name a person asks for them. */
export const DOCUMENTS = [
  { id: "score-report", what: "every row with its score, who gave it, why, and the evidence" },
  { id: "letter", what: "a feedback letter to the authors" },
  { id: "progress", what: "what moved from round to round" },
  { id: "gate", what: "whether the system is offered further help" },
  { id: "portfolio", what: "many plans: who scored how much, what is open, what changed" },
  { id: "scorecard", what: "the cohort on the five things the program sets out to change" },
] as const;
export type DocumentId = (typeof DOCUMENTS)[number]["id"];
